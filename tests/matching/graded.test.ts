import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baselines } from '../../scripts/matching/baselines';
import { type Figures, measure } from '../../scripts/matching/figures';
import { type GradedPair, gradeOf, loadPairs } from '../../scripts/matching/pairs';
import { plumbline, type Ranker, runOf } from '../../scripts/matching/plumbline';

const pairs = loadPairs(join(import.meta.dirname, 'graded'));

/** Pairs that nobody looked at while the word tables grew. */
const unseen = pairs.filter(({ name }) => name >= '171');

function figures(of: readonly GradedPair[], rank: Ranker): Figures {
  return measure(of, runOf(of, rank));
}

describe('graded pairs', () => {
  test.each(pairs.map((pair) => [pair.name, pair] as const))(
    '%s: every story has a grade for every line',
    (_, pair) => {
      for (const { id } of pair.requirements)
        for (const story of pair.stories) {
          expect(pair.judgments[id]?.[story.id], `${id} ${story.id}`).toBeDefined();
          expect([0, 1, 2, 3]).toContain(gradeOf(pair, id, story.id));
        }
    },
  );

  /** Somewhat below what was measured last, so that a small change of a table may pass and a loss of meaning may not. */
  const FLOORS = { ndcg3: 0.67, recall3: 0.72, gapAuroc: 0.79, verdicts: 0.53 };

  test('what was never looked at is ranked, told from gaps and judged as well as before', () => {
    const found = figures(unseen, plumbline);
    for (const [name, floor] of Object.entries(FLOORS))
      expect(found[name as keyof Figures], name).toBeGreaterThan(floor);
    expect(found.gapsCalledCovered).toBeLessThanOrEqual(0.05);
  });

  test('it beats the longest story first, and every search by words', () => {
    const found = figures(unseen, plumbline);
    for (const [name, rank] of Object.entries(baselines)) {
      const other = figures(unseen, rank);
      expect(found.ndcg3, name).toBeGreaterThan(other.ndcg3 + 0.1);
      expect(found.gapAuroc, name).toBeGreaterThan(other.gapAuroc + 0.05);
    }
  });
});
