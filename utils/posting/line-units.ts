import type { Language } from '../model';
import { sentences } from '../text/sentences';
import { APPLY } from './apply-words';
import { type LineReading, readLine } from './line-forms';
import { ADDRESS } from './list-lines';
import type { Section, SectionedLine } from './sections';

/** A line of a posting, or a sentence of its prose: what is a requirement or none. */
export type Unit = {
  readonly line: SectionedLine;
  readonly text: string;
  readonly isItem: boolean;
  readonly reading: LineReading;
  /** Prose behind the list of its section, or behind legal text: the heading does not speak for it any more. */
  readonly trailing: boolean;
  /** It says nothing by itself, in a list of which most lines ask. */
  readonly amongAsking?: boolean;
};

/** The lines of a posting as units, each read by its own words and marked by what stands around it. */
export function unitsOf(lines: readonly SectionedLine[], languages: readonly Language[]): Unit[] {
  const units: Unit[] = [];
  let section: Section | undefined;
  let trailing = false;
  const before = proseBeforeLists(lines);
  for (const [index, line] of lines.entries()) {
    if (line.section !== section) trailing = before.has(line.section);
    section = line.section;
    if (leadsIn(line, lines[index + 1]) || APPLY.test(line.text) || FILE.test(line.text)) continue;
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

/**
 * The sections of prose under a heading of duties, where a line behind them announces the list of these, "You will:": what stands before
 * tells of the place and the team. The words of a sentence still decide.
 */
function proseBeforeLists(lines: readonly SectionedLine[]): ReadonlySet<Section> {
  const found = new Set<Section>();
  for (const [index, { kind, section }] of lines.entries()) {
    const previous = lines[index - 1];
    if (!previous || kind !== 'item' || previous.section === section) continue;
    const announces = section.kind === 'duties' && section.heading?.endsWith(':');
    if (!announces || previous.section.kind !== 'duties') continue;
    const over = lines.filter((line) => line.section === previous.section);
    if (over.every((line) => line.kind === 'paragraph')) found.add(previous.section);
  }
  return found;
}

/** A link to a file: "Job pack (PDF, 263 KB)". */
const FILE = /\(?\b\d+(?:[.,]\d+)?\s?[KM]B\)?$|\.(?:pdf|docx?|odt)$/u;

/** What stands where there is nothing to say. */
const NOTHING = /^(?:n\s*\/?\s*a|none|tbd|keine?|aucune?|ninguno|nenhum|geen|nessuno|brak|žádné|немає)\.?$/iu;

/** Nothing, or only how much the line before is wanted: a cell "required" in a table. */
export function isBare({ text, reading }: Unit): boolean {
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

/** Whether two units stand in one list, or in the prose of one section. */
export function sameRun(previous: Unit | undefined, unit: Unit | undefined): boolean {
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

/** "Sprichst du Tschechisch? Umso besser!": such an answer belongs to its question. */
const ANSWER = /^\P{P}{2,30}!$/u;

/** A sentence does not begin in lower case behind a bracket: "(pens, paper etc.) and keep the books" goes on. */
function sentencesOf(text: string): string[] {
  const found: { readonly start: number; end: number }[] = [];
  for (const { start, end } of sentences(text)) {
    const last = found.at(-1);
    const goesOn = last && /^\p{Ll}/u.test(text.slice(start)) && text[last.end - 1] === ')';
    if (goesOn || (last && text[last.end - 1] === '?' && ANSWER.test(text.slice(start, end)))) last.end = end;
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => text.slice(start, end));
}
