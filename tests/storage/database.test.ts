import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { SCHEMA_VERSIONS, type SchemaVersion } from '../../utils/storage/migrations';
import {
  openingProblem,
  problemOf,
  type StorageProblem,
  storageError,
  wordsFor,
} from '../../utils/storage/storage-state';
import { saveStory } from '../../utils/storage/stories';
import { memoryStorage, openStorage } from './open';
import { aStory } from './rows';

/** A next version, as it could be released one day. */
const NEXT: readonly SchemaVersion[] = [
  ...SCHEMA_VERSIONS,
  { version: 2, indexes: {}, rows: { stories: (row) => ({ ...row, title: `${row.title}!` }) } },
];

/** An IndexedDB whose every `open` fails with an error of this name. */
function refusing(name: string): IDBFactory {
  const open = () => {
    const error = new DOMException('refused by the test', name);
    const request = { error, onerror: (_: unknown) => {} };
    queueMicrotask(() => request.onerror({ target: request, preventDefault: () => {}, stopPropagation: () => {} }));
    return request;
  };
  return { open } as unknown as IDBFactory;
}

/** An IndexedDB that never answers. */
const silent = { open: () => ({}) } as unknown as IDBFactory;

describe('opening', () => {
  it.each([
    ['InvalidStateError', 'no storage'],
    ['SecurityError', 'no storage'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'damaged'],
    ['AbortError', 'damaged'],
    ['VersionError', 'newer version'],
  ])('names the problem behind %s', async (name, kind) => {
    const storage = memoryStorage({ indexedDB: refusing(name) });
    expect(await storage.open()).toMatchObject({ state: 'failed', problem: { kind } });
  });

  it('says when the browser has no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const storage = memoryStorage({ indexedDB: undefined });
    expect(await storage.open()).toMatchObject({ state: 'failed', problem: { kind: 'no storage' } });
    vi.unstubAllGlobals();
  });

  it('says so when the browser does not answer', async () => {
    const storage = memoryStorage({ indexedDB: silent, patience: 5 });
    expect(await storage.open()).toEqual({ state: 'failed', problem: { kind: 'no answer' } });
  });

  it('refuses a database of a newer Plumbline and leaves it as it is', async () => {
    const indexedDB = new IDBFactory();
    const newer = await openStorage({ indexedDB, versions: NEXT });
    await saveStory(newer.database, aStory());
    newer.close();
    const storage = memoryStorage({ indexedDB });
    expect(await storage.open()).toEqual({ state: 'failed', problem: { kind: 'newer version' } });
    await expect(saveStory(storage.database, aStory({ title: 'older' }))).rejects.toThrow(/closed the database/);
    const [{ version } = { version: 0 }] = await indexedDB.databases();
    expect(version).toBe(20);
  });

  it('closes an older page for good when a newer one opens, and tells it', async () => {
    const indexedDB = new IDBFactory();
    const older = await openStorage({ indexedDB });
    const heard = vi.fn();
    older.subscribe(heard);
    const newer = await openStorage({ indexedDB, versions: NEXT });
    expect(heard).toHaveBeenCalled();
    expect(older.state()).toEqual({ state: 'failed', problem: { kind: 'updated' } });
    await expect(saveStory(older.database, aStory())).rejects.toMatchObject({ problem: { kind: 'closed' } });
    expect(await newer.database.stories.count()).toBe(0);
    expect(await older.open()).toEqual({ state: 'failed', problem: { kind: 'newer version' } });
  });

  it('waits for a page that does not let go, says so, and goes on when it does', async () => {
    const indexedDB = new IDBFactory();
    const first = await openStorage({ indexedDB });
    await saveStory(first.database, aStory());
    first.close();
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => resolve(request.result);
    });
    const storage = memoryStorage({ indexedDB, versions: NEXT });
    const opened = storage.open();
    await expect.poll(() => storage.state()).toEqual({ state: 'failed', problem: { kind: 'blocked' } });
    holder.close();
    expect(await opened).toEqual({ state: 'ready' });
    expect((await storage.database.stories.get('story-1'))?.title).toBe('The night the labels ran out!');
  });

  it('tells when the connection is lost, and opens again by itself', async () => {
    const storage = await openStorage();
    const connection = storage.database.backendDB();
    connection.onclose?.call(connection, new Event('close'));
    expect(storage.state()).toMatchObject({ state: 'failed', problem: { kind: 'closed' } });
    await expect.poll(() => storage.state()).toEqual({ state: 'ready' });
    expect(await storage.database.stories.count()).toBe(0);
  });
});

