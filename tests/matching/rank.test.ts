import { expect, test } from 'vitest';
import { rankPair } from '../../utils/matching/rank';

const stories = [
  {
    id: 'alarms',
    title: 'Alarms on the cold store',
    text: 'Situation: the freezers failed twice at night.\nAction: I put an alarm on every freezer and wrote a list of who to call.\nResult: nothing thawed since.',
  },
  { id: 'rota', title: 'Rota', text: 'I planned the rota for twelve people and swapped shifts fairly.' },
];
const requirements = [
  { id: 'freezers', text: 'Monitor freezers and answer alarms', kind: 'responsibility' },
  { id: 'rota', text: 'Plan the rota', kind: 'required' },
];

test('the story that speaks of the matter comes first, whatever the order of the stories', () => {
  const result = rankPair({ stories, requirements });
  expect(result.freezers?.ranked.map(([id]) => id)).toEqual(['alarms', 'rota']);
  expect(result.rota?.ranked.map(([id]) => id)).toEqual(['rota', 'alarms']);
  expect(rankPair({ stories: stories.toReversed(), requirements })).toEqual(result);
});

test('quotes are sentences of the story without bullet and label', () => {
  const [quote] = rankPair({ stories, requirements }).freezers?.evidence.alarms ?? [];
  expect(stories[0]?.text.slice(quote?.start, quote?.end)).toBe(
    'I put an alarm on every freezer and wrote a list of who to call.',
  );
});
