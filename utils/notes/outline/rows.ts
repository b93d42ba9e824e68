import type { Lines } from '../../model';
import { htmlTable, pipeTable } from './tables';
import { readTags } from './tags';
import type { Table } from './types';

/** One line of the notes with what its first characters say, or a block that only makes sense whole. Lines count from 1. */
export type Row =
  | { readonly kind: 'blank'; readonly isRule?: true }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly lines: Lines }
  | { readonly kind: 'open'; readonly title: string; readonly lines: Lines }
  | { readonly kind: 'close' }
  | {
      readonly kind: 'text';
      readonly indent: number;
      readonly text: string;
      readonly line: number;
      readonly quoted: boolean;
    }
  | {
      readonly kind: 'item';
      readonly indent: number;
      readonly text: string;
      readonly line: number;
      readonly quoted: boolean;
      readonly ordinal?: number;
      readonly boxed?: true;
    }
  | {
      readonly kind: 'code';
      readonly indent: number;
      readonly text: string;
      readonly language: string;
      readonly lines: Lines;
    }
  | { readonly kind: 'table'; readonly indent: number; readonly table: Table; readonly lines: Lines };

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/u;
/** People forget the space; one `#` without it is a tag. */
const TIGHT_HEADING = /^ {0,3}(#{2,6})(?=[^\s#])/u;
const UNDERLINE = /^\s{0,3}(?:={3,}|-{3,})\s*$/u;
const RULE = /^\s*(?:[-*_=~]\s*){3,}$/u;
const FENCE = /^(\s*)(`{3,}|~{3,})([^`]*)$/u;
const TABLE_RULE = /^[\s|:-]+$/u;
/** Bullets of Markdown, of word processors and of phones; numbers with a point or bracket; small letters with a bracket. */
const ITEM = /^(\s*)(?:([-*+•‣◦▪▫■□●○∙·➤►▸✓✔–—]|\u2022|\.(?=\s))|\(?(\d{1,3})[.)]|\(?[a-h]\))(?:\s+|$)(.*)$/u;
/** "•text", "-text", "1.text", and the o that word processors write for a hollow bullet. */
const TIGHT_ITEM = /^(\s*)(?:[•‣◦▪●○➤►▸](?=\S)|-(?=\p{L}{2})|(\d{1,2})[.)](?=\p{L}{2}))(.*)$/u;
const HOLLOW_ITEM = /^(\s+)o\s+(\S.*)$/u;
const OPEN_TABLE = /<table\b/iu;
const BOX = /^\[[ xX]\]\s+/u;
const QUOTE = /^(\s*)>\s?/u;
/** `> [!example] Title`: a quote that vaults show as a box with a title. */
const CALLOUT = /^\s*\[![a-z-]+\][+-]?\s*(.*)$/iu;

/** A title that is underlined is short; longer text above a line of dashes is text above a rule. */
const LONGEST_UNDERLINED = 90;

/** What a line is, its beginning tells: patterns see no more of it. */
const LONGEST_LOOK = 2000;

/** A tag that stands further along in a line is looked for in vain. */
const LONGEST_TABLE_LINE = 20_000;

/** A fence that is still open after this many others is none. */
const MOST_MARKS_INSIDE = 100;

/** What fences make of a line: code as it stands, or the rim of notes that are read as if it were not there. */
const CODE = 1;
const FENCE_OF_NOTES = 2;

/** Notes inside a fence are read as notes; what counts as notes is decided outside. */
export type IsNotes = (lines: readonly string[], language: string, share: number) => boolean;

