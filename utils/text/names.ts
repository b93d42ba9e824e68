import { textKey } from './normalise';

/** Whether two names cannot be one thing's: both are told and neither holds the other's words. */
export function contradicts(left: string | undefined, right: string | undefined): boolean {
  return wordsContradict(nameWords(left), nameWords(right));
}

/** The same of their words, where many names are held against one another. */
export function wordsContradict(left: readonly string[], right: readonly string[]): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  if (fewer.length === 0) return false;
  return !fewer.every((word) => more.includes(word));
}

/** The words of a name; what boards add in brackets (m/f/d, a place) and legal forms are left out. */
export function nameWords(name: string | undefined): string[] {
  const bare = (name ?? '').replace(/\([^)]{0,40}\)/gu, ' ');
  return textKey(bare)
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word));
}

const FILLERS = new Set(
  'gmbh ag se kg inc llc ltd plc sa sas sl srl bv nv corp co m w d f x all genders the and und et y'.split(' '),
);

/**
 * Whether two names are one company's, legal forms aside: the same words, or all words of the shorter in the longer ("Aldermoor",
 * "Aldermoor Hospitals Trust"). A missing name is nobody's.
 */
export function isSameCompany(left: string | undefined, right: string | undefined): boolean {
  return nameWords(left).length > 0 && nameWords(right).length > 0 && !contradicts(left, right);
}
