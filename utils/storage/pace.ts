import { Dexie } from 'dexie';
import { backupError } from './backup-problem';

/** How far a long piece of work is. `total` is 0 while it is not known. */
export type Progress = {
  readonly step: 'reading' | 'checking' | 'locking' | 'unlocking' | 'keeping a safety copy' | 'writing';
  readonly done: number;
  readonly total: number;
};

/** How long work is watched and stopped. */
export type Watch = {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
};

/** Longest stretch of work, in milliseconds, after which the page gets a turn: frames stay under 50 ms. */
const STRETCH = 30;

/** Tells the watcher how far the work is. It is called outside any transaction, so that it may use the database itself. */
export function report({ progress }: Watch, reached: Progress): void {
  if (progress) {
    Dexie.ignoreTransaction(() => progress(reached));
  }
}

/** Throws `stopped` when the person has stopped the work. */
export function assertGoing(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw backupError('stopped');
  }
}

/** Returns what long work calls between its pieces: it gives the page a turn when one is due. Never for use inside a transaction. */
export function pace(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    assertGoing(signal);
    if (performance.now() - since > STRETCH) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  };
}
