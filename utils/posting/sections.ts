import type { SectionKind } from '../lexicon/sections';
import type { Block, Language } from '../model';
import { LABEL_LEVEL } from './block-builder';
import { withContinued } from './continued-sections';
import type { Zone } from './elements';
import { readHeading } from './headings';
import {
  announcedKind,
  isAsking,
  isPlainHeading,
  leadKind,
  PLAIN_HEADING_COVERAGE,
  STATES_FACT,
  standsOverList,
} from './plain-headings';
import { linesOver, listedLines } from './plain-lists';
import { withRoleAsDuties } from './role-as-duties';
import { isFact, labelledParts, OPENING_LABELS, splitLabel } from './section-labels';

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
const PASSING_KINDS: ReadonlySet<SectionKind> = new Set(['company', 'role', 'facts', 'elsewhere']);

/** The lines of a posting by sections. Headings themselves are not among the lines, unless they are no heading by their words. */
export function sectionedLines(
  blocks: readonly PlacedBlock[],
  languages: readonly Language[],
): readonly SectionedLine[] {
  const lines: SectionedLine[] = [];
  const listed = listedLines(blocks, languages);
  const over = linesOver(blocks, listed);
  let section: Section = { level: 0 };
  /** The innermost section of known kind around the current one. */
  let known: Section = section;
  /** The heading of wishes over the current one, where that only says which: "Desirable" over "Experience" and "Skills". */
  let wishes: Section | undefined;
  const begin = (block: number, heading: string, level: number, told: SectionKind | undefined) => {
    const isOver = lines.at(-1)?.section !== section || (level > section.level && level < LABEL_LEVEL);
    const over = section.kind === 'preferred' && isOver ? section : wishes;
    wishes = over && told === 'required' && level >= over.level && !DEMANDS.test(heading) ? over : undefined;
    const kind = wishes ? 'preferred' : told;
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
      const isPart = isAsking(known.kind) && block.level > known.level;
      const isWeak = reading && reading.coverage < PLAIN_HEADING_COVERAGE && PASSING_KINDS.has(reading.kind);
      const passes = (isPart && isWeak) || (reading?.kind === 'preferred' && isOffered(block, known));
      begin(index, text, block.level, passes ? undefined : leadKind(text, reading, languages));
      continue;
    }
    if (over.has(index)) continue;
    const next = blocks[index + 1];
    // A form asks on its own account: "What position are you looking for?"
    const isAsked = known.kind === 'application' && text.endsWith('?');
    const plain = isAsked ? undefined : isPlainHeading(block, next, languages);
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
  return withContinued(withRoleAsDuties(lines, languages), languages);
}

/** A smaller heading among what is offered goes on offering: "Extras" under "Benefits". */
function isOffered({ level }: Block, known: Section): boolean {
  return known.kind === 'benefits' && level > known.level && level < LABEL_LEVEL;
}

/** Such a heading asks for musts, also behind one of wishes. */
const DEMANDS = /requir|essential|must|minimum|mandatory|erforderlich|obligat|requis|indispensable|imprescindible/iu;

/** Of a list inside a paragraph, "a car; a licence; patience", the parts are short and at least this many. */
const FEWEST_PARTS = 3;
const LONGEST_PART = 160;

function partsOfList(text: string): readonly string[] {
  const parts = text.split(/;\s+/u).filter((part) => /\p{L}/u.test(part));
  return parts.length >= FEWEST_PARTS && parts.every(({ length }) => length <= LONGEST_PART) ? parts : [text];
}
