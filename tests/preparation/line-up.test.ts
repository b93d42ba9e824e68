import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alignment, MatchLevel, Priority } from '../../utils/model';
import { lineUp, type StoryToLineUp } from '../../utils/preparation/line-up';
import { makePosting } from '../matching/making';

type Answers = { readonly [storyId: string]: MatchLevel };

/** An alignment in which stories answer requirements as the rows say; the first word of a row is its priority. */
function alignmentOf(...rows: readonly (readonly [Priority, Answers])[]): Alignment {
  const { requirements } = makePosting(...rows.map(([priority], index) => ({ text: `Line ${index + 1}`, priority })));
  return {
    rules: 'test',
    coverage: { covered: 0, partial: 0, gap: 0, confirmed: 0, unconfirmed: 0 },
    requirements: requirements.map((requirement, index) => ({
      requirement,
      verdict: 'covered',
      gapScore: 0,
      matches: Object.entries(rows[index]?.[1] ?? {}).map(([storyId, level]) => ({
        storyId,
        level,
        score: 1,
        evidence: [{ requirement: { start: 0, end: 4 }, story: { start: 0, end: 9 }, why: ['word'] }],
      })),
    })),
  };
}

const story = (id: string, period?: string): StoryToLineUp => ({
  id,
  title: id,
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...(period ? { period } : {}),
});
const stories = (ids: string) => [...ids].map((id) => story(id));
const chosen = (result: ReturnType<typeof lineUp>) => result.entries.map(({ storyId }) => storyId);

test('the few that together answer most, not those that each answer most', () => {
  const alignment = alignmentOf(
    ['critical', { a: 'direct', b: 'direct' }],
    ['high', { a: 'direct', b: 'direct' }],
    ['high', { a: 'direct', b: 'direct' }],
    ['medium', { c: 'direct' }],
  );
  expect(chosen(lineUp(alignment, stories('abc'), { size: 2 }))).toEqual(['a', 'c']);
});

test('a story that adds nothing is no part of it, and waits as a back-up, unless it is pinned', () => {
  const alignment = alignmentOf(['high', { a: 'direct', b: 'adjacent' }], ['high', { c: 'direct' }]);
  const result = lineUp(alignment, stories('abc'));
  expect(chosen(result)).toEqual(['c', 'a']);
  expect(result.entries[1]?.backUp).toBe('b');
  const three = lineUp(alignment, stories('abc'), { size: 3 });
  expect(three.entries.find(({ storyId }) => storyId === 'b')?.why).toContain('A spare');
  const pinned = lineUp(alignment, stories('abc'), { pinned: ['b'] });
  expect(chosen(pinned)).toContain('b');
  expect(pinned.entries.find(({ storyId }) => storyId === 'b')?.why).toContain('You pinned it');
});

test('a fifth story comes in only when it adds something', () => {
  const rows = (last: Answers) =>
    alignmentOf(
      ['high', { a: 'direct' }],
      ['high', { b: 'direct' }],
      ['high', { c: 'direct' }],
      ['high', { d: 'direct' }],
      ['high', last],
    );
  expect(chosen(lineUp(rows({ e: 'direct' }), stories('abcde')))).toHaveLength(5);
  expect(chosen(lineUp(rows({ a: 'direct', e: 'direct' }), stories('abcde')))).toHaveLength(4);
});

test('says what is lost, who stands in, why, and what to open with', () => {
  const alignment = alignmentOf(
    ['critical', { a: 'direct', b: 'adjacent' }],
    ['medium', { a: 'direct' }],
    ['low', { c: 'direct' }],
  );
  const { entries, carried, of } = lineUp(alignment, stories('abc'), { size: 2 });
  expect(entries[0]).toEqual({
    storyId: 'a',
    answers: ['r1', 'r2'],
    backUp: 'b',
    lost: ['r1', 'r2'],
    why: 'It answers 2 requirements, 1 of them critical; 2 have no other story here.',
    proof: { start: 0, end: 9 },
  });
  expect(entries[1]?.backUp).toBeUndefined();
  expect([carried, of]).toEqual([3, 3]);
});

test('pinned stories stay and banned ones go', () => {
  const alignment = alignmentOf(['high', { a: 'direct', b: 'adjacent' }], ['high', { a: 'direct', c: 'direct' }]);
  const result = lineUp(alignment, stories('abcd'), { pinned: ['d'], banned: ['a'], size: 3 });
  expect(new Set(chosen(result))).toEqual(new Set(['d', 'b', 'c']));
  expect(result.entries.find(({ storyId }) => storyId === 'd')?.why).toContain('You pinned it');
  expect(result.entries.every(({ backUp }) => backUp !== 'a')).toBe(true);
});

