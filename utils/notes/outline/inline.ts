import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../../model';

/** A line of text without markup, with the stretches that stood in bold. */
export type PlainLine = { readonly text: string; readonly strong: readonly Span[] };

/** Without one of these a text has no markup. */
const MARKUP = /[*_`~[\]<>\\&=]/u;

/** Longer texts are no notes; they are taken as they are, so that no input can make the parser slow. */
const LONGEST_PARAGRAPH = 20_000;

/** Stands for the line breaks while a paragraph is parsed as one line, so that nothing at a line's beginning reads as a block. */
const BREAK = '\ue000';

/**
 * The lines of one paragraph without their markup: emphasis, code marks, link addresses and tags go, words stay. As many lines
 * come out as went in; a `<br>` is a line break inside a line's text.
 */
export function plainLines(lines: readonly string[]): PlainLine[] {
  const whole = lines.join('\n');
  if (!MARKUP.test(whole) || whole.length > LONGEST_PARAGRAPH || whole.includes(BREAK)) {
    return lines.map((line) => ({ text: line.trim(), strong: [] }));
  }
  const parsed = fromMarkdown(`${BREAK} ${lines.map((line) => line.trim()).join(` ${BREAK} `)}`);
  const paragraph = parsed.children[0];
  if (paragraph?.type !== 'paragraph') return lines.map((line) => ({ text: line.trim(), strong: [] }));
  const pieces: { text: string; strong: boolean }[] = [];
  flatten(paragraph.children, false, pieces);
  const found: { text: string; strong: Span[] }[] = [];
  for (const piece of pieces) {
    for (const [index, part] of piece.text.split(BREAK).entries()) {
      if (index > 0 || found.length === 0) found.push({ text: '', strong: [] });
      const line = found.at(-1);
      if (!line) continue;
      const start = line.text.length;
      line.text += part;
      if (piece.strong && part.trim()) line.strong.push({ start, end: line.text.length });
    }
  }
  return found.slice(1).map(trimmed);
}

/** One text without its markup, as `plainLines` does it. */
export function plainLine(text: string): PlainLine {
  return plainLines([text.replaceAll('\n', ' ')])[0] ?? { text: '', strong: [] };
}

function flatten(nodes: readonly PhrasingContent[], strong: boolean, into: { text: string; strong: boolean }[]): void {
  for (const node of nodes) {
    if (node.type === 'text') into.push({ text: withoutNotesMarks(node.value), strong });
    else if (node.type === 'inlineCode') into.push({ text: node.value, strong });
    else if (node.type === 'break') into.push({ text: '\n', strong });
    else if (node.type === 'html')
      into.push({ text: /^<br\b/iu.test(node.value) ? '\n' : tagOrText(node.value), strong });
    else if (node.type === 'image' || node.type === 'imageReference') into.push({ text: node.alt ?? '', strong });
    else if ('children' in node) flatten(node.children, strong || node.type === 'strong', into);
  }
}

/** A tag says nothing; an angle bracket with anything else in it (`<20 ms>`, `<name>`) is text of the person. */
function tagOrText(html: string): string {
  return /^<\/?(?:a|abbr|b|code|del|em|font|i|img|ins|kbd|mark|p|s|small|span|strong|sub|sup|u)\b/iu.test(html)
    ? ''
    : html;
}

/** Marks of note programs: `[[page|shown]]`, `==marked==`, `~~struck~~`. */
function withoutNotesMarks(text: string): string {
  return text
    .replace(/!?\[\[(?:[^\][|]{1,300}\|)?([^\][|]{1,300})\]\]/gu, '$1')
    .replace(/==([^=\n]{1,300})==/gu, '$1')
    .replace(/~~([^~\n]{1,300})~~/gu, '$1');
}

function trimmed(line: { text: string; strong: Span[] }): PlainLine {
  const lead = line.text.length - line.text.trimStart().length;
  const text = line.text.trim();
  const strong = line.strong
    .map(({ start, end }) => ({ start: Math.max(0, start - lead), end: Math.min(text.length, end - lead) }))
    .filter(({ start, end }) => start < end);
  return { text, strong: joined(strong) };
}

/** Neighbouring stretches of bold as one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && span.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}
