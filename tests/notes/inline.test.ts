import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { plainLine, plainly, plainParagraphs } from '../../utils/notes/outline/inline';

describe('inline markup', () => {
  it.each<[markdown: string, text: string, bold: string[]]>([
    ['**Situation:** the till hung', 'Situation: the till hung', ['Situation:']],
    ['**S (Situation)** — the till', 'S (Situation) — the till', ['S (Situation)']],
    ['a _word_ and `code` and [link](https://example.org)', 'a word and code and link', []],
    ['snake_case & 5 < 6 ~ 7', 'snake_case & 5 < 6 ~ 7', []],
    ['[[Other note|shown]] and ==marked==', 'shown and marked', []],
    ['cut from <20 ms> by <b>half</b>', 'cut from <20 ms> by half', []],
    ['one<br>two', 'one\ntwo', []],
    ['<Company> asked', '<Company> asked', []],
    ['\\*not bold\\*', '*not bold*', []],
    ['', '', []],
  ])('%s', (markdown, text, bold) => {
    const line = plainLine(markdown);
    expect(line.text).toBe(text);
    expect(line.strong.map(({ start, end }) => line.text.slice(start, end))).toEqual(bold);
  });

  it('gives as many lines as it takes', () => {
    const lines = fc.array(
      fc
        .array(fc.constantFrom('*', '**', '_', '`', 'a', ' ', '[', ']', '(', '<br>', '# ', '- ', '1. ', '&amp;', '\\'))
        .map((parts) => parts.join('')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 4 }), (paragraphs) => {
        expect(plainParagraphs(paragraphs).map((found) => found.length)).toEqual(paragraphs.map((rows) => rows.length));
      }),
      { numRuns: 300 },
    );
  });

  it('says of easy lines what the parser says', () => {
    const easy = fc
      .array(
        fc.constantFrom(
          '**',
          '**Task**',
          '**Task:**',
          ' ',
          'a',
          'b.',
          ': ',
          '(',
          ')',
          '_',
          'x_y',
          '&',
          '& ',
          '<',
          '< ',
          '~',
          '=',
          '*',
          ' — ',
          '5',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(easy, (line) => {
        const [quick] = plainly([line]) ?? [];
        if (!quick) return;
        const [node] = fromMarkdown(`\ue000 ${line.trim()}`).children;
        expect(quick.text).toBe(node ? textOf(node).slice(1).trim() : '');
      }),
      { numRuns: 2000 },
    );
  });
});
