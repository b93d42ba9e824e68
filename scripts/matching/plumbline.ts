import { rankPair } from '../../utils/matching/rank';
import type { Answer, Run } from './figures';
import type { GradedPair } from './pairs';

/** Says of every requirement of a pair, by its id, how it would rank the stories. */
export type Ranker = (pair: GradedPair) => { readonly [requirementId: string]: Answer };

/** Plumbline as it ships. */
export const plumbline: Ranker = (pair) =>
  Object.fromEntries(
    Object.entries(rankPair(pair)).map(([id, { ranked, verdict, gapScore }]) => [
      id,
      { ranked: ranked.map(([storyId]) => storyId), verdict, gapScore },
    ]),
  );

/** What a ranker says of all pairs. */
export function runOf(pairs: readonly GradedPair[], rank: Ranker): Run {
  return Object.fromEntries(pairs.map((pair) => [pair.name, rank(pair)]));
}
