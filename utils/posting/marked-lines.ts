import type { Correction, Posting, Requirement, RequirementKind } from '../model';
import { textHash, textKey } from '../text/normalise';
import { answeredBy } from './answers';
import { siteKeyOf } from './site-key';

/**
 * The posting with the lines that the person said ask for something: single lines by their words wherever they stand, and all lines
 * under a heading on the site where that was said. What was marked before and is not any more is left out. (A line that was read as a
 * requirement and is filed otherwise, or is none, is the matcher's to follow.)
 */
export function withMarkedLines(posting: Posting, corrections: readonly Correction[]): Posting {
  const read = posting.requirements.filter(({ marked }) => !marked);
  const held = new Set(read.map(({ block }) => block));
  const known = new Set(read.map(({ id }) => id));
  const kindOf = kindsFrom(corrections, siteKeyOf(posting));
  const added: Requirement[] = [];
  let section: string | undefined;
  for (const [index, { kind, text }] of posting.blocks.entries()) {
    if (kind === 'heading') section = text;
    const is = kind === 'heading' || held.has(index) ? undefined : kindOf(text, section);
    const id = textHash(text);
    if (!is || known.has(id)) continue;
    known.add(id);
    const answered = answeredBy(text, is, [posting.language]);
    added.push({ id, text, kind: is, ...answered, ...(section ? { section } : {}), block: index, marked: true });
  }
  if (added.length === 0 && read.length === posting.requirements.length) return posting;
  return { ...posting, requirements: [...read, ...added].sort((left, right) => left.block - right.block) };
}

/** What the person said of a line; of its heading, where nothing was said of the line itself. Later words win. */
function kindsFrom(corrections: readonly Correction[], site: string) {
  const lines = new Map<string, RequirementKind | 'not a requirement'>();
  const headings = new Map<string, RequirementKind | 'not a requirement'>();
  for (const correction of corrections.toSorted((left, right) => (left.madeAt < right.madeAt ? -1 : 1))) {
    if (correction.kind === 'requirement') lines.set(textKey(correction.text), correction.is);
    if (correction.kind === 'section' && correction.site.toLowerCase() === site.toLowerCase()) {
      headings.set(textKey(correction.heading), correction.is);
    }
  }
  return (text: string, heading: string | undefined): RequirementKind | undefined => {
    const is = lines.get(textKey(text)) ?? (heading === undefined ? undefined : headings.get(textKey(heading)));
    return is === 'not a requirement' ? undefined : is;
  };
}
