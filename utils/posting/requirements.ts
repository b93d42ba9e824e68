import type { Language, Requirement, RequirementKind } from '../model';
import { textHash, textKey } from '../text/normalise';
import { answeredBy } from './answers';
import { classesOf, type LineClass } from './line-classes';
import { isBare, type Unit, unitsOf } from './line-units';
import { isAsking } from './plain-headings';
import { type PlacedBlock, type Section, sectionedLines } from './sections';

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
  const titleKey = ` ${textKey(title)} `;
  const found: Requirement[] = [];
  for (const { text, kind, block, section } of fileLines(blocks, languages)) {
    const id = textHash(text);
    if (seen.has(id) || isOfTitle(text, titleKey)) continue;
    seen.add(id);
    const heading = section.heading ? { section: section.heading } : {};
    found.push({ id, text, kind, ...answeredBy(text, kind, languages), ...heading, block });
  }
  return found;
}

/** So many words of the title are no requirement by chance: "Wanted: Senior Tax Adviser". */
const FEWEST_OF_TITLE = 3;

/** "We require a Senior Tax Adviser." asks for nobody but the one who is sought. */
const SOUGHT =
  /\b(?:requires?|needs?|seeks?|wants?|seeking|requiring|needing|hiring|recruiting|looking for|searching for) (?:an?|our|the|one|two) (?:new )?(.+)$/u;

function isOfTitle(text: string, titleKey: string): boolean {
  const [, sought] = SOUGHT.exec(textKey(text)) ?? [];
  if (sought && (` ${sought} ` === titleKey || (sought.includes(' ') && titleKey.includes(` ${sought} `)))) return true;
  if (text.length > titleKey.length) return false;
  const key = textKey(text);
  return key.split(' ').length >= FEWEST_OF_TITLE && titleKey.includes(` ${key} `);
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
        underKnownHeading: isAsking(section.kind ?? section.within) && !unit.trailing,
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
    if (lineClass === 'neither' && unit.isItem && isAsking(section.kind) && !isBare(unit))
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

function kindOf({ line, reading }: Unit, lineClass: LineClass): RequirementKind {
  if (lineClass === 'duty') return 'responsibility';
  const { kind, within } = line.section;
  if (reading.wish) return 'preferred';
  if ((kind ?? within) === 'preferred') return reading.must ? 'required' : 'preferred';
  return 'required';
}
