import type { Language } from '../model';
import { readHeading } from './headings';
import { readLine } from './line-forms';
import { PLAIN_HEADING_COVERAGE } from './plain-headings';
import type { Section, SectionedLine } from './sections';

/** So many entries under a heading of the role, where another heading asks and none names duties, are the duties: "Job description", "Requirements". */
const FEWEST_OF_ROLE = 3;

/** The lines, with the lists under headings of the role as duties where the posting names its duties nowhere else. */
export function withRoleAsDuties(
  lines: readonly SectionedLine[],
  languages: readonly Language[],
): readonly SectionedLine[] {
  const entries = new Map<Section, number>();
  /** How many more of the entries are duties by their own words than are something to have. */
  const surplus = new Map<Section, number>();
  for (const { section, kind, label, text } of lines) {
    if (kind !== 'item' || label) continue;
    entries.set(section, (entries.get(section) ?? 0) + 1);
    const { duty, qualification, wish, must } = readLine(text, languages, true);
    const asks = wish || must || qualification > duty;
    surplus.set(section, (surplus.get(section) ?? 0) + (asks ? -1 : duty > 0 ? 1 : 0));
  }
  const kinds = new Set([...entries.keys()].map(({ kind }) => kind));
  if (kinds.has('duties') || !kinds.has('required')) return lines;
  const duties = new Map<Section, Section>();
  for (const [section, count] of entries)
    if (
      section.kind === 'role' &&
      count >= FEWEST_OF_ROLE &&
      (surplus.get(section) ?? 0) >= 0 &&
      isWhollyKnown(section, languages)
    )
      duties.set(section, { ...section, kind: 'duties' });
  return lines.map((line) => {
    const section = line.kind === 'item' ? duties.get(line.section) : undefined;
    return section ? { ...line, section } : line;
  });
}

function isWhollyKnown({ heading = '' }: Section, languages: readonly Language[]): boolean {
  return (readHeading(heading, languages)?.coverage ?? 0) >= PLAIN_HEADING_COVERAGE;
}
