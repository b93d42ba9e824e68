import { blockBuilder, type PageText } from './block-builder';
import { decodeEntities } from './entities';

/** Elements without content. */
const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template']);

/** Which open elements a new one ends, as HTML's optional end tags have it. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    li: ['li', 'p'],
    'dt dd': ['dt', 'dd', 'p'],
    tr: ['tr', 'td', 'th', 'p'],
    'td th': ['td', 'th', 'p'],
    'p div ul ol dl table h1 h2 h3 h4 h5 h6 section hr': ['p'],
  }).flatMap(([names, ended]) => names.split(' ').map((name) => [name, ended] as const)),
);

/** An optional end tag reaches no further out than these. */
const BARRIERS = new Set('ul ol dl table div section article blockquote'.split(' '));

/** How many open elements are looked through for the one that an end tag closes. */
const DEEPEST_SEARCH = 64;

/** Nested deeper than this, elements are read as if they were not there. */
const DEEPEST = 512;

const TAG = /^<(\/?)([a-zA-Z][\w:-]{0,30})((?:[^<>"']|"[^"]*"|'[^']*')*)>/u;
const ATTRIBUTE = /([a-zA-Z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/gu;

/** The attributes of a tag longer than this (a picture written into it) are left unread. */
const LONGEST_TAG = 2_000;

/**
 * Everything readable in HTML that came as a string, for descriptions in JSON and tags in Markdown: forgiving, linear in
 * the length of the text, and nothing of it is ever a document.
 */
export function textOfHtml(html: string): PageText {
  const builder = blockBuilder();
  const open: string[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) {
      open.pop();
      builder.close();
    }
  };
  const closeNearest = (names: readonly string[], barriers: ReadonlySet<string> | undefined) => {
    for (let index = open.length - 1; index >= Math.max(0, open.length - DEEPEST_SEARCH); index -= 1) {
      const name = open[index] ?? '';
      if (names.includes(name)) {
        closeTo(index);
        return;
      }
      if (barriers?.has(name)) return;
    }
  };
  // Behind the last of them no tag ends, and none is looked for.
  const lastEnd = html.lastIndexOf('>');
  let position = 0;
  while (position < html.length) {
    const start = html.indexOf('<', position);
    if (start === -1) break;
    if (start > position) builder.text(decodeEntities(html.slice(position, start)));
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start + 4);
      position = end === -1 ? html.length : end + 3;
      continue;
    }
    const tag = start < lastEnd ? tagAt(html, start) : undefined;
    if (!tag) {
      // A bare "<" is text, unless it begins a declaration.
      const declaration = html[start + 1] === '!' || html[start + 1] === '?';
      const end = declaration ? html.indexOf('>', start) : start;
      if (!declaration) builder.text('<');
      position = end === -1 ? html.length : end + 1;
      continue;
    }
    position = start + tag.length;
    const { name } = tag;
    if (tag.closes) {
      closeNearest([name], undefined);
      continue;
    }
    const ended = ENDS.get(name);
    // A row ends its cell and the paragraph in that: as many as there are kinds.
    if (ended) for (let kinds = ended.length; kinds > 0; kinds -= 1) closeNearest(ended, BARRIERS);
    const isEmpty = EMPTY.has(name) || tag.closesItself;
    const isRead = open.length < DEEPEST && !RAW.has(name) && builder.open(name, tag.attribute);
    if (isRead && isEmpty) builder.close();
    else if (isRead) open.push(name);
    else if (!isEmpty && open.length < DEEPEST) position = endOf(html, name, position);
  }
  if (position < html.length) builder.text(decodeEntities(html.slice(position)));
  closeTo(0);
  return builder.finish();
}

type Tag = {
  readonly name: string;
  readonly closes: boolean;
  readonly closesItself: boolean;
  readonly length: number;
  readonly attribute: (name: string) => string | null;
};

function tagAt(html: string, start: number): Tag | undefined {
  const match = TAG.exec(html.slice(start, start + LONGEST_TAG)) ?? longTagAt(html, start);
  if (!match) return undefined;
  const [whole = '', slash, name = '', rest = ''] = match;
  let attributes: Map<string, string> | undefined;
  return {
    name: name.toLowerCase(),
    closes: slash === '/',
    closesItself: rest.endsWith('/'),
    length: whole.length,
    attribute: (wanted) => {
      attributes ??= new Map(
        [...rest.matchAll(ATTRIBUTE)].map(([, key = '', ...values]) => [
          key.toLowerCase(),
          decodeEntities(values.find((value) => value !== undefined) ?? ''),
        ]),
      );
      return attributes.get(wanted) ?? null;
    },
  };
}

/** A tag that is too long to be taken apart, without its attributes. */
function longTagAt(html: string, start: number): readonly string[] | undefined {
  const [, slash = '', name] = /^<(\/?)([a-zA-Z][\w:-]{0,30})/u.exec(html.slice(start, start + 40)) ?? [];
  const end = name === undefined ? -1 : html.indexOf('>', start);
  return name === undefined || end === -1 ? undefined : [html.slice(start, end + 1), slash, name, ''];
}

/** Where the end tag of an element begins whose content is not read; the end of the text when it has none. */
function endOf(html: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}`, 'giu');
  endTag.lastIndex = from;
  return endTag.exec(html)?.index ?? html.length;
}
