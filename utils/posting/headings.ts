import { headingCues, type SectionKind } from '../lexicon/sections';
import type { Language } from '../model';
import { textKey } from '../text/normalise';

/** How far a text is a heading of a kind we know: the share of it that known wordings cover. */
export type HeadingReading = { readonly kind: SectionKind; readonly coverage: number; readonly atStart: boolean };

/** A heading may say more than the wording we know, but not much more: "Benefits of working with data" is about data. */
const LEAST_COVERAGE = 0.34;

/** Headings that begin with a known wording may go on: "Responsibilities include but are not limited to". */
const LEAST_COVERAGE_AT_START = 0.2;

/** Longer texts are no headings. */
const LONGEST_HEADING = 160;

/** Wishes outrank what is wished for ("preferred qualifications"); in all other cases the wording that covers more decides. */
const OUTRANKED_BY_PREFERRED: ReadonlySet<SectionKind> = new Set(['required', 'duties', 'role', 'facts']);

/** What stands under this heading, as far as its words tell; undefined when they do not. */
export function readHeading(text: string, languages: readonly Language[]): HeadingReading | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const lengths = new Map<SectionKind, number>();
  const starts = new Set<SectionKind>();
  for (const language of languages) {
    const own = new Map<SectionKind, number>();
    for (const { tag, length, at } of headingCues(text, [language])) {
      own.set(tag, (own.get(tag) ?? 0) + length);
      if (at === 0) starts.add(tag);
    }
    for (const [kind, length] of own) lengths.set(kind, Math.max(lengths.get(kind) ?? 0, length));
  }
  let kind: SectionKind | undefined;
  let most = 0;
  for (const [candidate, length] of lengths) {
    if (length > most) {
      kind = candidate;
      most = length;
    }
  }
  if (!kind) return undefined;
  const wished = lengths.get('preferred');
  if (wished && OUTRANKED_BY_PREFERRED.has(kind)) kind = 'preferred';
  const coverage = Math.min(1, (lengths.get(kind) ?? 0) / Math.max(1, textKey(text).length));
  const total = Math.min(1, most / Math.max(1, textKey(text).length));
  const atStart = starts.has(kind);
  if (Math.max(coverage, total) < (atStart ? LEAST_COVERAGE_AT_START : LEAST_COVERAGE)) return undefined;
  return { kind, coverage: Math.max(coverage, total), atStart };
}
