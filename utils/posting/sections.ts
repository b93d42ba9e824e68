import type { SectionKind } from '../lexicon/sections';
import type { Block, Language } from '../model';
import { sentences } from '../text/sentences';
import { APPLY } from './apply-words';
import { LABEL_LEVEL } from './block-builder';
import type { Zone } from './elements';
import { readHeading } from './headings';
import { namesFact } from './labelled-facts';
import { readLine } from './line-forms';

/** A stretch of a posting under one heading. */
export type Section = {
  /** Verbatim; absent before the first heading. */
  readonly heading?: string;
  /** Absent when the heading's words do not tell. */
  readonly kind?: SectionKind;
  /** The kind of the section that this one seems to be a part of, when its own is not known. */
  readonly within?: SectionKind;
  readonly level: number;
  /** Index of the block that holds the heading. */
  readonly block?: number;
};

/** A line of a posting with the section it stands in. `text` is the block's, without the label that opened the section. */
export type SectionedLine = {
  readonly block: number;
  readonly kind: 'item' | 'paragraph';
  readonly level: number;
  readonly text: string;
  readonly section: Section;
  /** What the line's own label says it is: "Location: Berlin". */
  readonly label?: SectionKind;
  /** All of the line is a link: it leads to what it names. */
  readonly linked?: boolean;
};

/** A block, and on pages the zone it stands in: no section goes on from one zone to the next. `linked`: all of it is a link. */
export type PlacedBlock = Block & { readonly zone?: Zone; readonly linked?: boolean };

/** Sections that hold no requirement; what a label announces inside one of them is part of it. */
const SILENT_KINDS: ReadonlySet<SectionKind> = new Set(['benefits', 'company', 'legal', 'application', 'elsewhere']);

/** Under a heading that asks for something, a sub-heading that touches on the company or the role still asks. */
const ASKING_KINDS: ReadonlySet<SectionKind> = new Set(['duties', 'required', 'preferred']);
const PASSING_KINDS: ReadonlySet<SectionKind> = new Set(['company', 'role', 'facts', 'elsewhere']);

/** A line without heading markup is a heading when known wordings cover this much of it. */
const PLAIN_HEADING_COVERAGE = 0.6;
const LONGEST_PLAIN_HEADING = 60;

/** A short question on a line of its own is hardly anything else. */
const QUESTION_HEADING_COVERAGE = 0.4;

/** Over a paragraph, where neither a list nor a colon supports it, this much: "You have knowledge of soil" is no heading. */
const OPEN_HEADING_COVERAGE = 0.75;

/** A label before a colon is short. */
const LONGEST_LABEL = 45;

/** Labels that open a section when text follows on the same line; a label of facts is about its own line only. */
const OPENING_LABELS: ReadonlySet<SectionKind> = new Set([
  'duties',
  'required',
  'preferred',
  'role',
  'benefits',
  'company',
  'legal',
  'application',
]);

/** A web or mail address in prose leads away from what is asked for. */
export const ADDRESS = /:\/\/|\bwww\.|\S@[^\s@]+\.\p{L}/u;

/** So many short lines behind a line that ends with a colon are a list without bullets. */
const FEWEST_LISTED_LINES = 2;
const LONGEST_LISTED_LINE = 220;
const LONGEST_ANNOUNCED_LINE = 300;

/** Behind the first line of such a list one may explain itself in a further sentence or two. */
const MOST_SENTENCES = 3;

/** Under a heading that does not tell, so many lines of which such a share asks are a list all the same. */
const FEWEST_TELLING_LINES = 3;
const TELLING_SHARE = 0.6;
const TELLING_POINTS = 2;

/** The paragraphs that are a list without bullets: short lines, announced by a colon or a heading, of which those we do not know need lines that ask. */
function listedLines(blocks: readonly PlacedBlock[], languages: readonly Language[]): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.kind === 'item') continue;
    const announces = block.text.endsWith(':');
    const isKnown = announces || asksBelow(block, blocks[index + 1], languages);
    if (!isKnown && block.kind !== 'heading') continue;
    const end = endOfLines(blocks, index + 1, isKnown && !announces, languages);
    const lines = blocks.slice(index + 1, end);
    if (lines.length < FEWEST_LISTED_LINES || (!isKnown && !mostAsk(lines, languages))) continue;
    for (let line = index + 1; line < end; line += 1) listed.add(line);
    index = end - 1;
  }
  return listed;
}

