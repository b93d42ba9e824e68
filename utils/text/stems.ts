import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import type { Language } from '../model';
import { withoutEnding } from './endings';
import { rememberedWord } from './memory';
import { regularForm, stemApart } from './word-forms';

type Stemmer = (word: string) => string;

/** Snowball stemmers by language; for Polish and Czech, our own lists of endings. */
const STEMMERS: { readonly [language in Language]?: Stemmer } = {
  en: (word) => stemApart(word) ?? english(regularForm(word)),
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  nl: dutch,
  it: italian,
  // The vowel of -ість opens in the other cases: -ості.
  uk: (word) => ukrainian(word).replace(/іст(?=ь?$)/u, 'ост'),
  pl: (word) => withoutEnding(word, 'pl'),
  cs: (word) => withoutEnding(word, 'cs'),
};

/** Articles and small words that French and Italian write onto the next word: "l'équipe", "dell'azienda". */
const ELIDED: { readonly [language in Language]?: RegExp } = {
  fr: /^(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’](?=\p{L}{2})/u,
  it: /^(?:[cdlmstv]|un|(?:d|n)?ell|all|dall|sull|coll|quell|quest)['’](?=\p{L}{2})/u,
};

/**
 * The stem of a word in lower case: what "monitored", "monitoring" and "monitors" share; in English also "told" and "tell",
 * "organised" and "organized", in French "l'équipe" and "équipe". Never empty for a word that is not.
 */
export function stem(word: string, language: Language = 'en'): string {
  return stemIn(language)(word);
}

const stemIn = rememberedWord((word, language) => {
  const stemmer = STEMMERS[language];
  const elided = ELIDED[language];
  const lower = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?$/u, '');
  const bare = elided ? lower.replace(elided, '') : lower;
  return (stemmer && /^[\p{L}\p{M}'’-]+$/u.test(bare) ? stemmer(bare) : bare) || lower;
});
