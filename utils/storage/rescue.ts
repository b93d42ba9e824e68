import { Dexie } from 'dexie';
import type { Storage } from './database';
import { engineOf } from './engine';
import { openingProblem, type StorageState, storageError } from './storage-state';
import { TABLE_NAMES } from './tables';

/** What could still be read. */
export type Rescued = {
  /** The rows by table as JSON, for a person to keep or to send with a report. */
  readonly json: string;
  readonly rows: number;
  readonly unreadableTables: readonly string[];
};

/** Reads what can be read of a database that does not open as it should. Changes nothing. Throws where not even that is possible. */
export async function rescue({ database }: Storage): Promise<Rescued> {
  const raw = new Dexie(database.name, engineOf(database));
  const found: { [table: string]: readonly unknown[] } = {};
  const unreadableTables: string[] = [];
  try {
    // Without versions of its own Dexie opens whatever there is as it is.
    await raw.open();
    for (const table of raw.tables.filter(({ name }) => TABLE_NAMES.some((known) => known === name))) {
      try {
        found[table.name] = await table.toArray();
      } catch {
        unreadableTables.push(table.name);
      }
    }
  } catch (error) {
    throw storageError(openingProblem(error), error);
  } finally {
    raw.close();
  }
  const rows = Object.values(found).reduce((sum, list) => sum + list.length, 0);
  return { json: JSON.stringify(found, undefined, 1), rows, unreadableTables };
}

/**
 * Gives up a database that cannot be read and begins an empty one; safety copies stay, and `undoRestore` or a backup fills it again. Only on the
 * person's word, after `rescue`.
 */
export async function startAfresh(storage: Storage): Promise<StorageState> {
  storage.close();
  await new Dexie(storage.database.name, engineOf(storage.database)).delete();
  return storage.open();
}