/** Where a run of short lines ends. Behind a heading that we know sentences are prose, but for one that closes a list of halves. */
function endOfLines(
  blocks: readonly PlacedBlock[],
  start: number,
  isProse: boolean,
  languages: readonly Language[],
): number {
  let end = start;
  const longest = blocks[start - 1]?.text.endsWith(':') ? LONGEST_ANNOUNCED_LINE : LONGEST_LISTED_LINE;
  while (isListedLine(blocks, end, { longest, sentences: end === start ? 1 : MOST_SENTENCES }, languages)) {
    const closes = /[;,]$/u.test(blocks[end - 1]?.text ?? '');
    if (isProse && !closes && /[.!?]$/u.test(blocks[end]?.text ?? '')) break;
    end += 1;
  }
  return end;
}

function mostAsk(lines: readonly PlacedBlock[], languages: readonly Language[]): boolean {
  const asking = lines.filter(({ text }) => {
    const { duty, qualification, offer, never } = readLine(text, languages, true);
    return !never && Math.max(duty, qualification) >= Math.max(TELLING_POINTS, offer);
  });
  return lines.length >= FEWEST_TELLING_LINES && asking.length >= lines.length * TELLING_SHARE;
}

/** Whether a heading, marked or not, says that what is asked for follows. */
function asksBelow(block: Block, next: Block | undefined, languages: readonly Language[]): boolean {
  if (block.kind !== 'heading') return isAsking(isPlainHeading(block, next, languages));
  const reading = readHeading(block.text, languages);
  return reading !== undefined && reading.coverage >= PLAIN_HEADING_COVERAGE && isAsking(reading.kind);
}

/** Whether what stands under such a heading is asked for. */
export function isAsking(kind: SectionKind | undefined): boolean {
  return kind !== undefined && ASKING_KINDS.has(kind);
}

function isListedLine(
  blocks: readonly PlacedBlock[],
  index: number,
  most: { readonly longest: number; readonly sentences: number },
  languages: readonly Language[],
): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || block.text.length > most.longest || block.text.endsWith(':')) return false;
  if (ADDRESS.test(block.text) || isPlainHeading(block, blocks[index + 1], languages)) return false;
  return sentences(block.text).length <= most.sentences;
}

/** The lines of a posting by sections. Headings themselves are not among the lines, unless they are no heading by their words. */
export function sectionedLines(blocks: readonly PlacedBlock[], languages: readonly Language[]): SectionedLine[] {
  const lines: SectionedLine[] = [];
  const listed = listedLines(blocks, languages);
  let section: Section = { level: 0 };
  /** The innermost section of known kind around the current one. */
  let known: Section = section;
  const begin = (block: number, heading: string, level: number, kind: SectionKind | undefined) => {
    const isPart = level > known.level || (heading.endsWith(':') && known.kind && SILENT_KINDS.has(known.kind));
    const within = kind === undefined && isPart ? known.kind : undefined;
    section = { heading, level, block, ...(kind ? { kind } : {}), ...(within ? { within } : {}) };
    if (kind || !isPart) known = section;
  };
  for (const [index, block] of blocks.entries()) {
    const { text } = block;
    if (block.zone !== blocks[index - 1]?.zone) {
      section = { level: 0 };
      known = section;
    }
    if (block.kind === 'heading') {
      const reading = readHeading(text, languages);
      const isPart = known.kind && ASKING_KINDS.has(known.kind) && block.level > known.level;
      const isWeak = reading && reading.coverage < PLAIN_HEADING_COVERAGE && PASSING_KINDS.has(reading.kind);
      begin(index, text, block.level, isPart && isWeak ? undefined : reading?.kind);
      continue;
    }
    const next = blocks[index + 1];
    const plain = isPlainHeading(block, next, languages);
    const announced = plain ?? announcedKind(block, next, section.kind ?? section.within, languages);
    if (announced || (standsOverList(block, next) && !STATES_FACT.test(text))) {
      begin(index, text, LABEL_LEVEL, announced ?? readHeading(text, languages)?.kind);
      continue;
    }
    if (block.kind === 'paragraph' && !listed.has(index)) {
      for (const part of labelledParts(text, languages)) {
        const opens = part.label && OPENING_LABELS.has(part.label) && !isFact(part);
        if (opens) begin(index, part.heading, LABEL_LEVEL, part.label);
        const label = opens || !part.label ? {} : { label: part.label };
        const own = opens ? part.rest : part.text;
        const parts = isAsking(section.kind) ? partsOfList(own) : [own];
        const kind = parts.length > 1 ? 'item' : 'paragraph';
        const linked = block.linked ? { linked: true } : {};
        for (const text of parts) lines.push({ block: index, kind, level: 0, text, section, ...label, ...linked });
      }
      continue;
    }
    const { label } = splitLabel(text, languages);
    const more = { ...(label ? { label } : {}), ...(block.linked ? { linked: true } : {}) };
    lines.push({ block: index, kind: 'item', level: block.level, text, section, ...more });
  }
  return lines;
}

