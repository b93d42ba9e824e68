import { withoutInvisible } from '../text/normalise';
import { blockBuilder, type PageText } from './block-builder';
import { withoutBullet } from './bullets';
import { textOfHtml } from './html-text';
import type { PostingFacts } from './types';

/** Tags that make a text HTML rather than Markdown with a tag here and there. */
const BLOCK_TAG = /<(?:p|div|ul|ol|li|br|h[1-6]|table|section|span)\b[^<>]{0,500}>/giu;
const FEWEST_BLOCK_TAGS = 3;

const HEADING = /^ {0,3}(#{1,6})\s+(.+?)\s*#*$/u;
const UNDERLINE = /^ {0,3}(?:=+|-{3,})\s*$/u;
const RULE = /^ {0,3}(?:[-*_] ?){3,}$/u;
/** Where a link of Markdown leads, on a line of its own. */
const LINK_TARGET = /^\[[^\][]{1,100}\]:\s+\S+$/u;

/** Tags on a line of their own, in text that is not HTML as a whole. */
const TAGS = /^(?:<\/?[a-z][^<>]{0,300}>\s*)+$/iu;

const TABLE_ROW = /^\s*\|(.+)\|\s*$/u;

/** Nobody wraps text narrower or wider than this. */
const NARROWEST_WRAP = 56;
const WIDEST_WRAP = 160;

/** Who wraps by hand breaks a line this much before it is full. */
const WRAP_SLACK = 3;

/** Lines of front matter that are read; a longer head is text. */
const LONGEST_HEAD = 60;

/** A line is looked at by patterns only up to this length; the rest is plain text. */
const LONGEST_MARKED_LINE = 5_000;

/** What pasted text says of itself in a head, and everything in it to read. */
export type TypedText = { readonly facts: PostingFacts; readonly text: PageText };

/** Reads pasted text or Markdown: front matter, headings, lists of any bullets, bold lines, tables, HTML inside. */
export function readTyped(source: string): TypedText {
  const { head, body } = splitHead(plain(source));
  const isHtml = (body.slice(0, 200_000).match(BLOCK_TAG)?.length ?? 0) >= FEWEST_BLOCK_TAGS;
  return { facts: factsOf(head), text: isHtml ? textOfHtml(body) : textOfLines(body.split('\n')) };
}

/** Text without what is invisible in it, and with one kind of line break and of spaces. Text of two bytes a letter has noughts between. */
function plain(source: string): string {
  return withoutInvisible(source.replaceAll('\0', ''))
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u00a0\u202f]|&nbsp;/gu, ' ');
}

function textOfLines(lines: readonly string[]): PageText {
  const builder = blockBuilder();
  const write = (name: string, text: string, attributes: { readonly [name: string]: string } = {}) => {
    if (!builder.open(name, (attribute) => attributes[attribute] ?? null)) return;
    writeInline(builder, text);
    builder.close();
  };
  let paragraph = '';
  let item: { depth: number; text: string } | undefined;
  const end = () => {
    if (item) {
      for (let depth = 0; depth < item.depth; depth += 1) builder.open('ul', none);
      write('li', item.text);
      for (let depth = 0; depth < item.depth; depth += 1) builder.close();
    }
    if (paragraph !== '') write('p', paragraph);
    item = undefined;
    paragraph = '';
  };
  const wrapped = new Set([...wrappedLines(lines), ...brokenLines(lines)]);
  const indented = indentedEntries(lines);
  for (const [index, raw] of lines.entries()) {
    const line = unquoted(raw);
    const trimmed = line.trim();
    const heading = line.length <= LONGEST_MARKED_LINE ? HEADING.exec(line) : null;
    const previous = item?.text ?? paragraph;
    if (trimmed === '') {
      end();
    } else if (heading) {
      end();
      write(`h${heading[1]?.length ?? 1}`, heading[2] ?? '');
    } else if (
      UNDERLINE.test(line) &&
      paragraph !== '' &&
      !paragraph.includes('\n') &&
      lines[index - 1]?.trim() !== ''
    ) {
      const text = paragraph;
      paragraph = '';
      end();
      write('h2', text);
    } else if (
      RULE.test(line) ||
      LINK_TARGET.test(trimmed) ||
      (trimmed.length <= LONGEST_MARKED_LINE && TAGS.test(trimmed))
    ) {
      end();
    } else if (trimmed.length <= LONGEST_MARKED_LINE && TABLE_ROW.test(trimmed)) {
      end();
      if (/[\p{L}\p{N}]/u.test(trimmed)) for (const cell of trimmed.slice(1, -1).split('|')) write('td', cell);
    } else if (startsItem(trimmed) || indented.has(index)) {
      end();
      const indent = line.length - line.trimStart().length;
      item = {
        depth: 1 + Math.min(4, Math.floor(indent / 2)),
        text: (withoutBullet(trimmed) ?? trimmed).replace(/^\[[ xX]?\]\s+/u, ''),
      };
    } else if (previous !== '' && ((item && /^ {2}/u.test(line)) || wrapped.has(index))) {
      const more = /^[,.;:)]/u.test(trimmed) ? trimmed : ` ${trimmed}`;
      if (item) item.text += more;
      else paragraph += more;
    } else {
      end();
      paragraph = trimmed;
    }
  }
  end();
  return builder.finish();
}

