import type { Language } from '../model';
import { stem } from '../text/stems';
import { isLight, wordsOf } from './words';

/**
 * A phrase of the tables, compiled: segments that follow one another with at most a few words between them; a segment is words in
 * a row; a word is the faces any of which will do.
 */
export type Phrase = readonly (readonly (readonly string[])[])[];

/**
 * Reads a phrase as it stands in a table. Words in lower case count in all their forms; a word with a capital, digit or sign counts in any
 * case but as it is spelled; `=Word` counts exactly so; `^word` in any case but no other form; `one|other` either; `<class>` any
 * word of the class; `~` up to a few words between. Light words ("the", "his") are left out when `skipLight`.
 * Empty when nothing is left.
 */
export function parsePhrase(source: string, language: Language, skipLight: boolean): Phrase {
  return source
    .split('~')
    .map((segment) =>
      segment
        .trim()
        .split(/\s+/u)
        .flatMap((word) => facesOfTableWord(word, language, skipLight)),
    )
    .filter((segment) => segment.length > 0);
}

function facesOfTableWord(word: string, language: Language, skipLight: boolean): string[][] {
  if (word === '') return [];
  if (word.includes('|')) {
    const faces = word.split('|').flatMap((option) => facesOfTableWord(option, language, false).flat());
    return [faces];
  }
  if (/^<.+>$/u.test(word)) return [[word]];
  if (/^[=^]/u.test(word)) {
    const sign = word.slice(0, 1);
    return wordsOf(word.slice(1)).map(({ text }) => [sign + (sign === '^' ? text.toLowerCase() : text)]);
  }
  if (word === '&') return [['and']];
  return wordsOf(word)
    .filter(({ text }) => !skipLight || !isLight(text, language))
    .map(({ text }) => [faceOf(text, language)]);
}

function faceOf(text: string, language: Language): string {
  if (language !== 'en') return `${language}:${stem(text, language)}`;
  return /[\p{Lu}\p{N}.+#&]/u.test(text) ? `^${text.toLowerCase()}` : stem(text);
}
