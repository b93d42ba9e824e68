import { type AreaPlace, conceptField } from '../lexicon';
import type { Span } from '../model';
import { rememberedOf } from '../text/memory';
import { wordWeight } from './common-words';
import type { Query } from './query';
import type { IndexedStory, Place } from './story-index';
import type { UnitKey } from './units';

/** A word of the requirement and a word of the story that are told of the same concept, though neither tells all of it. */
export type Related = {
  /** The concept, or the story's word alone where both are told of too much else for the concept to be named. */
  readonly key: UnitKey;
  /** How much both say of it, above 0. */
  readonly weight: number;
  readonly asked: Span;
  readonly told: Place;
};

/** From here the words are of the concept and of little else: "reconcile" and "balanced", not "develop" and "through". */
const NAMED_FROM = 0.6;

/**
 * What ties a requirement and a story that share no word, skill or concept: words of the same concepts. Only for such stories, as
 * everything else ties more firmly. Empty when nothing does.
 */
export function related(query: Query, story: IndexedStory): Related[] {
  const { ids } = conceptField(story.language);
  const asks = conceptsAsked(query);
  const found: Related[] = [];
  for (const { key, said, areas, told } of tellingWords(story)) {
    for (const { area, weight } of areas) {
      const asked = asks[area];
      if (!asked) continue;
      const both = weight * said * asked.weight;
      const name: UnitKey = both < NAMED_FROM ? key : `c:${ids[area] ?? ''}`;
      for (const place of told) found.push({ key: name, weight: both, asked: asked.span, told: place });
    }
  }
  return found;
}

/** Whether anything does. */
export function isRelated(query: Query, story: IndexedStory): boolean {
  const told = conceptsTold(story);
  return conceptsAsked(query).some((asked, area) => asked && told[area] === 1);
}

/** A word of a requirement and how much it says of a concept, above 0. */
type Asked = { readonly weight: number; readonly span: Span };

/** By concept, the word of a requirement that says most of it; `undefined` where none is told of it. */
const conceptsAsked = rememberedOf(({ words, language }: Query) => {
  const { places, size } = conceptField(language);
  const asked = new Array<Asked | undefined>(size).fill(undefined);
  for (const { key, weight: said, spans } of words) {
    for (const { area, weight } of places.get(key.slice(2)) ?? []) {
      const span = spans[0];
      const most = weight * said;
      if (span && most > (asked[area]?.weight ?? 0)) asked[area] = { weight: most, span };
    }
  }
  return asked;
});

/** A word of a story's text that concepts are told with: how much it says, which concepts those are, and where it stands. */
type TellingWord = {
  readonly key: UnitKey;
  readonly said: number;
  readonly areas: readonly AreaPlace[];
  readonly told: readonly Place[];
};

const tellingWords = rememberedOf(({ units, language }: IndexedStory) => {
  const { places } = conceptField(language);
  const words: TellingWord[] = [];
  for (const [key, { places: told }] of units) {
    const areas = key.startsWith('w:') ? places.get(key.slice(2)) : undefined;
    if (areas && told.length > 0) words.push({ key, said: wordWeight(key.slice(2)), areas, told });
  }
  return words;
});

/** 1 for each concept that some word of a story's text is told of. */
const conceptsTold = rememberedOf((story: IndexedStory) => {
  const told = new Uint8Array(conceptField(story.language).size);
  for (const { areas } of tellingWords(story)) for (const { area } of areas) told[area] = 1;
  return told;
});
