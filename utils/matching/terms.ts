import type { Language, Span } from '../model';
import { rememberedWord } from '../text/memory';
import { isSilent } from '../text/silent-words';
import { stem } from '../text/stems';
import { type Token, tokens } from '../text/tokens';
import { wordWeight } from './common-words';

/** A word that can tie two texts: a key by its stem, where it stands, and how much it says when shared (above 0, up to 1). */
export type Term = { readonly key: `w:${string}`; readonly span: Span; readonly weight: number };

/** What a word says wherever it stands. */
type Said = {
  /** Its stem; of a hyphenated word also those of its parts. */
  readonly stems: readonly string[];
  /** Itself, or its parts, with their places in the word. */
  readonly terms: readonly Term[];
};

/** A text with its words in order, and in the same order what each of them says. */
export type ReadText = {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Token[];
  readonly said: readonly Said[];
};

export function readText(text: string, language: Language): ReadText {
  const saidBy = saidIn(language);
  const words = tokens(text);
  return { text, language, words, said: words.map((word) => saidBy(word.text)) };
}

const saidIn = rememberedWord((word, language): Said => {
  const parts = word.split('-');
  const terms: Term[] = [];
  let start = 0;
  for (const part of parts) {
    const stemmed = stem(part, language);
    const weight = isSilent(part, language) ? 0 : wordWeight(stemmed);
    const end = start + part.length;
    if (weight > 0 && stemmed.length > 1) terms.push({ key: `w:${stemmed}`, span: { start, end }, weight });
    start = end + 1;
  }
  const whole = parts.length > 1 ? [word, ...parts] : parts;
  return { stems: whole.map((each) => stem(each, language)), terms };
});

/** The words of a text that say something, in order. A hyphenated word gives its parts, so that "follow-up" meets "follow". */
export function termsOf({ words, said }: ReadText): Term[] {
  const found: Term[] = [];
  for (const [place, { start }] of words.entries()) {
    for (const { key, span, weight } of said[place]?.terms ?? [])
      found.push({ key, span: { start: start + span.start, end: start + span.end }, weight });
  }
  return found;
}

/** How often each stem stands in some texts; a hyphenated word counts as a whole and in its parts. */
export function stemCounts(texts: readonly ReadText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { said } of texts)
    for (const { stems } of said) for (const stemmed of stems) counts.set(stemmed, (counts.get(stemmed) ?? 0) + 1);
  return counts;
}
