import { expect, test } from 'vitest';
import { rankPair } from '../../utils/matching/rank';
import { RANKING_SETS } from './ranking-sets';

test.each(RANKING_SETS)('$field: $requirement', ({ requirement, order }) => {
  const stories = order.map(({ title, text }) => ({ id: title, title, text })).toReversed();
  const { line } = rankPair({ stories, requirements: [{ id: 'line', text: requirement, kind: 'required' }] });
  const reasons = new Map(order.map(({ title, because }) => [title, because]));
  const told = (titles: readonly string[]) => titles.map((title) => `${title}: ${reasons.get(title)}`);
  expect(told(line?.ranked.map(([title]) => title) ?? [])).toEqual(told(order.map(({ title }) => title)));
});

test('length alone would not do: in most sets the first story is not the longest', () => {
  const led = RANKING_SETS.filter(({ order }) => order.some(({ text }) => text.length > (order[0]?.text.length ?? 0)));
  expect(led.length).toBeGreaterThan(RANKING_SETS.length / 2);
});

test('the sets cover at least ten fields', () => {
  expect(new Set(RANKING_SETS.map(({ field }) => field)).size).toBeGreaterThanOrEqual(10);
});
