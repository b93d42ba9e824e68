import type { MatchLevel } from '../model';
import type { Query } from './query';
import type { Scored } from './score';

const COVERED = 0.75;
const PARTIAL = 0.25;

export function verdictOf(_query: Query, best: Scored | undefined): 'covered' | 'partial' | 'gap' {
  if (!best) return 'gap';
  if (best.features.wordShare >= COVERED) return 'covered';
  return best.features.wordShare >= PARTIAL ? 'partial' : 'gap';
}

/** Higher is more likely a gap. */
export function gapScoreOf(_query: Query, best: Scored | undefined): number {
  return best ? 1 - best.features.wordShare : 1;
}

export function levelOf(_query: Query, scored: Scored): MatchLevel {
  if (scored.features.wordShare >= COVERED) return 'direct';
  return scored.features.wordShare >= PARTIAL ? 'adjacent' : 'stretch';
}
