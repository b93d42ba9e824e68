import { collapseSpace } from '../text/normalise';
import { decodeEntities } from './entities';

/** Real trackers escape a description once (Teamtailor, Breezy) or twice (WP Job Manager); nobody was seen to do it three times. */
const MOST_ROUNDS = 2;

/** The begin of a tag of HTML; "a < b" and "<3" are none. */
const TAG = /<[a-z!/]/iu;

/**
 * Undoes the escaping of HTML that was escaped on its way into structured data, once or twice: decodes until the text has a tag, or
 * nothing changes, at most two rounds. HTML that was not escaped comes back unchanged, so that "&lt;b&gt;" written
 * inside it stays the text it is.
 */
export function decodeMarkup(text: string): string {
  let decoded = text;
  for (let round = 0; round < MOST_ROUNDS && !TAG.test(decoded); round += 1) {
    const next = decodeEntities(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** Plain text of a value that should hold no markup but often does: entities decoded (at most two rounds), inline tags dropped, white space collapsed. */
export function decodeText(text: string): string {
  let decoded = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) decoded = decodeEntities(decoded);
  return collapseSpace(
    decoded.replace(/<\/?(?:b|i|u|em|strong|span|p|div|br|a|font|h[1-6])(?:\s[^<>]{0,300})?\/?>/giu, ' '),
  );
}
