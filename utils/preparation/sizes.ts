import type { Language } from '../model';
import { stem } from '../text/stems';

/** A number and the word counted, as they stand in a text: "20 nurses", "5+ years". */
const COUNTED = /(\d[\d.,]*)\s?(?:\+|–|-)?\s?(?:\d[\d.,]*\s)?(\p{L}[\p{L}-]{2,})/gu;

/** Longer lines are not searched. */
const LONGEST = 400;

/**
 * What the posting asks for and the person has a smaller number of, both verbatim: `asked` a piece of the requirement, `yours` of the
 * sentence. Undefined when the two count nothing in common or the person's number is not smaller.
 */
export function sizeOfDifference(
  requirement: string,
  sentence: string,
  language: Language,
): { asked: string; yours: string } | undefined {
  const theirs = countedIn(requirement, language);
  for (const yours of countedIn(sentence, language)) {
    const asked = theirs.find(({ what, count }) => what === yours.what && count > yours.count);
    if (asked) return { asked: asked.words, yours: yours.words };
  }
  return undefined;
}

function countedIn(text: string, language: Language) {
  return [...text.slice(0, LONGEST).matchAll(COUNTED)].map(([words, number = '', noun = '']) => ({
    words,
    count: Number(number.replace(/[.,](?=\d{3}\b)/gu, '').replace(',', '.')),
    what: stem(noun, language),
  }));
}
