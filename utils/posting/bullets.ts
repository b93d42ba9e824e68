/** Signs that only ever stand before a list item, private-use glyphs of Word's symbol fonts and pictographs included. */
const SURE_GLYPHS =
  '(?:[•●▪■□▫◦○‣⁃∙◆◇★☆✓✔✗☑❖✦✧➔➜➢➤►▶▸▹❯⇒→»\\ue000-\\uf8ff]|(?![©®™\\d#*])\\p{Extended_Pictographic})[\\ufe0f\\u200d\\u200b]*';

/** A middle dot is a bullet at the start of a line, and a separator between facts ("Berlin · Full-time") inside one. */
const DOT = '[·‧・]';

/** A dash, star or plus is a bullet only before white space or a letter: "-5 °C" and "+49" are text. */
const DASHES = '[-–—*+](?:[-–—*+]*\\s+(?=\\S)|(?=[\\p{L}(]))';

/** Word's "o" and Wingdings letters stand for bullets when a capital follows them. */
const LETTER_GLYPHS = '(?:[o§Ø]|ü|v)\\s+(?=[\\p{Lu}\\d])';

/** Typed numbers: "1. ", "2) ", "a) ". */
const NUMBERS = '(?:\\(?\\d{1,2}[.)]|\\(?[a-h]\\))\\s+(?=\\S)';

const BULLET = new RegExp(`^\\s*(?:(?:${SURE_GLYPHS}|${DOT})\\s*|${DASHES}|${LETTER_GLYPHS}|${NUMBERS})+`, 'u');
const SURE_INSIDE = new RegExp(`(?<=[\\s.;:,)\\p{L}])${SURE_GLYPHS}\\s*(?=[\\p{L}\\p{N}(])`, 'gu');
const DOT_INSIDE = new RegExp(`(?<=[\\s.;:,])${DOT}\\s*(?=[\\p{L}\\p{N}(])`, 'gu');
const DASH_INSIDE = /(?<=[\s.;:,])[-–—*]\s+(?=[\p{Lu}\d])/gu;

/** Bullets between which there is less text than this, on average, separate facts or names: "Berlin • Full-time • Hybrid". */
const SHORTEST_RUN = 22;

/** A line without the bullet at its start; undefined when it has none, or nothing behind it. */
export function withoutBullet(line: string): string | undefined {
  const bullet = BULLET.exec(line);
  if (!bullet) return undefined;
  const text = line.slice(bullet[0].length);
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

/**
 * The lines of a paragraph in which bullets run on ("Skills: • one • two"); the paragraph itself when none do. Bullets stay at
 * the start of their lines. A dash or dot splits only where the paragraph begins with it or announces a list with a colon.
 */
export function splitAtBullets(line: string): string[] {
  for (const [glyph, sure] of [
    [SURE_INSIDE, true],
    [DOT_INSIDE, false],
    [DASH_INSIDE, false],
  ] as const) {
    const places = [...line.matchAll(glyph)].map(({ index }) => index).filter((index) => index > 0);
    const first = places[0];
    if (first === undefined) continue;
    const starts = withoutBullet(line) !== undefined;
    const announced = line.slice(0, first).trimEnd().endsWith(':');
    const parts = [0, ...places].map((from, index) => line.slice(from, places[index]).trim());
    const enough = starts || announced || (sure && parts.length > 2 && line.length / parts.length >= SHORTEST_RUN);
    const likely = sure || (starts && places.length > 1) || (announced && places.length > 1);
    if (enough && likely) return parts.filter((part) => part !== '');
  }
  return [line];
}
