import { describe, expect, it } from 'vitest';
import { openingOf } from '../../utils/questions/opening';
import { storyText } from '../../utils/text/story-text';

const told = {
  situation: 'The till was short three Fridays running. Nobody had said so.',
  action: 'I counted it twice with each of them. Then I moved the safe.',
  result: 'It has been right since. The report went to every shop.',
};

describe('the sentence to open a story with', () => {
  it.each([
    ['its words for what was asked', told, 'Then I moved the safe.', 'Then I moved the safe.'],
    ['also from the situation', told, 'Nobody had said so.', 'Nobody had said so.'],
    [
      'what was done, where they tell the end',
      told,
      'The report went to every shop.',
      'I counted it twice with each of them.',
    ],
    ['what was done, where nothing was asked', told, '', 'I counted it twice with each of them.'],
    ['its first sentence, where nothing is called what was done', { rest: 'We moved. It rained.' }, '', 'We moved.'],
    ['what belongs to no part, where it was asked for', { rest: 'We moved. It rained.' }, 'It rained.', 'It rained.'],
  ])('is %s', (_, story, asked, opening) => {
    const text = storyText(story);
    const start = text.indexOf(asked);
    const span = openingOf(story, asked === '' ? undefined : { start, end: start + asked.length });
    expect(text.slice(span?.start, span?.end)).toBe(opening);
  });

  it('is nothing, where nothing is written', () => {
    expect(openingOf({})).toBeUndefined();
  });
});
