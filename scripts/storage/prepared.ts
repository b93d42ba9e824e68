import { Dexie } from 'dexie';
import { connectStorage, DATABASE_NAME, type Storage, type StorageOptions } from '../../utils/storage/database';
import type { Backup } from '../../utils/storage/read-backup';
import { type AllRows, type Database, perTable, TABLE_NAMES } from '../../utils/storage/tables';
import { change, toRow } from '../../utils/storage/writing';

/** The storage as a page has it, open. Throws where it does not open. */
export async function opened(options: StorageOptions = {}): Promise<Storage> {
  const storage = connectStorage(options);
  const state = await storage.open();
  if (state.state !== 'ready') {
    throw new Error(`The database did not open: ${JSON.stringify(state)}`);
  }
  return storage;
}

/** A database with exactly these rows and no safety copies. */
export async function startWith(rows: AllRows): Promise<void> {
  await Promise.all([DATABASE_NAME, `${DATABASE_NAME}-safety`].map((name) => Dexie.delete(name)));
  const storage = await opened();
  await fill(storage.database, rows);
  storage.close();
}

async function fill(database: Database, rows: AllRows): Promise<void> {
  await change(database, TABLE_NAMES, async (writer) => {
    for (const table of TABLE_NAMES) {
      await writer.put(table, rows[table]);
    }
  });
}

/** What reading a backup of these rows gives. */
export function backupOf(rows: AllRows): Backup {
  return { exportedAt: '2026-01-01', counts: perTable((table) => rows[table].length), rows };
}

/** Rows as they are stored, in the order of their ids. */
export function stored(rows: AllRows): AllRows {
  return perTable((table) =>
    rows[table].map((row) => toRow(table, row as never)).sort((left, right) => (left.id < right.id ? -1 : 1)),
  ) as unknown as AllRows;
}

/** Everything in the tables of the person, as text to compare. */
export async function contents(database: Database): Promise<string> {
  const tables = await Promise.all(TABLE_NAMES.map((table) => database.table(table).toArray()));
  return JSON.stringify(tables);
}

/** The same of rows as they are stored. */
export function textOf(rows: AllRows): string {
  return JSON.stringify(TABLE_NAMES.map((table) => rows[table]));
}
