import type { Story } from '../../utils/model';

/** Stories that were chosen to do something with, and the one a range is counted from. */
export type StoryChoice = { readonly chosen: ReadonlySet<string>; readonly from: string | undefined };

export const NOTHING_CHOSEN: StoryChoice = { chosen: new Set(), from: undefined };

/**
 * The choice after one story of the list was pressed: it is put in or taken out, or, as a range, all from the one pressed before up to it
 * are put in. `ids` are those that are shown, in their order.
 */
export function chosenAfter(choice: StoryChoice, ids: readonly string[], id: string, isRange: boolean): StoryChoice {
  const [from, to] = [choice.from === undefined ? -1 : ids.indexOf(choice.from), ids.indexOf(id)];
  const chosen = new Set(choice.chosen);
  if (isRange && from >= 0 && to >= 0) {
    for (const one of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) chosen.add(one);
    return { chosen, from: choice.from };
  }
  if (!chosen.delete(id)) chosen.add(id);
  return { chosen, from: id };
}

/** How many of some stories name each competency. */
export function tagCounts(stories: readonly Story[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { competencies } of stories)
    for (const id of new Set(competencies)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
