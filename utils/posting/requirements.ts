import type { SectionKind } from '../lexicon/sections';
import type { Block, Language, Requirement, RequirementKind } from '../model';
import { textHash } from '../text/normalise';
import { sentences } from '../text/sentences';
import { answeredBy } from './answers';
import { type LineReading, readLine } from './line-forms';
import { type Section, type SectionedLine, sectionedLines } from './sections';

/** What a line of a posting is to the person: something to do, something to have, or neither. */
type LineClass = 'duty' | 'qualification' | 'neither';
const CLASSES: readonly LineClass[] = ['duty', 'qualification', 'neither'];

type Unit = {
  readonly line: SectionedLine;
  readonly text: string;
  readonly isItem: boolean;
  readonly reading: LineReading;
};

type Points = { readonly [name in LineClass]: number };

/**
 * What a section speaks for before a word of the line is read, in the points of `readLine`. An item under a known heading needs a
 * run of contrary lines to be filed otherwise; a sentence of prose needs a sure wording to count at all.
 */
const ITEM_PRIORS: { readonly [kind in SectionKind | 'unknown']: Points } = {
  duties: { duty: 1.6, qualification: 0, neither: 0 },
  required: { duty: 0, qualification: 1.6, neither: 0 },
  preferred: { duty: 0, qualification: 2.5, neither: 0 },
  role: { duty: 0.5, qualification: 0.5, neither: 0.8 },
  unknown: { duty: 0, qualification: 0, neither: 0.8 },
  facts: { duty: 0, qualification: 0, neither: 2 },
  company: { duty: 0, qualification: 0, neither: 4 },
  benefits: { duty: 0, qualification: 0, neither: 99 },
  legal: { duty: 0, qualification: 0, neither: 99 },
  application: { duty: 0, qualification: 0, neither: 99 },
  elsewhere: { duty: 0, qualification: 0, neither: 99 },
};

const SENTENCE_PRIORS: { readonly [kind in SectionKind | 'unknown']: Points } = {
  ...ITEM_PRIORS,
  duties: { duty: 1.6, qualification: 0, neither: 0.5 },
  required: { duty: 0, qualification: 1.6, neither: 0.5 },
  preferred: { duty: 0, qualification: 2.5, neither: 0.5 },
  role: { duty: 0, qualification: 0, neither: 1.8 },
  unknown: { duty: 0, qualification: 0, neither: 2.2 },
};

/** A sub-heading whose words say nothing continues its section, less surely. */
const WITHIN_SHARE = 0.6;

/** Lists keep to one kind: changing between duties and qualifications costs this much, into or out of neither less. */
const CHANGE_COST = 1.2;
const CHANGE_TO_NEITHER_COST = 0.6;

/** A line of a posting that asks for something. */
export type FiledLine = {
  readonly text: string;
  readonly kind: RequirementKind;
  /** Index of the block that holds it. */
  readonly block: number;
  /** The heading it stands under, verbatim. */
  readonly section?: string;
  /** The heading says that requirements follow: it does not stand on the words of the line alone. */
  readonly underKnownHeading: boolean;
};

/** The requirements among the blocks of a posting, in its order; a repeated line counts once. */
export function requirementsOf(blocks: readonly Block[], languages: readonly Language[]): Requirement[] {
  const seen = new Set<string>();
  const found: Requirement[] = [];
  for (const { text, kind, block, section } of fileLines(blocks, languages)) {
    const id = textHash(text);
    if (seen.has(id)) continue;
    seen.add(id);
    found.push({ id, text, kind, ...answeredBy(text, kind, languages), ...(section ? { section } : {}), block });
  }
  return found;
}

const KNOWN_KINDS: ReadonlySet<SectionKind> = new Set(['duties', 'required', 'preferred']);

/** Every line that asks for something, in order, repeated ones too. */
export function fileLines(blocks: readonly Block[], languages: readonly Language[]): FiledLine[] {
  const units = unitsOf(sectionedLines(blocks, languages), languages);
  const classes = classesOf(units);
  return units.flatMap((unit, index): FiledLine[] => {
    const lineClass = classes[index];
    if (!lineClass || lineClass === 'neither') return [];
    const { section, block } = unit.line;
    const underKnownHeading = section.kind !== undefined && KNOWN_KINDS.has(section.kind);
    return [
      {
        text: unit.text,
        kind: kindOf(unit, lineClass),
        block,
        underKnownHeading,
        ...(section.heading ? { section: section.heading } : {}),
      },
    ];
  });
}

