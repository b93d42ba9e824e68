import type { Language } from '../model';
import { rememberedText } from '../text/memory';
import { isSilent } from '../text/silent-words';
import { stem } from '../text/stems';
import { concepts, phrasesOf } from './concepts';
import { topics } from './topics';

/**
 * A way to say where a text lives by its single words: so many areas, and for each stem the areas it stands in. Looser than the
 * look-up, as no word of an area proves anything; but a line and a story whose words stand in the same areas are about the same.
 */
export type WordField = {
  readonly size: number;
  readonly places: ReadonlyMap<string, AreaPlaces>;
  /** The topics or concepts that are the areas, in their order. */
  readonly ids: readonly string[];
};

/**
 * The areas a word stands in, and in the same order how far it speaks for each, above 0; 1 for a word of one area that stands there once.
 * Two lists rather than one of pairs: a line of ten words stands in hundreds of places.
 */
export type AreaPlaces = { readonly areas: readonly number[]; readonly weights: readonly number[] };

type Area = { readonly id: string; readonly words: readonly string[] };

/** Broad areas, made at first use, hand-made for the purpose: see `topics`. In other languages an area has the words of the concepts that live in it. */
export const topicField: (language: Language) => WordField = rememberedText((language: Language) =>
  makeField(language === 'en' ? topics : topicsThroughConcepts(language), language),
);

const NOWHERE: AreaPlaces = { areas: [], weights: [] };

/** A concept lives in the area that its English words speak for most, and in those they speak for nearly as much. */
const NEARLY = 0.7;

function topicsThroughConcepts(language: Language): readonly Area[] {
  const { places } = topicField('en');
  const words = topics.map((): string[] => []);
  for (const { id } of concepts) {
    const spoken = new Map<number, number>();
    for (const word of wordsOfConcept(id, 'en')) {
      const { areas, weights } = places.get(stem(word)) ?? NOWHERE;
      for (const [at, area] of areas.entries()) spoken.set(area, (spoken.get(area) ?? 0) + (weights[at] ?? 0));
    }
    const most = Math.max(...spoken.values());
    for (const [area, weight] of spoken)
      if (weight >= most * NEARLY) words[area]?.push(...wordsOfConcept(id, language));
  }
  return topics.map(({ id }, area) => ({ id, words: words[area] ?? [] }));
}

function wordsOfConcept(id: string, language: Language): string[] {
  return phrasesOf(id, language)
    .flatMap(({ phrase }) => phrase.split(WORD_BREAK))
    .filter((word) => !isSilent(word, language));
}

/** Fine areas: each concept is one, by the single words of its phrases in the language. */
export const conceptField: (language: Language) => WordField = rememberedText((language: Language) =>
  makeField(
    concepts.map(({ id }) => ({ id, words: wordsOfConcept(id, language) })),
    language,
  ),
);

/** What parts the words of a phrase: see `phrases.ts` for the signs. */
const WORD_BREAK = /[\s|~=^]+/u;

/**
 * A word of four areas speaks for each of them half as loud as a word of one: between dividing it up and counting it in full. What
 * several phrases of an area have in common is its core and counts more.
 */
function makeField(areas: readonly Area[], language: Language): WordField {
  const found = new Map<string, Map<number, number>>();
  areas.forEach(({ words }, area) => {
    for (const word of words) {
      const stemmed = stem(word, language);
      if (stemmed === '') continue;
      const standing = found.get(stemmed) ?? new Map<number, number>();
      found.set(stemmed, standing.set(area, (standing.get(area) ?? 0) + 1));
    }
  });
  return {
    size: areas.length,
    ids: areas.map(({ id }) => id),
    places: new Map(
      [...found].map(([stemmed, standing]) => [
        stemmed,
        {
          areas: [...standing.keys()],
          weights: Array.from(standing.values(), (times) => Math.log2(1 + times) / Math.sqrt(standing.size)),
        },
      ]),
    ),
  };
}
