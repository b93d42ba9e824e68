import type { Language } from '../model';
import { isSilent } from '../text/silent-words';
import { stem } from '../text/stems';
import { tokens } from '../text/tokens';
import { wordWeight } from './common-words';

/** A word that can tie two texts: its stem, where it stands, and how much it says when shared (above 0, up to 1). */
export type Term = { readonly stem: string; readonly start: number; readonly end: number; readonly weight: number };

/** The words of a text that say something, in order. A hyphenated word gives its parts as well, so that "follow-up" meets "follow". */
export function termsOf(text: string, language: Language): Term[] {
  const found: Term[] = [];
  for (const token of tokens(text)) {
    for (const part of partsOf(token.text)) {
      const stemmed = stem(part.text, language);
      const weight = isSilent(part.text, language) ? 0 : wordWeight(stemmed);
      if (weight > 0 && stemmed.length > 1)
        found.push({
          stem: stemmed,
          start: token.start + part.at,
          end: token.start + part.at + part.text.length,
          weight,
        });
    }
  }
  return found;
}

function partsOf(word: string): { readonly text: string; readonly at: number }[] {
  if (!word.includes('-')) return [{ text: word, at: 0 }];
  const parts: { text: string; at: number }[] = [];
  let at = 0;
  for (const text of word.split('-')) {
    parts.push({ text, at });
    at += text.length + 1;
  }
  return parts;
}
