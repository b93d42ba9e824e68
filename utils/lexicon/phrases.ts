import type { Language } from '../model';
import { rememberedText } from '../text/memory';
import { stem } from '../text/stems';
import { isHolding, isLight, wordsIn } from './words';

/** A word of a phrase: the faces any of which will do. */
type Options = readonly string[];

/**
 * A phrase of the tables, compiled: segments that follow one another with at most a few words between them; a segment is words in
 * a row.
 */
export type Phrase = readonly (readonly Options[])[];

export type PhraseReader = {
  /** Whether light words may stand anywhere inside its phrases, which then leave their own out. */
  readonly skipLight: boolean;
  readonly phrase: (source: string) => Phrase;
  /** The faces the first word may have: what a text must hold for the phrase to be in it. */
  readonly openings: (source: string) => Options;
};

/**
 * A reader of phrases as they stand in a table. Words in lower case count in all their forms; a word with a capital, digit or sign counts
 * in any case but as it is spelled; `=Word` counts exactly so; `^word` in any case but no other form; `one|other` either; `<class>` any
 * word of the class; `~` up to a few words between. With `skipLight`, light words ("the", "his") are left out, unless what is left is no
 * phrase any more: "my team" is not any team, and "took her on" not "took on". Tables repeat their words, so each is read once.
 */
export function phraseReader(language: Language, skipLight: boolean): PhraseReader {
  const read = rememberedText((word) => optionsOf(word, language), EVERY_WORD);
  const roleOf = rememberedText((word) => roleIn(word, language), EVERY_WORD);
  const wordsNamed = (source: string): readonly string[] => {
    const words = source.split(' ');
    if (!skipLight) return words;
    const telling = words.filter((word) => roleOf(word) === 'telling').length;
    return telling < FEWEST_WORDS ? words : words.filter((word) => roleOf(word) !== 'light');
  };
  return {
    skipLight,
    phrase: (source) => {
      const segments: Options[][] = [[]];
      for (const word of wordsNamed(source)) {
        if (word === '~') segments.push([]);
        else segments.at(-1)?.push(...read(word));
      }
      return segments.filter((segment) => segment.length > 0);
    },
    openings: (source) => {
      for (const word of wordsNamed(source)) {
        const first = read(word)[0];
        if (first) return first;
      }
      return [];
    },
  };
}

/** Tables are no longer than they are: nothing of them is read twice. */
const EVERY_WORD = Number.POSITIVE_INFINITY;

/** A phrase with fewer words that tell of something keeps its light ones. */
const FEWEST_WORDS = 2;

/** What a table's word does in a phrase: it may be left out, it holds others together, or it tells of something. */
function roleIn(word: string, language: Language): 'light' | 'holding' | 'telling' {
  if (isLight(word, language)) return 'light';
  return word === '~' || isHolding(word, language) ? 'holding' : 'telling';
}

/** As most words of the tables are written; a hyphen makes them several. */
const PLAIN_WORD = /^[a-z]+(?:-[a-z]+)*$/u;

/** A table's word as one word of a phrase, or several where it has a hyphen. */
function optionsOf(word: string, language: Language): readonly Options[] {
  if (word === '' || word === '~') return [];
  if (PLAIN_WORD.test(word) && word !== 'cannot') return word.split('-').map((part) => [faceOf(part, language)]);
  if (word.includes('|')) return [word.split('|').flatMap((option) => optionsOf(option, language).flat())];
  if (/^<.+>$/u.test(word)) return [[word]];
  const sign = /^[=^]/u.exec(word)?.[0];
  if (sign) return wordsIn(word.slice(1)).map((text) => [sign + (sign === '^' ? text.toLowerCase() : text)]);
  if (word === '&') return [['and']];
  return wordsIn(word).map((text) => [faceOf(text, language)]);
}

function faceOf(text: string, language: Language): string {
  if (language !== 'en') return `${language}:${stem(text, language)}`;
  return /[\p{Lu}\p{N}.+#&]/u.test(text) ? `^${text.toLowerCase()}` : stem(text);
}