describe('the write fence', () => {
  it('stops writes into a database of another version, however it was opened', async () => {
    const indexedDB = new IDBFactory();
    const newer = await openStorage({ indexedDB, versions: NEXT });
    newer.close();
    const older = memoryStorage({ indexedDB });
    await older.database.open();
    await expect(saveStory(older.database, aStory())).rejects.toMatchObject({ problem: { kind: 'updated' } });
    expect(await older.database.stories.count()).toBe(0);
  });
});

describe('migrations', () => {
  it('bring every row to the new shape when an older database is opened', async () => {
    const indexedDB = new IDBFactory();
    const old = await openStorage({ indexedDB });
    await saveStory(old.database, aStory({ title: 'a' }));
    old.close();
    const { database } = await openStorage({ indexedDB, versions: NEXT });
    expect((await database.stories.toArray()).map(({ title }) => title)).toEqual(['a!']);
    expect(await database.meta.get('schema')).toEqual({ id: 'schema', value: 2 });
  });

  it('that stop half way are refused: an upgrade that waits for something else leaves no schema number', async () => {
    const indexedDB = new IDBFactory();
    const old = await openStorage({ indexedDB });
    await saveStory(old.database, aStory());
    old.close();
    const upgrade = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const storage = memoryStorage({ indexedDB, versions: NEXT, upgrade });
    expect(await storage.open()).toMatchObject({ state: 'failed', problem: { kind: 'damaged' } });
  });

  it('that throw leave the old database as it was', async () => {
    const indexedDB = new IDBFactory();
    const old = await openStorage({ indexedDB });
    await saveStory(old.database, aStory());
    old.close();
    const upgrade = () => {
      throw new Error('a fault in the program');
    };
    const storage = memoryStorage({ indexedDB, versions: NEXT, upgrade });
    expect(await storage.open()).toMatchObject({ state: 'failed', problem: { kind: 'damaged' } });
    const again = await openStorage({ indexedDB });
    expect(await again.database.stories.count()).toBe(1);
  });
});

describe('problems', () => {
  it.each([
    [Object.assign(new Error('x'), { name: 'AbortError', inner: new DOMException('x', 'QuotaExceededError') }), 'full'],
    [new DOMException('x', 'AbortError'), 'broken off'],
    [new DOMException('x', 'InvalidStateError'), 'closed'],
    [new TypeError('x'), 'broken off'],
    [storageError({ kind: 'updated' }), 'updated'],
    ['thrown text', 'broken off'],
  ])('behind %s', (error, kind) => {
    expect(problemOf(error).kind).toBe(kind);
  });

  it('have words that name what happened and the remedy', () => {
    const { title, remedy } = wordsFor(openingProblem(new DOMException('x', 'InvalidStateError')));
    expect(title).toBe('The browser does not let Plumbline store anything');
    expect(remedy).toMatch(/ordinary window/);
  });

  it.each<StorageProblem['kind']>([
    'blocked',
    'no storage',
    'full',
    'damaged',
    'newer version',
    'updated',
    'no answer',
    'closed',
    'broken off',
    'not storable',
  ])('are plain, whole sentences that say what to do: %s', (kind) => {
    const { title, remedy } = wordsFor({ kind });
    expect(title).toMatch(/^[A-Z][^.]+$/u);
    expect(remedy).toMatch(/\b(?:close|free|load|open|restore|shorten|try|update)\b.*\.$/iu);
    expect(`${title} ${remedy}`).not.toMatch(/IndexedDB|transaction|schema|quota|version|error/iu);
  });
});
