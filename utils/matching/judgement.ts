import type { MatchLevel } from '../model';
import type { Query } from './query';
import { byRank, type Features, type Scored, scoreStory, type Weights } from './score';
import { skillTies } from './skill-ties';
import type { IndexedStory } from './story-index';

/** A line through the features of a match: above 0 speaks for it, below against. */
export type Line = { readonly from: number; readonly weights: Weights };

/** How sure one must be; both are on the scale of the lines below. */
export type Bars = { readonly answered: number; readonly proven: number };

/** Whether a story answers a requirement at all. Fitted like the ranking, see `scripts/evaluate-matching.ts`. */
export const ANSWERED: Line = {
  from: 0.21,
  weights: {
    words: 0.29,
    central: 1.08,
    competencies: -0.01,
    topicLikeness: 3.33,
    practices: -0.37,
    toolsLacking: -1.59,
    toolsNear: 1.07,
    unsaid: -0.94,
    competenciesAsked: 0.28,
    wished: -1.09,
  },
};

/** Whether it proves it. */
export const PROVEN: Line = {
  from: -0.34,
  weights: {
    words: 0.24,
    central: 0.82,
    competencies: -0.06,
    topicLikeness: 1.36,
    practices: 0.33,
    toolsLacking: -2.23,
    toolsNear: 0.48,
    unsaid: -0.87,
    competenciesAsked: 0.12,
    wished: -0.69,
  },
};

/**
 * Set so that few gaps are called answered and few answers gaps; what lies between is thin. A person forgives "thin" where a story
 * would do, not "answered" where none does.
 */
export const BARS: Bars = { answered: -0.6, proven: 0.4 };

export type Judgement = { readonly answered: Line; readonly proven: Line; readonly bars: Bars };

const JUDGEMENT: Judgement = { answered: ANSWERED, proven: PROVEN, bars: BARS };

export function along(line: Line, features: Features): number {
  let sum = line.from;
  for (const name of Object.keys(line.weights) as (keyof Features)[]) sum += (line.weights[name] ?? 0) * features[name];
  return sum;
}

export function levelOf(query: Query, story: IndexedStory, features: Features, by: Judgement = JUDGEMENT): MatchLevel {
  return levelUnder(by.bars, {
    answered: along(by.answered, features),
    proven: along(by.proven, features),
    most: mostOf(query, story, features),
  });
}

/** What a match is worth on both lines, and the most it can be whatever the lines say. */
export type Worth = { readonly answered: number; readonly proven: number; readonly most: MatchLevel };

export function levelUnder(bars: Bars, { answered, proven, most }: Worth): MatchLevel {
  if (most === 'stretch' || answered < bars.answered) return 'stretch';
  return most === 'direct' && proven >= bars.proven ? 'direct' : 'adjacent';
}

/**
 * Without a word of the story to quote a match is a stretch; without the tool that is asked by name, or one that answers it, it is
 * never direct.
 */
export function mostOf(query: Query, story: IndexedStory, features: Features): MatchLevel {
  if (!quotable(query, story)) return 'stretch';
  return query.tools.length > 0 && features.toolsHeld === 0 ? 'adjacent' : 'direct';
}

function quotable(query: Query, story: IndexedStory): boolean {
  return (
    query.units.some(({ key }) => (story.units.get(key)?.places.length ?? 0) > 0) ||
    skillTies(query.skills, story).length > 0
  );
}

/** A story held against a requirement, with what it is worth as proof. */
export type Judged = Scored & {
  readonly level: MatchLevel;
  /** How much speaks for the story answering it: above 0 for, below against. */
  readonly answers: number;
};

/** Every story held against the requirement, as `arrange` orders them. */
export function judgeStories(query: Query, stories: readonly IndexedStory[]): Judged[] {
  return arrange(
    stories.map((story) => {
      const scored = scoreStory(query, story);
      return { ...scored, level: levelOf(query, story, scored.features), answers: along(ANSWERED, scored.features) };
    }),
  );
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
  return 1 / (1 + Math.exp(most));
}
