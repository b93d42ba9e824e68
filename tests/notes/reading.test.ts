import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notebook } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import { LAYOUTS } from '../../utils/notes/layouts';
import { textKey } from '../../utils/text/normalise';
import { NOTES_CASES } from './cases';

/** Lines as people write them in notes, each with words that stand nowhere else, so that a lost line can be told. */
const line = fc
  .tuple(
    fc.constantFrom(
      '',
      '# ',
      '## ',
      '### Story 1: ',
      '- ',
      '  - ',
      '    ',
      '1. ',
      '> ',
      '- [ ] ',
      '**Situation:** ',
      '**Task**\n',
      'S: ',
      'R - ',
      'Action: ',
      '- **Result**: ',
      '**',
      '| a | ',
      'Q: ',
      'A: ',
      '## Questions to ask\n- ',
      '## Strengths\n- ',
      '## Why this role\n',
      'Tell me about a time ',
      '```\n',
      '<details><summary>',
      '---\n',
      '* ',
    ),
    fc.stringMatching(/^[a-z]{6,9}( [a-z]{6,9}){0,5}$/),
    fc.constantFrom('', '?', '.', ':', ' **', ' |', ' <br> b', '\n'),
  )
  .map((parts) => parts.join(''));
/** Below a heading, because a text between two rules at the top is front matter. */
const document = fc.array(line, { maxLength: 25 }).map((lines) => ['# Notes', ...lines].join('\n'));

/** Heads of tables that are read as stories, as questions, as anything. */
const TABLE_HEADS = [
  '| Title | Situation | Action | Result |',
  '| Question | Story |',
  '| Name | Note |',
  '|  | Ana | Ben |',
];

const ORG_LINES = ['* ', '** ', '*** TODO ', '- ', '  + ', '1. ', '- Situation :: ', '', '| ', '*Result:* ', '/'];

/** What is read at once takes a fraction of this, in milliseconds; what takes more than linear time takes minutes. */
const LONGEST = 10_000;

/** Every word of a notebook, as one line. */
function wordsOf(notebook: Notebook): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(notebook);
  return ` ${textKey(texts.join('\n'))} `;
}

describe('reading any notes', () => {
  it('loses no word of them', () => {
    fc.assert(
      fc.property(document, (text) => {
        const kept = wordsOf(readNotes(text, 'notes.md'));
        const words = text.replace(/<\/?[a-z]+>/gu, ' ').match(/[a-z]{6,9}/gu) ?? [];
        for (const word of words) expect(kept).toContain(word);
      }),
      { numRuns: 100 },
    );
  });

  it('loses no word of tables and of org-mode', () => {
    const words = fc.stringMatching(/^[a-z]{6,9}( [a-z]{6,9}){0,2}$/);
    const table = fc
      .tuple(
        fc.constantFrom(...TABLE_HEADS),
        fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { maxLength: 5 }),
      )
      .map(([head, rows]) =>
        [head, head.replace(/[^|]+/gu, '---'), ...rows.map((cells) => `| ${cells.join(' | ')} |`), ''].join('\n'),
      );
    const org = fc.tuple(fc.constantFrom(...ORG_LINES), words).map((parts) => parts.join(''));
    const check = (text: string, file: string) => {
      const kept = wordsOf(readNotes(text, file));
      for (const word of text.match(/[a-z]{6,9}/gu) ?? []) expect(kept).toContain(word);
    };
    fc.assert(
      fc.property(fc.array(fc.oneof(table, line), { maxLength: 8 }), (parts) =>
        check(['# Notes', ...parts].join('\n\n').replace(/<\/?[a-z]+>/gu, ' '), 'notes.md'),
      ),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.array(org, { maxLength: 20 }), (lines) => check(lines.join('\n'), 'notes.org')),
      { numRuns: 60 },
    );
  });

  it('takes no story between two rules for front matter', () => {
    const story = 'Situation: It hung.\nAction: I counted.\nResult: On time.';
    expect(readNotes(`---\n${story}\n---\n`, 'notes.md').stories).toHaveLength(1);
    expect(readNotes(`---\nThe till: a story\nIt hung for weeks.\n---\n`, 'notes.md').leftOver).toHaveLength(2);
    expect(readNotes('---\ntitle: My notes\ntags:\n  - a\n---\n', 'notes.md').leftOver).toEqual([]);
  });

  it('never throws, whatever the text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '#',
            '*',
            '_',
            '[',
            ']',
            '(',
            '|',
            '`',
            '>',
            '-',
            ':',
            '\n',
            ' ',
            '\t',
            '<',
            'S:',
            '\u202e',
            '\ud800',
          ),
          {
            maxLength: 200,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom('a.md', 'a.org', 'a.txt'), (text, file) => {
        expect(readNotes(text, file).file).toBe(file);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['list marks', '- '.repeat(20_000)],
    ['headings', '#### a\n'.repeat(5000)],
    ['brackets', `${'['.repeat(20_000)}a`],
    ['stars', `${'*a '.repeat(20_000)}`],
    ['one line', 'word '.repeat(100_000)],
    ['labels', 'S: a T: b A: c R: d '.repeat(3000)],
    ['quotes', `${'> '.repeat(5000)}a`],
    ['nested lists', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['pipes', `${'|'.repeat(20_000)}\n${'|-'.repeat(10_000)}|`],
    ['comments never closed', '<!-- '.repeat(20_000)],
    ['questions', 'Why? '.repeat(20_000)],
  ])(
    'takes no long time over %s',
    (_, text) => {
      const start = performance.now();
      readNotes(text, 'notes.md');
      expect(performance.now() - start).toBeLessThan(LONGEST);
    },
    20_000,
  );

  it.each([
    ['comments', 'The oven was cold.', `${'<!-- a --> b '.repeat(80_000)}`],
    [
      'words behind a label',
      '',
      `**Situation:** ${'we had no flour and '.repeat(50_000)}\n\n**Action:** I rang the mill.`,
    ],
  ])('takes no longer for a line of a million characters: %s', (_, before, text) => {
    const started = performance.now();
    expect(readNotes(`${before}\n\n${text}`, 'notes.md').file).toBe('notes.md');
    // A step that looks at all that follows from every place takes minutes.
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it('tells how far it is', () => {
    const shares: number[] = [];
    readNotes(NOTES_CASES.map(({ text }) => text).join('\n\n'), 'notes.md', (share) => shares.push(share));
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9])
      expect(shares.some((share) => share > part - 0.1 && share <= part)).toBe(true);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('reads what an editor of another system wrote the same', () => {
    for (const { text, file } of NOTES_CASES) {
      const read = readNotes(text, file);
      const other = readNotes(`\ufeff${text.replaceAll('\n', '\r\n')}`, file);
      expect(other.stories.map(({ title, lines }) => [title, lines])).toEqual(
        read.stories.map(({ title, lines }) => [title, lines]),
      );
      expect(other.leftOver.map(({ line: number }) => number)).toEqual(read.leftOver.map(({ line: number }) => number));
    }
  });
});

describe('layouts', () => {
  it('have ids of their own', () => {
    expect(new Set(LAYOUTS.map(({ id }) => id)).size).toBe(LAYOUTS.length);
  });
});
