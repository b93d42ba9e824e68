import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBackup } from '../../utils/storage/backup';
import type { Clock } from '../../utils/storage/clock';
import { eraseEverything, undoErase } from '../../utils/storage/erase';
import { SCHEMA_VERSIONS } from '../../utils/storage/migrations';
import { savePosting } from '../../utils/storage/postings';
import { readBackup } from '../../utils/storage/read-backup';
import { rescue, startAfresh } from '../../utils/storage/rescue';
import { restoreBackup, undoRestore } from '../../utils/storage/restore';
import { listSafetyCopies, safetyCopyFile } from '../../utils/storage/safety-copies';
import { listStories, saveStory } from '../../utils/storage/stories';
import type { Database } from '../../utils/storage/tables';
import { contentsOf } from './contents';
import { countingClock, memoryStorage, openStorage } from './open';
import { anAlignment, aPosting, aStory } from './rows';

/** A backup of another device: one story, one posting. */
async function otherBackup() {
  const { database } = await openStorage();
  await saveStory(database, aStory({ id: 'other', title: 'From the other device' }), countingClock());
  await savePosting(database, { posting: aPosting(), alignment: anAlignment(), keys: [] }, countingClock());
  return readBackup((await createBackup(database)).bytes);
}

async function databaseWith(title: string): Promise<Database> {
  const { database } = await openStorage();
  await saveStory(database, aStory({ title }), countingClock());
  return database;
}

const titles = async (database: Database) => (await listStories(database)).map(({ title }) => title);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a restore', () => {
  it('puts the backup in the place of everything, and can be taken back and taken back again', async () => {
    const database = await databaseWith('mine');
    const clock = countingClock();
    const before = await contentsOf(database);
    const backup = await otherBackup();
    const { safetyCopy } = await restoreBackup(database, backup, {}, clock);
    expect(await contentsOf(database)).toEqual(backup.rows);
    const undone = await undoRestore(database, safetyCopy?.id ?? '', {}, clock);
    expect(await contentsOf(database)).toEqual(before);
    await undoRestore(database, undone.safetyCopy?.id ?? '', {}, clock);
    expect(await contentsOf(database)).toEqual(backup.rows);
  });

  it('keeps the last two safety copies, listed without their contents', async () => {
    const database = await databaseWith('one');
    const clock = countingClock('2026-05-01T00:00:00.000Z');
    const backup = await otherBackup();
    for (const title of ['one', 'two', 'three']) {
      await saveStory(database, aStory({ title }));
      await restoreBackup(database, backup, {}, clock);
    }
    const copies = await listSafetyCopies(database);
    expect(copies.map(({ before, counts }) => [before, counts.stories])).toEqual([
      ['restore', 2],
      ['restore', 2],
    ]);
    const files = await Promise.all(copies.map(({ id }) => safetyCopyFile(database, id)));
    const texts = files.map((bytes) => new TextDecoder().decode(bytes));
    expect(texts.map((text) => ['one', 'two', 'three'].filter((title) => text.includes(`"${title}"`)))).toEqual([
      ['three'],
      ['two'],
    ]);
  });

  it('makes no safety copy of nothing, so that none that holds something is pushed out', async () => {
    const database = await databaseWith('mine');
    const backup = await otherBackup();
    await restoreBackup(database, backup);
    const [kept] = await listSafetyCopies(database);
    for (const table of database.tables) {
      await table.clear();
    }
    expect((await restoreBackup(database, backup)).safetyCopy).toBeUndefined();
    expect(await listSafetyCopies(database)).toEqual([kept]);
  });

  it.each(['QuotaExceededError', 'AbortError', 'UnknownError'])(
    'that the browser breaks off with %s at any row changes nothing',
    async (name) => {
      const database = await databaseWith('mine');
      const before = await contentsOf(database);
      const backup = await otherBackup();
      const { add } = IDBObjectStore.prototype;
      for (const failing of [0, 1, 2, 3]) {
        let calls = 0;
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...values) {
          calls += 1;
          if (calls > failing) {
            throw new DOMException('refused by the test', name);
          }
          return add.apply(this, values);
        });
        await expect(restoreBackup(database, backup)).rejects.toMatchObject({ name: 'StorageError' });
        vi.restoreAllMocks();
        expect(await contentsOf(database)).toEqual(before);
      }
    },
  );

  it('stopped at any point changes nothing', async () => {
    const database = await databaseWith('mine');
    const before = await contentsOf(database);
    const backup = await otherBackup();
    const steps: string[] = [];
    for (let stopAt = 0; stopAt < 4; stopAt += 1) {
      const controller = new AbortController();
      let step = 0;
      const watch = {
        signal: controller.signal,
        progress: (progress: { readonly step: string }) => {
          steps.push(progress.step);
          if (step === stopAt) {
            controller.abort();
          }
          step += 1;
        },
      };
      await expect(restoreBackup(database, backup, watch)).rejects.toMatchObject({ problem: 'stopped' });
      expect(await contentsOf(database)).toEqual(before);
      expect(await listSafetyCopies(database)).toEqual([]);
    }
    expect(new Set(steps)).toEqual(new Set(['keeping a safety copy', 'writing']));
  });

  it('loses nothing that another window writes meanwhile: it is in the safety copy', async () => {
    const database = await databaseWith('mine');
    let writes = 0;
    const watch = {
      progress: ({ step }: { readonly step: string }) => {
        if (step === 'keeping a safety copy' && writes < 2) {
          writes += 1;
          void saveStory(database, aStory({ id: `late-${writes}`, title: `late ${writes}` }));
        }
      },
    };
    const { safetyCopy } = await restoreBackup(database, await otherBackup(), watch);
    expect(await titles(database)).toEqual(['From the other device']);
    await undoRestore(database, safetyCopy?.id ?? '');
    expect((await titles(database)).sort()).toEqual(['late 1', 'late 2', 'mine']);
    expect(await listSafetyCopies(database)).toHaveLength(2);
  });

  it('gives way to a window that never stops writing', async () => {
    const database = await databaseWith('mine');
    const backup = await otherBackup();
    let writes = 0;
    const watch = {
      progress: () => {
        writes += 1;
        void saveStory(database, aStory({ title: `write ${writes}` }));
      },
    };
    await expect(restoreBackup(database, backup, watch)).rejects.toMatchObject({ problem: 'busy' });
    expect(await titles(database)).toHaveLength(1);
  });
});

