import Fuse from 'fuse.js';
import { STATUSES } from '../../components/alignment/Header';
import type { PostingOrder } from '../../components/postings/PostingTable';
import { nextComing } from '../../components/postings/posting-line';
import type { SavedPostingSummary } from '../../utils/model';

/** How far a word may be from what was typed: two letters in a word of seven. */
const THRESHOLD = 0.3;

/** Names are searched with typos forgiven; what the person wrote is searched word for word, as it may be long. */
const NAMES = ['title', 'company', 'location', 'site', 'statusNote', 'nextStep.text'];

/** A list of saved postings that can be searched as one types. */
export function postingFinder(postings: readonly SavedPostingSummary[]) {
  const fuse = new Fuse(postings, { keys: NAMES, threshold: THRESHOLD, ignoreLocation: true, ignoreDiacritics: true });
  /** The postings with these words: all of them when nothing is typed, else the nearest first. */
  return (typed: string): readonly SavedPostingSummary[] => {
    const wanted = typed.trim();
    if (wanted === '') return postings;
    const named = fuse.search(wanted).map(({ item }) => item);
    const seen = new Set(named.map(({ id }) => id));
    const key = wanted.toLowerCase();
    return [...named, ...postings.filter(({ id, notes }) => !seen.has(id) && notes.toLowerCase().includes(key))];
  };
}

/** What stands last whichever way the list is sorted: a posting with nothing ahead of it. */
const NOTHING_AHEAD = '9';

const KEY: { readonly [by in PostingOrder['by']]: (posting: SavedPostingSummary, now: string) => string | number } = {
  title: ({ title, company }) => `${title ?? ''} ${company ?? ''}`.toLowerCase(),
  status: ({ status }) => STATUSES.indexOf(status),
  coverage: ({ coverage }) => -openShare(coverage),
  next: (posting, now) => nextComing(posting, now)?.on ?? NOTHING_AHEAD,
  saved: ({ savedAt }) => savedAt,
};

/** The postings in an order; those that are equal in it stay as they were. */
export function inOrder(
  postings: readonly SavedPostingSummary[],
  { by, isDown }: PostingOrder,
  now: string,
): SavedPostingSummary[] {
  const keyed = postings.map((posting) => ({ posting, key: KEY[by](posting, now) }));
  const sign = isDown ? -1 : 1;
  return keyed
    .toSorted((left, right) => {
      const isLast = Number(left.key === NOTHING_AHEAD) - Number(right.key === NOTHING_AHEAD);
      return isLast || sign * compare(left.key, right.key);
    })
    .map(({ posting }) => posting);
}

function compare(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return left === right ? 0 : left < right ? -1 : 1;
}

/** How much of what stories could answer is open, from 0 to 1. */
function openShare({ covered, partial, gap }: SavedPostingSummary['coverage']): number {
  const asked = covered + partial + gap;
  return asked === 0 ? 0 : (gap + partial / 2) / asked;
}
