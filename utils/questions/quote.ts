import type { Span } from '../model';

/** A quote in a reason is read at a glance; a longer sentence is cut to the clause that holds the cue. */
const LONGEST_QUOTE = 120;

/** So much of it is given up to end with a whole clause. */
const SPARED = 60;

/** Where a clause may begin or end. */
const CLAUSE_BREAK = /[,;:()–—•|]\s|\s[–—-]\s/gu;

/**
 * The posting's own words around a cue: the sentence; of a long one its beginning, where that holds the cue; else as many whole
 * clauses or words around it as fit. Always a verbatim piece of `sentence` without white space or a closing mark at the ends.
 */
export function quoteAround(sentence: string, cue: Span): string {
  if (sentence.length <= LONGEST_QUOTE) return tidy(sentence);
  const breaks = [...sentence.matchAll(CLAUSE_BREAK)].map(({ 0: mark, index }) => ({
    end: index,
    next: index + mark.length,
  }));
  const endBy = (longest: number) =>
    breaks.findLast(({ end }) => end >= cue.end && end >= longest - SPARED && end <= longest)?.end ??
    wordEnd(sentence, longest, cue.end);
  if (cue.end <= LONGEST_QUOTE) return tidy(sentence.slice(0, endBy(LONGEST_QUOTE)));
  const start = breaks.findLast(({ next }) => next <= cue.start)?.next ?? 0;
  if (cue.end - start > LONGEST_QUOTE)
    return tidy(sentence.slice(wordStart(sentence, cue.start - LONGEST_QUOTE / 2), cue.end));
  return tidy(sentence.slice(start, endBy(start + LONGEST_QUOTE)));
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? from : space + 1;
}

function wordEnd(text: string, to: number, earliest: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return Math.max(space, earliest);
}

function tidy(words: string): string {
  return words.replace(/^[\s,;:–—•|)]+/u, '').replace(/[\s,;:–—•|.(-]+$/u, '');
}

/** A requirement within a question: short enough to be said in it, long enough to be known again. */
const IN_QUESTION = { longest: 110, shortest: 40 };

/** A requirement's words cut short, verbatim: all of them, or as many clauses as fit and say enough, or as many whole words. */
export function shortQuote(requirement: string, { longest, shortest } = IN_QUESTION): string {
  if (requirement.length <= longest) return tidy(requirement);
  const breaks = [...requirement.matchAll(CLAUSE_BREAK)].map(({ index }) => index);
  const clause = breaks.findLast((at) => at >= shortest && at <= longest);
  return tidy(
    clause === undefined
      ? withoutDangling(requirement.slice(0, wordEnd(requirement, longest, shortest)), shortest)
      : requirement.slice(0, clause),
  );
}

/** Words that only lead to what was cut off behind them: a handle does not end in "in their". */
const DANGLING = new Set(
  'a an the and or of to in on at for from by with within across into as that which who whose their your our its his her my this these all any both including'.split(
    ' ',
  ),
);

function withoutDangling(cut: string, shortest: number): string {
  let words = cut.trimEnd();
  for (;;) {
    const last = /\s(\S+)$/u.exec(words);
    if (!last || last.index < shortest || !DANGLING.has((last[1] ?? '').toLowerCase())) return words;
    words = words.slice(0, last.index);
  }
}