const none = () => null;

/** A bold line begins with stars too, and is none. */
function startsItem(line: string): boolean {
  return withoutBullet(line) !== undefined && !/^(?:\*\*|__)\S/u.test(line);
}

/** A list that was copied from a page as text loses its bullets and keeps this much space. */
const ENTRY_SPACE = /^(?: {4}|\t)\s*\S/u;

/** The lines that are set in under one that is not, each an entry of a list without bullets. None where all of the text is set in. */
function indentedEntries(lines: readonly string[]): ReadonlySet<number> {
  const entries = new Set<number>();
  let isUnder = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const isIndented = ENTRY_SPACE.test(line);
    if (isIndented && isUnder) entries.add(index);
    else isUnder = !isIndented && !startsItem(line.trim());
  }
  return entries;
}

/** A line of a mail without the marks of quoting, and with spaces for tabs. */
function unquoted(raw: string): string {
  return raw
    .replace(/^(?: {0,3}> ?)+/u, '')
    .replaceAll('\t', '    ')
    .trimEnd();
}

/** Whether a line may go on with the sentence of the line before. */
function continues(before: string, line: string): boolean {
  return /^(?:\p{Ll}|\[)/u.test(line) && !/[.:;!?]$/u.test(before.trimEnd());
}

/**
 * The lines that go on with the one before, in text that is wrapped at a width: no first word of such a line would have fitted on the line
 * before. The lines of a list that begin in lower case have all lengths. Looked at are lines without a blank one between them.
 */
function wrappedLines(lines: readonly string[]): ReadonlySet<number> {
  const wrapped = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (end < lines.length && (lines[end]?.trim() ?? '') !== '') end += 1;
    const together = lines.slice(start, end).map(unquoted);
    const width = Math.max(0, ...together.map(({ length }) => length));
    const breaks = together.map((line, index) => breakOf(together[index - 1], line, width));
    if (width >= NARROWEST_WRAP && width <= WIDEST_WRAP && !breaks.includes('early'))
      for (const [index, kind] of breaks.entries())
        if (kind === 'within' || (kind === 'full' && breaks.includes('within'))) wrapped.add(start + index);
    start = end;
  }
  return wrapped;
}

/** Words behind which no line ends by itself. */
const GOES_ON =
  /(?:^|\s)(?:of|the|to|with|for|from|by|für|mit|der|die|das|und|sur|dans|avec|pour|de|du|des|la|les|le|et|une?|con|para|el|los|las|y|com|os|na|da|do|per|della|del|di|il|van|voor|met|het|een|w|z|ze|oraz|dla|pro|se|nebo)$/iu;

/**
 * The lines that go on with the one before in text that was copied from a page, where each bold word and each link got a line of its own:
 * behind a word that needs another, before a mark that begins no line, and in lower case behind a space. What stands between two such
 * breaks is a bold word too.
 */
function brokenLines(lines: readonly string[]): ReadonlySet<number> {
  const broken = new Set<number>();
  const isOpen = (index: number) => {
    const line = lines[index] ?? '';
    return line.trim() !== '' && !/[.:;!?]$/u.test(line.trim()) && !startsMarked(line);
  };
  const hasSpace = (index: number) => /\S $/u.test(lines[index] ?? '');
  const continuing = (index: number) => {
    const line = lines[index] ?? '';
    if (!isOpen(index - 1) || startsMarked(line)) return false;
    if (/^\s?(?:[,;)/]|[.:](?:\s|$))/u.test(line)) return true;
    return /^ ?(?:\p{Ll}|\()/u.test(line) && (hasSpace(index - 1) || /^ \S/u.test(line));
  };
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '' || !isOpen(index - 1)) continue;
    const isBehind = GOES_ON.test(lines[index - 1]?.trim() ?? '') && !startsMarked(line);
    const isBetween = hasSpace(index - 1) && !/^\s/u.test(line) && isOpen(index) && continuing(index + 1);
    if (isBehind || isBetween || continuing(index)) broken.add(index);
  }
  return broken;
}

