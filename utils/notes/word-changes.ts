import { diffWordsWithSpace } from 'diff';
import type { WordChange } from '../model';

/** Texts longer than this are shown side by side; marking every word would take too long. In characters. */
const LONGEST_MARKED = 20_000;

/** What stayed, went and came between two wordings. Joined without the new pieces it is the one, without the gone the other. */
export function wordChanges(before: string, after: string): WordChange[] {
  if (before.length + after.length > LONGEST_MARKED) {
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
