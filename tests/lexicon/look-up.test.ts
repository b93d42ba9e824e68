import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hit, lookUp } from '../../utils/lexicon';

function told(text: string, hits: readonly Hit[], kind: Hit['kind']): string[] {
  return hits.filter((hit) => hit.kind === kind).map(({ id, span }) => `${id}: ${text.slice(span.start, span.end)}`);
}

describe('lookUp', () => {
  it('quotes verbatim, contractions and possessives included', () => {
    const text = 'Nobody had asked me to, but I didn’t wait and put my hand up.';
    expect(told(text, lookUp(text, 'story'), 'competency')).toEqual([
      'ownership: Nobody had asked',
      'ownership: didn’t wait',
      'ownership: put my hand up',
    ]);
  });

  it('keeps the words of postings and of stories apart', () => {
    const story = 'In the end she came round.';
    expect(lookUp(story, 'story').map(({ id }) => id)).toContain('influence');
    expect(lookUp(story, 'posting')).toEqual([]);
  });

  it('lets a phrase reach over a few words of the same sentence, not further', () => {
    const near = 'I showed the two women from nights how.';
    expect(lookUp(near, 'story').map(({ id }) => id)).toContain('coaching');
    const far = 'I showed them. It was late and cold and dark. That is how.';
    expect(lookUp(far, 'story').filter(({ span }) => span.end > far.indexOf('That'))).toEqual([]);
  });

  it('never throws and quotes only what stands there, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom('posting', 'story'),
        (text, side) => {
          let before = 0;
          for (const { span } of lookUp(text, side)) {
            expect(span.start).toBeGreaterThanOrEqual(before);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            before = span.start;
          }
        },
      ),
    );
  });
});