/** A heading, an entry of a list, a row of a table. */
function startsMarked(line: string): boolean {
  const trimmed = line.trim();
  return HEADING.test(line) || startsItem(trimmed) || trimmed.startsWith('|');
}

/**
 * How a line follows the one before it: within a sentence that the width broke, within one that had room to go on, or with a capital
 * behind a line that is full, as names and next sentences do.
 */
function breakOf(before: string | undefined, line: string, width: number): 'within' | 'early' | 'full' | undefined {
  if (before === undefined) return undefined;
  const trimmed = line.trim();
  const [word = ''] = trimmed.split(' ', 1);
  const isFull = before.length + 1 + word.length > width - WRAP_SLACK;
  if (continues(before, trimmed)) return isFull ? 'within' : 'early';
  return isFull && /[\p{L}\d,.!?"”)]$/u.test(before) && /^[\p{L}\d"“(]/u.test(trimmed) ? 'full' : undefined;
}

/** Bold, links and other marks inside a line. */
const INLINE =
  /(\*\*|__)|!?\[([^\][]{0,300})\](?:\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)|\[[^\][]{1,100}\])|`|<(\/?)(b|strong|br|i|em|u|a)\b[^<>]{0,500}>|\\([\\`*_{}[\]()#+\-.!|<>])/giu;

function writeInline(builder: ReturnType<typeof blockBuilder>, text: string): void {
  if (text.length > LONGEST_MARKED_LINE) {
    builder.text(text);
    return;
  }
  let isBold = false;
  let position = 0;
  const setBold = (wanted: boolean) => {
    if (wanted === isBold) return;
    if (wanted) builder.open('b', none);
    else builder.close();
    isBold = wanted;
  };
  for (const match of text.matchAll(INLINE)) {
    builder.text(text.slice(position, match.index));
    position = match.index + match[0].length;
    const [, stars, label, slash, tag, escaped] = match;
    if (stars) setBold(!isBold);
    else if (label !== undefined) builder.text(label);
    else if (tag && /^(?:b|strong)$/iu.test(tag)) setBold(slash !== '/');
    else if (tag && /^br$/iu.test(tag)) builder.text(' ');
    else if (escaped) builder.text(escaped);
  }
  builder.text(text.slice(position));
  setBold(false);
}

function splitHead(text: string): { readonly head: readonly string[]; readonly body: string } {
  const whole = text.replace(/^\ufeff?(?:[^\S\n]*\n)*/u, '');
  const trimmed = whole.trimStart();
  if (!trimmed.startsWith('---\n')) return { head: [], body: whole };
  const lines = trimmed.split('\n', LONGEST_HEAD);
  const end = lines.indexOf('---', 1);
  if (end < 0 || !lines.slice(1, end).some((line) => /^[\w-]+:/u.test(line))) return { head: [], body: trimmed };
  return {
    head: lines.slice(1, end),
    body: trimmed
      .split('\n')
      .slice(end + 1)
      .join('\n'),
  };
}

/** The names that a head has for what is known of a posting, of those for the same the surest first. */
const HEAD_NAMES: { readonly [name: string]: keyof PostingFacts } = {
  title: 'title',
  position: 'title',
  job_title: 'title',
  role: 'title',
  roles: 'title',
  company: 'company',
  employer: 'company',
  organization: 'company',
  organisation: 'company',
  startup: 'company',
  firma: 'company',
  entreprise: 'company',
  empresa: 'company',
  bedrijf: 'company',
  location: 'location',
  type: 'employmentType',
  employment_type: 'employmentType',
  salary: 'salary',
  date: 'published',
  published: 'published',
  closes: 'closes',
  deadline: 'closes',
};

function factsOf(head: readonly string[]): PostingFacts {
  const values = new Map<string, string>();
  for (const line of head) {
    const [, name = '', value = ''] = /^([\w-]{1,30}):\s*(.{1,300})$/u.exec(line) ?? [];
    const text = value
      .trim()
      .replace(/^(["'])(.*)\1$/u, '$2')
      .trim();
    if (text !== '' && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), text);
  }
  const facts: { -readonly [name in keyof PostingFacts]: PostingFacts[name] } = {};
  for (const [name, fact] of Object.entries(HEAD_NAMES)) facts[fact] ??= values.get(name);
  return facts;
}
