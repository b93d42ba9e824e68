import { textKey } from '../text/normalise';

/**
 * Whether two names are one company's: the same words, or all words of the shorter in the longer ("Aldermoor", "Aldermoor Hospitals
 * Trust"). A missing name is nobody's.
 */
export function isSameCompany(left: string | undefined, right: string | undefined): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  if (one.length === 0 || other.length === 0) return false;
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  return fewer.every((word) => more.includes(word));
}

function wordsOf(name: string | undefined): string[] {
  return textKey(name ?? '')
    .split(' ')
    .filter((word) => word !== '');
}
