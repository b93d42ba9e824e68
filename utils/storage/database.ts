import { Dexie } from 'dexie';
import { type Clock, systemClock } from './clock';
import { type Engine, rememberEngine, versionOf } from './engine';
import { newestVersion, SCHEMA_VERSIONS, type SchemaVersion } from './migrations';
import { defineVersions, type Upgrade } from './migrations/define-versions';
import { openingProblem, type StorageProblem, type StorageState } from './storage-state';
import type { Database } from './tables';

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

export type { Database } from './tables';

export type StorageOptions = Engine & {
  readonly name?: string;
  readonly clock?: Clock;
  /** How long to wait for the browser, in milliseconds, before saying so. */
  readonly patience?: number;
  readonly versions?: readonly SchemaVersion[];
  readonly upgrade?: Upgrade;
};

export const DATABASE_NAME = 'plumbline';

/** Opening takes milliseconds; after ten seconds another page or the disk is in the way and the person should know. */
const PATIENCE = 10_000;

/**
 * The browser closes a database when a page is left for another and may be returned to, or when its own storage fails: after so many
 * milliseconds it is opened again.
 */
const REOPEN_AFTER = 250;

/** A storage that is not open yet: call `open()`, and watch its state. */
export function connectStorage(options: StorageOptions = {}): Storage {
  const { name = DATABASE_NAME, clock = systemClock, patience = PATIENCE, versions = SCHEMA_VERSIONS } = options;
  const engine: Engine = {
    ...(options.indexedDB && { indexedDB: options.indexedDB }),
    ...(options.IDBKeyRange && { IDBKeyRange: options.IDBKeyRange }),
  };
  const database = new Dexie(name, {
    // Nothing may open the database past the checks below.
    autoOpen: false,
    // An answer "saved" must outlive a power cut.
    chromeTransactionDurability: 'strict',
    // Rows are read from the database itself; a second copy in memory would double the long texts.
    cache: 'disabled',
    ...engine,
  }) as Database;
  defineVersions(database, versions, clock.now, options.upgrade);
  const wanted = newestVersion(versions);
  rememberEngine(database, engine, wanted);

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
      // In a page that is put aside for the back button this waits until the page comes back.
      setTimeout(open, REOPEN_AFTER);
    }
  });

  const openAndCheck = async (): Promise<StorageState> => {
    try {
      const found = await storedVersion(name, engine.indexedDB ?? globalThis.indexedDB);
      if (found > wanted) {
        return fail({ kind: 'newer version' });
      }
      if (found > 0 && found < wanted) {
        // Needed once in the life of a version: the pages that open every day do not carry it.
        const { keepCopyBeforeUpdate } = await import('./safety-copies');
        await keepCopyBeforeUpdate(name, engine, clock);
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

/** The schema number of what the browser has stored under this name; 0 where there is nothing. Creates nothing. */
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
      resolve(versionOf(request.result));
      request.result.close();
    };
  });
}
