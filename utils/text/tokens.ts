/** A word with its place in the text: UTF-16 offsets, `end` excluded. `text` is verbatim. */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Words keep what makes them a name: a leading dot (".NET"), inner dots, slashes-free hyphens and apostrophes ("Node.js",
 * "follow-up", "don't"), inner "&" ("R&D") and trailing "+" or "#" ("C++", "C#"). A full stop at the end is punctuation.
 */
const WORD = /\.?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\+\+?|#)?/gu;

/** The words of a text in order. Empty for a text without letters or digits. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** How many words a text has: what spoken length is counted in. */
export function wordCount(text: string): number {
  return tokens(text).length;
}
