import type { AnnotatedPosting, SavedPosting } from '../model';
import { contradicts, nameWords } from '../text/names';
import { textKey } from '../text/normalise';
import { isListedElsewhere } from './listed-elsewhere';

export type LikelyDuplicate = {
  readonly savedId: string;
  /** `same`: text and employer agree. `likely`: much of the text does, or the employer is told on one side only. Never joined unasked. */
  readonly sureness: 'same' | 'likely';
  /** Share of the shorter text's word runs that stand in the other, from 0 to 1. */
  readonly sharedText: number;
};

/**
 * Runs of this many words are compared (w-shingling, Broder 1997): long enough that two postings of one employer share few beyond what the
 * employer says of itself.
 */
const RUN = 5;

/** Boards cut and reword; from this share on the text is one posting's. */
const SAME_TEXT = 0.8;
const LIKELY_TEXT = 0.6;
/** Of the requirements alone, where employers repeat themselves least. */
const SAME_REQUIREMENTS = 0.6;

/** Shorter texts share too much by chance. */
const FEWEST_RUNS = 20;

/**
 * Saved postings that are probably this one, read elsewhere: the same posting on a board and on the employer's site. Prefers to miss one
 * over joining two: employer and title must not contradict, and both the whole text and its requirements must agree; or, under another title,
 * nearly every line it asks with must be the same. Likeliest first.
 */
export function findDuplicates(
  posting: AnnotatedPosting,
  saved: readonly Pick<SavedPosting, 'id' | 'posting'>[],
): LikelyDuplicate[] {
  const own = fingerprint(posting);
  return saved
    .flatMap(({ id, posting: other }): LikelyDuplicate[] => {
      if (contradicts(posting.company, other.company)) return [];
      const theirs = fingerprint(other);
      const sharedText = share(own.text, theirs.text);
      if (contradicts(posting.title, other.title)) {
        return isListedElsewhere(posting, other) ? [{ savedId: id, sureness: 'likely', sharedText }] : [];
      }
      if (sharedText < LIKELY_TEXT || share(own.requirements, theirs.requirements) < SAME_REQUIREMENTS) return [];
      const told = posting.company && other.company && posting.title && other.title;
      return [{ savedId: id, sureness: told && sharedText >= SAME_TEXT ? 'same' : 'likely', sharedText }];
    })
    .toSorted((left, right) => right.sharedText - left.sharedText || (left.savedId < right.savedId ? -1 : 1));
}

function fingerprint({ blocks, requirements }: AnnotatedPosting) {
  return {
    text: runs(blocks.map(({ text }) => text).join(' ')),
    requirements: runs(requirements.map(({ text }) => text).join(' ')),
  };
}

function runs(text: string): ReadonlySet<string> {
  const words = textKey(text).split(' ');
  const found = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) found.add(words.slice(at, at + RUN).join(' '));
  return found;
}

/** The share of the smaller set that is in the other; 0 where either is too small to tell. */
function share(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left];
  if (fewer.size < FEWEST_RUNS) return 0;
  let shared = 0;
  for (const run of fewer) if (more.has(run)) shared += 1;
  return shared / fewer.size;
}

/** More pairs than these are asked about another time. */
const MOST_PAIRS = 20;

/**
 * Pairs of saved postings whose titles say the same and whose employers do not contradict: those worth comparing by their text. `apart`
 * says which the person keeps apart. In the order of the list.
 */
export function likelyPairs<
  Row extends Pick<SavedPosting, 'id'> & { readonly title?: string; readonly company?: string },
>(saved: readonly Row[], apart: (left: Row, right: Row) => boolean): (readonly [Row, Row])[] {
  const byTitle = new Map<string, Row[]>();
  const pairs: (readonly [Row, Row])[] = [];
  for (const row of saved) {
    const key = nameWords(row.title).toSorted().join(' ');
    if (key === '') continue;
    const alike = byTitle.get(key) ?? [];
    for (const other of alike) {
      if (pairs.length >= MOST_PAIRS) return pairs;
      if (!contradicts(other.company, row.company) && !apart(other, row)) pairs.push([other, row]);
    }
    byTitle.set(key, [...alike, row]);
  }
  return pairs;
}
