import type { SectionKind } from '../lexicon/sections';
import type { Language, Requirement, RequirementKind } from '../model';
import { textHash } from '../text/normalise';
import { sentences } from '../text/sentences';
import { answeredBy } from './answers';
import { type LineReading, readLine, SURE } from './line-forms';
import { ADDRESS, type PlacedBlock, type Section, type SectionedLine, sectionedLines } from './sections';

/** What a line of a posting is to the person: something to do, something to have, or neither. */
type LineClass = 'duty' | 'qualification' | 'neither';
const CLASSES: readonly LineClass[] = ['duty', 'qualification', 'neither'];

type Unit = {
  readonly line: SectionedLine;
  readonly text: string;
  readonly isItem: boolean;
  readonly reading: LineReading;
  /** Prose behind the list of its section, or behind legal text: the heading does not speak for it any more. */
  readonly trailing: boolean;
  /** It says nothing by itself, in a list of which most lines ask. */
  readonly amongAsking?: boolean;
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
  company: { duty: 0, qualification: 0, neither: 2.4 },
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
  company: { duty: 0, qualification: 0, neither: 3.5 },
  unknown: { duty: 0, qualification: 0, neither: 2.2 },
};

/** A sub-heading whose words say nothing continues its section, less surely: sure wordings still decide. */
const WITHIN_SHARE = 0.6;
const MOST_POINTS_WITHIN = 2.5;

/** Lists keep to one kind: changing between duties and qualifications costs this much, into or out of neither less. Prose changes at will. */
const CHANGE_COST = 1.2;
const CHANGE_TO_NEITHER_COST = 0.6;
const PROSE_SHARE = 0.5;

/** A line of a posting that asks for something. */
export type FiledLine = {
  readonly text: string;
  readonly kind: RequirementKind;
  /** Index of the block that holds it. */
  readonly block: number;
  readonly section: Section;
  /** The heading says that requirements follow: it does not stand on the words of the line alone. */
  readonly underKnownHeading: boolean;
  /** It is an item of a list, or its own words ask for something: not only prose under such a heading. */
  readonly stated: boolean;
};

/** The requirements among the blocks of a posting, in its order; a repeated line counts once, the title not at all. */
export function requirementsOf(
  blocks: readonly PlacedBlock[],
  languages: readonly Language[],
  title = '',
): Requirement[] {
  const seen = new Set([textHash(title)]);
  const found: Requirement[] = [];
  for (const { text, kind, block, section } of fileLines(blocks, languages)) {
    const id = textHash(text);
    if (seen.has(id)) continue;
    seen.add(id);
    const heading = section.heading ? { section: section.heading } : {};
    found.push({ id, text, kind, ...answeredBy(text, kind, languages), ...heading, block });
  }
  return found;
}

/** Every line that asks for something, in order, repeated ones too. */
export function fileLines(blocks: readonly PlacedBlock[], languages: readonly Language[]): FiledLine[] {
  const lines = classified(blocks, languages);
  return lines.flatMap(({ unit, lineClass }, index): FiledLine[] => {
    if (lineClass === 'neither' || isBare(unit)) return [];
    const { section, block } = unit.line;
    const mark = lines[index + 1]?.unit;
    const isWished = mark && isBare(mark) && mark.reading.wish && lineClass === 'qualification';
    return [
      {
        text: unit.text,
        kind: isWished ? 'preferred' : kindOf(unit, lineClass),
        stated: unit.isItem || unit.reading.duty + unit.reading.qualification > 0,
        block,
        underKnownHeading: asks(section.kind ?? section.within) && !unit.trailing,
        section,
      },
    ];
  });
}

/**
 * The lists under headings of duties or qualifications from which lines were left out, with how many: nothing is lost in silence. Lines
 * that were left out on purpose (legal text, how to apply, lines that only announce others) count too, for a person to judge.
 */
