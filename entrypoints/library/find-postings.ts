import { STATUSES } from '../../components/alignment/Header';
import type { PostingOrder } from '../../components/postings/PostingTable';
import { nextComing } from '../../components/postings/posting-line';
import type { SavedPostingSummary } from '../../utils/model';
import { searchOver } from '../../utils/text/search';

/** A list of saved postings that can be searched as one types: by their names, and by what the person wrote of them. */
export function postingFinder(postings: readonly SavedPostingSummary[]) {
  const find = searchOver(postings.map(searchable));
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  /** The postings with these words: all of them when nothing is typed, else the nearest first. */
  return (typed: string): readonly SavedPostingSummary[] => find(typed).flatMap((id) => byId.get(id) ?? []);
}

function searchable({ id, title = '', company, location, site, statusNote, nextStep, notes }: SavedPostingSummary) {
  const text = [company, location, site, statusNote, nextStep?.text, notes].filter(Boolean).join('\n');
  return { id, title, text };
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
