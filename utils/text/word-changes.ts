import { diffWordsWithSpace } from 'diff';
import type { WordChange } from '../model';

/** Longer texts, in characters of both, are shown one after the other: marking every word would take too long. */
const LONGEST_MARKED = 20_000;

/**
 * What stayed, went and came between two wordings. Joined without the new pieces it is the one, without the gone the other.
 * `longest` bounds the work, which grows with the square of the words; texts beyond it are wholly gone and wholly new.
 */
export function wordChanges(before: string, after: string, longest = LONGEST_MARKED): WordChange[] {
  if (before.length + after.length > longest) {
    return [
      { words: before, change: 'gone' },
      { words: after, change: 'new' },
    ];
  }
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    words: value,
    change: added ? 'new' : removed ? 'gone' : 'same',
  }));
}
