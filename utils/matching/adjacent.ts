import type { Span } from '../model';
import { evidenceOf } from './evidence';
import type { Query } from './query';
import type { Scored } from './score';
import { skillTies } from './skill-ties';
import type { IndexedStory } from './story-index';

/** How a story that does not answer a requirement is still kin to it, nearest first. */
export type Kinship = 'same skill, other setting' | 'sibling skill' | 'related work' | 'comparable result';

export type Adjacent = {
  readonly storyId: string;
  readonly kinship: Kinship;
  /** The sentence to open with: the person's own, a span of `storyText()`. */
  readonly opening: Span;
};

/** The ladder of kinship, best first; a story stands on the highest step it reaches. */
const LADDER: readonly Kinship[] = ['same skill, other setting', 'sibling skill', 'related work', 'comparable result'];

/**
 * The story nearest to a requirement that none answers well, with the sentence to open with. `undefined` when no story is kin to it:
 * nothing near yet. `scored` in order of rank.
 */
export function nearestStory(query: Query, scored: readonly Scored[]): Adjacent | undefined {
  let best: Adjacent | undefined;
  for (const { story } of scored) {
    const kinship = kinshipOf(query, story);
    const opening = kinship && evidenceOf(query, story, 'stretch')[0]?.story;
    if (!kinship || !opening) continue;
    if (!best || LADDER.indexOf(kinship) < LADDER.indexOf(best.kinship)) best = { storyId: story.id, kinship, opening };
  }
  return best;
}

/** `undefined` when the story has nothing to do with the requirement. */
function kinshipOf(query: Query, story: IndexedStory): Kinship | undefined {
  const ties = skillTies(query.skills, story);
  if (ties.some(({ by }) => by !== 'sibling')) return 'same skill, other setting';
  if (ties.length > 0) return 'sibling skill';
  const shared = [...query.concepts, ...query.words.filter(({ weight }) => weight === 1)];
  if (shared.some(({ key }) => story.units.has(key))) return 'related work';
  return query.competencies.some(({ key }) => story.units.has(key)) ? 'comparable result' : undefined;
}
