import type { Notebook } from '../model';
import { readingOf } from './reading';

/**
 * Reads one text of notes. Every line that says something ends up in a list or in `leftOver`. Never throws; same text, same notebook.
 * `onProgress` is told many times how far the reading is, from 0 to 1.
 */
export function readNotes(text: string, file: string, onProgress: (share: number) => void = () => {}): Notebook {
  const reading = readingOf(text, file);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    onProgress(step.value);
  }
}
