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

/**
 * The sentence that has most of the words searched for, the first of those that have as many; cut to the clause around them where it is long.
 * Undefined where the text has none of them, as when they stand in the title. `words`: see `Found`.
 */
export function quoteOf(
  { blocks }: Pick<AnnotatedPosting, 'blocks'>,
  words: readonly ReadonlySet<string>[],
): FoundQuote | undefined {
  let best: { readonly sentence: string; readonly first: Span; readonly count: number } | undefined;
  for (const { text } of blocks) {
    for (const { start, end } of sentences(text)) {
      const sentence = text.slice(start, end);
      const places = placesOf(sentence, words);
      const [first] = places;
      const count = new Set(places.flatMap(({ which }) => which)).size;
      if (first && count > (best?.count ?? 0)) best = { sentence, first, count };
    }
    if (best?.count === words.length) break;
  }
  if (!best) return undefined;
  const quote = quoteAround(best.sentence, best.first);
  return { text: quote, marks: placesOf(quote, words).map(({ start, end }) => ({ start, end })) };
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
