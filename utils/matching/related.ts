import { type AreaPlaces, conceptField } from '../lexicon';
import type { Span } from '../model';
import { rememberedOf } from '../text/memory';
import { wordWeight } from './common-words';
import type { Query } from './query';
import type { IndexedStory, Place } from './story-index';
import type { UnitKey } from './units';

/** Where a requirement and a story tell of the same. */
export type Shared = {
  readonly key: UnitKey;
  /** How much both say of it, above 0. */
  readonly weight: number;
  readonly asked: Span;
  readonly told: Place;
};

/** From here the words are of the concept and of little else: "reconcile" and "balanced", not "develop" and "through". */
const NAMED_FROM = 0.6;

/**
 * What ties a requirement and a story that share no word, skill or concept: words of the same concepts, though neither tells all of it.
 * Named is the concept, or the story's word alone, once for each word of the requirement, where both are told of too much else. Only for
 * such stories, as everything else ties more firmly; and only at the places that are wanted, as such words stand all over a story. Empty
 * when nothing does.
 */
export function related(query: Query, story: IndexedStory, wanted: (place: Place) => boolean = () => true): Shared[] {
  const { ids } = conceptField(story.language);
  const asks = conceptsAsked(query);
  const found: Shared[] = [];
  for (const { key, said, areas, weights, told } of tellingWords(story)) {
    const places = told.filter(wanted);
    if (places.length === 0) continue;
    const add = (name: UnitKey, weight: number, word: number) => {
      const asked = query.words[word]?.spans[0];
      if (asked) for (const place of places) found.push({ key: name, weight, asked, told: place });
    };
    /** By word of the requirement: how much both words say of the concept they say most of, among those that are not named. */
    const unnamed = new Float64Array(query.words.length);
    for (let at = 0; at < areas.length; at += 1) {
      const area = areas[at] ?? 0;
      const word = asks.words[area] ?? 0;
      const both = (weights[at] ?? 0) * said * (asks.weights[area] ?? 0);
      if (both >= NAMED_FROM) add(`c:${ids[area] ?? ''}`, both, word);
      else if (both > (unnamed[word] ?? 0)) unnamed[word] = both;
    }
    for (const [word, both] of unnamed.entries()) if (both > 0) add(key, both, word);
  }
  return found;
}

/** How much that is in each sentence of the story. */
export function relatedBySentence(query: Query, story: IndexedStory): Float64Array {
  const asks = conceptsAsked(query);
  const sums = new Float64Array(story.sentences.length);
  for (const { said, areas, weights, told } of tellingWords(story)) {
    let sum = 0;
    for (let at = 0; at < areas.length; at += 1) sum += (weights[at] ?? 0) * (asks.weights[areas[at] ?? 0] ?? 0);
    for (const { sentence } of told) sums[sentence] = (sums[sentence] ?? 0) + said * sum;
  }
  return sums;
}

/** Whether anything does. */
export function isRelated({ words, language }: Query, story: IndexedStory): boolean {
  const { places } = conceptField(language);
  const told = conceptsTold(story);
  return words.some(({ key }) => places.get(key.slice(2))?.areas.some((area) => told[area] === 1) ?? false);
}

/** By concept, how much the word of a requirement that says most of it says, 0 where none does; and that word's place among its words. */
const conceptsAsked = rememberedOf(({ words: asked, language }: Query) => {
  const { places, size } = conceptField(language);
  const weights = new Float64Array(size);
  const words = new Uint32Array(size);
  for (const [word, { key, weight: said }] of asked.entries()) {
    const standing = places.get(key.slice(2));
    if (!standing) continue;
    for (let at = 0; at < standing.areas.length; at += 1) {
      const area = standing.areas[at] ?? 0;
      const weight = (standing.weights[at] ?? 0) * said;
      if (weight <= (weights[area] ?? 0)) continue;
      weights[area] = weight;
      words[area] = word;
    }
  }
  return { weights, words };
});

/** A word of a story's text that concepts are told with: how much it says, which concepts those are, and where it stands. */
type TellingWord = AreaPlaces & {
  readonly key: UnitKey;
  readonly said: number;
  readonly told: readonly Place[];
};

const tellingWords = rememberedOf(({ units, language }: IndexedStory) => {
  const { places } = conceptField(language);
  const words: TellingWord[] = [];
  for (const [key, { places: told }] of units) {
    const standing = key.startsWith('w:') ? places.get(key.slice(2)) : undefined;
    if (standing && told.length > 0) words.push({ ...standing, key, said: wordWeight(key.slice(2)), told });
  }
  return words;
});

/** 1 for each concept that some word of a story's text is told of. */
const conceptsTold = rememberedOf((story: IndexedStory) => {
  const told = new Uint8Array(conceptField(story.language).size);
  for (const { areas } of tellingWords(story)) for (const area of areas) told[area] = 1;
  return told;
});
