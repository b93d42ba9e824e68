import { conceptField } from '../lexicon';
import type { Span } from '../model';
import type { Query } from './query';
import type { IndexedStory, Place } from './story-index';
import type { UnitKey } from './units';

/** A word of the requirement and a word of the story that are told of the same concept, though neither tells all of it. */
export type Related = {
  /** The concept. */
  readonly key: UnitKey;
  /** How much both say of it, above 0. */
  readonly weight: number;
  readonly asked: Span;
  readonly told: Place;
};

/**
 * What ties a requirement and a story that share no word, skill or concept: words of the same concepts. Only for such stories, as
 * everything else ties more firmly. Empty when nothing does.
 */
export function related(query: Query, story: IndexedStory): Related[] {
  const asked = askedConcepts(query);
  if (asked.size === 0) return [];
  const { ids, places } = conceptField(story.language);
  const found: Related[] = [];
  for (const [key, { places: told }] of story.units) {
    if (!key.startsWith('w:')) continue;
    for (const { area, weight } of places.get(key.slice(2)) ?? []) {
      const id = ids[area];
      const from = id === undefined ? undefined : asked.get(id);
      if (id !== undefined && from)
        for (const place of told) {
          found.push({ key: `c:${id}`, weight: weight * from.weight, asked: from.span, told: place });
        }
    }
  }
  return found;
}

/** By concept, the word of the requirement that says most of it. */
function askedConcepts(query: Query): ReadonlyMap<string, { readonly weight: number; readonly span: Span }> {
  const { ids, places } = conceptField(query.language);
  const asked = new Map<string, { weight: number; span: Span }>();
  for (const { key, weight: said, spans } of query.words) {
    for (const { area, weight } of places.get(key.slice(2)) ?? []) {
      const id = ids[area];
      const span = spans[0];
      const worth = weight * said;
      if (id !== undefined && span && worth > (asked.get(id)?.weight ?? 0)) asked.set(id, { weight: worth, span });
    }
  }
  return asked;
}
