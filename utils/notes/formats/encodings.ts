import { languageOf } from '../../text/language';

/** Text may hold this share of control characters; with more it is no text. */
const MOST_CONTROLS = 0.02;

/** This much of a file settles what it is. */
const SAMPLE = 4096;

/** A web page names its encoding within this many bytes. */
const HEAD = 1024;

/**
 * The text of a file in whatever way it was written: by its byte order mark, as UTF-8, as UTF-16 where every other byte is zero,
 * else as the web page says that it is, else the way of old editors in the text's language. The byte order mark is no part of the text.
 * @throws Error that names the file and what can be done, when the bytes are no text.
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : (utf8(bytes) ?? asDeclared(bytes) ?? windows(bytes));
  if (!isText(text)) throw new Error(`${name}: holds no text. Check that the right file was chosen.`);
  return text;
}

/** Where Windows-1252 has signs and Latin-1 has controls. Some decoders (Node's) take the one for the other. */
const CONTROLS = /[\x80-\x9f]/gu;
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windowsSign(control: string): string {
  return WINDOWS_SIGNS[control.charCodeAt(0) - 0x80] ?? control;
}

/** Bytes that stand for letters in central Europe (š ž ť ź ł ą) and for hardly anything in the west. */
const CENTRAL_LETTERS = new Set([0x9a, 0x9d, 0x9e, 0x9f, 0xb3, 0xb9]);

/**
 * The text of an editor of old Windows: Cyrillic where most letters are none of ASCII, that of central Europe where letters and small
 * words are Polish or Czech, else that of the west (Latin-1 is a part of it).
 */
function windows(bytes: Uint8Array): string {
  if (isMostlyHigh(bytes)) return new TextDecoder('windows-1251').decode(bytes);
  if (bytes.some((byte) => CENTRAL_LETTERS.has(byte))) {
    const central = new TextDecoder('windows-1250').decode(bytes);
    const language = languageOf(central);
    if (language === 'pl' || language === 'cs') return central;
  }
  return new TextDecoder('windows-1252').decode(bytes).replace(CONTROLS, windowsSign);
}

/** No language in Latin letters writes half of them with accents. */
function isMostlyHigh(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.filter((byte) => byte >= 0xc0).length;
  const plain = sample.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a).length;
  return high > plain;
}

/** Which UTF-16 it is; undefined when it is none. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even === 0) return 'utf-16le';
  if (even > sample.length / 5 && odd === 0) return 'utf-16be';
  return undefined;
}

/** The text of UTF-8; undefined when it is none. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of a page that is no UTF-8 and names another encoding; undefined for everything else. */
function asDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).trimStart();
  const [, label = ''] = (head.startsWith('<') && /charset=["']?\s*([\w-]{3,20})/iu.exec(head)) || [];
  if (label === '' || /^(?:utf-?8|windows-1252|iso-8859-1|latin1)$/iu.test(label)) return undefined;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  for (const character of sample) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls += 1;
  }
  return controls <= sample.length * MOST_CONTROLS;
}
