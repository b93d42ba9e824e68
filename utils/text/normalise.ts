/**
 * White space of any kind (no-break spaces included) as single spaces, none at the ends. The words stay verbatim, without what is
 * invisible in them: places to break a word, marks of direction. Joiners stay, words need them.
 */
export function collapseSpace(text: string): string {
  return withoutInvisible(text).replace(/\s+/gu, ' ').trim();
}

/** Without soft hyphens, zero-width spaces and marks of direction, and without the joiner that keeps Latin letters apart. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\xad\u200b\u200e\u200f\u2060\ufeff]|\u200c(?=\p{Script=Latin})/gu, '');
}

/**
 * A key for comparing texts: compatibility forms folded (NFKC), lower case, apostrophes dropped, everything else that is
 * no letter or digit a single space. "Don’t  panic!" and "dont panic" have the same key. Empty when no letter or digit is left.
 */
export function textKey(text: string): string {
  // Most texts are of these characters only, for which the same comes of far less work.
  if (IS_PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/['`]/gu, '')
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim();
  return withoutInvisible(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ`]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The characters of ASCII. */
const IS_PLAIN = /^\p{ASCII}*$/u;

/**
 * A short id for a text: eight hexadecimal digits of FNV-1a over its UTF-16 units (Fowler, Noll, Vo 1991). Same text, same id, on
 * every machine. Made for naming lines of one page, not for security.
 */
export function textHash(text: string): string {
  return (textNumber(text) >>> 0).toString(16).padStart(8, '0');
}

/** The same as a number of 32 bits, which may be negative: for comparing many words. */
export function textNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash;
}

/** By which FNV-1a of 32 bits mixes in the next unit. */
export const FNV_PRIME = 0x01000193;
