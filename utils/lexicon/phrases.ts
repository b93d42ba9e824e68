import type { Language } from '../model';
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
  const known = new Map<string, readonly Options[]>();
  const read = (word: string): readonly Options[] => {
    const before = known.get(word);
    if (before) return before;
    const options = optionsOf(word, language);
    known.set(word, options);
    return options;
  };
  const wordsNamed = (source: string): readonly string[] => {
    const words = source.split(' ');
    if (!skipLight) return words;
    const telling = words.filter((word) => !isLight(word, language));
    const matter = telling.filter((word) => word !== '~' && !isHolding(word, language));
    return matter.length < FEWEST_WORDS ? words : telling;
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

/** A phrase with fewer words that tell of something keeps its light ones. */
const FEWEST_WORDS = 2;

/** A table's word as one word of a phrase, or several where it has a hyphen. */
function optionsOf(word: string, language: Language): readonly Options[] {
  if (word === '' || word === '~') return [];
  if (/^[a-z]+$/u.test(word) && word !== 'cannot') return [[faceOf(word, language)]];
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
