import { rememberedOf } from '../text/memory';
import type { Amount, BankIndex, Column } from './bank-index';
import { eachAs, likeness, met, mostMentions, nearness, shared, tiesTo, titled, unsaid } from './columns';
import type { Query } from './query';
import type { IndexedStory } from './story-index';

/** From this many mentions on a story is about a concept, and does not only touch it. */
const CENTRAL = 3;

/**
 * How the stories of a bank meet a requirement, feature by feature, a column each: from 0 up, comparable between all requirements and
 * stories. Nothing of the rest of the bank goes in, so that a new story changes no other.
 */
export type Features = {
  /** Shared words, each saturated: BM25 with a background in place of the bank's own statistics. */
  readonly words: Amount;
  readonly concepts: Amount;
  readonly competencies: Amount;
  /** Tools asked by name that the story names or answers, and those it only comes near to; shares of those asked, 0 to 1. */
  readonly toolsHeld: Amount;
  readonly toolsNear: Amount;
  readonly practices: Amount;
  /** How much the story lives in the broad areas of the requirement; a longer story lives in more. */
  readonly topics: Column;
  /** What the story has to say at all, where the requirement asks for nothing in particular: such a line any full story answers. */
  readonly generalSubstance: Column;
  /** How far the story is about one thing asked, 0 to 1: a concept said often. */
  readonly central: Amount;
  /** Cosines, 0 to 1: about the same and about little else, by broad areas and by fine ones. */
  readonly topicLikeness: Column;
  readonly matterLikeness: Column;
  /** The same for the title alone: it says in a few words what the story is about. */
  readonly titleLikeness: Column;
  /** What of the requirement's own words the title says, each by its weight. */
  readonly titled: Amount;
  /** Logarithms of what the requirement says in words of its own, and of what of it the story does not say in any words. */
  readonly asked: number;
  readonly unsaid: Column;
  /** Share of the tools asked by name that the story lacks, 0 to 1. */
  readonly toolsLacking: Amount;
  /** The same where the requirement asks for little besides, else 0. */
  readonly onlyToolsLacking: Amount;
  /** Logarithm of how many words the requirement has: a long one can be met in more ways. */
  readonly length: number;
  /** How far the requirement asks for what is told of in everyday words, 0 to 1: more people can show that. */
  readonly everyday: number;
  /** What kinds of things the requirement asks for, see `tellable.ts`. */
  readonly upsets: number;
  readonly bearing: number;
  readonly known: number;
  readonly routine: number;
  /** How many competencies the requirement asks for. */
  readonly competenciesAsked: number;
  /** 1 for what is only wished for. */
  readonly wished: number;
};

/** A competency asked for the fifth time in one line asks for nothing new. */
const MOST_COMPETENCIES = 4;

export function featuresOf(query: Query, bank: BankIndex): Features {
  const { topics, matters, tools, practices } = query;
  const topicsNear = nearness(topics, bank.topics);
  const mattersNear = nearness(matters, bank.matters);
  const titleNear = nearness(matters, bank.titleMatters);
  const ties = tiesTo(query.skills, bank);
  const toolsHeld = share(met(tools, ties, { answers: 1, beside: 0 }, bank), query);
  const toolsLacking = tools.length === 0 ? 0 : of(toolsHeld, (held) => 1 - held);
  return {
    words: shared(query.words, bank),
    concepts: shared(query.concepts, bank),
    competencies: shared(query.competencies, bank),
    toolsHeld,
    toolsNear: share(met(tools, ties, { answers: 0, beside: 1 }, bank), query),
    practices: met(practices, ties, { answers: 1, beside: 0.5 }, bank),
    topics: topicsNear,
    generalSubstance: eachAs(bank.substance, (substance) => substance / (1 + query.said)),
    central: of(mostMentions(query.concepts, bank), (most) => Math.min(1, most / CENTRAL)),
    topicLikeness: likeness(topicsNear, topics, bank.topics),
    matterLikeness: likeness(mattersNear, matters, bank.matters),
    titleLikeness: likeness(titleNear, matters, bank.titleMatters),
    titled: titled(query.own, bank),
    asked: query.asked,
    unsaid: eachAs(unsaid(query, ties, bank), Math.log1p),
    length: query.length,
    everyday: query.everyday,
    ...query.tellable,
    toolsLacking,
    onlyToolsLacking: query.onlyTools ? toolsLacking : 0,
    competenciesAsked: Math.min(MOST_COMPETENCIES, query.competencies.length),
    wished: query.wished ? 1 : 0,
  };
}

function of(amount: Amount, change: (value: number) => number): Amount {
  return typeof amount === 'number' ? change(amount) : eachAs(amount, change);
}

/** Of the tools that are asked, or of one where they are a choice. */
function share(tools: Amount, { anyTool, tools: asked }: Query): Amount {
  return of(tools, (count) => Math.min(1, count / (anyTool ? 1 : Math.max(1, asked.length))));
}

/** A story held against a requirement. */
export type Scored = { readonly story: IndexedStory; readonly total: number };

export type Weights = { readonly [feature in keyof Features]?: number };

/**
 * What ranks. Fitted on graded pairs of persons and postings, then rounded; `scripts/evaluate-matching.ts` says how well the same
 * fit does for a person it has not seen.
 */
export const RANKING: Weights = {
  words: 0.2,
  concepts: 0.87,
  competencies: 0.12,
  toolsHeld: 1.84,
  toolsNear: 0.64,
  practices: 0.99,
  topics: 1.42,
  topicLikeness: 0.1,
  matterLikeness: 19.05,
  titleLikeness: 2.11,
  generalSubstance: 4.85,
  titled: 0.8,
};

/** All features together, each as its weight says. */
export function weigh(weights: Weights, features: Features): Column {
  const sum = new Float64Array(features.topics.length);
  for (const [name, weight] of inOrder(weights)) {
    const amount = features[name];
    if (typeof amount === 'number') {
      for (let place = 0; place < sum.length; place += 1) sum[place] = (sum[place] ?? 0) + weight * amount;
    } else {
      for (let place = 0; place < sum.length; place += 1)
        sum[place] = (sum[place] ?? 0) + weight * (amount[place] ?? 0);
    }
  }
  return sum;
}

const inOrder = rememberedOf((weights: Weights) => Object.entries(weights) as [keyof Features, number][]);

/** Best first; ties go to the story that says more, then to the smaller id, never to the order they came in. */
export function byRank(left: Scored, right: Scored): number {
  if (left.total !== right.total) return left.total > right.total ? -1 : 1;
  if (left.story.words !== right.story.words) return left.story.words > right.story.words ? -1 : 1;
  return left.story.id === right.story.id ? 0 : left.story.id < right.story.id ? -1 : 1;
}
