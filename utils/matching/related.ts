import { conceptField } from '../lexicon';
import type { Span } from '../model';
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
  const { ids, places } = conceptField(story.language);
  const found: Related[] = [];
  for (const [key, { places: told }] of story.units) {
    if (!key.startsWith('w:')) continue;
    const said = wordWeight(key.slice(2));
    for (const { area, weight } of places.get(key.slice(2)) ?? []) {
      const asked = query.touched.get(area);
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
  for (const area of query.touched.keys()) if (story.touched[area] === 1) return true;
  return false;
}
