/** What the test that drives the page hears when the step is reached; it then kills the page's process, the tab or the worker. */
declare global {
  var stepReached: (() => void) | undefined;
}

let steps = 0;

/** How many steps the database has taken in this page: calls on object stores, and transactions that ended. */
export function stepsSoFar(): number {
  return steps;
}

/**
 * From now on counts every step of the database in this page, tells when step `last` is reached (the first is 1) and, where it `halts`, stands
 * still there for ever: nothing more is asked of the database, as if the process had died, until it really does.
 */
export function dieAtStep(last: number, halts = true): void {
  steps = 0;
  const step = () => {
    steps += 1;
    if (steps === last) {
      globalThis.stepReached?.();
      while (halts) {
        // The process is killed from outside while it stands here.
      }
    }
  };
  const store = IDBObjectStore.prototype;
  for (const method of ['put', 'add', 'delete', 'clear', 'get', 'getAll', 'count', 'openCursor'] as const) {
    const original: (...values: never[]) => unknown = store[method];
    Object.defineProperty(store, method, {
      value: function (this: IDBObjectStore, ...values: never[]) {
        step();
        return original.apply(this, values);
      },
    });
  }
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...values) {
    const made = transaction.apply(this, values);
    made.addEventListener('complete', step);
    return made;
  };
}