/** The rows of notes in Markdown. `firstLine` is 1 for a whole document. */
export function* rowsOf(markdown: readonly string[], isNotes: IsNotes): Generator<Row> {
  const fences = fencesOf(markdown);
  const opened = new Map<number, { end: number; language: string; indent: number }>();
  const inFence = new Uint8Array(markdown.length);
  const filled = Math.max(1, markdown.filter((line) => line.trim() !== '').length);
  for (const fence of fences) {
    const content = markdown.slice(fence.start + 1, fence.end);
    if (isNotes(content, fence.language, (content.length + 2) / filled)) {
      inFence[fence.start] = FENCE_OF_NOTES;
      inFence[fence.end] = FENCE_OF_NOTES;
      continue;
    }
    opened.set(fence.start, fence);
    inFence.fill(CODE, fence.start, fence.end + 1);
  }
  const { markdown: lines, opens, closes } = readTags(markdown, (line) => inFence[line] === CODE);

  const lastClose = lines.findLastIndex(closesTable);
  const counted = countedInLetters(lines);
  let isInCallout = false;
  for (let index = 0; index < lines.length; index += 1) {
    for (let count = closes.get(index) ?? 0; count > 0; count -= 1) yield { kind: 'close' };
    for (const fold of opens.get(index) ?? []) {
      yield { kind: 'open', title: fold.title, lines: [fold.line + 1, fold.lastTitleLine + 1] };
    }
    const fence = opened.get(index);
    if (fence) {
      const text = lines.slice(index + 1, fence.end).join('\n');
      yield { kind: 'code', indent: fence.indent, text, language: fence.language, lines: [index + 1, fence.end + 1] };
      index = fence.end;
      continue;
    }
    const whole = lines[index] ?? '';
    if (inFence[index] === FENCE_OF_NOTES) {
      yield { kind: 'blank' };
      continue;
    }
    const table = tableAt(lines, index, lastClose);
    if (table) {
      yield table.row;
      index = table.end;
      continue;
    }
    const quoted = QUOTE.test(whole);
    const line = quoted ? withoutQuotes(whole) : whole;
    if (isInCallout && !quoted) {
      isInCallout = false;
      yield { kind: 'close' };
    }
    const callout = quoted ? CALLOUT.exec(line.slice(0, LONGEST_LOOK)) : null;
    if (callout) {
      if (isInCallout) yield { kind: 'close' };
      isInCallout = true;
      yield { kind: 'open', title: callout[1] ?? '', lines: [index + 1, index + 1] };
      continue;
    }
    const boxed = quoted ? undefined : boxedTitle(lines, index);
    if (boxed) {
      yield { kind: 'heading', level: 1, text: boxed, lines: [index + 1, index + 3] };
      index += 2;
      continue;
    }
    if (line.trim() === '' || RULE.test(line.slice(0, LONGEST_LOOK))) {
      yield line.trim() === '' ? { kind: 'blank' } : { kind: 'blank', isRule: true };
      continue;
    }
    const next = lines[index + 1] ?? '';
    if (!quoted && UNDERLINE.test(next) && !HEADING.test(line) && isUnderlined(line, lines[index - 1] ?? '', next)) {
      yield { kind: 'heading', level: next.includes('=') ? 1 : 2, text: line.trim(), lines: [index + 1, index + 2] };
      index += 1;
      continue;
    }
    // A small letter with a bracket begins an item.
    const counts = counted.has(index)
      ? line.replace(CAPITAL_LETTER, (mark) => mark.toLowerCase().replace('.', ')'))
      : line;
    yield rowOf(counts, index + 1, quoted && !isInCallout);
  }
  if (isInCallout) yield { kind: 'close' };
}

/** "A) …", then "B) …": letters that count. "A) …" alone, or behind "T) …", is the action of a story. */
const CAPITAL_LETTER = /^\s*\(?[A-H][.)](?=\s)/u;

/** So many lines further on the next letter stands at the latest. */
const NEXT_LETTER = 15;

/** The lines that begin with letters in their order, from A on. */
function countedInLetters(lines: readonly string[]): ReadonlySet<number> {
  const counted = new Set<number>();
  const letterAt = (index: number) =>
    CAPITAL_LETTER.exec((lines[index] ?? '').slice(0, 40))?.[0].replace(/[\s().]/gu, '');
  for (let start = 0; start < lines.length; start += 1) {
    if (letterAt(start) !== 'A') continue;
    let at = start;
    for (let ahead = start + 1; ahead <= at + NEXT_LETTER && ahead < lines.length; ahead += 1) {
      const letter = letterAt(ahead);
      if (letter === undefined) continue;
      if (letter.charCodeAt(0) !== (letterAt(at) ?? '').charCodeAt(0) + 1) break;
      counted.add(at).add(ahead);
      at = ahead;
    }
  }
  return counted;
}

