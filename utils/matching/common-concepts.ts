import type { UnitKey } from './units';

/**
 * Concepts that stories of any trade touch in passing: the share of some two hundred stories of twenty-five people that did. To share
 * one of these says little of what a story is about.
 */
const TOUCHED_BY: { readonly [concept in string]: number } = {};

/** The share of stories that touch a concept anyway, 0 to 1; 0 for a concept of some trade. */
export function commonness(key: UnitKey): number {
  return TOUCHED_BY[key.slice(2)] ?? 0;
}
