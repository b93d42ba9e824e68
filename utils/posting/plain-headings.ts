import type { SectionKind } from '../lexicon/sections';
import type { Block, Language } from '../model';
import { sentences } from '../text/sentences';
import { APPLY } from './apply-words';
import { ABOUT_HEADING } from './employer-wordings';
import { type HeadingReading, readHeading } from './headings';
import { readLine } from './line-forms';

/** Kinds of sections that ask for something. */
const ASKING_KINDS: ReadonlySet<SectionKind> = new Set(['duties', 'required', 'preferred']);

/** Whether what stands under such a heading is asked for. */
export function isAsking(kind: SectionKind | undefined): boolean {
  return kind !== undefined && ASKING_KINDS.has(kind);
}

/** A line without heading markup is a heading when known wordings cover this much of it. */
export const PLAIN_HEADING_COVERAGE = 0.6;
const LONGEST_PLAIN_HEADING = 60;

/** A short question on a line of its own is hardly anything else. */
const QUESTION_HEADING_COVERAGE = 0.4;

/** Over a paragraph, where neither a list nor a colon supports it, this much: "You have knowledge of soil" is no heading. */
const OPEN_HEADING_COVERAGE = 0.75;

/** "Apply by: 7 April" says what it has to say. */
export const STATES_FACT = /[:：]\s+(?=\S).*\d/u;

/** "You are the right one, when you…" over a list. */
const TRAILS_OFF = /(?:\.\.\.|…)$/u;

/** The kind of a line that stands as a heading without being marked as one. */
export function isPlainHeading(
  block: Block,
  next: Block | undefined,
  languages: readonly Language[],
): SectionKind | undefined {
  const { text } = block;
  if (text.length > LONGEST_PLAIN_HEADING || (/[.!,;]$/u.test(text) && !TRAILS_OFF.test(text)) || !next)
    return undefined;
  // A way to apply stands over a posting as often as under it: what follows is no part of it.
  if (STATES_FACT.test(text) || APPLY.test(text)) return undefined;
  const opensList = next.kind === 'item' && next.level > block.level;
  if (block.kind === 'item' && !opensList && !text.endsWith(':')) return undefined;
  const isOpen = next.kind === 'paragraph' && !/[:?]$/u.test(text);
  if (isOpen && ABOUT_HEADING.test(text)) return 'company';
  const reading = readHeading(text, languages);
  const isQuestion = text.endsWith('?');
  const least = isOpen ? OPEN_HEADING_COVERAGE : isQuestion ? QUESTION_HEADING_COVERAGE : PLAIN_HEADING_COVERAGE;
  return reading && reading.coverage >= least ? reading.kind : undefined;
}

/** The kind of a heading; "Besides, you do the books:" has a word of wishes, and wishes for nothing. */
export function leadKind(
  text: string,
  reading: HeadingReading | undefined,
  languages: readonly Language[],
): SectionKind | undefined {
  if (reading?.kind !== 'preferred' || reading.coverage >= QUESTION_HEADING_COVERAGE || !text.endsWith(':'))
    return reading?.kind;
  const { wish, duty, qualification } = readLine(text, languages, false);
  if (wish) return 'preferred';
  return duty > qualification ? 'duties' : qualification > 0 ? 'required' : undefined;
}

/** A lead-in may be a whole sentence. */
const LONGEST_LEAD_IN = 160;

/** What a sentence with a colon directly over a list says that follows, where that is other than the section it stands in. */
export function announcedKind(
  { kind, text }: Block,
  next: Block | undefined,
  around: SectionKind | undefined,
  languages: readonly Language[],
): SectionKind | undefined {
  if (kind !== 'paragraph' || next?.kind !== 'item' || !text.endsWith(':') || text.length > LONGEST_LEAD_IN)
    return undefined;
  const { start = 0 } = sentences(text).at(-1) ?? {};
  const last = text.slice(start);
  const reading = readHeading(text, languages) ?? readHeading(last, languages);
  const wished = !reading && readLine(last, languages, false).wish ? 'preferred' : undefined;
  const announced = wished ?? leadKind(text, reading, languages);
  return isAsking(announced) && announced !== around ? announced : undefined;
}

/** A short line without an end directly over a list is its heading, whatever its words. */
export function standsOverList({ kind, text }: Block, next: Block | undefined): boolean {
  return (
    kind === 'paragraph' &&
    next?.kind === 'item' &&
    text.length <= LONGEST_PLAIN_HEADING &&
    /^\P{Ll}*\p{Lu}/u.test(text) &&
    !/[.!,;:]$/u.test(text)
  );
}
