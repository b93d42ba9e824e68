import type { WordField } from '../lexicon';
import { rememberedOf } from '../text/memory';
import { wordWeight } from './common-words';

/** Even the commonest word says a little of where a text lives: "training" is common, and still it is about training. */
const LEAST_WEIGHT = 0.15;

/** How strongly a text lives in each area of a field, from 0 up. Every word counts by what it says; a repeated one a little more. */
function profileOf(counts: ReadonlyMap<string, number>, field: WordField): Float32Array {
  const profile = new Float32Array(field.size);
  for (const [stemmed, count] of counts) {
    const places = field.places.get(stemmed);
    if (!places) continue;
    const { areas, weights } = places;
    const said = Math.max(LEAST_WEIGHT, wordWeight(stemmed)) * Math.log2(1 + count);
    for (let at = 0; at < areas.length; at += 1) {
      const area = areas[at] ?? 0;
      profile[area] = (profile[area] ?? 0) + said * (weights[at] ?? 0);
    }
  }
  return profile;
}

/** Beyond these the words of a requirement only graze an area: they rank no better and would take most of the time. */
const MOST_AREAS = 24;

/** The areas a requirement asks for. */
export type Asking = {
  /** The areas, strongest first, and in the same order their shares of all it asks; empty when its words stand in no area. */
  readonly areas: readonly number[];
  readonly shares: Float32Array;
  /** Euclidean length of the shares. */
  readonly length: number;
};

export function askingOf(counts: ReadonlyMap<string, number>, field: WordField): Asking {
  const profile = profileOf(counts, field);
  const areas: number[] = [];
  let sum = 0;
  let least = 0;
  for (let area = 0; area < profile.length; area += 1) {
    const strength = profile[area] ?? 0;
    sum += strength;
    if (strength <= least) continue;
    // Every weaker one moves on by one place, the last of them out of the list.
    let at = Math.min(areas.length, MOST_AREAS - 1);
    for (; at > 0 && (profile[areas[at - 1] ?? 0] ?? 0) < strength; at -= 1) areas[at] = areas[at - 1] ?? 0;
    areas[at] = area;
    if (areas.length === MOST_AREAS) least = profile[areas[MOST_AREAS - 1] ?? 0] ?? 0;
  }
  const shares = new Float32Array(areas.length);
  for (let at = 0; at < areas.length; at += 1) shares[at] = (profile[areas[at] ?? 0] ?? 0) / sum;
  return { areas, shares, length: Math.hypot(...shares) };
}

/** For each area, the share of its words that everybody uses whatever the trade, 0 to 1. */
const everydayShares = rememberedOf((field: WordField): Float32Array => {
  const common = new Float32Array(field.size);
  const all = new Float32Array(field.size);
  for (const [stemmed, { areas, weights }] of field.places) {
    for (const [at, area] of areas.entries()) {
      const weight = weights[at] ?? 0;
      common[area] = (common[area] ?? 0) + weight * (1 - wordWeight(stemmed));
      all[area] = (all[area] ?? 0) + weight;
    }
  }
  return common.map((sum, area) => sum / (all[area] || 1));
});

/** How far what is asked is told of in everyday words, 0 to 1: "solves problems" more than "reconciles ledgers". */
export function everydayness({ areas, shares }: Asking, field: WordField): number {
  const common = everydayShares(field);
  return areas.reduce((sum, area, at) => sum + (shares[at] ?? 0) * (common[area] ?? 0), 0);
}

/** The areas a story tells of: logarithms of its profile, as the tenth word of one area adds less than the first. */
export type Telling = { readonly strengths: Float32Array; readonly length: number };

export function tellingOf(counts: ReadonlyMap<string, number>, field: WordField): Telling {
  const strengths = profileOf(counts, field).map((value) => Math.log1p(value));
  return { strengths, length: Math.hypot(...strengths) };
}
