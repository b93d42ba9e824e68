import type { Notebook } from '../model';
import { readingOf } from './reading';

/** Reads one text of notes. Every line that says something ends up in a list or in `leftOver`. Never throws; same text, same notebook. */
export function readNotes(text: string, file: string): Notebook {
  const reading = readingOf(text, file);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

export type StepOptions = {
  /** Stops the reading; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Is told how far the reading is, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** How long a stretch of work may take before others get their turn, in milliseconds. */
  readonly stretch?: number;
  /** The clock, and how to let others take their turn. */
  readonly now?: () => number;
  readonly pause?: () => Promise<void>;
};

/** A stretch of work nobody notices: a browser draws every 16 ms, and a key may wait 50. */
const STRETCH = 30;

/** Reads one text of notes like `readNotes`, in stretches with pauses between them, so that a long text blocks nothing. */
export async function readNotesInSteps(
  text: string,
  file: string,
  { signal, onProgress, stretch = STRETCH, now = () => performance.now(), pause = nextTurn }: StepOptions = {},
): Promise<Notebook> {
  const reading = readingOf(text, file);
  let begun = now();
  for (;;) {
    signal?.throwIfAborted();
    const step = reading.next();
    if (step.done) {
      onProgress?.(1);
      return step.value;
    }
    if (now() - begun < stretch) continue;
    onProgress?.(step.value);
    await pause();
    begun = now();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
