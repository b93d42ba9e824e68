import type { Language } from '../../model';
import { askInGerman } from './ask-de';
import { askInEnglish } from './ask-en';
import { askInSpanish } from './ask-es';
import { askInFrench } from './ask-fr';
import { expectInGerman } from './expect-de';
import { expectInEnglish } from './expect-en';
import { expectInSpanish } from './expect-es';
import { expectInFrench } from './expect-fr';

/** What a rule says in one language: the question, what a good and a worrying answer sound like, and what a tone may mean. */
export type AskWords = {
  readonly ask: string;
  readonly good?: string;
  readonly warning?: string;
  readonly mayMean?: string;
};

/** A rule has words or it is none: the English table names them all. */
export type RuleId = keyof typeof askInEnglish;

export type AskTable = { readonly [id in RuleId]: AskWords };

const ASK: { readonly [language in Language]?: AskTable } = {
  en: askInEnglish,
  de: askInGerman,
  fr: askInFrench,
  es: askInSpanish,
};

/** The questions in the language of the posting; in English where there is no table for it. */
export function askWords(language: Language): AskTable {
  return ASK[language] ?? askInEnglish;
}

/** The themes interviewers ask about, and the fixed questions of a first call. */
export type ExpectKey = keyof typeof expectInEnglish;

export type ExpectTable = { readonly [key in ExpectKey]: readonly [string, ...string[]] };

const EXPECT: { readonly [language in Language]?: ExpectTable } = {
  en: expectInEnglish,
  de: expectInGerman,
  fr: expectInFrench,
  es: expectInSpanish,
};

/** What interviewers are likely to say, in the language of the posting; in English where there is no table for it. */
export function expectWords(language: Language): ExpectTable {
  return EXPECT[language] ?? expectInEnglish;
}
