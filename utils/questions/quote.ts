import type { Span } from '../model';

/** A quote in a reason is read at a glance; a longer sentence is cut to the clause that holds the cue. */
const LONGEST_QUOTE = 120;

/** Where a clause may begin or end. */
const CLAUSE_BREAK = /[,;:()–—•|]\s|\s[–—-]\s/gu;

/**
 * The posting's own words around a cue: the sentence, or as many clauses of a long one as fit, or as many words. Always a verbatim
 * piece of `sentence` without white space or a closing mark at the ends.
 */
export function quoteAround(sentence: string, cue: Span): string {
  if (sentence.length <= LONGEST_QUOTE) return tidy(sentence);
  const breaks = [0];
  for (const match of sentence.matchAll(CLAUSE_BREAK)) breaks.push(match.index, match.index + match[0].length);
  breaks.push(sentence.length);
  let left = breaks.findLastIndex((at) => at <= cue.start);
  let right = breaks.findIndex((at) => at >= cue.end);
  const at = (index: number) => breaks[index] ?? 0;
  while (left > 0 && at(right) - at(left - 1) <= LONGEST_QUOTE) left -= 1;
  while (right < breaks.length - 1 && at(right + 1) - at(left) <= LONGEST_QUOTE) right += 1;
  let start = at(left);
  let end = at(right);
  if (end - start > LONGEST_QUOTE) {
    const room = Math.max(0, LONGEST_QUOTE - (cue.end - cue.start)) >> 1;
    start = wordStart(sentence, Math.max(start, cue.start - room), cue.start);
    end = wordEnd(sentence, Math.min(end, cue.end + room), cue.end);
  }
  return tidy(sentence.slice(start, end));
}

function wordStart(text: string, from: number, latest: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from - 1);
  return space < 0 || space >= latest ? latest : space + 1;
}

function wordEnd(text: string, to: number, earliest: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return Math.max(space, earliest);
}

function tidy(words: string): string {
  return words.replace(/^[\s,;:–—•|.)-]+/u, '').replace(/[\s,;:–—•|.(-]+$/u, '');
}

/** A requirement within a question: the first clause that says enough, verbatim. */
const SHORTEST_CLAUSE = 25;
const LONGEST_IN_QUESTION = 90;

/** A requirement's words short enough to stand inside a question: all of it, or its first clauses, or whole words of it. */
export function shortQuote(requirement: string): string {
  if (requirement.length <= LONGEST_IN_QUESTION) return tidy(requirement);
  for (const match of requirement.matchAll(CLAUSE_BREAK)) {
    if (match.index >= SHORTEST_CLAUSE && match.index <= LONGEST_IN_QUESTION)
      return tidy(requirement.slice(0, match.index));
  }
  return tidy(requirement.slice(0, wordEnd(requirement, LONGEST_IN_QUESTION, SHORTEST_CLAUSE)));
}
