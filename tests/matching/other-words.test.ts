import { describe, expect, test } from 'vitest';
import { concepts, phrasesOf } from '../../utils/lexicon';
import { align, createMatcher } from '../../utils/matching';
import { stem } from '../../utils/text/stems';
import { tokens } from '../../utils/text/tokens';
import { makePosting, makeStory } from './making';

const LIFT =
  'Two guests sat between floors at eleven. I spoke to them through the door until the engineer arrived, and the lady stopped crying when I told her every few minutes what he was doing. Then I walked both to the bar, gave them something warm and stayed until they laughed. They wrote a kind letter about me afterwards.';
const PUMP =
  'Water stood knee high. I traced it to a tired bearing, borrowed a spare from the school next door and had it dry by six.';
const stories = [makeStory('lift', LIFT, 'The night the lift stopped'), makeStory('pump', PUMP, 'Pump in the cellar')];
const rowOf = (line: string) => {
  const [row] = align(makePosting(line), { stories, facts: [], corrections: [] }).requirements;
  if (!row) throw new Error('The posting has one line.');
  return row;
};

/** Whether a word of the text is told of the concept, whichever else it is told of. */
function speaksOf(concept: string, text: string): boolean {
  const told = new Set(phrasesOf(concept, 'en').flatMap(({ phrase }) => tokens(phrase).map((word) => stem(word.text))));
  return tokens(text).some((word) => told.has(stem(word.text)));
}

describe('a story that tells what is asked in words of its own', () => {
  test.each([
    ['pump', 'Carry out repairs of plumbing and heating', 'Water stood knee high'],
    ['lift', 'Reassure anxious guests in unexpected situations', 'I spoke to them through the door'],
  ])('%s is found for: %s, and the sentence is quoted', (id, line, quote) => {
    const [best] = rowOf(line).matches;
    expect(best?.storyId).toBe(id);
    expect(best?.level).not.toBe('stretch');
    const told = id === 'pump' ? PUMP : LIFT;
    expect(best?.evidence.map(({ story }) => told.slice(story.start, story.end)).join(' ')).toContain(quote);
  });

  test('names the concept where a word of both is of it and of little else', () => {
    const matcher = createMatcher();
    matcher.keep(stories);
    const around = { language: 'en', corrections: [] } as const;
    const line = 'Maintain conveyors and drives';
    const why = matcher.explain({ text: line }, 'pump', around) ?? '';
    expect(why).toMatch(/^Both touch on .+, in different words\.$/u);
    const named = concepts.filter(({ name }) => why.includes(name.toLowerCase()));
    expect(named.some(({ id }) => speaksOf(id, line) && speaksOf(id, PUMP))).toBe(true);
    expect(matcher.explain({ text: 'Develop the academia channel' }, 'pump', around)).toBe(
      'Nothing in this story speaks of what they ask.',
    );
  });

  test('of a stretch nothing is quoted that only chance brings together', () => {
    const { verdict, matches } = rowOf('Develop the academia channel');
    expect(verdict).toBe('gap');
    expect(matches.flatMap(({ evidence }) => evidence)).toEqual([]);
  });
});

test('a line of traits asks for nothing that must be named: full stories are no gap', () => {
  expect(rowOf('Problem solving').verdict).not.toBe('gap');
  expect(rowOf('Write Terraform modules').verdict).toBe('gap');
});

test('a line read before follows a correction made since', () => {
  const matcher = createMatcher();
  matcher.keep(stories);
  const posting = makePosting('Knows the Alvarez valve');
  const verdict = (corrections: Parameters<typeof matcher.align>[1]['corrections']) =>
    matcher.align(posting, { facts: [], corrections }).requirements[0]?.matches[0]?.score;
  const before = verdict([]);
  const same = {
    id: 'c1',
    kind: 'same meaning',
    left: 'Alvarez valve',
    right: 'seized bearing in a pump',
    madeAt: '2026-01-01T00:00:00.000Z',
  } as const;
  expect(verdict([same])).toBeGreaterThan(before ?? 0);
  expect(verdict([])).toBe(before);
});
