import type { Alignment, AnnotatedPosting } from '../model';
import type { Bank } from './bank';
import { createMatcher } from './matcher';

export type { Adjacent, Kinship } from './adjacent';
export type { Bank } from './bank';
export { type Around, createMatcher, type Matcher } from './matcher';

/** Holds every requirement of the posting against the bank. The order of stories and facts makes no difference. */
export function align(posting: AnnotatedPosting, bank: Bank): Alignment {
  const matcher = createMatcher();
  matcher.keep(bank.stories);
  return matcher.align(posting, bank);
}
