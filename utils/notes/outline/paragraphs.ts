import type { Lines, Span } from '../../model';
import type { PlainLine } from './inline';

/** A line of a paragraph as its writer meant it: lines that were only wrapped are one. */
export type LogicalLine = { readonly text: string; readonly strong: readonly Span[]; readonly lines: Lines };

/** Whether a line of a paragraph begins something new, whatever stands before it: a label, a question. Decided outside. */
export type BeginsAnew = (line: PlainLine) => boolean;

/** Nobody wraps lines wider or narrower than this (characters). */
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 58;

/** In a wrapped paragraph every line but the last is nearly as long as the longest; in a list of thoughts they differ. */
const EVENNESS = 0.72;

/** Two even lines may be two thoughts; three are a wrapped paragraph. */
const FEWEST_EVEN_LINES = 3;

/**
 * The logical lines of one paragraph whose physical lines have consecutive numbers from `firstLine`.
 * A line is joined to the one before when that one looks wrapped: the paragraph is evenly long, or the line goes on in lower case
 * after a long line without an end.
 */
export function logicalLines(plain: readonly PlainLine[], firstLine: number, beginsAnew: BeginsAnew): LogicalLine[] {
  const even = isEven(plain.map(({ text }) => text.length));
  const found: LogicalLine[] = [];
  for (const [index, line] of plain.entries()) {
    const number = firstLine + index;
    const before = plain[index - 1];
    const last = found.at(-1);
    if (before && last && !beginsAnew(line) && (even || goesOn(before.text, line.text))) {
      const start = last.text.length + 1;
      found[found.length - 1] = {
        text: `${last.text} ${line.text}`,
        strong: [...last.strong, ...line.strong.map((span) => ({ start: span.start + start, end: span.end + start }))],
        lines: [last.lines[0], number],
      };
    } else if (line.text !== '') {
      found.push({ ...line, lines: [number, number] });
    }
  }
  return found;
}

/** Whether a line that follows another goes on in it: lower case after a long line that has no end. */
export function goesOn(before: string, line: string): boolean {
  return (
    before.length >= NARROWEST_WRAP &&
    before.length <= WIDEST_WRAP &&
    !/[.?!:;]["'”’)]?$/u.test(before) &&
    (/^["'“‘(]?\p{Ll}/u.test(line) ||
      /[,(–—-]$|\b(?:and|or|the|a|an|of|to|in|on|for|with|by|at|that|which|und|oder|der|die|das)$/iu.test(before))
  );
}

function isEven(lengths: readonly number[]): boolean {
  if (lengths.length < FEWEST_EVEN_LINES) return false;
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest < NARROWEST_WRAP || longest > WIDEST_WRAP) return false;
  return lengths.slice(0, -1).every((length) => length >= EVENNESS * longest);
}
