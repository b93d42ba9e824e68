import type { Alignment, Posting, PostingChange, Reading, Verdict } from '../../utils/model';
import { wordCount } from '../../utils/text/tokens';

/** Company and place, as far as they are known. */
export function placeOf({ company, location }: Pick<Posting, 'company' | 'location'>): string {
  return [company, location].filter(Boolean).join(' · ');
}

/** What was found of a posting that could not be read well, in words. */
export function foundIn(posting: Posting | undefined): string[] {
  const found = [
    posting?.title && 'title',
    posting?.company && 'company',
    posting?.location && 'place',
    posting?.salary && 'pay',
    posting?.closes && 'closing date',
  ].filter((word): word is string => Boolean(word));
  return found.length > 0 ? [`Found: ${found.join(', ')}`] : [];
}

export function wordsIn(posting: Posting | undefined): number {
  return wordCount((posting?.blocks ?? []).map(({ text }) => text).join('\n'));
}

/** So many lines that ask for something are a posting, once the person has said of some of them that they do. */
const ENOUGH_MARKED = 3;

/** Whether enough of it was read to say what is missing: by the reading, or because the person marked what it did not see. */
export function isReadWell(reading: Reading | undefined, { requirements }: Pick<Posting, 'requirements'>): boolean {
  if (reading?.outcome !== 'not-read-well') return true;
  return requirements.length >= ENOUGH_MARKED && requirements.some(({ marked }) => marked);
}

/** The lines of a posting that ask for nothing, with the headings they stand under. */
export function setAsideLines({ blocks, requirements }: Pick<Posting, 'blocks' | 'requirements'>): {
  readonly heading?: string;
  readonly lines: readonly string[];
}[] {
  const asked = new Set(requirements.map(({ block }) => block));
  const groups: { heading?: string; lines: string[] }[] = [];
  let heading: string | undefined;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      heading = block.text;
      return;
    }
    if (asked.has(index)) return;
    const last = groups.at(-1);
    if (last && last.heading === heading) last.lines.push(block.text);
    else groups.push({ ...(heading !== undefined && { heading }), lines: [block.text] });
  });
  return groups;
}

const BECAME: { readonly [verdict in Verdict]: string } = {
  covered: 'answered',
  partial: 'thin',
  gap: 'open',
  confirmed: 'confirmed',
  unconfirmed: 'to confirm',
};

/** A sentence for each requirement that both alignments know and judge differently. */
export function verdictDifferences(before: Alignment, after: Alignment): string[] {
  const old = new Map(before.requirements.map(({ requirement, verdict }) => [requirement.id, verdict]));
  return after.requirements.flatMap(({ requirement, verdict }) => {
    const was = old.get(requirement.id);
    return was === undefined || was === verdict
      ? []
      : [`“${shorten(requirement.text)}” was ${BECAME[was]} and is now ${BECAME[verdict]}.`];
  });
}

/** The changes that concern what is asked: a line elsewhere in the text that came or went does not. */
export function changesThatMatter(changes: readonly PostingChange[]): readonly PostingChange[] {
  return changes.filter((change) => !('text' in change) || change.kind === 'moved' || change.standing !== undefined);
}

/** What became of the verdicts of lines that were reworded, and of those that were not. */
export function changeDifferences(changes: readonly PostingChange[], before: Alignment, after: Alignment): string[] {
  const old = new Map(before.requirements.map(({ requirement, verdict }) => [requirement.text, verdict]));
  const fresh = new Map(after.requirements.map(({ requirement, verdict }) => [requirement.text, verdict]));
  const reworded = changes.flatMap((change) => {
    if (change.kind !== 'reworded') return [];
    const was = old.get(change.before);
    const is = fresh.get(change.after);
    return was === undefined || is === undefined || was === is
      ? []
      : [`“${shorten(change.after)}” was ${BECAME[was]} and is now ${BECAME[is]}.`];
  });
  return [...reworded, ...verdictDifferences(before, after)];
}

/** Whether two alignments say the same to a reader: verdicts, and the stories that answer, in order. */
export function hasSameVerdicts(left: Alignment, right: Alignment): boolean {
  return left.rules === right.rules && verdictMark(left) === verdictMark(right);
}

function verdictMark({ requirements }: Alignment): string {
  return JSON.stringify(
    requirements.map(({ requirement, verdict, matches, fact }) => [
      requirement.id,
      verdict,
      matches.map(({ storyId, level }) => [storyId, level]),
      fact?.factId,
      fact?.difference,
    ]),
  );
}

/** Longest text that is quoted inside a sentence, in characters. */
const LONGEST_QUOTE = 60;

export function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE) + 1 || LONGEST_QUOTE).trim()} …`;
}
