import { Dexie, type Table } from 'dexie';
import { backupOf } from './backup';
import { type Counts, FORMAT_VERSION } from './backup-format';
import { backupError } from './backup-problem';
import { type Clock, systemClock } from './clock';
import { type Engine, engineOf } from './engine';
import { knownError } from './known-error';
import type { Watch } from './pace';
import { type Backup, readBackup } from './read-backup';
import type { Database, HandleRow, LinkedFileRow } from './tables';

/** A copy of everything as it was before something replaced it. */
export type SafetyCopy = {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  /** What it was made before. */
  readonly before: 'restore' | 'merge' | 'undo' | 'update' | 'erase';
  readonly counts: Counts;
};

/** What is no part of a backup, as it is of this device alone: the linked folder. Erasing takes it too. */
export type DeviceRows = { readonly handles: readonly HandleRow[]; readonly linkedFiles: readonly LinkedFileRow[] };

type CopyFile = { readonly id: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly device?: DeviceRows };

/** The file of a copy is kept apart, so that a list of copies does not load them. */
type SafetyDatabase = Dexie & {
  readonly copies: Table<SafetyCopy, string>;
  readonly files: Table<CopyFile, string>;
};

/** How long what was erased can be brought back, in milliseconds: a day. Long enough to notice, short enough to mean it. */
const ERASED_KEPT = 86_400_000;

/** Another window may write while a copy is made; then a new one is made, at most so often. */
export const MOST_COPIES_TRIED = 5;

/** One to go back to after a restore, and one to take that back. */
const COPIES_KEPT = 2;

/**
 * Keeps everything as it is now, besides the copies there are. Returns the copy, and how many changes the database had counted when it was made.
 * Where there is nothing to keep no copy is made. What follows either succeeds, then `forgetOlderCopies`, or fails, then `forgetCopy`.
 */
export async function keepSafetyCopy(
  database: Database,
  before: SafetyCopy['before'],
  watch: Watch = {},
  clock: Clock = systemClock,
): Promise<{ readonly copy?: SafetyCopy; readonly changes: number }> {
  const at = clock.now();
  const quiet: Watch = {
    signal: watch.signal,
    progress: (progress) => watch.progress?.({ ...progress, step: 'keeping a safety copy' }),
  };
  const { bytes, counts, changes } = await backupOf(database, FORMAT_VERSION, at, quiet);
  if (isEmpty(counts)) {
    return { changes };
  }
  const copy: SafetyCopy = { id: clock.newId(), at, before, counts };
  const device = before === 'erase' ? await deviceRows(database) : undefined;
  await storeCopy(database.name, copy, { bytes, ...(device && { device }) }, engineOf(database));
  return { copy, changes };
}

/** Keeps a database of an older version as it is, before it is updated. */
export async function keepCopyBeforeUpdate(name: string, engine: Engine, clock: Clock): Promise<void> {
  // Without versions of its own Dexie opens whatever there is and changes nothing.
  const older = new Dexie(name, engine);
  try {
    await older.open();
    const at = clock.now();
    const { bytes, counts } = await backupOf(older, Math.floor(older.verno), at);
    if (!isEmpty(counts)) {
      await storeCopy(name, { id: clock.newId(), at, before: 'update', counts }, { bytes }, engine);
      await keepOnly(name, engine, COPIES_KEPT);
    }
  } finally {
    older.close();
  }
}

/** The copies that are kept, the latest first. Empty where none was ever made. One of what was erased is gone when its time is over. */
export async function listSafetyCopies(database: Database, clock: Clock = systemClock): Promise<readonly SafetyCopy[]> {
  const copies = await withSafety(database.name, engineOf(database), (safety) =>
    safety.copies.orderBy('at').reverse().toArray(),
  );
  const now = clock.now();
  const isOver = (copy: SafetyCopy) => (keptUntil(copy) ?? now) < now;
  for (const { id } of copies.filter(isOver)) await forgetCopy(database, id);
  return copies.filter((copy) => !isOver(copy));
}

/** Until when a copy is kept, as an ISO time; undefined for one that stays until newer ones take its place. */
export function keptUntil({ before, at }: SafetyCopy): string | undefined {
  return before === 'erase' ? new Date(Date.parse(at) + ERASED_KEPT).toISOString() : undefined;
}

