import { withoutInvisible } from '../text/normalise';
import { withoutBullet } from './bullets';

/** A text node with blank lines between its paragraphs, and at least this much text, was typed with its line breaks. */
const TYPED_TEXT_LENGTH = 200;
const TYPED_TEXT_GAPS = 2;

/**
 * The text of one text node with white space collapsed and "\n" where a line break was meant. HTML ignores line breaks; but a
 * break before a bullet, after the end of a sentence, in a text with blank lines, or written out as a backslash and an "n" was
 * meant by whoever typed it. `verbatim` keeps every break.
 */
export function meantLines(value: string, verbatim: boolean): string {
  const told = value.includes('\\n') ? value.replace(/\\r|\\n/gu, '\n') : value;
  if (!told.includes('\n')) return collapse(told);
  const lines = told.split('\n');
  const keepsAll = verbatim || told !== value || isTyped(lines, told.length);
  let kept = '';
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const text = collapse(line);
    const ink = text.trim();
    if (index === 0) kept = text;
    else if (ink === '') kept += ' ';
    else if (keepsAll || isMeant(previous, ink)) kept = `${kept.trimEnd()}\n${text.trimStart()}`;
    else kept = kept.endsWith(' ') || text.startsWith(' ') ? kept + text : `${kept} ${text}`;
    if (ink !== '') previous = ink;
  }
  return collapseRuns(kept);
}

function isMeant(before: string, after: string): boolean {
  return (/[.:;!?]$/u.test(before) && /^\p{Lu}/u.test(after)) || (before !== '' && withoutBullet(after) !== undefined);
}

function isTyped(lines: readonly string[], length: number): boolean {
  if (length < TYPED_TEXT_LENGTH) return false;
  let gaps = 0;
  let blank = false;
  let begun = false;
  for (const line of lines) {
    if (line.trim() === '') {
      blank = begun;
    } else {
      if (blank) gaps += 1;
      blank = false;
      begun = true;
    }
  }
  return gaps >= TYPED_TEXT_GAPS;
}

function collapse(text: string): string {
  return withoutInvisible(text).replace(/\s+/gu, ' ');
}

function collapseRuns(text: string): string {
  return text.replace(/ {2,}/gu, ' ');
}
