import type { AnnotatedPosting, Span } from '../model';
import { quoteAround } from '../questions/quote';
import { textKey } from '../text/normalise';
import { type Found, finderOver } from '../text/search';
import { sentences } from '../text/sentences';
import { tokens } from '../text/tokens';

/** A saved posting with its whole text, under its id. */
export type PostingText = { readonly id: string; readonly posting: AnnotatedPosting };

/** The posting's own words in which what was searched for stands, and where in them. */
export type FoundQuote = { readonly text: string; readonly marks: readonly Span[] };

/** A search over the whole text of saved postings, titles first; of postings that have it alike, those read last. */
export function searchTexts(texts: readonly PostingText[]): (query: string) => Found {
  const latestFirst = texts.toSorted((one, other) => other.posting.readAt.localeCompare(one.posting.readAt));
  return finderOver(
    latestFirst.map(({ id, posting: { title = '', company = '', location = '', blocks } }) => ({
      id,
      title,
      text: [company, location, ...blocks.map(({ text }) => text)].join('\n'),
    })),
  );
}

/** Where the words stand far apart, so many sentences are quoted. */
const MOST_QUOTES = 2;

/**
 * The sentence that has most of the words searched for, the first of those that have as many, and a second one for words that it does not have;
 * each cut to the clause around them where it is long. Empty where the text has none of them, as when they stand in the title. `words`: see
 * `Found`.
 */
export function quotesOf(
  { blocks }: Pick<AnnotatedPosting, 'blocks'>,
  words: readonly ReadonlySet<string>[],
): readonly FoundQuote[] {
  const quotes: FoundQuote[] = [];
  for (let missing = words; missing.length > 0 && quotes.length < MOST_QUOTES; ) {
    const best = bestSentence(blocks, missing);
    if (!best) break;
    const text = quoteAround(best.sentence, best.first);
    quotes.push({ text, marks: placesOf(text, words).map(({ start, end }) => ({ start, end })) });
    missing = missing.filter((_, index) => !best.which.has(index));
  }
  return quotes;
}

/** The first sentence with most of the words, its first place with one of them, and which of them it has. */
function bestSentence(blocks: AnnotatedPosting['blocks'], words: readonly ReadonlySet<string>[]) {
  let best: { readonly sentence: string; readonly first: Span; readonly which: ReadonlySet<number> } | undefined;
  for (const { text } of blocks) {
    for (const { start, end } of sentences(text)) {
      const sentence = text.slice(start, end);
      const places = placesOf(sentence, words);
      const [first] = places;
      const which = new Set(places.flatMap((place) => place.which));
      if (first && which.size > (best?.which.size ?? 0)) best = { sentence, first, which };
    }
    if (best?.which.size === words.length) break;
  }
  return best;
}

/** Where in a text the words stand, and which of them. */
function placesOf(
  text: string,
  words: readonly ReadonlySet<string>[],
): readonly (Span & { readonly which: readonly number[] })[] {
  return tokens(text).flatMap(({ text: token, start, end }) => {
    const parts = textKey(token).split(' ');
    const which = words.flatMap((meant, index) => (parts.some((part) => meant.has(part)) ? index : []));
    return which.length > 0 ? [{ start, end, which }] : [];
  });
}
