import { describe, expect, it } from 'vitest';
import { outlineOf, type Piece, type Section } from '../../utils/notes/outline';

/** A tree in a few lines: level and title of a section, then its pieces, children further in. */
function sketch(text: string, file = 'notes.md'): string[] {
  const lines: string[] = [];
  const piece = (one: Piece, depth: number) => {
    const mark = one.kind === 'item' ? '- ' : one.quoted ? '> ' : '';
    lines.push(`${' '.repeat(depth)}${mark}${one.kind === 'table' ? 'table' : one.text}`);
    for (const child of one.children) piece(child, depth + 2);
  };
  const section = (one: Section) => {
    if (one.title) lines.push(`${one.level}| ${one.title}`);
    for (const own of one.pieces) piece(own, 0);
    for (const child of one.sections) section(child);
  };
  section(outlineOf(text, file).root);
  return lines;
}

describe('outline', () => {
  it.each<[shows: string, text: string, expected: string[]]>([
    ['headings nest', '# A\none\n## B\ntwo', ['1| A', 'one', '2| B', 'two']],
    ['underlined titles', 'Why us\n======\nbecause', ['1| Why us', 'because']],
    [
      'a rule under a sentence is no title',
      'We shipped it in the end.\n---\nNext',
      ['We shipped it in the end.', 'Next'],
    ],
    ['lists nest as written', '1. a\n  - b\n2. c', ['- a', '  - b', '- c']],
    ['bullets of word processors', '• a\n•b\n– c', ['- a', '- b', '- c']],
    ['a bold line is a title', '# A\n\n**Example**\n\ntext', ['1| A', '7| Example', 'text']],
    [
      'a fold is a section',
      '# A\n<details><summary>One</summary>\n\ntext\n\n</details>\n\nafter',
      ['1| A', 'after', '1.75| One', 'text'],
    ],
    [
      'wrapped lines are one',
      'a line that was wrapped by an editor at some sixty-four characters\nand goes on here\nand ends.',
      ['a line that was wrapped by an editor at some sixty-four characters and goes on here', 'and ends.'],
    ],
    ['a label after a list stands beside it', '- did a\n- did b\nResult: c', ['- did a', '- did b', 'Result: c']],
    ['an unclosed fence is a line', '```\ntext', ['```', 'text']],
    ['quotes', '- q?\n> a', ['- q?', '> a']],
    ['comments and front matter are silent', '---\ntitle: x\n---\n<!-- a\nb -->\ntext', ['text']],
  ])('%s', (_, text, expected) => {
    expect(sketch(text)).toEqual(expected);
  });

  it('reads Org as Markdown, line for line', () => {
    expect(sketch('* A\n** TODO B :tag:\n+ one\n  - two', 'notes.org')).toEqual(['1| A', '2| B', '- one', '  - two']);
  });
});
