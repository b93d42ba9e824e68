/** White space of any kind (no-break and zero-width spaces included; joiners stay, words need them) as single spaces, none at the ends. The words stay verbatim. */
export function collapseSpace(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/gu, ' ').trim();
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
  return text
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
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
