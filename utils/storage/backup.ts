import type { Dexie } from 'dexie';
import { type Counts, FORMAT_VERSION, sealBackup, tableClosing, tableOpening } from './backup-format';
import { lockBackup } from './backup-lock';
import { type Clock, systemClock } from './clock';
import { knownError } from './known-error';
import { assertGoing, report, type Watch } from './pace';
import { readBackup } from './read-backup';
import { type Database, type MetaRow, TABLE_NAMES } from './tables';
import { write } from './writing';

export type BackupFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A name for the file: the day, and an ending by which a locked one is told apart. */
  readonly name: string;
  readonly counts: Counts;
  readonly exportedAt: string;
  /** How many changes the database had counted: see `noteBackup`. */
  readonly changes: number;
};

export type BackupOptions = Watch & {
  /** Locks the backup. Whoever loses it loses the backup. */
  readonly passphrase?: string;
  readonly clock?: Clock;
};

/** Rows per step of reading: enough to be fast, few enough for progress to be seen. */
const ROWS_PER_STEP = 64;

/**
 * Everything the person has, as a file: one moment of the database, read again and checked before it is handed out. Throws a backup error when
 * stopped and a storage error when the database cannot be read.
 */
export async function createBackup(database: Database, options: BackupOptions = {}): Promise<BackupFile> {
  const { passphrase, clock = systemClock, ...watch } = options;
  const exportedAt = clock.now();
  const { bytes, counts, changes } = await backupOf(database, FORMAT_VERSION, exportedAt, watch);
  if (passphrase) {
    report(watch, { step: 'locking', done: 0, total: 0 });
  }
  const locked = passphrase ? await lockBackup(bytes, passphrase) : bytes;
  await readBackup(locked, { ...watch, passphrase });
  const name = `plumbline-${exportedAt.slice(0, 10)}.${passphrase ? 'plumbline' : 'json'}`;
  return { bytes: locked, name, counts, exportedAt, changes };
}

/** The rows of every table of ours that `database` has, as a backup of the given version, and how many changes it had counted. */
export async function backupOf(
  database: Dexie,
  formatVersion: number,
  exportedAt: string,
  watch: Watch = {},
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly counts: Counts; readonly changes: number }> {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const counts: { [table: string]: number } = {};
  let changes = 0;
  const present = TABLE_NAMES.filter((name) => database.tables.some((table) => table.name === name));
  try {
    await database.transaction('r', [...present, 'meta'], async () => {
      changes = Number((await database.table<MetaRow>('meta').get('changes'))?.value ?? 0);
      const sizes = await Promise.all(present.map((table) => database.table(table).count()));
      const total = sizes.reduce((sum, size) => sum + size, 0);
      let done = 0;
      for (const table of TABLE_NAMES) {
        parts.push(encoder.encode(tableOpening(table)));
        counts[table] = 0;
        let last = '';
        while (present.includes(table)) {
          assertGoing(watch.signal);
          const rows = await database.table(table).where(':id').above(last).limit(ROWS_PER_STEP).toArray();
          last = rows.at(-1)?.id;
          if (last === undefined) {
            break;
          }
          const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
          parts.push(encoder.encode(counts[table] === 0 ? lines : `,\n${lines}`));
          counts[table] += rows.length;
          done += rows.length;
          report(watch, { step: 'reading', done, total });
        }
        const isLast = table === TABLE_NAMES.at(-1);
        parts.push(encoder.encode(`${counts[table] === 0 ? '' : '\n'}${tableClosing(isLast)}`));
      }
    });
  } catch (error) {
    throw knownError(error);
  }
  const bytes = await sealBackup(parts, { formatVersion, exportedAt, counts });
  return { bytes, counts: counts as Counts, changes };
}

/** Remembers that this backup reached a file: for the page on privacy and for reminders. */
export function noteBackup(database: Database, backup: Pick<BackupFile, 'exportedAt' | 'changes'>): Promise<void> {
  return write(database, ['meta'], async () => {
    await database.meta.bulkPut([
      { id: 'lastBackup', value: backup.exportedAt },
      { id: 'changesAtBackup', value: backup.changes },
    ]);
  });
}