/** "Apply by: 7 April" says what it has to say. */
const STATES_FACT = /[:：]\s+(?=\S).*\d/u;

/** "You are the right one, when you…" over a list. */
const TRAILS_OFF = /(?:\.\.\.|…)$/u;

/** The kind of a line that stands as a heading without being marked as one. */
function isPlainHeading(
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
  const reading = readHeading(text, languages);
  const isOpen = next.kind === 'paragraph' && !/[:?]$/u.test(text);
  const isQuestion = text.endsWith('?');
  const least = isOpen ? OPEN_HEADING_COVERAGE : isQuestion ? QUESTION_HEADING_COVERAGE : PLAIN_HEADING_COVERAGE;
  return reading && reading.coverage >= least ? reading.kind : undefined;
}

/** A lead-in may be a whole sentence. */
const LONGEST_LEAD_IN = 160;

/** What a sentence with a colon directly over a list says that follows, where that is other than the section it stands in. */
function announcedKind(
  { kind, text }: Block,
  next: Block | undefined,
  around: SectionKind | undefined,
  languages: readonly Language[],
): SectionKind | undefined {
  if (kind !== 'paragraph' || next?.kind !== 'item' || !text.endsWith(':') || text.length > LONGEST_LEAD_IN)
    return undefined;
  const { start = 0 } = sentences(text).at(-1) ?? {};
  const announced = (readHeading(text, languages) ?? readHeading(text.slice(start), languages))?.kind;
  return isAsking(announced) && announced !== around ? announced : undefined;
}

/** Of a list inside a paragraph, "a car; a licence; patience", the parts are short and at least this many. */
const FEWEST_PARTS = 3;
const LONGEST_PART = 160;

function partsOfList(text: string): readonly string[] {
  const parts = text.split(/;\s+/u).filter((part) => /\p{L}/u.test(part));
  return parts.length >= FEWEST_PARTS && parts.every(({ length }) => length <= LONGEST_PART) ? parts : [text];
}

/** A short line without an end directly over a list is its heading, whatever its words. */
function standsOverList({ kind, text }: Block, next: Block | undefined): boolean {
  return (
    kind === 'paragraph' &&
    next?.kind === 'item' &&
    text.length <= LONGEST_PLAIN_HEADING &&
    /^\P{Ll}*\p{Lu}/u.test(text) &&
    !/[.!,;:]$/u.test(text)
  );
}

/** "Apply by: 7 April", "Salary: £30,000" and "Department: Finance" are about their own line only. */
const LONGEST_FACT = 60;

function isFact({ label, heading, rest }: Labelled): boolean {
  if (rest.length > LONGEST_FACT || /[.!?]$/u.test(rest)) return false;
  return (label === 'application' && /\d/u.test(rest)) || namesFact(heading.slice(0, -1));
}

type Labelled = {
  readonly label?: SectionKind;
  readonly heading: string;
  readonly rest: string;
  readonly text: string;
};

/**
 * A paragraph in parts, each from a sentence with a known label to the next: "We require: SQL. Nice to have: Go. We offer: …".
 */
function labelledParts(text: string, languages: readonly Language[]): Labelled[] {
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

function splitLabel(text: string, languages: readonly Language[]): Labelled {
  const none = { heading: '', rest: text, text };
  const colon = text.slice(0, LONGEST_LABEL + 1).indexOf(':');
  if (colon <= 0) return none;
  const reading = readHeading(text.slice(0, colon), languages);
  const rest = text.slice(colon + 1).trim();
  if (!reading || reading.coverage < PLAIN_HEADING_COVERAGE || rest === '') return none;
  return { label: reading.kind, heading: text.slice(0, colon + 1), rest, text };
}
