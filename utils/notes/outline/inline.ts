import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../../model';

/** A line of text without markup, with the stretches that stood in bold. */
export type PlainLine = { readonly text: string; readonly strong: readonly Span[] };

/** Without one of these a line has no markup. A sign between letters or digits is part of a word. */
const MARKUP = /[*`[\]\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#|[a-z])|~~|==/iu;

/** The commonest markup by far: words in bold or italics with spaces around, and plain links. Whatever is more involved goes to the parser. */
const BOLD = String.raw`\*\*(?=[\p{L}\p{N}])(?<bold>[^*]*[\p{L}\p{N}:.)])\*\*`;
const ITALIC = String.raw`\*(?=[\p{L}\p{N}])(?<italic>[^*]*[\p{L}\p{N}:.)])\*`;
const LINK = String.raw`(?<!!)\[(?<link>[^\][!*_<>&\\=~\ue000]*[^\][!*_<>&\\=~\ue000\s])\]\(https?:[^\s()<>\\&*_]*\)`;
const SIMPLE = new RegExp(`(?<=^|[\\s(])(?:${BOLD}|${ITALIC})(?=$|[\\s:;,.)—–-])|${LINK}`, 'gu');

/** Code with nothing in it that means anything outside. */
const CODE = /(?<!`)`(?!`)([^`*[\]\\<&_~= ](?:[^`*[\]\\<&_~=]*[^`*[\]\\<&_~= ])?)`(?!`)/gu;

/** Longer texts are no notes; they are taken as they are, so that no input can make the parser slow. */
const LONGEST_PARAGRAPH = 20_000;

/** Stands for the line breaks while a paragraph is parsed as one line, so that nothing at a line's beginning reads as a block. */
const BREAK = '\ue000';

/** This much is parsed at one go: starting the parser costs more than a short paragraph. In characters. */
const BATCH = 30_000;

/**
 * The lines of paragraphs without their markup: emphasis, code marks, link addresses and tags go, words stay. As many lines come
 * out of each as went in; a `<br>` is a line break inside a line's text.
 */
export function plainParagraphs(paragraphs: readonly (readonly string[])[]): PlainLine[][] {
  const found: PlainLine[][] = [];
  let batch: number[] = [];
  let length = 0;
  const parse = () => {
    const parsed = parsedTogether(batch.map((index) => paragraphs[index] ?? []));
    for (const [place, index] of batch.entries()) found[index] = parsed[place] ?? (paragraphs[index] ?? []).map(asItIs);
    batch = [];
    length = 0;
  };
  for (const [index, lines] of paragraphs.entries()) {
    const plain = plainly(lines);
    const size = lines.reduce((sum, line) => sum + line.length + 4, 0);
    if (plain || size > LONGEST_PARAGRAPH || lines.some((line) => line.includes(BREAK))) {
      found[index] = plain ?? lines.map(asItIs);
      continue;
    }
    if (length + size > BATCH) parse();
    batch.push(index);
    length += size;
  }
  if (batch.length > 0) parse();
  return found;
}

/** The lines as they would be parsed, where that can be said without the parser: no markup, or only the commonest. */
export function plainly(lines: readonly string[]): PlainLine[] | undefined {
  const found: PlainLine[] = [];
  for (const line of lines) {
    const text = line.trim();
    const plain = MARKUP.test(text) ? simply(text) : asItIs(text);
    if (!plain) return undefined;
    found.push(plain);
  }
  return found;
}

function simply(line: string): PlainLine | undefined {
  const strong: Span[] = [];
  const withoutCode = line.replace(CODE, '$1');
  let text = '';
  let from = 0;
  for (const { 0: whole, index, groups } of withoutCode.matchAll(SIMPLE)) {
    text += withoutCode.slice(from, index);
    from = index + whole.length;
    const start = text.length;
    text += groups?.bold ?? groups?.italic ?? groups?.link ?? '';
    if (groups?.bold !== undefined) strong.push({ start, end: text.length });
  }
  text += withoutCode.slice(from);
  return MARKUP.test(text) ? undefined : { text, strong };
}

function asItIs(line: string): PlainLine {
  return { text: line.trim(), strong: [] };
}

/** The paragraphs as one Markdown document; each begins with the break sign, so that it is a paragraph whatever it says. */
function parsedTogether(paragraphs: readonly (readonly string[])[]): PlainLine[][] {
  const lines = paragraphs.map((rows) => `${BREAK} ${rows.map((row) => row.trim()).join(` ${BREAK} `)}`);
  const { children } = fromMarkdown(lines.join('\n\n'));
  if (children.length !== paragraphs.length) return [];
  return children.map((node, index) =>
    node.type === 'paragraph' ? linesIn(node.children) : (paragraphs[index] ?? []).map(asItIs),
  );
}

function linesIn(nodes: readonly PhrasingContent[]): PlainLine[] {
  const pieces: { text: string; strong: boolean }[] = [];
  flatten(nodes, false, pieces);
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

/** One text without its markup, as `plainParagraphs` does it. */
export function plainLine(text: string): PlainLine {
  return plainParagraphs([[text.replaceAll('\n', ' ')]])[0]?.[0] ?? { text: '', strong: [] };
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
