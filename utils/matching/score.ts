import type { Span } from '../model';
import { likeness, nearness } from './profile';
import type { Asked, Query } from './query';
import { skillTies } from './skill-ties';
import type { IndexedStory } from './story-index';

/** How soon a second mention stops adding (k1 of BM25, Robertson and Zaragoza 2009). */
const SATURATION = 1.2;
/** Little correction for length (b of BM25): a longer story is more often the better proof. */
const LENGTH_CORRECTION = 0.4;
const USUAL_WORDS = 60;
/** From this many mentions on a story is about a concept, and does not only touch it. */
const CENTRAL = 3;

/**
 * How a story meets a requirement, feature by feature: from 0 up, comparable between all requirements and stories. Nothing of the
 * rest of the bank goes in, so that a new story changes no other.
 */
export type Features = {
  /** Shared words, each saturated: BM25 with a background in place of the bank's own statistics. */
  readonly words: number;
  readonly concepts: number;
  readonly competencies: number;
  /** Tools asked by name that the story names or answers, and those it only comes near to; shares of those asked, 0 to 1. */
  readonly toolsHeld: number;
  readonly toolsNear: number;
  readonly practices: number;
  /** How much the story lives in the broad areas of the requirement; a longer story lives in more. */
  readonly topics: number;
  /** What the story has to say at all, where the requirement asks for nothing in particular: such a line any full story answers. */
  readonly generalSubstance: number;
  /** How far the story is about one thing asked, 0 to 1: a concept said often. */
  readonly central: number;
  /** Cosines, 0 to 1: about the same and about little else, by broad areas and by fine ones. */
  readonly topicLikeness: number;
  readonly matterLikeness: number;
  /** The same for the title alone: it says in a few words what the story is about. */
  readonly titleLikeness: number;
  /** Logarithms of what the requirement says in words of its own, and of what of it the story does not say in any words. */
  readonly asked: number;
  readonly unsaid: number;
  /** Share of the tools asked by name that the story lacks, 0 to 1. */
  readonly toolsLacking: number;
  /** How many competencies the requirement asks for. */
  readonly competenciesAsked: number;
  /** 1 for what is only wished for. */
  readonly wished: number;
};

/** A competency asked for the fifth time in one line asks for nothing new. */
const MOST_COMPETENCIES = 4;

export function featuresOf(query: Query, story: IndexedStory): Features {
  const norm = SATURATION * (1 - LENGTH_CORRECTION + (LENGTH_CORRECTION * story.words) / USUAL_WORDS);
  const tools = toolsMet(query, story);
  const { topics, matters } = query;
  const topicsNear = nearness(topics, story.topics);
  return {
    words: shared(query.words, story, norm),
    concepts: shared(query.concepts, story, norm),
    competencies: shared(query.competencies, story, norm),
    ...tools,
    practices: practicesMet(query, story),
    topics: topicsNear,
    generalSubstance: Math.log1p(story.words) / (1 + query.said),
    central: centralConcept(query, story),
    topicLikeness: likeness(topicsNear, topics, story.topics),
    matterLikeness: likeness(nearness(matters, story.matters), matters, story.matters),
    titleLikeness: likeness(nearness(matters, story.titleMatters), matters, story.titleMatters),
    asked: query.asked,
    unsaid: Math.log1p(unsaid(query, story)),
    toolsLacking: query.tools.length === 0 ? 0 : 1 - tools.toolsHeld,
    competenciesAsked: Math.min(MOST_COMPETENCIES, query.competencies.length),
    wished: query.wished ? 1 : 0,
  };
}

function shared(asked: readonly Asked[], story: IndexedStory, norm: number): number {
  let sum = 0;
  for (const { key, weight } of asked) {
    const count = story.counts.get(key);
    if (count !== undefined) sum += (weight * count * (SATURATION + 1)) / (count + norm);
  }
  return sum;
}

function toolsMet(query: Query, story: IndexedStory): { toolsHeld: number; toolsNear: number } {
  if (query.tools.length === 0 || story.skills.length === 0) return { toolsHeld: 0, toolsNear: 0 };
  const ties = skillTies(query.tools, story);
  const near = ties.filter(({ by }) => by === 'sibling').length;
  const asked = query.anyTool ? 1 : query.tools.length;
  return { toolsHeld: Math.min(1, (ties.length - near) / asked), toolsNear: Math.min(1, near / asked) };
}

/** Methods and practices asked that the story names or answers; a neighbour counts half. */
function practicesMet(query: Query, story: IndexedStory): number {
  if (query.skills.length === query.tools.length || story.skills.length === 0) return 0;
  const practices = query.skills.filter((skill) => !query.tools.includes(skill));
  return skillTies(practices, story).reduce((sum, { by }) => sum + (by === 'sibling' ? 0.5 : 1), 0);
}

function centralConcept(query: Query, story: IndexedStory): number {
  let most = 0;
  for (const { key } of query.concepts) {
    const count = story.counts.get(key) ?? 0;
    most = Math.max(most, Math.min(1, count / CENTRAL));
  }
  return most;
}

/** A word is said by itself, or by a concept or a skill that stands around it in the requirement and in the story in any words. */
function unsaid(query: Query, story: IndexedStory): number {
  const missing = query.own.filter(({ key }) => !story.counts.has(key));
  if (missing.length === 0) return 0;
  const around = [
    ...query.concepts.filter(({ key }) => story.counts.has(key)),
    ...skillTies(query.skills, story).flatMap(({ asked, by }) => (by === 'sibling' ? [] : [asked])),
  ].flatMap(({ spans }) => spans);
  let sum = 0;
  for (const { spans, weight } of missing) if (!spans.some((span) => around.some(holds(span)))) sum += weight;
  return sum;
}

function holds({ start, end }: Span): (around: Span) => boolean {
  return (around) => around.start <= start && around.end >= end;
}

/** A story held against a requirement. */
export type Scored = { readonly story: IndexedStory; readonly features: Features; readonly total: number };

export type Weights = { readonly [feature in keyof Features]?: number };

/**
 * What ranks. Fitted on graded pairs of persons and postings, then rounded; `scripts/evaluate-matching.ts` says how well the same
 * fit does for a person it has not seen.
 */
export const RANKING: Weights = {
  words: 0.2,
  concepts: 0.48,
  competencies: 0.3,
  toolsHeld: 4.28,
  toolsNear: 0.54,
  practices: 0.75,
  topics: 1.79,
  topicLikeness: 2.58,
  matterLikeness: 7.14,
  titleLikeness: 2.87,
  generalSubstance: 3.25,
};

export function weigh(weights: readonly (readonly [keyof Features, number])[], features: Features): number {
  let sum = 0;
  for (const [name, weight] of weights) sum += weight * features[name];
  return sum;
}

export function entriesOf(weights: Weights): readonly (readonly [keyof Features, number])[] {
  return Object.entries(weights) as [keyof Features, number][];
}

const RANKING_ENTRIES = entriesOf(RANKING);

export function scoreStory(query: Query, story: IndexedStory): Scored {
  const features = featuresOf(query, story);
  return { story, features, total: weigh(RANKING_ENTRIES, features) };
}

/** Best first; ties go to the story that says more, then to the smaller id, never to the order they came in. */
export function byRank(left: Scored, right: Scored): number {
  return (
    right.total - left.total ||
    right.story.words - left.story.words ||
    (left.story.id === right.story.id ? 0 : left.story.id < right.story.id ? -1 : 1)
  );
}
