import type { Dexie } from 'dexie';
import { storageError } from './storage-state';

/** The IndexedDB to use; the global one where nothing is given. */
export type Engine = {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange;
};

/** Dexie multiplies version numbers by ten before it hands them to the browser. */
const DEXIE_FACTOR = 10;

/** What each database was built with: the schema number is the fence that writes check, the engine opens its safety copies. */
const builtWith = new WeakMap<Dexie, { readonly schema: number; readonly engine: Engine }>();

export function rememberEngine(database: Dexie, engine: Engine, schema: number): void {
  builtWith.set(database, { schema, engine });
}

/** The IndexedDB a database of ours was built with. */
export function engineOf(database: Dexie): Engine {
  return builtWith.get(database)?.engine ?? {};
}

/** The schema number of an open connection. */
export function versionOf(connection: IDBDatabase): number {
  return Math.floor(connection.version / DEXIE_FACTOR);
}

/** Throws where the open database is not of the shape this page was built for. Every write goes through here. */
export function assertWritable(database: Dexie): void {
  const connection = database.backendDB();
  const wanted = builtWith.get(database)?.schema;
  if (connection && wanted !== undefined && versionOf(connection) !== wanted) {
    throw storageError({ kind: 'updated' });
  }
}
