import type { Features } from './score';

/** What ranks: every feature by its weight. Fitted on pairs of people and postings by leaving one person out, then rounded. */
const RANKING: { readonly [feature in keyof Features]: number } = {
  words: 1.1,
  wordShare: 0,
  concepts: 1.5,
  competencies: 0.4,
  passage: 0.3,
  skillsHeld: 2,
  skillsNear: 0.6,
  substance: 1,
};

export function totalOf(features: Features): number {
  return (Object.keys(RANKING) as (keyof Features)[]).reduce((sum, name) => sum + RANKING[name] * features[name], 0);
}

const COVERED = 0.75;
const PARTIAL = 0.25;

export function verdictOf(best: Features | undefined): 'covered' | 'partial' | 'gap' {
  if (!best) return 'gap';
  if (best.wordShare >= COVERED) return 'covered';
  return best.wordShare >= PARTIAL ? 'partial' : 'gap';
}

/** Higher is more likely a gap; below 0 always. */
export function gapScoreOf(best: Features | undefined): number {
  return best ? -best.wordShare : 0;
}
