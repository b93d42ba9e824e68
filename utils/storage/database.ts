import { Dexie, type Table } from 'dexie';
import { type Clock, systemClock } from './clock';
import { newestVersion, SCHEMA_VERSIONS, type SchemaVersion } from './migrations';
import { defineVersions, type Upgrade } from './migrations/define-versions';
import { openingProblem, type StorageProblem, type StorageState, storageError } from './storage-state';
import type { Rows, TableName } from './tables';

/** A number or text about the database itself, under its name. Never part of a backup. */
export type MetaRow = { readonly id: 'schema' | 'created' | 'lastBackup'; readonly value: number | string };

/** A folder the person linked. The handle is the browser's own object, kept beside plain rows because only IndexedDB can keep it. */
export type HandleRow = {
  readonly id: string;
  readonly name: string;
  readonly handle: unknown;
  readonly linkedAt: string;
};

/** A file of the linked folder as it was when it was last read: what is newer or differs is offered again. `id` is its path. */
export type LinkedFileRow = {
  readonly id: string;
  readonly size: number;
  readonly modified: number;
  readonly sha256: string;
  readonly readAt: string;
};

export type Database = Dexie & { readonly [table in TableName]: Table<Rows[table], string> } & {
  readonly meta: Table<MetaRow, string>;
  readonly handles: Table<HandleRow, string>;
  readonly linkedFiles: Table<LinkedFileRow, string>;
};

/** The database with what can be known of it. `subscribe` and `state` fit `useSyncExternalStore`. */
export type Storage = {
  readonly database: Database;
  readonly state: () => StorageState;
  /** Calls back after each change of state; returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens the database, or tries again. Never throws: what went wrong is in the state. */
  readonly open: () => Promise<StorageState>;
  readonly close: () => void;
};

export type StorageOptions = {
  readonly name?: string;
  readonly clock?: Clock;
  /** How long to wait for the browser, in milliseconds, before saying so. */
  readonly patience?: number;
  readonly versions?: readonly SchemaVersion[];
  readonly upgrade?: Upgrade;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange;
};

export const DATABASE_NAME = 'plumbline';

/** Opening takes milliseconds; after ten seconds another page or the disk is in the way and the person should know. */
const PATIENCE = 10_000;

/** Dexie multiplies version numbers by ten before it hands them to the browser. */
const DEXIE_FACTOR = 10;

/** The schema number each database was built for: the fence that `write` checks. */
const builtFor = new WeakMap<Dexie, number>();

/** A storage that is not open yet: call `open()`, and watch its state. */
export function connectStorage(options: StorageOptions = {}): Storage {
  const { name = DATABASE_NAME, clock = systemClock, patience = PATIENCE, versions = SCHEMA_VERSIONS } = options;
  const database = new Dexie(name, {
    // Nothing may open the database past the checks below.
    autoOpen: false,
    // An answer "saved" must outlive a power cut.
    chromeTransactionDurability: 'strict',
    // Rows are read from the database itself; a second copy in memory would double the long texts.
    cache: 'disabled',
    ...(options.indexedDB && { indexedDB: options.indexedDB }),
    ...(options.IDBKeyRange && { IDBKeyRange: options.IDBKeyRange }),
  }) as Database;
  defineVersions(database, versions, clock.now, options.upgrade);
  const wanted = newestVersion(versions);
  builtFor.set(database, wanted);

  const listeners = new Set<() => void>();
  let state: StorageState = { state: 'opening' };
  const become = (next: StorageState): StorageState => {
    state = next;
    for (const listener of listeners) {
      listener();
    }
    return next;
  };
  const fail = (problem: StorageProblem): StorageState => become({ state: 'failed', problem });
  const closeFor = (problem: StorageProblem): StorageState => {
    const failed = fail(problem);
    database.close({ disableAutoOpen: true });
    return failed;
  };

  database.on('blocked', () => {
    fail({ kind: 'blocked' });
  });
  database.on('versionchange', (event) => {
    closeFor({ kind: event.newVersion === null ? 'closed' : 'updated' });
    // Stops Dexie's own answer, which would open the database again with this page's older code.
    return false;
  });
  database.on('close', () => {
    if (state.state === 'ready') {
      fail({ kind: 'closed' });
    }
  });

  const openAndCheck = async (): Promise<StorageState> => {
    try {
      const found = await storedVersion(name, options.indexedDB ?? globalThis.indexedDB);
      if (found >= (wanted + 1) * DEXIE_FACTOR) {
        return fail({ kind: 'newer version' });
      }
      await database.open();
      const schema = await database.meta.get('schema');
      if (schema?.value !== wanted) {
        return closeFor({ kind: 'damaged', detail: `schema ${schema?.value ?? 'unknown'}, expected ${wanted}` });
      }
      return become({ state: 'ready' });
    } catch (error) {
      return fail(openingProblem(error));
    }
  };

  let opening: Promise<StorageState> | undefined;
  const open = async (): Promise<StorageState> => {
    if (state.state === 'ready') {
      return state;
    }
    if (!opening) {
      become({ state: 'opening' });
      opening = openAndCheck().finally(() => {
        opening = undefined;
      });
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<StorageState>((resolve) => {
      timer = setTimeout(() => resolve(state.state === 'opening' ? fail({ kind: 'no answer' }) : state), patience);
    });
    // The opening goes on when patience runs out; if it succeeds later, the state becomes ready.
    return Promise.race([opening, tooLong]).finally(() => clearTimeout(timer));
  };

  return {
    database,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    open,
    close: () => {
      closeFor({ kind: 'closed' });
    },
  };
}

/** The native version of what the browser has stored under the database's name; 0 where there is nothing. Creates nothing. */
function storedVersion(name: string, indexedDB: IDBFactory | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    if (!indexedDB) {
      throw new Dexie.MissingAPIError();
    }
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      // There was no database: leaving this transaction unfinished keeps it so.
      request.transaction?.abort();
      request.onerror = (event) => {
        event.preventDefault();
        resolve(0);
      };
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
  });
}

/** Throws where the open database is not of the shape this page was built for. Every write goes through here. */
export function assertWritable(database: Dexie): void {
  const connection = database.backendDB();
  const wanted = builtFor.get(database);
  if (connection && wanted !== undefined && Math.floor(connection.version / DEXIE_FACTOR) !== wanted) {
    throw storageError({ kind: 'updated' });
  }
}
