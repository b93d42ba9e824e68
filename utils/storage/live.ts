import { liveQuery } from 'dexie';
import type { Storage } from './database';
import { problemOf, type StorageProblem } from './storage-state';
import type { Database } from './tables';

/** The answer to a query that follows the database: not there yet, there, or why not. `value` stays in sight when a later one fails. */
export type Live<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: StorageProblem; readonly value?: T };

/** `subscribe` and `current` fit `useSyncExternalStore`. The query runs while somebody is subscribed. */
export type LiveQuery<T> = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => Live<T>;
};

/**
 * Runs `query` and runs it again whenever what it read changes, in this page or another. A database that is closed or does not open is said at
 * once: Dexie's own live query would wait for ever. When it opens again, so does the query.
 */
export function liveAnswer<T>(storage: Storage, query: (database: Database) => Promise<T>): LiveQuery<T> {
  let current: Live<T> = { state: 'waiting' };
  const listeners = new Set<() => void>();
  let running: { unsubscribe: () => void } | undefined;
  let stopWatching: (() => void) | undefined;

  const become = (next: Live<T>) => {
    current = next;
    for (const listener of listeners) {
      listener();
    }
  };
  const fail = (problem: StorageProblem) => {
    become({ state: 'failed', problem, ...('value' in current && { value: current.value }) });
  };
  const stop = () => {
    running?.unsubscribe();
    running = undefined;
  };
  const follow = () => {
    const state = storage.state();
    if (state.state === 'ready') {
      running ??= liveQuery(async () => query(storage.database)).subscribe({
        next: (value) => become({ state: 'ready', value }),
        error: (error) => {
          stop();
          fail(problemOf(error));
        },
      });
      return;
    }
    stop();
    if (state.state === 'failed') {
      fail(state.problem);
    }
  };

  return {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) {
        stopWatching = storage.subscribe(follow);
        follow();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          stopWatching?.();
          stop();
        }
      };
    },
  };
}
