import type { Posting } from '../model';
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

/** Whether a posting is this company's: by its company, or by its title where no company was read. */
export function isPostingOf(company: string | undefined, posting: Pick<Posting, 'company' | 'title'>): boolean {
  if (posting.company !== undefined) return isSameCompany(company, posting.company);
  const title = wordsOf(posting.title);
  const words = wordsOf(company);
  return words.length > 0 && words.every((word) => title.includes(word));
}

function wordsOf(name: string | undefined): string[] {
  return textKey(name ?? '')
    .split(' ')
    .filter((word) => word !== '');
}
