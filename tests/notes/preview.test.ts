import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../utils/notes';
import { lineStartsOf, linesOf, stretchesOf } from '../../utils/notes/preview';

const NOTES = `# Stories

## The late ferry

Situation: The ferry was two hours late and eighty people stood on the pier.
Task: I had to feed them.
Action: I opened the school kitchen and asked the bakery for all its bread.
Result: Everybody had eaten by nine, and nobody left angry.

# Questions to ask

- Who decides what is cooked?
- How many covers are there on a bad night?

zzz qqq 17 blue

- What would you change about the kitchen?
`;

const told = (text: string) =>
  stretchesOf(readNotes(text, 'notes.md')).map(({ lines, placed, leftOver }) => [
    `${lines[0]}–${lines[1]}`,
    ...placed.map(({ list, index }) => `${list} ${index}`),
    ...leftOver.map(({ line }) => `left over ${line}`),
  ]);

describe('notes side by side with what became of them', () => {
  it('puts what stands together together, in the order of the text, with its heading', () => {
    const stretches = told(NOTES);
    expect(stretches[0]).toEqual(['1–8', 'stories 0']);
    expect(stretches[1]?.slice(0, 3)).toEqual(['10–13', 'questionsToAsk 0', 'questionsToAsk 1']);
  });

  it('breaks a list where something in between found no place', () => {
    expect(told(NOTES).slice(2)).toEqual([
      ['15–15', 'left over 15'],
      ['17–17', 'questionsToAsk 2'],
    ]);
  });

  it('asks about what stands under each heading by itself, where none of it found a place', () => {
    expect(told('# Blue\n\nzzz 17\n\nqqq 18\n\n# Red\n\nzzz 19\n')).toEqual([
      ['1–5', 'left over 3', 'left over 5'],
      ['7–9', 'left over 9'],
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(told('')).toEqual([]);
  });

  it('holds every result and every left-over line exactly once, in the order of the text, whatever the text', () => {
    const piece = fc.constantFrom(
      ...NOTES.split('\n'),
      '## Weaknesses',
      '- I talk too fast',
      'Why this company',
      '???',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const notebook = readNotes(pieces.join('\n'), 'notes.md');
        const stretches = stretchesOf(notebook);
        const placed = stretches.flatMap((stretch) => stretch.placed);
        const { file: _file, language: _language, leftOver, ...lists } = notebook;
        expect(placed.length).toBe(Object.values(lists).flat().length);
        expect(new Set(placed.map(({ list, index }) => `${list} ${index}`)).size).toBe(placed.length);
        expect(stretches.flatMap((stretch) => stretch.leftOver)).toEqual(leftOver.filter(({ heading }) => !heading));
        for (const [index, { lines, placed: own }] of stretches.entries()) {
          expect(lines[0]).toBeGreaterThan(stretches[index - 1]?.lines[1] ?? 0);
          for (const { lines: inner } of own) {
            expect(inner[0]).toBeGreaterThanOrEqual(lines[0]);
            expect(inner[1]).toBeLessThanOrEqual(lines[1]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the lines of a text', () => {
  it.each([
    ['as they are', 'one\ntwo\n\nfour'],
    ['with a mark of the encoding and ends of Windows', '\ufeffone\r\ntwo\r\n\r\nfour'],
    ['with ends of old Macs', 'one\rtwo\r\rfour'],
  ])('are found by their number, %s', (_, text) => {
    const starts = lineStartsOf(text);
    expect(starts).toHaveLength(4);
    expect(linesOf(text, starts, [1, 4])).toEqual(['one', 'two', '', 'four']);
    expect(linesOf(text, starts, [2, 3])).toEqual(['two', '']);
    expect(linesOf(text, starts, [4, 4])).toEqual(['four']);
    expect(linesOf(text, starts, [5, 6])).toEqual([]);
  });
});
