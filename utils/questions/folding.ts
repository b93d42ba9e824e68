import { rememberedText } from '../text/memory';

/**
 * The pieces a posting is looked up by: runs of letters, numbers with their separators ("60.000", "1,5"), and the signs that give a
 * number its meaning. Everything else separates.
 */
const WORD = /[\p{L}\p{M}]+|\p{N}{1,3}(?:[ .,'’\u00a0\u202f]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)?|[%€$£¥₴]/gu;

/** A fresh pattern for `matchAll`: a shared one would carry its place from one text to the next. */
export function wordPattern(): RegExp {
  return new RegExp(WORD);
}

/** A piece as it is compared: lower case, accents dropped, "ß" as "ss", so that only the words count and not how they are written. */
export type Folded = {
  readonly text: string;
  /** Whether it is a number, in digits or as a word. */
  readonly isNumber: boolean;
};

/** Postings repeat their words, so each is folded once; this many are remembered. */
const MOST_WORDS = 50_000;

export const foldWord = rememberedText((word): Folded => {
  const lower = word.toLowerCase();
  const text = lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/gu, 'ss');
  // The word as written is looked up: without its accent "très" would be a number.
  return { text, isNumber: /^\p{N}/u.test(word) || NUMBER_WORDS.has(lower) };
}, MOST_WORDS);

/** Small numbers as words. "One" and its like are left out: they are articles as often as numbers; "due" is an English word. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred ' +
    'zwei drei vier fünf sechs sieben acht neun zehn zwölf fünfzehn zwanzig dreißig ' +
    'deux trois quatre cinq sept huit neuf dix douze quinze vingt trente ' +
    'dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta ' +
    'dois duas três quatro oito dez vinte ' +
    'twee drie vijf zes zeven negen tien twintig ' +
    'tre cinque sette otto dieci venti ' +
    'dwa trzy cztery pięć sześć dziesięć ' +
    'dva dvě tři čtyři pět šest deset ' +
    'два три чотири п’ять десять'
  ).split(' '),
);
