// Dexie's live queries look for a global IndexedDB before they run.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { type Live, liveAnswer } from '../../utils/storage/live';
import { SCHEMA_VERSIONS } from '../../utils/storage/migrations';
import { listStories, saveStory } from '../../utils/storage/stories';
import { memoryStorage, openStorage } from './open';
import { aStory } from './rows';

const titles = (answer: Live<readonly { readonly title: string }[]>) =>
  'value' in answer ? answer.value?.map(({ title }) => title) : undefined;

it('follows what other code writes', async () => {
  const storage = await openStorage();
  const stories = liveAnswer(storage, async (database) => listStories(database));
  const end = stories.subscribe(() => {});
  expect(stories.current()).toEqual({ state: 'waiting' });
  await expect.poll(() => titles(stories.current())).toEqual([]);
  await saveStory(storage.database, aStory({ title: 'one' }));
  await expect.poll(() => titles(stories.current())).toEqual(['one']);
  end();
  await saveStory(storage.database, aStory({ title: 'two' }));
  expect(titles(stories.current())).toEqual(['one']);
});

it('waits for the database to open', async () => {
  const storage = memoryStorage();
  const stories = liveAnswer(storage, listStories);
  stories.subscribe(() => {});
  await storage.open();
  await expect.poll(() => stories.current()).toEqual({ state: 'ready', value: [] });
});

it('says at once when the database closes, keeps the last answer in sight, and goes on when it opens again', async () => {
  const storage = await openStorage();
  await saveStory(storage.database, aStory({ title: 'one' }));
  const stories = liveAnswer(storage, listStories);
  stories.subscribe(() => {});
  await expect.poll(() => titles(stories.current())).toEqual(['one']);
  storage.close();
  expect(stories.current()).toMatchObject({ state: 'failed', problem: { kind: 'closed' } });
  expect(titles(stories.current())).toEqual(['one']);
  await storage.open();
  await saveStory(storage.database, aStory({ id: 'b', title: 'two', updatedAt: '2026-02-02' }));
  await expect.poll(() => titles(stories.current())).toHaveLength(2);
});

it('passes on why a query failed', async () => {
  const storage = await openStorage();
  const broken = liveAnswer(storage, async () => {
    throw new DOMException('x', 'UnknownError');
  });
  broken.subscribe(() => {});
  await expect.poll(() => broken.current()).toMatchObject({ state: 'failed', problem: { kind: 'damaged' } });
});

it('says that a newer Plumbline took over', async () => {
  const indexedDB = new IDBFactory();
  const storage = await openStorage({ indexedDB });
  const stories = liveAnswer(storage, listStories);
  stories.subscribe(() => {});
  await openStorage({ indexedDB, versions: [...SCHEMA_VERSIONS, { version: 2, indexes: {} }] });
  await expect.poll(() => stories.current()).toMatchObject({ state: 'failed', problem: { kind: 'updated' } });
});
