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
  const found = [...lines];
  let open: { line: number; column: number } | undefined;
  const gone: { from: { line: number; column: number }; to: { line: number; column: number } }[] = [];
  for (const [line, text] of lines.entries()) {
    let column = 0;
    for (;;) {
      const at = text.indexOf(open ? '-->' : '<!--', column);
      if (at < 0) break;
      if (open) gone.push({ from: open, to: { line, column: at + 3 } });
      column = at + (open ? 3 : 4);
      open = open ? undefined : { line, column: at };
    }
  }
  for (const { from, to } of gone.reverse()) {
    const tail = (found[to.line] ?? '').slice(to.column);
    for (let line = from.line + 1; line <= to.line; line += 1) found[line] = '';
    if (from.line === to.line) found[from.line] = (found[from.line] ?? '').slice(0, from.column) + tail;
    else {
      found[from.line] = (found[from.line] ?? '').slice(0, from.column);
      found[to.line] = tail;
    }
  }
  return found;
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
