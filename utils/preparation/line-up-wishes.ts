import type { LineUpEntry, LineUpWishes } from './line-up';

/**
 * The line-up in the order the person gave it and with the back-ups they chose. Stories they did not put in order come after, as they stand. A
 * back-up that is gone, left out or itself in the line-up by now is not used: `waiting` are the stories that can be one.
 */
export function asWished(
  entries: readonly LineUpEntry[],
  { order = [], backUps = {} }: Pick<LineUpWishes, 'order' | 'backUps'>,
  waiting: ReadonlySet<string>,
): readonly LineUpEntry[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ storyId }: LineUpEntry) => place.get(storyId) ?? order.length;
  return entries
    .toSorted((left, right) => placeOf(left) - placeOf(right))
    .map((entry) => {
      const chosen = Object.hasOwn(backUps, entry.storyId) ? backUps[entry.storyId] : undefined;
      return chosen !== undefined && waiting.has(chosen)
        ? { ...entry, backUp: chosen, isBackUpChosen: true as const }
        : entry;
    });
}
