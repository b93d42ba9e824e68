import { type PlainLine, plainParagraphs } from './inline';
import { type BeginsAnew, goesOn, logicalLines } from './paragraphs';
import type { Row } from './rows';
import type { Piece } from './types';

/** A paragraph or an item while it grows: its lines are still raw. */
type Growing = {
  readonly kind: 'item' | 'text';
  readonly indent: number;
  readonly quoted: boolean;
  readonly ordinal?: number;
  readonly boxed?: true;
  readonly afterRule?: true;
  readonly firstLine: number;
  readonly rows: string[];
  readonly children: (Growing | Piece)[];
};

/** An item this much further in than another hangs under it; less is careless typing, unless the whole list steps so. */
const NESTING = 2;

/** Once may be careless typing. */
const FEWEST_SMALL_STEPS = 2;

/** How much further in an item hangs under another: one space where every step inwards of a list is one. */
function nestingOf(rows: readonly Row[]): number {
  const indents = rows.flatMap((row) => (row.kind === 'item' ? [row.indent] : []));
  const steps = indents.map((indent, index) => indent - (indents[index - 1] ?? indent)).filter((step) => step > 0);
  return steps.length >= FEWEST_SMALL_STEPS && steps.every((step) => step === 1) ? 1 : NESTING;
}

/** Lists deeper than this are no notes: what is deeper stands at this depth, so that no input is too deep to walk. */
const DEEPEST = 12;

/** A paragraph is cut here, so that none is too long for the reader of inline text. */
const LONGEST_PARAGRAPH_LINES = 200;
const LONGEST_PARAGRAPH = 16_000;

/** The rows between two headings, for several such stretches at once: their inline markup is parsed together, which is much quicker. */
export function piecesOf(stretches: readonly (readonly Row[])[], beginsAnew: BeginsAnew): Piece[][] {
  const grown: Growing[] = [];
  const tops = stretches.map((rows) => grow(rows, grown));
  const texts = plainParagraphs(grown.map(({ rows }) => rows));
  const plain = new Map(grown.map((growing, index) => [growing, texts[index] ?? []]));
  return tops.map((top) => top.flatMap((growing) => finished(growing, plain, beginsAnew)));
}

/**
 * The rows between two headings as they hang under each other; those with text to parse are added to `grown`. Lists nest by their
 * indentation as written, not by Markdown's rules about columns, which people do not count; a paragraph hangs under an item as long as
 * it is further in than the item's mark.
 */
function grow(rows: readonly Row[], grown: Growing[]): readonly (Growing | Piece)[] {
  const top: (Growing | Piece)[] = [];
  const items: Growing[] = [];
  let open: Growing | undefined;
  let length = 0;
  let isAfterRule = false;
  const nesting = nestingOf(rows);

  const place = (indent: number) => {
    while (items.length > 0 && (items.at(-1)?.indent ?? 0) >= indent) items.pop();
    return items.at(-1)?.children ?? top;
  };
  const begin = (growing: Growing, into: (Growing | Piece)[]) => {
    into.push(growing);
    grown.push(growing);
    open = growing;
    length = growing.rows[0]?.length ?? 0;
  };
  for (const row of rows) {
    if (row.kind === 'blank') {
      open = undefined;
      isAfterRule ||= row.isRule === true;
    } else if (row.kind === 'code' || row.kind === 'table') {
      place(row.indent).push(blockPiece(row, isAfterRule));
      open = undefined;
    } else if (row.kind === 'item') {
      const growing: Growing = { ...row, firstLine: row.line, rows: [row.text], children: [] };
      place(row.indent - nesting + 1);
      if (goesOnCounting(items.at(-1), row.ordinal)) items.pop();
      begin(growing, items.at(-1)?.children ?? top);
      if (items.length < DEEPEST) items.push(growing);
    } else if (row.kind === 'text') {
      const full = open && (open.rows.length >= LONGEST_PARAGRAPH_LINES || length > LONGEST_PARAGRAPH);
      if (open && !full && continues(open, row)) {
        open.rows.push(row.text);
        length += row.text.length;
      } else {
        const growing: Growing = {
          kind: 'text',
          indent: row.indent,
          quoted: row.quoted,
          ...(isAfterRule ? { afterRule: true } : {}),
          firstLine: row.line,
          rows: [row.text],
          children: [],
        };
        begin(growing, place(row.indent));
      }
    }
    if (row.kind !== 'blank') isAfterRule = false;
  }
  return top;
}

/** A second item under a first without a list between them is the next one of its list, further in by careless typing. */
function goesOnCounting(over: Growing | undefined, ordinal: number | undefined): boolean {
  if (over?.ordinal === undefined || ordinal !== over.ordinal + 1) return false;
  return !over.children.some((child) => child.ordinal === over.ordinal);
}

/** Whether a row of text goes on in the paragraph that is open. A row at the margin goes on in an item only when it was wrapped. */
function continues(open: Growing, row: Row & { kind: 'text' }): boolean {
  if (open.quoted !== row.quoted) return false;
  if (open.kind === 'text' || row.indent > open.indent) return true;
  return goesOn(open.rows.at(-1) ?? '', row.text);
}

function blockPiece(row: Row & { kind: 'code' | 'table' }, isAfterRule: boolean): Piece {
  const afterRule = isAfterRule ? { afterRule: true as const } : {};
  const common = { strong: [], lines: row.lines, quoted: false, opens: true, ...afterRule, children: [] };
  return row.kind === 'code'
    ? { ...common, kind: 'code', text: row.text }
    : { ...common, kind: 'table', text: '', table: row.table };
}

/** A paragraph becomes a piece for each of its lines; an item one piece, whose further lines and paragraphs are its children. */
function finished(
  growing: Growing | Piece,
  plain: ReadonlyMap<Growing, readonly PlainLine[]>,
  beginsAnew: BeginsAnew,
): Piece[] {
  if (!('rows' in growing)) return [growing];
  const lines = logicalLines(plain.get(growing) ?? [], growing.firstLine, beginsAnew).map((line, index): Piece => {
    const afterRule = index === 0 && growing.afterRule ? { afterRule: true as const } : {};
    return { kind: 'text', ...line, quoted: growing.quoted, opens: index === 0, ...afterRule, children: [] };
  });
  if (growing.kind === 'text') return lines;
  const children = growing.children.flatMap((child) => finished(child, plain, beginsAnew));
  const [first, ...rest] = lines;
  if (!first && children.length === 0) return [];
  const { ordinal, boxed, quoted, firstLine } = growing;
  const own = first ?? { text: '', strong: [], lines: [firstLine, firstLine] as const };
  return [
    {
      kind: 'item',
      text: own.text,
      strong: own.strong,
      lines: own.lines,
      quoted,
      opens: true,
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(boxed ? { boxed } : {}),
      children: [...rest, ...children],
    },
  ];
}
