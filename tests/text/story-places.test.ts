import { describe, expect, it } from 'vitest';
import { placeOf } from '../../utils/text/story-places';
import { storyText } from '../../utils/text/story-text';

const STORY = { situation: 'It rained.', action: 'I opened the hall. I rang the baker.', rest: 'Ask Ana.' };

describe('where a quote stands in the parts of a story', () => {
  it.each([
    ['It rained.', 'situation', 'It rained.'],
    ['I rang the baker', 'action', 'I rang the baker'],
    ['Ask', 'rest', 'Ask'],
    ['baker.\n\nAsk Ana.', 'action', 'baker.'],
  ])('finds “%s” in %s', (quote, part, words) => {
    const start = storyText(STORY).indexOf(quote);
    const place = placeOf(STORY, { start, end: start + quote.length });
    expect(place?.part).toBe(part);
    expect(STORY[place?.part as 'action'].slice(place?.span.start, place?.span.end)).toBe(words);
  });

  it('finds nothing beyond the end, between two parts, or in an empty story', () => {
    expect(placeOf(STORY, { start: 900, end: 901 })).toBeUndefined();
    expect(placeOf(STORY, { start: STORY.situation.length, end: STORY.situation.length + 1 })).toBeUndefined();
    expect(placeOf({}, { start: 0, end: 1 })).toBeUndefined();
  });
});