/** The file of a copy: a backup like any other. Throws `not a backup` where the copy is gone. */
export async function safetyCopyFile(database: Database, id: string): Promise<Uint8Array<ArrayBuffer>> {
  return (await copyFile(database, id)).bytes;
}

async function copyFile(database: Database, id: string): Promise<CopyFile> {
  const file = await withSafety(database.name, engineOf(database), ({ files }) => files.get(id));
  if (!file) {
    throw backupError('not a backup', 'the safety copy is gone');
  }
  return file;
}

/** A copy, read and checked as any backup. */
export async function readSafetyCopy(database: Database, id: string, watch: Watch = {}): Promise<Backup> {
  return readBackup(await safetyCopyFile(database, id), watch);
}

/** The copy of what was erased, with what only this device had. */
export async function readErasedCopy(
  database: Database,
  id: string,
  watch: Watch = {},
): Promise<{ readonly backup: Backup; readonly device: DeviceRows }> {
  const { bytes, device = { handles: [], linkedFiles: [] } } = await copyFile(database, id);
  return { backup: await readBackup(bytes, watch), device };
}

/** Forgets all but the last copies, now that what the last one was made before is done. Never throws: a copy too many does no harm. */
export function forgetOlderCopies(database: Database): Promise<void> {
  return keepOnly(database.name, engineOf(database), COPIES_KEPT).catch(() => {});
}

/** Forgets a copy that turned out not to be needed. Never throws, for the same reason. */
export function forgetCopy(database: Database, id: string): Promise<void> {
  return eraseCopy(database, id).catch(() => {});
}

/** Erases one copy. */
export function eraseCopy(database: Database, id: string): Promise<void> {
  return withSafety(database.name, engineOf(database), ({ copies, files }) =>
    copies.db.transaction('rw', [copies, files], async () => {
      await copies.delete(id);
      await files.delete(id);
    }),
  );
}

/** Forgets every copy, or every other one. */
export function eraseSafetyCopies(database: Database, except?: string): Promise<void> {
  return withSafety(database.name, engineOf(database), ({ copies, files }) =>
    copies.db.transaction('rw', [copies, files], async () => {
      const ids = (await copies.toCollection().primaryKeys()).filter((id) => id !== except);
      await copies.bulkDelete(ids);
      await files.bulkDelete(ids);
    }),
  );
}

async function deviceRows(database: Database): Promise<DeviceRows> {
  return { handles: await database.handles.toArray(), linkedFiles: await database.linkedFiles.toArray() };
}

function keepOnly(name: string, engine: Engine, count: number): Promise<void> {
  return withSafety(name, engine, ({ copies, files }) =>
    copies.db.transaction('rw', [copies, files], async () => {
      const latestFirst = await copies.orderBy('at').reverse().toArray();
      // A copy of what was erased has a time of its own.
      const older = latestFirst.filter((copy) => keptUntil(copy) === undefined).slice(count);
      await copies.bulkDelete(older.map(({ id }) => id));
      await files.bulkDelete(older.map(({ id }) => id));
    }),
  );
}

function isEmpty(counts: Counts): boolean {
  return Object.values(counts).every((count) => count === 0);
}

function storeCopy(name: string, copy: SafetyCopy, file: Omit<CopyFile, 'id'>, engine: Engine): Promise<void> {
  return withSafety(name, engine, ({ copies, files }) =>
    copies.db.transaction('rw', [copies, files], async () => {
      await copies.put(copy);
      await files.put({ id: copy.id, ...file });
    }),
  );
}

/** Opens the safety copies' own database for one piece of work, so that no page holds it. */
async function withSafety<T>(
  name: string,
  engine: Engine,
  work: (safety: SafetyDatabase) => PromiseLike<T>,
): Promise<T> {
  const safety = new Dexie(`${name}-safety`, { ...engine, chromeTransactionDurability: 'strict' }) as SafetyDatabase;
  safety.version(1).stores({ copies: 'id, at', files: 'id' });
  try {
    return await work(safety);
  } catch (error) {
    throw knownError(error);
  } finally {
    safety.close();
  }
}
