import * as v from 'valibot';
import { type BackupHeader, backupRows, type Counts, LARGEST_BACKUP, openBackup } from './backup-format';
import { isLocked, unlockBackup } from './backup-lock';
import { backupError } from './backup-problem';
import { migrateRow, newestVersion, SCHEMA_VERSIONS, type SchemaVersion, type StoredRow } from './migrations';
import { assertGoing, pace, report, type Watch } from './pace';
import type { Schema } from './schemas/fields';
import { type AllRows, perTable, ROW_SCHEMAS, type Rows, TABLE_NAMES, type TableName } from './tables';

/** A backup that was read and checked: its rows are in the shape of this version and may be stored as they are. */
export type Backup = {
  readonly exportedAt: string;
  readonly counts: Counts;
  readonly rows: AllRows;
};

/** Rows between two reports of progress. */
const PROGRESS_EVERY = 100;

export type ReadOptions = Watch & {
  readonly passphrase?: string;
  readonly versions?: readonly SchemaVersion[];
};

/**
 * Reads a backup and checks all of it: whole, unchanged, every row what a row must be, every id once, every saved posting with its text. Touches
 * no database. Throws a backup error that says what is wrong.
 */
export async function readBackup(bytes: Uint8Array<ArrayBuffer>, options: ReadOptions = {}): Promise<Backup> {
  const { versions = SCHEMA_VERSIONS, signal } = options;
  if (bytes.length > LARGEST_BACKUP) {
    throw backupError('too large');
  }
  assertGoing(signal);
  const plain = await unlocked(bytes, options);
  const { header, data } = await openBackup(plain, newestVersion(versions));
  const total = Object.values(header.counts).reduce((sum, count) => sum + count, 0);
  const step = pace(signal);
  const found = perTable(() => new Map<string, unknown>());
  let done = 0;
  for (const { table, row } of backupRows(data)) {
    const checked = checkedRow(table, row, header, versions);
    if (found[table].has(checked.id)) {
      throw backupError('damaged', `${table}: one id twice`);
    }
    found[table].set(checked.id, checked);
    done += 1;
    if (done % PROGRESS_EVERY === 0) {
      report(options, { step: 'checking', done, total });
      await step();
    }
  }
  assertGoing(signal);
  const rows = perTable((table) => [...found[table].values()]) as AllRows;
  assertCounts(rows, header);
  assertWholePostings(rows);
  report(options, { step: 'checking', done, total });
  return { exportedAt: header.exportedAt, counts: perTable((table) => rows[table].length), rows };
}

async function unlocked(bytes: Uint8Array<ArrayBuffer>, options: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  if (!isLocked(bytes)) {
    return bytes;
  }
  if (!options.passphrase) {
    throw backupError('locked');
  }
  report(options, { step: 'unlocking', done: 0, total: 0 });
  return unlockBackup(bytes, options.passphrase);
}

/** The row in the shape of the newest version, copied field by field. */
function checkedRow<T extends TableName>(
  table: T,
  row: unknown,
  header: BackupHeader,
  versions: readonly SchemaVersion[],
): Rows[T] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw backupError('damaged', `${table}: no row`);
  }
  const schema: Schema<Rows[T]> = ROW_SCHEMAS[table];
  const result = v.safeParse(schema, migrated(table, row as StoredRow, header.formatVersion, versions), {
    abortEarly: true,
  });
  if (!result.success) {
    throw backupError('damaged', `${table} ${v.getDotPath(result.issues[0]) ?? ''}`);
  }
  return result.output;
}

/** A hostile row may be what no migration expects. */
function migrated(table: TableName, row: StoredRow, from: number, versions: readonly SchemaVersion[]): StoredRow {
  try {
    return migrateRow(table, row, from, versions);
  } catch (error) {
    throw backupError('damaged', `${table}: older row`, error);
  }
}

function assertCounts(rows: AllRows, header: BackupHeader): void {
  const wrong = TABLE_NAMES.find((table) => rows[table].length !== (header.counts[table] ?? 0));
  if (wrong) {
    throw backupError('damaged', `${wrong}: ${rows[wrong].length} rows, not ${header.counts[wrong] ?? 0}`);
  }
}

/** A saved posting is one row in each of three tables. */
function assertWholePostings({ postings, readings, alignments }: AllRows): void {
  const ids = postings
    .map(({ id }) => id)
    .sort()
    .join('\n');
  for (const part of [readings, alignments]) {
    if (
      part
        .map(({ id }) => id)
        .sort()
        .join('\n') !== ids
    ) {
      throw backupError('damaged', 'a saved posting without its text');
    }
  }
}