test('gates, stretches and refused stories count for nothing', () => {
  const alignment = alignmentOf(['critical', { a: 'stretch' }], ['high', { b: 'direct' }]);
  const gate = alignment.requirements.map((row, index) =>
    index === 1 ? { ...row, verdict: 'confirmed' as const } : row,
  );
  expect(lineUp({ ...alignment, requirements: gate }, stories('ab'))).toEqual({ entries: [], carried: 0, of: 1 });
});

test('ties go to the story that alone answers more, then to the later one, then to the id', () => {
  const alignment = alignmentOf(['high', { a: 'direct', b: 'direct', c: 'direct' }]);
  expect(chosen(lineUp(alignment, [story('b'), story('a'), story('c', '2019 – 2027')], { size: 1 }))).toEqual(['c']);
  expect(chosen(lineUp(alignment, [story('b'), story('a')], { size: 1 }))).toEqual(['a']);
});

const level = fc.constantFrom<MatchLevel>('direct', 'adjacent', 'stretch');
const rows = (ids: string) =>
  fc.array(
    fc.tuple(
      fc.constantFrom<Priority>('critical', 'high', 'medium', 'low'),
      fc.dictionary(fc.constantFrom(...ids), level),
    ),
    { minLength: 1, maxLength: 8 },
  );

test('the person’s own order comes first, what they did not put in order after it, and what is gone is passed over', () => {
  const alignment = alignmentOf(
    ['critical', { a: 'direct', e: 'direct' }],
    ['high', { b: 'direct' }],
    ['medium', { c: 'direct' }],
    ['low', { d: 'direct' }],
  );
  const order = (ids: readonly string[]) => chosen(lineUp(alignment, stories('abcde'), { order: ids }));
  expect(order([])).toEqual(['a', 'b', 'c', 'd']);
  expect(order(['c', 'gone', 'a'])).toEqual(['c', 'a', 'b', 'd']);
});

test('a back-up that was chosen is it, unless it is gone, left out or told itself', () => {
  const alignment = alignmentOf(['critical', { a: 'direct', b: 'direct', c: 'adjacent' }], ['high', { d: 'direct' }]);
  const backUps = (wishes: Parameters<typeof lineUp>[2]) =>
    lineUp(alignment, stories('abcd'), wishes).entries.map(({ storyId, backUp, isBackUpChosen = false }) => [
      storyId,
      backUp,
      isBackUpChosen,
    ]);
  const suggested = [
    ['a', 'b', false],
    ['d', undefined, false],
  ];
  expect(backUps({})).toEqual(suggested);
  expect(backUps({ backUps: { a: 'c', d: 'c' } })).toEqual([
    ['a', 'c', true],
    ['d', 'c', true],
  ]);
  expect(backUps({ backUps: { a: 'gone', d: 'a' } })).toEqual(suggested);
  expect(backUps({ backUps: { a: 'c' }, banned: ['c'] })).toEqual(suggested);
  expect(backUps({ backUps: Object.fromEntries([['__proto__', 'c']]) })).toEqual(suggested);
});

test('property: the order of the stories makes no difference, nobody is told twice, nobody backs up who is told', () => {
  fc.assert(
    fc.property(rows('abcdefg'), fc.shuffledSubarray([...'abcdefg'], { minLength: 7 }), (made, order) => {
      const alignment = alignmentOf(...made);
      const result = lineUp(alignment, stories('abcdefg'));
      expect(
        lineUp(
          alignment,
          order.map((id) => story(id)),
        ),
      ).toEqual(result);
      expect(new Set(chosen(result)).size).toBe(result.entries.length);
      expect(result.entries.every(({ backUp }) => !backUp || !chosen(result).includes(backUp))).toBe(true);
    }),
  );
});

test('property: with more stories than can all be tried, exchanges come close to the best choice', () => {
  const weights = { critical: 4, high: 3, medium: 2, low: 1 };
  const worth = (made: readonly (readonly [Priority, Answers])[], ids: readonly string[]) =>
    made.reduce((sum, [priority, answers]) => {
      const best = Math.max(
        0,
        ...ids.map((id) => ({ direct: 1, adjacent: 0.5, stretch: 0 })[answers[id] ?? 'stretch']),
      );
      return sum + best * weights[priority];
    }, 0);
  fc.assert(
    fc.property(rows('abcdefgh'), (made) => {
      const alignment = alignmentOf(...made);
      const idle = Array.from({ length: 20 }, (_, index) => story(`idle ${index}`));
      const exact = lineUp(alignment, stories('abcdefgh'), { size: 4 });
      const near = lineUp(alignment, [...stories('abcdefgh'), ...idle], { size: 4 });
      expect(worth(made, chosen(near))).toBeGreaterThanOrEqual(worth(made, chosen(exact)) * 0.9);
    }),
  );
});
