import type { Span } from '../../model';
import { orgToMarkdown } from './org';

/** The lines of a text twice: as they are, and as the Markdown that the reader works on. Both have the same number of lines. */
export type Source = {
  readonly lines: readonly string[];
  readonly markdown: readonly string[];
  /** True for lines that say nothing: blank, rules, comments, front matter, contents, fences. */
  readonly silent: readonly boolean[];
};

const RULE = /^\s*(?:[-*_=~]\s*){3,}$/u;
const TABLE_RULE = /^\s*\|?[\s:|-]+\|[\s:|-]*$/u;
const CONTENTS = /^\s*(?:[-*+]|\d+[.)])?\s*\[[^\]]*\]\(#[^)]*\)\s*$/u;
const FENCE_LINE = /^\s*(?:`{3,}|~{3,})/u;
const FRONT_MATTER_KEY = /^[A-Za-z_][\w-]*\s*:/u;
/** What else may stand in front matter: entries of a list, what goes on below a key, remarks. */
const FRONT_MATTER_REST = /^\s*$|^\s+\S|^-\s|^#|^[\]}]/u;
/** A story between two rules is no front matter. */
const STORY_KEY = /^(?:situation|context|problem|challenge|task|action|result|outcome|[starcp])\s*:\s*\S/iu;

/** A line that is longer says something; nothing more of it is looked at. */
const LONGEST_LOOK = 2000;

/** Front matter is short; a rule at the top of a long text is only a rule. */
const LONGEST_FRONT_MATTER = 200;

/** Splits a text into lines and blanks what holds nothing of the person's: front matter and comments. */
export function sourceOf(text: string, file: string): Source {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  const visible = withoutComments(lines);
  const matter = frontMatterEnd(visible);
  for (const [index, line] of visible.entries())
    if (index < matter || CONTENTS.test(line.slice(0, LONGEST_LOOK))) visible[index] = '';
  const markdown = isOrg(file, visible) ? orgToMarkdown(visible) : visible;
  return { lines, markdown, silent: markdown.map(saysNothing) };
}

/** Whether a line, comments removed, has nothing that could be lost. */
function saysNothing(line: string): boolean {
  if (line.length > LONGEST_LOOK) return false;
  if (line.trim() === '' || RULE.test(line) || TABLE_RULE.test(line) || FENCE_LINE.test(line)) return true;
  return CONTENTS.test(line) || !/[\p{L}\p{N}]/u.test(line);
}

/** The lines without HTML comments. A comment that is never closed is text. */
function withoutComments(lines: readonly string[]): string[] {
  const gone = commentsIn(lines);
  if (gone.size === 0) return [...lines];
  return lines.map((line, index) => {
    const spans = gone.get(index);
    if (!spans) return line;
    const kept = spans.map(({ start }, at) => line.slice(spans[at - 1]?.end ?? 0, start));
    return kept.join('') + line.slice(spans.at(-1)?.end ?? 0);
  });
}

/** What of each line stands inside comments, from left to right. */
function commentsIn(lines: readonly string[]): ReadonlyMap<number, readonly Span[]> {
  const gone = new Map<number, Span[]>();
  const cut = (line: number, start: number, end: number) => {
    const spans = gone.get(line);
    if (spans) spans.push({ start, end });
    else gone.set(line, [{ start, end }]);
  };
  let open: { line: number; column: number } | undefined;
  for (const [line, text] of lines.entries()) {
    let column = 0;
    for (;;) {
      const at = text.indexOf(open ? '-->' : '<!--', column);
      if (at < 0) break;
      column = at + (open ? 3 : 4);
      if (!open) {
        open = { line, column: at };
        continue;
      }
      if (open.line === line) cut(line, open.column, column);
      else {
        cut(open.line, open.column, lines[open.line]?.length ?? 0);
        for (let inside = open.line + 1; inside < line; inside += 1) cut(inside, 0, lines[inside]?.length ?? 0);
        cut(line, 0, column);
      }
      open = undefined;
    }
  }
  return gone;
}

/** How many lines at the top are front matter; 0 when there is none. */
function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0] !== '---') return 0;
  let keys = 0;
  for (let index = 1; index < Math.min(lines.length, LONGEST_FRONT_MATTER); index += 1) {
    const line = lines[index] ?? '';
    if (line.trimEnd() === '---') return keys > 0 ? index + 1 : 0;
    if (STORY_KEY.test(line)) return 0;
    if (FRONT_MATTER_KEY.test(line)) keys += 1;
    else if (!FRONT_MATTER_REST.test(line)) return 0;
  }
  return 0;
}

/** Org says so by its name, by its keywords, or by headings of two stars and more, which Markdown does not have. */
function isOrg(file: string, lines: readonly string[]): boolean {
  if (/\.org$/iu.test(file)) return true;
  if (lines.some((line) => /^#{1,6} \S/u.test(line))) return false;
  const stars = lines.filter((line) => /^\*{2,5} \S/u.test(line)).length;
  return stars >= 2 || lines.some((line) => /^#\+[A-Z_]+:/iu.test(line));
}
