import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteName, numbered, pathFor } from '../../utils/notes/written-files';

describe('names of files in the folder of notes', () => {
  it.each([
    ['stay readable', ['Night porter', 'Hotel Möwe'], 'Night porter, Hotel Möwe'],
    ['have no signs of paths or links', ['A/B: C# [new] "x"', undefined], 'A B C new x'],
    ['do not begin or end with a dot', ['.hidden.', undefined], 'hidden'],
    ['are none that a system keeps for itself', ['con'], 'Note con'],
    ['are never empty', ['//', undefined], 'Note'],
  ])('%s', (_, words, expected) => {
    expect(noteName(words)).toBe(expected);
  });

  it('keep their ending, and whole words of what is too long', () => {
    const name = noteName([`${'Wärmepumpen '.repeat(30)}Leitung`], ', day sheet');
    expect(name).toMatch(/^(?:Wärmepumpen ){14}Wärmepumpen, day sheet$/u);
  });

  it('fit on any disk and lead nowhere else, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 2 }), (words) => {
        const name = noteName(words);
        expect(new TextEncoder().encode(`${name} (99).md`).length).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[\\/]|^\.|^\s|\s$|^$/u);
      }),
      { numRuns: 50 },
    );
  });
});

describe('where something is written', () => {
  const night = { of: 'posting 1', name: 'Night porter' };

  it.each([
    ['under its name', [], 'Plumbline/Night porter.md'],
    [
      'where it was written before, whatever it is called now',
      [{ id: 'Plumbline/Porter.md', written: { of: 'posting 1', sha256: 'a' } }],
      'Plumbline/Porter.md',
    ],
    [
      'beside another thing of the same name, also in other capitals',
      [{ id: 'plumbline/night Porter.md', written: { of: 'posting 2', sha256: 'a' } }],
      'Plumbline/Night porter (2).md',
    ],
    [
      'under its name where a file of the person has it: they are asked',
      [{ id: 'Plumbline/Night porter.md' }],
      'Plumbline/Night porter.md',
    ],
  ])('%s', (_, known, path) => {
    expect(pathFor(night, known)).toBe(path);
  });

  it('counts on from a number', () => {
    expect([numbered('a/B.md', 2), numbered('a/B (2).md', 3)]).toEqual(['a/B (2).md', 'a/B (3).md']);
  });
});
