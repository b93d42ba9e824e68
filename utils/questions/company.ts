import type { Posting } from '../model';
import { isSameCompany, nameWords } from '../text/names';

/** Whether a posting is this company's: by its company, or by its title where no company was read. */
export function isPostingOf(company: string | undefined, posting: Pick<Posting, 'company' | 'title'>): boolean {
  if (posting.company !== undefined) return isSameCompany(company, posting.company);
  const title = nameWords(posting.title);
  const words = nameWords(company);
  return words.length > 0 && words.every((word) => title.includes(word));
}
