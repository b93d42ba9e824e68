/** The five entities that escaping markup makes, and the no-break space that editors add. The rest is left to the HTML reader. */
const NAMED: { readonly [name in string]?: string } = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Real trackers escape a description once (Teamtailor, Breezy) or twice (WP Job Manager); nobody was seen to do it three times. */
const MOST_ROUNDS = 2;

/** The begin of a tag of HTML; "a < b" and "<3" are none. */
const TAG = /<[a-z!/]/iu;

/** One round of decoding. An entity that is not known, or that names no character, stays as it is. */
function decodeOnce(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu, (entity, decimal, hexadecimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : entity;
  });
}

/**
 * Undoes the escaping of HTML that was escaped on its way into structured data, once or twice: decodes until the text has a tag, or
 * nothing changes, at most two rounds. HTML that was not escaped comes back unchanged, so that "&lt;b&gt;" written
 * inside it stays the text it is.
 */
export function decodeMarkup(text: string): string {
  let decoded = text;
  for (let round = 0; round < MOST_ROUNDS && !TAG.test(decoded); round += 1) {
    const next = decodeOnce(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** Plain text of a value that should hold no markup but often does: entities decoded (at most two rounds), inline tags dropped, white space collapsed. */
export function decodeText(text: string): string {
  let decoded = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) decoded = decodeOnce(decoded);
  return decoded
    .replace(/<\/?(?:b|i|u|em|strong|span|p|div|br|a|font|h[1-6])(?:\s[^<>]{0,300})?\/?>/giu, ' ')
    .replace(/[\s\u200b\u2060\ufeff]+/gu, ' ')
    .trim();
}
