import { collapseSpace } from './normalise';

/** Characters that mean something in Markdown or HTML, wherever they stand. */
const ANYWHERE = /[\\`*[\]<&~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Signs that make a heading, a quote, a list or a rule of a line when it begins with them. */
const AT_START = /^([#>+=-]|\d{1,9}(?=[.)]))/u;

/** Characters that would not survive an editor, a parser or a file: controls, invisible marks, halves of a pair, spaces at the ends. */
const FRAGILE = /(?!\n)\p{Cc}|(?!\u200d)\p{Cf}|[\u2028\u2029]|\p{Cs}|^\p{Zs}|\p{Zs}$/gu;

/** How an empty line is written where a blank line would be lost: at an end of a text, or beside another one. */
const EMPTY_LINE = '&#10;';

/** One line of a text as Markdown that shows these very words. A line break in it is written as a character reference. */
export function escapeLine(line: string): string {
  return line
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, (sign) => (/\d/u.test(sign) ? `${sign}\\` : `\\${sign}`))
    .replace(FRAGILE, reference)
    .replaceAll('\n', EMPTY_LINE);
}

/** A text of any number of lines as one line of Markdown. */
export function escapeAsLine(text: string): string {
  return escapeLine(collapseSpace(text));
}

/** The words of a line that `escapeLine` wrote, or of what somebody typed in its place. */
export function unescapeLine(line: string): string {
  return line.replace(
    /\\([!-/:-@[-`{-~])|&#(x?)([0-9a-f]{1,7});/giu,
    (whole, sign: string | undefined, hex: string, digits: string) => {
      if (sign !== undefined) return sign;
      const code = Number.parseInt(digits, hex === '' ? 10 : 16);
      return code <= 0xffff ? String.fromCharCode(code) : code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A text as Markdown: paragraphs stay paragraphs, lines within one end in a hard break. */
export function escapeText(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const [before, after] = [lines[index - 1], lines[index + 1]];
      if (line === '') return before && after ? '' : EMPTY_LINE;
      return after ? `${escapeLine(line)}\\` : escapeLine(line);
    })
    .join('\n');
}

/** The text that `escapeText` wrote as these lines, blank lines around it apart. */
export function unescapeText(written: readonly string[]): string {
  const from = written.findIndex((line) => line.trim() !== '');
  const to = written.findLastIndex((line) => line.trim() !== '');
  if (from < 0) return '';
  return written
    .slice(from, to + 1)
    .map((line) => (line === EMPTY_LINE || line.trim() === '' ? '' : unescapeLine(withoutBreak(line))))
    .join('\n');
}

/** A single backslash at the end of a line is a hard break; a doubled one is a backslash. */
function withoutBreak(line: string): string {
  let end = line.length;
  while (line[end - 1] === '\\') end -= 1;
  return (line.length - end) % 2 === 1 ? line.slice(0, -1) : line;
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}
