// Dexie's live queries look for a global IndexedDB before they run.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { saveFacts } from '../../utils/storage/bank';
import { countKept } from '../../utils/storage/counts';
import { liveAnswer } from '../../utils/storage/live';
import { deleteStories, saveStory } from '../../utils/storage/stories';
import { openStorage } from './open';
import { aStory } from './rows';

it('counts follow what is added and deleted, and read no row', async () => {
  const storage = await openStorage();
  const { database } = storage;
  let read = 0;
  database.stories.hook('reading', (row) => {
    read += 1;
    return row;
  });
  await saveStory(database, aStory({ id: 'one' }));
  await saveStory(database, aStory({ id: 'two' }));
  await saveFacts(database, [
    {
      id: 'fact',
      kind: 'licence',
      subject: 'forklift',
      text: 'Forklift licence',
      holds: true,
      updatedAt: '2026-01-01',
    },
  ]);
  read = 0;
  const counts = liveAnswer(storage, countKept);
  const end = counts.subscribe(() => {});
  await expect
    .poll(() => counts.current())
    .toEqual({ state: 'ready', value: { stories: 2, questions: 0, facts: 1, postings: 0 } });
  expect(read).toBe(0);
  await deleteStories(database, ['one']);
  await expect.poll(() => counts.current()).toMatchObject({ value: { stories: 1 } });
  end();
});
