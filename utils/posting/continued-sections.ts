import type { Language } from '../model';
import { readLine } from './line-forms';
import { isAsking } from './plain-headings';
import type { Section, SectionedLine } from './sections';

/** Such a share of the items under headings that do not tell asks, where they go on with what stands before them. */
const CONTINUED_SHARE = 0.5;
const FEWEST_CONTINUED = 2;

/** Headings that do not tell, beside one of duties or qualifications, with lines that ask: "Responsibilities", "Front desk", "Post". */
export function withContinued(
  lines: readonly SectionedLine[],
  languages: readonly Language[],
): readonly SectionedLine[] {
  const groups = [...bySection(lines)];
  const continued = new Map<Section, Section>();
  for (let index = 1; index < groups.length; index += 1) {
    const { kind, within = kind, level } = groups[index - 1]?.[0] ?? { level: 0 };
    if (!isAsking(within)) continue;
    let end = index;
    while (
      isUntold(groups[end]?.[0], level) ||
      (within === 'duties' && isMistold(groups[end], groups[end + 1], level, languages))
    )
      end += 1;
    const beside = groups.slice(index, end);
    const all = beside.flatMap(([, group]) => group);
    const { items, asking } = askingItems(all, languages);
    if (!within || items < FEWEST_CONTINUED || asking < items * CONTINUED_SHARE) continue;
    for (const [section, group] of beside)
      if (askingItems(group, languages).asking > 0)
        continued.set(section, { ...untold(section), within: section.within ?? within });
  }
  return lines.map((line) => ({ ...line, section: continued.get(line.section) ?? line.section }));
}

function untold({ kind, ...section }: Section): Section {
  return section;
}

function isUntold(section: Section | undefined, level: number): boolean {
  if (section?.heading === undefined || section.kind) return false;
  if (section.within) return section.level > level;
  return section.level === level || (section.level > level && section.heading.endsWith(':'));
}

/** Between duties and what else is asked for, verbs under "Professional development" are duties too, and no benefits. */
function isMistold(
  group: Group | undefined,
  next: Group | undefined,
  level: number,
  languages: readonly Language[],
): boolean {
  if (group?.[0].kind !== 'benefits' || group[0].level !== level || !isAsking(next?.[0].kind)) return false;
  const { items, asking } = askingItems(group[1], languages);
  return items >= FEWEST_MISTOLD && asking >= items * MISTOLD_SHARE;
}

const FEWEST_MISTOLD = 3;
const MISTOLD_SHARE = 0.8;

type Group = readonly [Section, readonly SectionedLine[]];

function bySection(lines: readonly SectionedLine[]): ReadonlyMap<Section, readonly SectionedLine[]> {
  const groups = new Map<Section, SectionedLine[]>();
  for (const line of lines) {
    const group = groups.get(line.section);
    if (group) group.push(line);
    else groups.set(line.section, [line]);
  }
  return groups;
}

function askingItems(
  lines: readonly SectionedLine[],
  languages: readonly Language[],
): { readonly items: number; readonly asking: number } {
  const items = lines.filter(({ kind }) => kind === 'item');
  const asking = items.filter(({ text }) => {
    const { duty, qualification, offer, never } = readLine(text, languages, true);
    return !never && Math.max(duty, qualification) > offer;
  });
  return { items: items.length, asking: asking.length };
}
