import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../utils/text/sentences';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ['ends at a full stop before a capital', 'I rang her. She came.', ['I rang her.', 'She came.']],
    ['ends at a line break', 'First line\nSecond line', ['First line', 'Second line']],
    [
      'keeps an abbreviation inside',
      'Tools, e.g. Terraform, at scale. Done.',
      ['Tools, e.g. Terraform, at scale.', 'Done.'],
    ],
    [
      'keeps the abbreviations of Polish lists inside',
      'Prawo jazdy kat. B, ul. Portowa.',
      ['Prawo jazdy kat. B, ul. Portowa.'],
    ],
    ['keeps an initial inside', 'I met J. Smith there. He left.', ['I met J. Smith there.', 'He left.']],
    [
      'keeps a list number with its line',
      '1. Call them back. 2. Write it down.',
      ['1. Call them back.', '2. Write it down.'],
    ],
    ['keeps a version number inside', 'We moved to version 2.4.1 in May.', ['We moved to version 2.4.1 in May.']],
    ['takes closing quotes along', 'She said “no.” We left.', ['She said “no.”', 'We left.']],
    [
      'goes on after a full stop when lower case follows',
      'The no. of calls fell. good',
      ['The no. of calls fell. good'],
    ],
    ['ends at a question mark whatever follows', 'Why? because it broke', ['Why?', 'because it broke']],
    ['knows wide punctuation', '完成了。下一个', ['完成了。', '下一个']],
    ['ends after “I”', 'It was not only I. We all did it.', ['It was not only I.', 'We all did it.']],
    ['gives nothing for blank text', ' \n\t ', []],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('loses no ink and keeps order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const spans = sentences(text);
        const ink = (part: string) => part.replace(/\s+/gu, '');
        expect(ink(spans.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(ink(text));
        for (const [index, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }),
    );
  });
});
