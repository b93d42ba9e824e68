import type { Priority } from '../../model';
import { skillsNamedIn } from '../named-skills';
import { quoteAround } from '../quote';
import { ruleOf, wordQuestion } from '../rule';

/** Fewer names are no list to choose from; more are not said in one breath. */
const FEWEST_NAMES = 2;
const MOST_NAMES = 4;

/** A line that lists several tools is asked about before one that matters more and names two. */
const LOUDNESS: { readonly [priority in Priority]: number } = { critical: 3, high: 2, medium: 1, low: 0 };

const head = {
  id: 'tools-in-use',
  why: 'A list of tools does not say which of them the days are spent with.',
  audience: 'peer',
  topic: 'tools',
  meaning: 'tools',
} as const;

export const toolsInUse = ruleOf(head, ({ posting }) => {
  const [best] = posting.requirements
    .filter(({ form, kind }) => form === 'skill' && kind !== 'preferred')
    .map((requirement) => ({ requirement, names: skillsNamedIn(requirement).slice(0, MOST_NAMES) }))
    .filter(({ names }) => names.length >= FEWEST_NAMES)
    .toSorted(
      (left, right) =>
        right.names.length - left.names.length ||
        LOUDNESS[right.requirement.priority] - LOUDNESS[left.requirement.priority],
    );
  if (!best) return [];
  const { requirement, names } = best;
  const at = requirement.text.indexOf(names[0] ?? '');
  const quote = quoteAround(requirement.text, { start: at, end: at + (names[0]?.length ?? 0) });
  return [{ question: wordQuestion(head, posting, { quote }, names.join(', ')), cause: requirement.priority }];
});
