import { describe, expect, it } from 'vitest';
import { readNotes } from '../utils/notes';
import { readText } from '../utils/posting';
import { growth, MOST_GROWTH } from './growth';

/** One line of many characters: what a careless regular expression tries to match from every place, or a recursion walks into. */
const LINES: readonly (readonly [name: string, line: (characters: number) => string])[] = [
  ['spaces', (size) => `a${' '.repeat(size)}b`],
  ['tabs and pipes', (size) => `${'\t'.repeat(size / 2)}${'|'.repeat(size / 2)}x`],
  ['cells of a table', (size) => `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|`],
  ['dots', (size) => `a${'.'.repeat(size)}b`],
  ['commas', (size) => `a ${','.repeat(size)} b`],
  ['dashes', (size) => `a${'-'.repeat(size)}b`],
  ['backslashes', (size) => `${'\\'.repeat(size)}b`],
  ['opened brackets', (size) => '('.repeat(size)],
  ['opened links', (size) => '[a](#'.repeat(size / 5)],
  ['opened tags', (size) => '<a '.repeat(size / 3)],
  ['quotation marks', (size) => `"${"'".repeat(size / 2)}x${"'".repeat(size / 2)}«`],
  ['fences', (size) => `${'~'.repeat(size)}\t\``],
  ['hashes', (size) => `# a ${' #'.repeat(size / 2)}x`],
  ['emphasis', (size) => `${'*'.repeat(size)}a`],
  ['words for or', (size) => `${'或'.repeat(size)}n`],
  ['digits', (size) => `${'0'.repeat(size)} x`],
  ['letters', (size) => 'A'.repeat(size)],
  ['addresses', (size) => 'a@'.repeat(size / 2)],
  ['colons', (size) => 'a:'.repeat(size / 2)],
  ['letters for parts', (size) => 'S: a T: b '.repeat(size / 10)],
  ['questions', (size) => 'Q: why? '.repeat(size / 8)],
  ['sentences', (size) => 'I led it. '.repeat(size / 10)],
];

const NOW = '2026-11-21T09:00:00.000Z';
const SMALL = 1_000;
const LARGE = 8 * SMALL;

describe('one very long line', () => {
  it.each(LINES)('of %s is read as notes and as a posting in time that grows with its length', (_, line) => {
    const read = (size: number) => {
      readNotes(line(size), 'notes.md');
      readText(line(size), 'text', NOW);
    };
    expect(growth(read, SMALL, LARGE)).toBeLessThan(MOST_GROWTH);
  });

  it('of a hundred thousand sentences does not exhaust the stack', () => {
    const line = 'Q: why? '.repeat(100_000 / 8);
    expect(() => readText(line, 'text', NOW)).not.toThrow();
    expect(() => readNotes(line, 'notes.md')).not.toThrow();
  });
});
