import type { SectionKind } from '../lexicon/sections';
import type { Language } from '../model';
import { sentences } from '../text/sentences';
import { readHeading } from './headings';
import { namesFact } from './labelled-facts';
import { PLAIN_HEADING_COVERAGE } from './plain-headings';

/** A label before a colon is short. */
const LONGEST_LABEL = 45;

/** Labels that open a section when text follows on the same line; a label of facts is about its own line only. */
export const OPENING_LABELS: ReadonlySet<SectionKind> = new Set([
  'duties',
  'required',
  'preferred',
  'role',
  'benefits',
  'company',
  'legal',
  'application',
]);

/** "Apply by: 7 April", "Salary: £30,000" and "Department: Finance" are about their own line only. */
const LONGEST_FACT = 60;

export function isFact({ label, heading, rest }: Labelled): boolean {
  if (!isShort(rest)) return false;
  return (label === 'application' && /\d/u.test(rest)) || namesFact(heading.slice(0, -1));
}

function isShort(rest: string): boolean {
  return rest.length <= LONGEST_FACT && !/[.!?]$/u.test(rest);
}

export type Labelled = {
  readonly label?: SectionKind;
  readonly heading: string;
  readonly rest: string;
  readonly text: string;
};

/**
 * A paragraph in parts, each from a sentence with a known label to the next: "We require: SQL. Nice to have: Go. We offer: …".
 */
export function labelledParts(text: string, languages: readonly Language[]): Labelled[] {
  const whole = splitLabel(text, languages);
  if (text.indexOf(':') === text.lastIndexOf(':')) return [whole];
  const parts: Labelled[] = [];
  let from = 0;
  for (const { start } of sentences(text)) {
    const label = start > from ? splitLabel(text.slice(start), languages).label : undefined;
    if (!label || !OPENING_LABELS.has(label)) continue;
    parts.push(splitLabel(text.slice(from, start).trim(), languages));
    from = start;
  }
  parts.push(splitLabel(text.slice(from), languages));
  return parts;
}

/** What the label at the start of a text announces: "Location: Berlin" is about facts. */
export function labelKind(text: string, languages: readonly Language[]): SectionKind | undefined {
  return splitLabel(text, languages).label;
}

export function splitLabel(text: string, languages: readonly Language[]): Labelled {
  const none = { heading: '', rest: text, text };
  const colon = text.slice(0, LONGEST_LABEL + 1).indexOf(':');
  if (colon <= 0) return none;
  const reading = readHeading(text.slice(0, colon), languages);
  const rest = text.slice(colon + 1).trim();
  if (rest === '') return none;
  const labelled = { heading: text.slice(0, colon + 1), rest, text };
  if (reading && reading.coverage >= PLAIN_HEADING_COVERAGE) return { label: reading.kind, ...labelled };
  return namesFact(text.slice(0, colon)) && isShort(rest) ? { label: 'facts', ...labelled } : none;
}
