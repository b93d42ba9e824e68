import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { plainLine } from './inline';
import type { Table } from './types';

/** Tags are looked for in so many characters of a line, as in lines outside tables. */
const LONGEST_LINE = 20_000;

const MARKDOWN_TABLES = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** A pipe table whose first line is `firstLine`; undefined when the lines are none. */
export function pipeTable(lines: readonly string[], firstLine: number): Table | undefined {
  const node = fromMarkdown(lines.map((line) => line.trim()).join('\n'), MARKDOWN_TABLES).children[0];
  if (node?.type !== 'table') return undefined;
  const rows = node.children.map((row) => {
    const line = firstLine + (row.position?.start.line ?? 1) - 1;
    return { cells: row.children.map((cell) => cellText(lines, cell)), lines: [line, line] as const };
  });
  const [header, ...body] = rows;
  return { header: header?.cells ?? [], rows: body };
}

type Positioned = {
  readonly position?: { readonly start: { line: number; column: number }; readonly end: { column: number } };
};

/** A cell's words; `<br>` is a line break. The parser's tree forgets tags, so the cell is read once more from its line. */
function cellText(lines: readonly string[], cell: Positioned & Parameters<typeof textOf>[0] & object): string {
  const { position } = cell;
  if (!position) return textOf(cell);
  const raw = (lines[position.start.line - 1] ?? '').trim().slice(position.start.column - 1, position.end.column - 1);
  const inner = raw
    .replace(/^\s*\|/u, '')
    .replace(/(?<!\\)\|\s*$/u, '')
    .replaceAll('\\|', '|');
  return breakLines(inner);
}

/** The text of a cell with each `<br>` as a line break, the rest without markup. */
function breakLines(text: string): string {
  return text
    .slice(0, LONGEST_LINE)
    .split(/<br\s{0,5}\/?>/iu)
    .map((part) => plainLine(part.trim().replace(/^[-*•]\s+/u, '')).text)
    .filter((part) => part !== '')
    .join('\n');
}

const CELL_TAG = /<(\/?)(table|thead|tbody|tr|th|td|br|li|p|div|ul|ol|caption)(?:\s[^<>]{0,500})?\/?>/giu;

/** An HTML table that begins at `firstLine`; a row without any data cell is the header. */
export function htmlTable(lines: readonly string[], firstLine: number): Table {
  const rows: { cells: string[]; head: boolean; lines: [number, number] }[] = [];
  let cell: string | undefined;
  for (const [index, text] of lines.entries()) {
    const line = firstLine + index;
    let from = 0;
    const row = () => rows.at(-1);
    const closeCell = () => {
      if (cell !== undefined) row()?.cells.push(breakLines(cell));
      cell = undefined;
    };
    for (const tag of text.slice(0, LONGEST_LINE).matchAll(CELL_TAG)) {
      if (cell !== undefined) cell += text.slice(from, tag.index);
      from = tag.index + tag[0].length;
      const name = (tag[2] ?? '').toLowerCase();
      const closing = tag[1] === '/';
      if (name === 'tr' && !closing) rows.push({ cells: [], head: true, lines: [line, line] });
      else if (name === 'td' || name === 'th') {
        closeCell();
        if (!closing) {
          cell = '';
          const current = row();
          if (current && name === 'td') current.head = false;
        }
      } else if (name === 'tr' || name === 'table') closeCell();
      else if (cell !== undefined && /^(?:br|li|p|div)$/u.test(name)) cell += '<br>';
    }
    if (cell !== undefined) cell += `${text.slice(from)} `;
    const current = row();
    if (current) current.lines[1] = Math.max(current.lines[1], line);
  }
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next)
      row.lines[1] = Math.max(
        row.lines[0],
        Math.min(row.lines[1], next.lines[0] - (next.lines[0] > row.lines[0] ? 1 : 0)),
      );
  }
  const header = rows[0]?.head ? rows[0].cells : [];
  return { header, rows: (rows[0]?.head ? rows.slice(1) : rows).filter(({ cells }) => cells.length > 0) };
}
