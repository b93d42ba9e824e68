/** Where `<details>` opens and closes, by line from 0, with the words of its summary. */
export type Fold = { readonly line: number; readonly title: string; readonly lastTitleLine: number };

export type WithoutTags = {
  readonly markdown: readonly string[];
  /** The folds that open at a line, before its text. */
  readonly opens: ReadonlyMap<number, readonly Fold[]>;
  /** How many folds close at a line, before its text. */
  readonly closes: ReadonlyMap<number, number>;
};

/** What a tag of HTML means in Markdown, where people mix the two. Everything not here is left to the reader of inline text. */
const MEANING: { readonly [tag: string]: string } = {
  li: '- ',
  b: '**',
  '/b': '**',
  strong: '**',
  '/strong': '**',
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  h6: '###### ',
};
const GONE = new Set('ul ol p div center section article header footer main figure blockquote dl dt dd'.split(' '));

const TAG = /<(\/?)([a-z][a-z0-9]{0,12})(?:\s[^<>]{0,500})?\/?>/giu;

/** Lines with more than this are data, not notes with tags. */
const LONGEST_LINE = 20_000;

/** A summary is a line or a few; one that is not closed by then ends with its line. */
const LONGEST_SUMMARY = 5;

function closesSoon(lines: readonly string[], line: number): boolean {
  return lines
    .slice(line + 1, line + 1 + LONGEST_SUMMARY)
    .some((text) => /<\/summary>/iu.test(text.slice(0, LONGEST_LINE)));
}

/** Reads the block tags people write between Markdown, line for line: lists, headings, folds. Tables are read elsewhere. */
export function readTags(lines: readonly string[], isCode: (line: number) => boolean): WithoutTags {
  const opens = new Map<number, Fold[]>();
  const closes = new Map<number, number>();
  let summary: { line: number; words: string } | undefined;
  let pending: number | undefined;
  const open = (line: number, fold: Fold) => opens.set(line, [...(opens.get(line) ?? []), fold]);
  const endSummary = (line: number) => {
    if (!summary) return;
    open(pending ?? summary.line, { line: summary.line, title: summary.words.trim(), lastTitleLine: line });
    pending = undefined;
    summary = undefined;
  };
  const markdown = lines.map((text, line) => {
    if (isCode(line) || text.length > LONGEST_LINE || !(summary || text.includes('<'))) return text;
    let kept = '';
    let from = 0;
    const keep = (words: string) => {
      if (summary) summary.words += ` ${words}`;
      else kept += words;
    };
    for (const tag of text.matchAll(TAG)) {
      const name = `${tag[1]}${(tag[2] ?? '').toLowerCase()}`;
      const meaning =
        MEANING[name] ??
        (GONE.has(name.replace('/', '')) || name === '/li' || /^\/h[1-6]$/u.test(name) ? '' : undefined);
      const fold = /^\/?(?:details|summary)$/u.test(name);
      if (meaning === undefined && !fold) continue;
      keep(text.slice(from, tag.index));
      from = tag.index + tag[0].length;
      if (meaning !== undefined) {
        if (!summary) kept += meaning;
      } else if (name === 'details') {
        if (pending !== undefined) open(pending, { line: pending, title: '', lastTitleLine: pending });
        pending = line;
      } else if (name === 'summary') {
        endSummary(line);
        summary = { line, words: '' };
      } else if (name === '/summary') {
        endSummary(line);
      } else if (name === '/details') {
        closes.set(line, (closes.get(line) ?? 0) + 1);
      }
    }
    keep(text.slice(from));
    if (summary && !closesSoon(lines, line)) endSummary(line);
    return kept;
  });
  return { markdown, opens, closes };
}