function kindOf({ line, reading }: Unit, lineClass: LineClass): RequirementKind {
  if (lineClass === 'duty') return 'responsibility';
  const { kind, within } = line.section;
  if (reading.wish) return 'preferred';
  if ((kind ?? within) === 'preferred') return reading.must ? 'required' : 'preferred';
  return 'required';
}

function unitsOf(lines: readonly SectionedLine[], languages: readonly Language[]): Unit[] {
  const units: Unit[] = [];
  for (const [index, line] of lines.entries()) {
    if (leadsIn(line, lines[index + 1])) continue;
    if (line.kind === 'item') {
      units.push(...itemUnits(line, languages));
    } else {
      for (const text of sentencesOf(line.text))
        if (!text.endsWith(':')) units.push({ line, text, isItem: false, reading: readLine(text, languages) });
    }
  }
  return units;
}

/** One list item is one requirement, unless it asks for one thing and wishes for another in sentences of their own. */
function itemUnits(line: SectionedLine, languages: readonly Language[]): Unit[] {
  const whole = { line, text: line.text, isItem: true, reading: readLine(line.text, languages) };
  const parts = sentencesOf(line.text).map((text) => ({
    line,
    text,
    isItem: true,
    reading: readLine(text, languages),
  }));
  const wishes = parts.filter(({ reading }) => reading.wish).length;
  return parts.length > 1 && wishes > 0 && wishes < parts.length ? parts : [whole];
}

/** A line that only announces the list after it. */
function leadsIn(line: SectionedLine, next: SectionedLine | undefined): boolean {
  return line.text.endsWith(':') && next !== undefined && (line.kind === 'paragraph' || next.kind === 'item');
}

function sentencesOf(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

/** The most likely course of classes through the lines (Viterbi): sections and words speak, and a change within a list has its price. */
function classesOf(units: readonly Unit[]): LineClass[] {
  let totals: number[] = CLASSES.map(() => 0);
  const steps: number[][] = [];
  for (const [index, unit] of units.entries()) {
    const previous = units[index - 1];
    const sameRun = previous?.line.section === unit.line.section && previous.isItem === unit.isItem;
    const points = pointsOf(unit);
    const cameFrom: number[] = [];
    totals = CLASSES.map((to, target) => {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (const [source, from] of CLASSES.entries()) {
        const value = (totals[source] ?? 0) - (sameRun ? changeCost(from, to) : 0);
        if (value > most) {
          most = value;
          best = source;
        }
      }
      cameFrom[target] = best;
      return most + points[to];
    });
    steps.push(cameFrom);
  }
  let state = totals.indexOf(Math.max(...totals));
  const classes: LineClass[] = [];
  for (let index = units.length - 1; index >= 0; index -= 1) {
    classes[index] = CLASSES[state] ?? 'neither';
    state = steps[index]?.[state] ?? 0;
  }
  return classes;
}

function changeCost(from: LineClass, to: LineClass): number {
  if (from === to) return 0;
  return from === 'neither' || to === 'neither' ? CHANGE_TO_NEITHER_COST : CHANGE_COST;
}

/** Labels that say a line is no requirement, whatever list it stands in. */
const OTHER_LABELS: ReadonlySet<SectionKind> = new Set([
  'facts',
  'benefits',
  'company',
  'legal',
  'application',
  'elsewhere',
]);

function pointsOf({ line, isItem, reading }: Unit): Points {
  const prior = priorOf(line.section, isItem);
  const labelled = line.label !== undefined && OTHER_LABELS.has(line.label) ? 3 : 0;
  return {
    duty: prior.duty + reading.duty,
    qualification: prior.qualification + reading.qualification,
    neither: prior.neither + reading.neither + labelled,
  };
}

function priorOf({ kind, within }: Section, isItem: boolean): Points {
  const priors = isItem ? ITEM_PRIORS : SENTENCE_PRIORS;
  if (kind) return priors[kind];
  const prior = priors[within ?? 'unknown'];
  if (!within) return prior;
  const unknown = priors.unknown;
  const mix = (name: LineClass) => prior[name] * WITHIN_SHARE + unknown[name] * (1 - WITHIN_SHARE);
  return { duty: mix('duty'), qualification: mix('qualification'), neither: mix('neither') };
}
