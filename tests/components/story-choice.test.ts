import { describe, expect, it } from 'vitest';
import { chosenAfter, NOTHING_CHOSEN, type StoryChoice, tagCounts } from '../../entrypoints/library/story-choice';
import { storyOf } from '../preparation/examples';

const IDS = ['a', 'b', 'c', 'd', 'e'];

/** What is chosen after these presses; with a + a range up to it. */
function after(presses: readonly string[], ids: readonly string[] = IDS): string {
  const press = (choice: StoryChoice, id: string) => chosenAfter(choice, ids, id.replace('+', ''), id.startsWith('+'));
  return [...presses.reduce(press, NOTHING_CHOSEN).chosen].sort().join('');
}

describe('choosing several stories', () => {
  it.each([
    ['one press puts in', ['b'], 'b'],
    ['another takes out', ['b', 'b'], ''],
    ['a range goes down', ['b', '+d'], 'bcd'],
    ['and up', ['d', '+b'], 'bcd'],
    ['and is counted from the same one again', ['c', '+d', '+a'], 'abcd'],
    ['and puts in only', ['c', 'b', '+d'], 'bcd'],
    ['a range from nowhere is one press', ['+c'], 'c'],
  ])('%s', (_, presses, chosen) => {
    expect(after(presses)).toBe(chosen);
  });

  it('counts a range from a story that is not shown any more as one press', () => {
    const hidden = chosenAfter(NOTHING_CHOSEN, IDS, 'a', false);
    expect([...chosenAfter(hidden, ['b', 'c', 'd'], 'd', true).chosen]).toEqual(['a', 'd']);
  });

  it('counts how many name a competency, each once', () => {
    const stories = [storyOf('a', { competencies: ['x', 'x', 'y'] }), storyOf('b', { competencies: ['x'] })];
    expect([...tagCounts(stories)]).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });
});