function rowOf(line: string, number: number, quoted: boolean): Row {
  const head = line.slice(0, LONGEST_LOOK);
  const heading = HEADING.exec(head) ?? TIGHT_HEADING.exec(head);
  if (heading) {
    const text = line
      .slice(heading[0].length)
      .trim()
      .replace(/#{1,10}$/u, '')
      .trim();
    if (!quoted) return { kind: 'heading', level: heading[1]?.length ?? 1, text, lines: [number, number] };
    return { kind: 'text', indent: 0, text: `**${text}**`, line: number, quoted };
  }
  const item = ITEM.exec(head);
  const tight = item ? null : TIGHT_ITEM.exec(head);
  const hollow = item || tight ? null : HOLLOW_ITEM.exec(head);
  const found = item ?? tight ?? hollow;
  const indent = columns(/^\s*/u.exec(head)?.[0] ?? '');
  if (!found) return { kind: 'text', indent, text: line.trim(), line: number, quoted };
  const count = item?.[3] ?? tight?.[2];
  const text = `${found.at(-1) ?? ''}${line.slice(head.length)}`;
  return {
    kind: 'item',
    indent,
    text: text.replace(BOX, '').replace(/^#{1,6}\s+/u, ''),
    line: number,
    quoted,
    ...(count === undefined ? {} : { ordinal: Number(count) }),
    ...(BOX.test(text) ? { boxed: true } : {}),
  };
}

function withoutQuotes(line: string): string {
  let text = line;
  for (let depth = 0; depth < 10 && QUOTE.test(text); depth += 1) text = text.replace(QUOTE, '$1');
  return text;
}

/** Dashes are also a rule, so what stands above them must look like a title; equals signs are nothing else. */
function isUnderlined(line: string, before: string, underline: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_UNDERLINED || ITEM.test(line) || text.includes('|')) return false;
  return underline.includes('=') || (before.trim() === '' && !/[.;,]$/u.test(text));
}

/** A long line of one sign, as in the frame around a title of plain text. */
const FRAME = /^\s*([-*=#~+_])\1{7,}\s*$/u;
const LONGEST_BOXED = 160;

/** A title with a line of the same sign above and below it: "=====", "THE FERRY", "=====". */
function boxedTitle(lines: readonly string[], index: number): string | undefined {
  const sign = FRAME.exec((lines[index] ?? '').slice(0, LONGEST_LOOK))?.[1];
  const title = lines[index + 1] ?? '';
  if (sign === undefined || title.length > LONGEST_BOXED || !/[\p{L}\p{N}]/u.test(title)) return undefined;
  if (FRAME.exec((lines[index + 2] ?? '').slice(0, LONGEST_LOOK))?.[1] !== sign) return undefined;
  const text = title.trim().replace(/^[-*=#~+_|\s]+|[-*=#~+_|\s]+$/gu, '');
  return /[.,;:]$/u.test(text) && text === title.trim() ? undefined : text;
}

function closesTable(line: string): boolean {
  return line.includes('</') && /<\/table>/iu.test(line.slice(0, LONGEST_TABLE_LINE));
}

/** A tab stands for four columns. */
function columns(space: string): number {
  let width = 0;
  for (const character of space) width += character === '\t' ? 4 : 1;
  return width;
}

/** `lastClose` is the last line with `</table>`: beyond it no table of HTML is closed. */
function tableAt(lines: readonly string[], index: number, lastClose: number): { row: Row; end: number } | undefined {
  const line = lines[index] ?? '';
  const indent = columns(/^\s*/u.exec(line.slice(0, LONGEST_LOOK))?.[0] ?? '');
  if (index <= lastClose && OPEN_TABLE.test(line.slice(0, LONGEST_TABLE_LINE))) {
    let end = index;
    while (end < lastClose && !closesTable(lines[end] ?? '')) end += 1;
    const table = htmlTable(lines.slice(index, end + 1), index + 1);
    return { row: { kind: 'table', indent, table, lines: [index + 1, end + 1] }, end };
  }
  const rule = lines[index + 1] ?? '';
  if (!line.includes('|') || !rule.includes('-') || !TABLE_RULE.test(rule.slice(0, LONGEST_LOOK))) return undefined;
  let end = index + 1;
  while ((lines[end + 1] ?? '').trim() !== '' && (lines[end + 1] ?? '').includes('|')) end += 1;
  const table = pipeTable(lines.slice(index, end + 1), index + 1);
  return table && { row: { kind: 'table', indent, table, lines: [index + 1, end + 1] }, end };
}

type Fence = { readonly start: number; readonly end: number; readonly language: string; readonly indent: number };

/** The fences that are opened and closed. One that is never closed is a line of text: else it would swallow the rest of the notes. */
function fencesOf(lines: readonly string[]): Fence[] {
  const marks: { line: number; mark: string; language: string; indent: number }[] = [];
  for (const [line, text] of lines.entries()) {
    const match = text.length > 500 ? null : FENCE.exec(text.replace(QUOTE, ''));
    if (match)
      marks.push({
        line,
        mark: match[2] ?? '',
        language: (match[3] ?? '').trim().split(/\s/u)[0] ?? '',
        indent: columns(match[1] ?? ''),
      });
  }
  const found: Fence[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const open = marks[index];
    if (!open) break;
    const close = marks
      .slice(index + 1, index + 1 + MOST_MARKS_INSIDE)
      .findIndex(
        ({ mark, language }) => language === '' && mark[0] === open.mark[0] && mark.length >= open.mark.length,
      );
    const end = close < 0 ? undefined : marks[index + 1 + close];
    if (!end) continue;
    found.push({ start: open.line, end: end.line, language: open.language.toLowerCase(), indent: open.indent });
    index += 1 + close;
  }
  return found;
}
