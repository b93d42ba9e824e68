import type { Language } from '../model';
import { type Term, termsOf } from './terms';

/** A requirement made ready to be held against stories. */
export type Query = {
  readonly text: string;
  /** One term for each different stem, in order of first mention. */
  readonly terms: readonly Term[];
};

export function queryOf(text: string, language: Language): Query {
  const seen = new Set<string>();
  return {
    text,
    terms: termsOf(text, language).filter((term) => !seen.has(term.stem) && seen.add(term.stem)),
  };
}