describe('an update of the database', () => {
  it('is preceded by a safety copy that restores', async () => {
    const indexedDB = new IDBFactory();
    const old = await openStorage({ indexedDB });
    await saveStory(old.database, aStory({ title: 'before' }));
    old.close();
    const versions = [
      ...SCHEMA_VERSIONS,
      { version: 2, indexes: {}, rows: { stories: (row: { title?: unknown }) => ({ ...row, title: 'spoilt' }) } },
    ];
    const storage = await openStorage({ indexedDB, versions });
    expect(await titles(storage.database)).toEqual(['spoilt']);
    const [copy] = await listSafetyCopies(storage.database);
    expect(copy).toMatchObject({ before: 'update', counts: { stories: 1 } });
    const backup = await readBackup(await safetyCopyFile(storage.database, copy?.id ?? ''));
    expect(backup.rows.stories[0]?.title).toBe('before');
  });

  it('that was left half done can be rescued, given up and filled again', async () => {
    const indexedDB = new IDBFactory();
    const old = await openStorage({ indexedDB });
    await saveStory(old.database, aStory({ title: 'before' }));
    await old.database.meta.delete('schema');
    old.close();
    const storage = memoryStorage({ indexedDB });
    expect(await storage.open()).toMatchObject({ problem: { kind: 'damaged' } });
    const rescued = await rescue(storage);
    expect(rescued).toMatchObject({ rows: 1, unreadableTables: [] });
    expect(JSON.parse(rescued.json).stories[0].title).toBe('before');
    expect(await startAfresh(storage)).toEqual({ state: 'ready' });
    expect(await titles(storage.database)).toEqual([]);
  });
});

describe('erasing', () => {
  it('leaves nothing: no row, no linked folder, no safety copy, no memory of backups', async () => {
    const database = await databaseWith('mine');
    await restoreBackup(database, await otherBackup());
    await database.handles.put({ id: 'notes', name: 'notes', handle: {}, linkedAt: '2026-01-01' });
    await eraseEverything(database, false);
    for (const table of database.tables.filter(({ name }) => name !== 'meta')) {
      expect(await table.count(), table.name).toBe(0);
    }
    expect(await listSafetyCopies(database)).toEqual([]);
    expect((await database.meta.toArray()).map(({ id }) => id)).toEqual(['changes', 'created', 'schema']);
  });

  it('keeps one copy for a day where that is wanted, whatever is restored meanwhile', async () => {
    const clock = countingClock();
    const database = await databaseWith('mine');
    await restoreBackup(database, await otherBackup(), {}, clock);
    const copy = await eraseEverything(database, true, {}, clock);
    expect(await listSafetyCopies(database, clock)).toEqual([copy]);
    expect(await eraseEverything(database, true, {}, clock)).toBeUndefined();
    for (let restores = 0; restores < 4; restores += 1) await restoreBackup(database, await otherBackup(), {}, clock);
    expect(await listSafetyCopies(database, clock)).toContainEqual(copy);
    const nextDay = countingClock('2026-01-02T02:00:00.000Z');
    expect((await listSafetyCopies(database, nextDay)).map(({ before }) => before)).not.toContain('erase');
    await expect(undoErase(database, copy?.id ?? '')).rejects.toMatchObject({ problem: 'not a backup' });
  });

  it('brings back the linked folder with the rest, also in a window that was opened since', async () => {
    const database = await databaseWith('mine');
    const folder = { id: 'notes', name: 'vault', handle: { kind: 'directory' }, linkedAt: '2026-01-01' };
    const file = { id: 'a.md', size: 1, modified: 2, sha256: '3', readAt: '2026-01-01' };
    await database.handles.put(folder);
    await database.linkedFiles.put(file);
    const copy = await eraseEverything(database, true);
    await undoErase(database, copy?.id ?? '');
    expect(await titles(database)).toEqual(['mine']);
    expect([await database.handles.toArray(), await database.linkedFiles.toArray()]).toEqual([[folder], [file]]);
    expect(await listSafetyCopies(database)).toEqual([]);
  });

  it('erases nothing where there is no room for the copy', async () => {
    const database = await databaseWith('mine');
    const full: Clock = {
      ...countingClock(),
      newId: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    };
    await expect(eraseEverything(database, true, {}, full)).rejects.toThrow();
    expect(await titles(database)).toEqual(['mine']);
  });
});
