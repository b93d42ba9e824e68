import { frameBody } from './page-text';
import type { PageToRead } from './types';

/**
 * Stems of words that postings use, in ten languages: each posting has several, other long texts hardly one. In lower case. And
 * any word in a writing that none of them uses: of such a page nothing can be told.
 */
const CUES =
  /[xs]p[eé]rien|responsib|alifi|requi[rs]|skills|duties|appl[iy]|candidat|salar|recru|erfahrung|aufgaben|kenntnis|bewerb|missions|comp[eé]ten|profil|fun[cç][iõ]|ervaring|functie|wiadcz|wymag|obowi|oferuj|zkušen|požad|nabí|znal|досвід|вимог|обов|знан|[\u0590-\u08ff\u3040-\ud7af]{3}/gu;

/** The same in addresses and titles, where one is enough. */
const NAMED = /job|career|vaca|stelle|karr|empl|oferta|lavor|prac|робот|вакан/u;

/** A page with less text costs little to read, and may be an app that has not drawn itself; one with more is not looked through twice. */
const LONG_TEXT = 2_000;
const LONGEST_TEXT = 400_000;

/** In a posting such words come at least once in so many characters, wherever it stands on its page; so many of them are enough on any page. */
const CHARACTERS_PER_CUE = 8_000;
const FEWEST_CUES = 2;
const ENOUGH_CUES = 8;

/** Where there are so many list items that are no links, one such word is enough. */
const FEW_ITEMS = 3;

/**
 * Whether reading a page as a posting can be worth it: false for long texts that hardly use a word of postings. Looks at nothing but the
 * words, so that it costs next to nothing.
 */
export function mayBePosting({ doc, url }: PageToRead): boolean {
  const { body, title } = doc;
  if (!body || NAMED.test(`${url} ${title}`.toLowerCase())) return true;
  const text = body.textContent ?? '';
  let length = text.length;
  for (const { textContent } of body.querySelectorAll('script, style')) length -= textContent?.length ?? 0;
  if (length < LONG_TEXT || length > LONGEST_TEXT) return true;
  // Frames of the same site and the inner trees of custom elements hold text that is not in the page's own.
  const all = [...body.querySelectorAll('*')];
  if (all.some((element) => element.shadowRoot || frameBody(element)?.textContent)) return true;
  const items = all.filter((element) => element.localName === 'li' && !element.querySelector('a'));
  const enough =
    items.length >= FEW_ITEMS || text.includes('•')
      ? 1
      : Math.min(ENOUGH_CUES, FEWEST_CUES + Math.floor(length / CHARACTERS_PER_CUE));
  return (text.toLowerCase().match(CUES) ?? []).length >= enough;
}
