import { diffWords } from 'diff';
import type { Posting } from '../model';
import { textKey } from '../text/normalise';
import { tokens } from '../text/tokens';

/** A stretch of a reworded line: in both texts, only in the old one, or only in the new one. */
export type ChangedPart = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** How a posting differs from the one that was saved, line by line. */
export type PostingChange =
  | { readonly kind: 'reworded'; readonly parts: readonly ChangedPart[] }
  | { readonly kind: 'new' | 'gone'; readonly text: string };

/** Two lines that share at least this part of their words are one line reworded (Dice coefficient over words). */
const REWORDED_FROM = 0.5;

/**
 * What is different in the requirements of a posting since it was saved: reworded lines first, then new ones, then those that are gone,
 * each in the posting's order. Empty when nothing that is asked for has changed; order, case and punctuation make no difference.
 */
export function changesBetween(
  before: Pick<Posting, 'requirements'>,
  after: Pick<Posting, 'requirements'>,
): PostingChange[] {
  const old = linesOf(before);
  const fresh = linesOf(after);
  const oldKeys = new Set(old.map(textKey));
  const freshKeys = new Set(fresh.map(textKey));
  const gone = old.filter((line) => !freshKeys.has(textKey(line)));
  const added = fresh.filter((line) => !oldKeys.has(textKey(line)));
  const reworded = pairUp(gone, added);
  const pairedOld = new Set(reworded.map(([left]) => left));
  const pairedNew = new Set(reworded.map(([, right]) => right));
  return [
    ...reworded.map(([left, right]): PostingChange => ({ kind: 'reworded', parts: partsBetween(left, right) })),
    ...added.filter((line) => !pairedNew.has(line)).map((text): PostingChange => ({ kind: 'new', text })),
    ...gone.filter((line) => !pairedOld.has(line)).map((text): PostingChange => ({ kind: 'gone', text })),
  ];
}

function linesOf({ requirements }: Pick<Posting, 'requirements'>): string[] {
  return requirements.map(({ text }) => text);
}

/** Old and new lines that belong together, the most alike first; each line once. */
function pairUp(gone: readonly string[], added: readonly string[]): (readonly [string, string])[] {
  const pairs = gone
    .flatMap((left) => added.map((right) => ({ left, right, likeness: likenessOf(left, right) })))
    .filter(({ likeness }) => likeness >= REWORDED_FROM)
    .sort((one, other) => other.likeness - one.likeness);
  const taken = new Set<string>();
  const chosen = pairs.filter(({ left, right }) => {
    if (taken.has(`old ${left}`) || taken.has(`new ${right}`)) return false;
    taken.add(`old ${left}`).add(`new ${right}`);
    return true;
  });
  const place = new Map(added.map((line, index) => [line, index]));
  return chosen
    .sort((one, other) => (place.get(one.right) ?? 0) - (place.get(other.right) ?? 0))
    .map(({ left, right }) => [left, right]);
}

function likenessOf(left: string, right: string): number {
  const one = wordsIn(left);
  const other = wordsIn(right);
  const shared = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

function wordsIn(text: string): Set<string> {
  return new Set(tokens(text).map((token) => token.text.toLowerCase()));
}

function partsBetween(before: string, after: string): ChangedPart[] {
  return diffWords(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }));
}
