import type { MatchLevel } from '../model';
import type { BankIndex, Column } from './bank-index';
import { amountAt, toldOf } from './columns';
import type { Query } from './query';
import { isRelated } from './related';
import { byRank, type Features, featuresOf, RANKING, type Scored, type Weights, weigh } from './score';
import { skillTies } from './skill-ties';
import type { IndexedStory } from './story-index';

/** A line through the features of a match: above 0 speaks for it, below against. */
export type Line = { readonly from: number; readonly weights: Weights };

/**
 * Whether a story answers a requirement at all. Fitted like the ranking, see `scripts/evaluate-matching.ts`. What speaks for it is that
 * both are about the same; against it, a tool asked by name that is missing, much asked in words of its own, and most of that unsaid.
 * A line of traits is answered more often the more traits it asks for, a long line more often than a short one, one of everyday words more
 * often than the matter of one trade, what goes wrong or has to be borne more often than what is known or done day by day; one that is
 * only wished for less often.
 */
export const ANSWERED: Line = {
  from: -3.49,
  weights: {
    concepts: 0.62,
    topicLikeness: 0.17,
    matterLikeness: 7.66,
    titleLikeness: 2.61,
    toolsLacking: -0.74,
    onlyToolsLacking: -1.04,
    toolsNear: 0.96,
    asked: -0.53,
    unsaid: -0.79,
    competenciesAsked: 0.18,
    wished: -1.64,
    everyday: 17.75,
    length: 1.1,
    upsets: 0.58,
    bearing: 0.59,
    known: -0.82,
    routine: -0.4,
  },
};

/**
 * Whether it proves it: it is about it in its title and over and over, and about little else, names the tool or the practice, and leaves
 * little unsaid. Everyday words, and what people tell of, count for it here too.
 */
export const PROVEN: Line = {
  from: -3.11,
  weights: {
    central: 0.94,
    topicLikeness: 1.59,
    titleLikeness: 2.59,
    toolsLacking: -1.33,
    onlyToolsLacking: -1.21,
    unsaid: -0.97,
    competenciesAsked: 0.16,
    wished: -0.7,
    practices: 0.12,
    everyday: 20.68,
    length: 0.33,
    upsets: 1.04,
    bearing: 0.49,
    known: -0.9,
    routine: -0.58,
  },
};

/** Everything that is fitted. */
export type Model = { readonly ranking: Weights; readonly answered: Line; readonly proven: Line };

const SHIPPED: Model = { ranking: RANKING, answered: ANSWERED, proven: PROVEN };

export function along({ from, weights }: Line, features: Features): Column {
  const sums = weigh(weights, features);
  for (let place = 0; place < sums.length; place += 1) sums[place] = from + (sums[place] ?? 0);
  return sums;
}

/**
 * What the two words that hurt cost, in right words given up for them: a person who is told of a gap where a story answers stops
 * looking; one who is told "answered" where nothing answers goes in unprepared. "Thin" where either would be right is forgiven.
 */
const CALLED_OPEN_THOUGH_PROVEN = 1.5;
const CALLED_PROVEN_THOUGH_OPEN = 1.5;

/** The level that is right most often, after what a wrong one costs; from how far a match is along both lines. */
function likeliest(answered: number, proven: number): MatchLevel {
  const answers = chance(answered);
  const proves = Math.min(answers, chance(proven));
  const open = 1 - answers - CALLED_OPEN_THOUGH_PROVEN * proves;
  const thin = answers - proves;
  const covered = proves - CALLED_PROVEN_THOUGH_OPEN * (1 - answers);
  if (open > thin && open > covered) return 'stretch';
  return covered > thin ? 'direct' : 'adjacent';
}

/** From 0 to 1: how often a match that far along a line is what the line speaks for. */
function chance(along: number): number {
  return 1 / (1 + Math.exp(-along));
}

/** Whether a story that has none of what is asked in the very same words, concepts and skills can still be quoted. */
function quotableOtherwise(query: Query, story: IndexedStory): boolean {
  return skillTies(query.skills, story).length > 0 || isRelated(query, story);
}

/** A story held against a requirement, with what it is worth as proof. */
export type Judged = Scored & {
  readonly level: MatchLevel;
  /** How much speaks for the story answering it: above 0 for, below against. */
  readonly answers: number;
};

/**
 * Every story held against the requirement, in the bank's order. Without the tool that is asked by name, or one that answers it, a match is
 * never direct; without a word of the story to quote it is a stretch.
 */
export function judgeStories(
  query: Query,
  bank: BankIndex,
  features = featuresOf(query, bank),
  model: Model = SHIPPED,
): Judged[] {
  const totals = weigh(model.ranking, features);
  const answered = along(model.answered, features);
  const proven = along(model.proven, features);
  const told = toldOf(query.units, bank);
  return bank.stories.map((story, place) => {
    const answers = answered[place] ?? 0;
    const toolMissing = query.tools.length > 0 && amountAt(features.toolsHeld, place) === 0;
    const level = likeliest(answers, toolMissing ? Number.NEGATIVE_INFINITY : (proven[place] ?? 0));
    return {
      story,
      total: totals[place] ?? 0,
      level: level === 'stretch' || told[place] === 1 || quotableOtherwise(query, story) ? level : 'stretch',
      answers,
    };
  });
}

/**
 * In order of rank; but the story that carries the verdict comes first, so that a row says what its first quote shows.
 */
export function arrange<Held extends Scored & Pick<Judged, 'level'>>(held: readonly Held[]): Held[] {
  const arranged = [...held].sort(byRank);
  const verdict = verdictOf(arranged);
  const carrier = arranged.findIndex(({ level }) => level === (verdict === 'covered' ? 'direct' : 'adjacent'));
  if (carrier > 0) arranged.unshift(...arranged.splice(carrier, 1));
  return arranged;
}

/** Decided apart from the order: any story that proves it covers it, wherever it ranks. */
export function verdictOf(judged: readonly Pick<Judged, 'level'>[]): 'covered' | 'partial' | 'gap' {
  if (judged.some(({ level }) => level === 'direct')) return 'covered';
  return judged.some(({ level }) => level === 'adjacent') ? 'partial' : 'gap';
}

/** From 0 to 1, higher is more likely a gap. Only for ordering. */
export function gapScoreOf(judged: readonly Pick<Judged, 'answers'>[]): number {
  const most = judged.reduce((best, { answers }) => Math.max(best, answers), Number.NEGATIVE_INFINITY);
  return chance(-most);
}
