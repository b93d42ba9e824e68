import type { SectionKind } from '../lexicon/sections';
import type { Block, Language } from '../model';
import { sentences } from '../text/sentences';
import { LABEL_LEVEL } from './block-builder';
import type { Zone } from './elements';
import { readHeading } from './headings';

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
};

/** A block, and on pages the zone it stands in: no section goes on from one zone to the next. */
export type PlacedBlock = Block & { readonly zone?: Zone };

/** Sections that hold no requirement; what a label announces inside one of them is part of it. */
const SILENT_KINDS: ReadonlySet<SectionKind> = new Set(['benefits', 'company', 'legal', 'application', 'elsewhere']);

/** Under a heading that asks for something, a sub-heading that touches on the company or the role still asks. */
const ASKING_KINDS: ReadonlySet<SectionKind> = new Set(['duties', 'required', 'preferred']);
const PASSING_KINDS: ReadonlySet<SectionKind> = new Set(['company', 'role', 'facts', 'elsewhere']);

/** A line without heading markup is a heading when known wordings cover this much of it. */
const PLAIN_HEADING_COVERAGE = 0.6;
const LONGEST_PLAIN_HEADING = 60;

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

/** So many short lines behind a line that ends with a colon are a list without bullets. */
const FEWEST_LISTED_LINES = 2;
const LONGEST_LISTED_LINE = 220;

/** The paragraphs that are a list without bullets: short lines of one sentence each, announced by a colon. */
function listedLines(blocks: readonly PlacedBlock[]): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block?.text.endsWith(':') || block.kind === 'item') continue;
    let end = index + 1;
    while (isListedLine(blocks[end])) end += 1;
    if (end - index - 1 < FEWEST_LISTED_LINES) continue;
    for (let line = index + 1; line < end; line += 1) listed.add(line);
    index = end - 1;
  }
  return listed;
}

function isListedLine(block: PlacedBlock | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.text.length > LONGEST_LISTED_LINE || block.text.endsWith(':')) return false;
  return sentences(block.text).length === 1;
}

/** The lines of a posting by sections. Headings themselves are not among the lines, unless they are no heading by their words. */
export function sectionedLines(blocks: readonly PlacedBlock[], languages: readonly Language[]): SectionedLine[] {
  const lines: SectionedLine[] = [];
  const listed = listedLines(blocks);
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
    if (plain) {
      begin(index, text, LABEL_LEVEL, plain);
      continue;
    }
    const { label, rest } = splitLabel(text, languages);
    if (label && block.kind === 'paragraph' && OPENING_LABELS.has(label)) {
      begin(index, text.slice(0, text.length - rest.length).trim(), LABEL_LEVEL, label);
      lines.push({ block: index, kind: block.kind, level: block.level, text: rest, section });
      continue;
    }
    const kind = listed.has(index) ? 'item' : block.kind;
    lines.push({ block: index, kind, level: block.level, text, section, ...(label ? { label } : {}) });
  }
  return lines;
}

/** The kind of a line that stands as a heading without being marked as one. */
function isPlainHeading(
  block: Block,
  next: Block | undefined,
  languages: readonly Language[],
): SectionKind | undefined {
  const { text } = block;
  if (text.length > LONGEST_PLAIN_HEADING || /[.!,;]$/u.test(text) || !next) return undefined;
  if (block.kind === 'item' && next.level <= block.level && !text.endsWith(':')) return undefined;
  const reading = readHeading(text, languages);
  return reading && reading.coverage >= PLAIN_HEADING_COVERAGE ? reading.kind : undefined;
}

function splitLabel(text: string, languages: readonly Language[]): { label?: SectionKind; rest: string } {
  const colon = text.slice(0, LONGEST_LABEL + 1).indexOf(':');
  if (colon <= 0) return { rest: text };
  const reading = readHeading(text.slice(0, colon), languages);
  const rest = text.slice(colon + 1).trim();
  if (!reading || reading.coverage < PLAIN_HEADING_COVERAGE || rest === '') return { rest: text };
  return { label: reading.kind, rest };
}
