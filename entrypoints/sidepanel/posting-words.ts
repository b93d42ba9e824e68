import { plural } from '../../components/wording/plural';
import type { Alignment, Coverage, Posting, Verdict } from '../../utils/model';
import type { PostingChange } from '../../utils/preparation/changes';
import { wordCount } from '../../utils/text/tokens';

/** The words a screen reader hears once a posting has been compared. */
export function coverageSentence({ covered, partial, gap, unconfirmed }: Coverage): string {
  const parts = [
    `${covered} of ${plural(covered + partial + gap, 'requirement')} answered`,
    partial > 0 && `${partial} thin`,
    gap > 0 && `${gap} open`,
    unconfirmed > 0 && `${unconfirmed} to confirm`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

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

/** What became of the verdicts of lines that were reworded, and of those that were not. */
export function changeDifferences(changes: readonly PostingChange[], before: Alignment, after: Alignment): string[] {
  const old = new Map(before.requirements.map(({ requirement, verdict }) => [requirement.text, verdict]));
  const fresh = new Map(after.requirements.map(({ requirement, verdict }) => [requirement.text, verdict]));
  const reworded = changes.flatMap((change) => {
    if (change.kind !== 'reworded') return [];
    const text = (without: 'gone' | 'new') =>
      change.parts.flatMap((part) => (part.kind === without ? [] : [part.text])).join('');
    const was = old.get(text('new'));
    const is = fresh.get(text('gone'));
    return was === undefined || is === undefined || was === is
      ? []
      : [`“${shorten(text('gone'))}” was ${BECAME[was]} and is now ${BECAME[is]}.`];
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