export function leftOut(
  blocks: readonly PlacedBlock[],
  languages: readonly Language[],
): { readonly heading: string; readonly count: number }[] {
  const counts = new Map<Section, number>();
  for (const { unit, lineClass } of classified(blocks, languages)) {
    const { section } = unit.line;
    if (lineClass === 'neither' && unit.isItem && asks(section.kind) && !isBare(unit))
      counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return [...counts].map(([{ heading = '' }, count]) => ({ heading, count }));
}

function classified(
  blocks: readonly PlacedBlock[],
  languages: readonly Language[],
): { readonly unit: Unit; readonly lineClass: LineClass }[] {
  const units = unitsOf(sectionedLines(blocks, languages), languages);
  const classes = classesOf(units);
  return units.map((unit, index) => ({ unit, lineClass: classes[index] ?? 'neither' }));
}

function asks(kind: SectionKind | undefined): boolean {
  return kind === 'duties' || kind === 'required' || kind === 'preferred';
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
  let section: Section | undefined;
  let trailing = false;
  for (const [index, line] of lines.entries()) {
    if (line.section !== section) trailing = false;
    section = line.section;
    if (leadsIn(line, lines[index + 1])) continue;
    if (line.kind === 'item') {
      units.push(...itemUnits(line, languages));
      trailing = true;
      continue;
    }
    for (const text of sentencesOf(line.text)) {
      if (text.endsWith(':')) continue;
      const reading = readLine(text, languages, false);
      trailing ||= reading.never !== undefined || ADDRESS.test(text);
      units.push({ line, text, isItem: false, reading, trailing });
    }
  }
  return amongAsking(withTrailingEnds(units));
}

/** What stands where there is nothing to say. */
const NOTHING = /^(?:n\s*\/?\s*a|none|tbd|keine?|aucune?|ninguno|nenhum|geen|nessuno|brak|žádné|немає)\.?$/iu;

/** Nothing, or only how much the line before is wanted: a cell "required" in a table. */
function isBare({ text, reading }: Unit): boolean {
  return NOTHING.test(text) || ((reading.must || reading.wish) && !text.trim().includes(' '));
}

/** Prose that says nothing by itself, directly before prose that the heading does not speak for: a signature, a name. */
function withTrailingEnds(units: readonly Unit[]): Unit[] {
  const marked: Unit[] = [];
  let next: Unit | undefined;
  // From the end, so that what trails is known of the next one.
  for (const unit of [...units].reverse()) {
    const isSilent = !unit.isItem && asked(unit.reading) === 0;
    const endsInTrailing = next?.trailing === true && !next.isItem && next.line.section === unit.line.section;
    next = isSilent && endsInTrailing ? { ...unit, trailing: true } : unit;
    marked.push(next);
  }
  return marked.reverse();
}

/** Such a share of a list asks where the rest is taken for the same: "Splice …", "Whip …" among "Check …" and "Paint …". */
const ASKING_SHARE = 0.6;
const FEWEST_OF_LIST = 3;

/** Marks the lines that say nothing by themselves in lists of which most lines ask. */
function amongAsking(units: readonly Unit[]): Unit[] {
  const marked: Unit[] = [];
  for (let start = 0; start < units.length; ) {
    let end = start + 1;
    while (end < units.length && sameRun(units[end - 1], units[end])) end += 1;
    const run = units.slice(start, end);
    const asking = run.filter(
      ({ isItem, reading }) => isItem && !reading.never && asked(reading) > reading.offer,
    ).length;
    const isList = asking >= FEWEST_OF_LIST && asking >= run.length * ASKING_SHARE;
    for (const unit of run) marked.push(isList && saysNothing(unit.reading) ? { ...unit, amongAsking: true } : unit);
    start = end;
  }
  return marked;
}

function sameRun(previous: Unit | undefined, unit: Unit | undefined): boolean {
  return previous?.line.section === unit?.line.section && previous?.isItem === unit?.isItem;
}

function asked({ duty, qualification }: LineReading): number {
  return Math.max(duty, qualification);
}

function saysNothing(reading: LineReading): boolean {
  return asked(reading) === 0 && reading.offer === 0 && !reading.never;
}

/** One list item is one requirement, unless it asks for one thing and wishes for another, or says how to apply, in sentences of their own. */
function itemUnits(line: SectionedLine, languages: readonly Language[]): Unit[] {
  const unit = (text: string): Unit => {
    return { line, text, isItem: true, reading: readLine(text, languages, true), trailing: false };
  };
  const parts = sentencesOf(line.text).map(unit);
  const isSome = (of: (reading: LineReading) => boolean) => {
    const count = parts.filter(({ reading }) => of(reading)).length;
    return count > 0 && count < parts.length;
  };
  return isSome(({ wish }) => wish) || isSome(({ never }) => never !== undefined) ? parts : [unit(line.text)];
}

/** A line that only announces the list after it. A paragraph may say more before it does. */
function leadsIn(line: SectionedLine, next: SectionedLine | undefined): boolean {
  return line.text.endsWith(':') && line.kind === 'item' && next?.kind === 'item';
}

/** A sentence does not begin in lower case behind a bracket: "(pens, paper etc.) and keep the books" goes on. */
function sentencesOf(text: string): string[] {
  const found: { readonly start: number; end: number }[] = [];
  for (const { start, end } of sentences(text)) {
    const last = found.at(-1);
    if (last && /^\p{Ll}/u.test(text.slice(start)) && text[last.end - 1] === ')') last.end = end;
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => text.slice(start, end));
}

/** The most likely course of classes through the lines (Viterbi): sections and words speak, and a change within a list has its price. */
function classesOf(units: readonly Unit[]): LineClass[] {
  let totals: number[] = CLASSES.map(() => 0);
  const steps: number[][] = [];
  for (const [index, unit] of units.entries()) {
    const previous = units[index - 1];
    const isSameRun = sameRun(previous, unit);
    const share = unit.isItem ? 1 : PROSE_SHARE;
    const points = pointsOf(unit);
    const cameFrom: number[] = [];
    totals = CLASSES.map((to, target) => {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (const [source, from] of CLASSES.entries()) {
        const value = (totals[source] ?? 0) - (isSameRun ? changeCost(from, to) * share : 0);
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

/** Legal text and how to apply. */
const NEVER = 5;

/** A wish is a qualification: nobody wishes for a duty. A whole sentence of prose is hardly a wish for anything else. */
const WISH_POINTS = 1.5;
const WISH_IN_PROSE = 2.3;

/** A question in prose invites ("Do you love numbers?"); it asks for nothing yet. */
const QUESTION_POINTS = 2;

/** In a list under a heading of duties or qualifications, words of offers are part of the work: "Order coffee and fruit". */
const MOST_OFFER_IN_KNOWN_LIST = 1.2;

/** What is surely asked for and a must stands out from any section, also from one that offers. */
const MUST_POINTS = 1.2;
const NEITHER_DESPITE_MUST = 2.4;

/** Where a line of a list links elsewhere and no heading asks, it is navigation. */
const LINK_POINTS = 3;

/** In a list of qualifications so few words name a quality, even when they are verbs: "Planning", "Working together". */
const FEW_WORDS = 3;
const DUTY_IN_FEW_WORDS = 1;

/** Under such a heading each line names what one can do, as a verb or not: "Compétences: identifier les pannes". */
const SKILLS =
  /^(?:(?:your|key|core|technical|vos|tes|les|sus|tus|as suas|jouw|deine|ihre|twoje|vaše|ваші)\s+)?(?:skills?|compétences?|savoir[- ]faire|kompetenzen|fähigkeiten|habilidades|competencias|competências|vaardigheden|competenties|competenze|umiejętności|dovednosti|навички)\s*:?$/iu;

function pointsOf(unit: Unit): Points {
  const { line, text, isItem, reading, trailing } = unit;
  const isKnown = asks(line.section.kind);
  const isBehindOffer =
    trailing && !isItem && line.section.kind === 'benefits' && reading.qualification >= SURE && reading.offer === 0;
  const prior = (trailing && isKnown) || isBehindOffer ? SENTENCE_PRIORS.unknown : priorOf(line.section, isItem);
  const isMust = isItem && reading.must && reading.qualification >= SURE && reading.offer === 0 && !reading.never;
  const link = line.linked && !isKnown ? LINK_POINTS : 0;
  const names =
    line.section.kind === 'required' &&
    (text.split(' ').length <= FEW_WORDS || SKILLS.test(line.section.heading ?? ''));
  const neither = unit.amongAsking ? 0 : isMust ? Math.min(NEITHER_DESPITE_MUST, prior.neither) : prior.neither;
  const labelled = line.label !== undefined && OTHER_LABELS.has(line.label) ? 3 : 0;
  const question = !isItem && text.endsWith('?') ? QUESTION_POINTS : 0;
  const offer = isKnown && isItem ? Math.min(MOST_OFFER_IN_KNOWN_LIST, reading.offer) : reading.offer;
  return {
    duty: prior.duty + (names ? Math.min(DUTY_IN_FEW_WORDS, reading.duty) : reading.duty),
    qualification:
      prior.qualification +
      reading.qualification +
      (reading.wish ? (isItem ? WISH_POINTS : WISH_IN_PROSE) : 0) +
      (isMust ? MUST_POINTS : 0),
    neither: neither + (reading.never ? NEVER : offer) + labelled + question + link,
  };
}

function priorOf({ kind, within }: Section, isItem: boolean): Points {
  const priors = isItem ? ITEM_PRIORS : SENTENCE_PRIORS;
  if (kind) return priors[kind];
  const prior = priors[within ?? 'unknown'];
  if (!within) return prior;
  const unknown = priors.unknown;
  const mix = (name: LineClass) =>
    Math.min(MOST_POINTS_WITHIN, prior[name] * WITHIN_SHARE + unknown[name] * (1 - WITHIN_SHARE));
  return { duty: mix('duty'), qualification: mix('qualification'), neither: mix('neither') };
}
