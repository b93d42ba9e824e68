import type { Score } from './score';

/** Share of the requirement's words that the best story must have in common with it. */
const COVERED_SHARE = 0.75;
const PARTIAL_SHARE = 0.25;

export function verdictOf(best: Score | undefined): 'covered' | 'partial' | 'gap' {
  if (!best || best.sentences.length === 0) return 'gap';
  if (best.share >= COVERED_SHARE) return 'covered';
  return best.share >= PARTIAL_SHARE ? 'partial' : 'gap';
}

/** Higher is more likely a gap; below 0 always. */
export function gapScoreOf(best: Score | undefined): number {
  return best ? -best.share : 0;
}
