import { diffArrays } from 'diff';
import type { AnnotatedPosting, AnnotatedRequirement, ChangedField, PostingChange, RequirementKind } from '../model';
import { textKey } from '../text/normalise';
import { wordChanges } from '../text/word-changes';

const FIELDS: readonly ChangedField[] = ['title', 'company', 'location', 'employmentType', 'salary', 'closes'];

/** From this share of common words on, a line that went and a line that came are one that was reworded. */
const REWORDED = 0.5;

/** Longer lines, in characters of both, are paragraphs whose words are not compared: a posting may have hundreds of them. */
const LONGEST_LINES = 2_500;

type Line = { readonly text: string; readonly key: string; readonly requirement?: AnnotatedRequirement };

/**
 * What changed between two readings of a posting, in the order of the newer one: fields first, then lines. Capital letters, punctuation
 * and white space are no change. Empty when nothing did.
 */
export function postingChanges(before: AnnotatedPosting, after: AnnotatedPosting): PostingChange[] {
  return [...fieldChanges(before, after), ...lineChanges(linesOf(before), linesOf(after))];
}

function fieldChanges(before: AnnotatedPosting, after: AnnotatedPosting): PostingChange[] {
  return FIELDS.flatMap((field) => {
    const [old, current] = [before[field], after[field]];
    if (textKey(old ?? '') === textKey(current ?? '')) return [];
    return [{ kind: 'field' as const, field, before: old, after: current }];
  });
}

/** Every block but headings, with the requirement it holds; a heading that changes says nothing its lines do not. */
function linesOf(posting: AnnotatedPosting): Line[] {
  const byBlock = new Map<number, AnnotatedRequirement[]>();
  for (const requirement of posting.requirements) {
    byBlock.set(requirement.block, [...(byBlock.get(requirement.block) ?? []), requirement]);
  }
  return posting.blocks.flatMap(({ kind, text }, index): Line[] => {
    if (kind === 'heading') return [];
    const requirements = byBlock.get(index) ?? [];
    if (requirements.length === 0) return [{ text, key: textKey(text) }];
    return requirements.map((requirement) => ({
      text: requirement.text,
      key: textKey(requirement.text),
      requirement,
    }));
  });
}

function lineChanges(before: readonly Line[], after: readonly Line[]): PostingChange[] {
  const parts = diffArrays([...before], [...after], { comparator: (left, right) => left.key === right.key });
  const gone = parts.flatMap(({ removed, value }) => (removed ? value : []));
  const kept = new Map(before.map((line) => [line.key, line]));
  const changes: PostingChange[] = [];
  const taken = new Set<Line>();
  for (const { removed, value } of parts) {
    if (removed) continue;
    for (const line of value) changes.push(...changeOf(line, kept.get(line.key), gone, taken));
  }
  const left = gone.filter((line) => !taken.has(line) && !after.some(({ key }) => key === line.key));
  return [
    ...changes,
    ...left.map(({ text, requirement }) => ({ kind: 'gone' as const, text, standing: requirement?.kind })),
  ];
}

/** What became of a line of the newer posting: nothing, moved to another standing, reworded from a line that is gone, or new. */
function changeOf(
  line: Line,
  same: Line | undefined,
  gone: readonly Line[],
  taken: Set<Line>,
): readonly PostingChange[] {
  if (same) {
    const [from, to] = [same.requirement?.kind, line.requirement?.kind];
    return from && to && from !== to ? [{ kind: 'moved', text: line.text, from, to }] : [];
  }
  const nearest = gone
    .filter((other) => !taken.has(other))
    .map((other) => ({ other, alike: likeness(other.key, line.key) }))
    .reduce<{ other?: Line; alike: number }>((best, each) => (each.alike > best.alike ? each : best), { alike: 0 });
  if (!nearest.other || nearest.alike < REWORDED) {
    return [{ kind: 'new', text: line.text, standing: line.requirement?.kind }];
  }
  taken.add(nearest.other);
  const reworded = {
    kind: 'reworded' as const,
    before: nearest.other.text,
    after: line.text,
    words: wordChanges(nearest.other.text, line.text, LONGEST_LINES),
  };
  const [from, to] = [nearest.other.requirement?.kind, line.requirement?.kind];
  return from && to && from !== to ? [reworded, { kind: 'moved', text: line.text, from, to }] : [reworded];
}

/** The share of words two lines have in common (Dice), from 0 to 1. */
function likeness(left: string, right: string): number {
  const [one, other] = [new Set(left.split(' ')), new Set(right.split(' '))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}

const STANDING: { readonly [kind in RequirementKind]: string } = {
  responsibility: 'the duties',
  required: 'required',
  preferred: 'nice to have',
};

const FIELD_NAMES: { readonly [field in ChangedField]: string } = {
  title: 'Title',
  company: 'Company',
  location: 'Place',
  employmentType: 'Kind of employment',
  salary: 'Salary',
  closes: 'Closing date',
};

/** A change in one sentence: "“SQL” moved from nice to have to required.", "Salary removed." */
export function changeSentence(change: PostingChange): string {
  switch (change.kind) {
    case 'field':
      if (change.after === undefined) return `${FIELD_NAMES[change.field]} removed.`;
      if (change.before === undefined) return `${FIELD_NAMES[change.field]} added: ${change.after}.`;
      return `${FIELD_NAMES[change.field]} was ${change.before} and is now ${change.after}.`;
    case 'moved':
      return `“${change.text}” moved from ${STANDING[change.from]} to ${STANDING[change.to]}.`;
    case 'reworded':
      return `Reworded: “${change.after}”.`;
    case 'new':
      return `New: “${change.text}”.`;
    case 'gone':
      return `Gone: “${change.text}”.`;
  }
}
