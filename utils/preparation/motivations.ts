import type { BankedNote, MotivationDraft, Posting } from '../model';
import { isPostingOf } from '../questions/company';

export type Motivation = Extract<BankedNote, { readonly kind: 'motivation' }>;

/** What is asked first: why this company, why this role, why you, where to, and about you. */
const ORDER: readonly MotivationDraft['kind'][] = ['company', 'role', 'fit', 'aspiration', 'about'];

/**
 * The person's own words for "why this company" and "why you", for one posting: what they wrote of this company first, then what names
 * no company. What they wrote of another company is left out.
 */
export function motivationsFor(
  posting: Pick<Posting, 'company' | 'title'>,
  notes: readonly BankedNote[],
): Motivation[] {
  return notes
    .filter((note) => note.kind === 'motivation')
    .filter(({ company }) => company === undefined || isPostingOf(company, posting))
    .toSorted(
      (left, right) =>
        Number(left.company === undefined) - Number(right.company === undefined) ||
        ORDER.indexOf(left.about) - ORDER.indexOf(right.about),
    );
}
