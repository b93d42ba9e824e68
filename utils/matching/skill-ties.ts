import { type Relation, relation } from '../lexicon';
import type { Asked } from './query';
import type { IndexedStory } from './story-index';

/** How a skill that is asked by name is met by a story: by `held`, which is the skill, answers it, or stands beside it. */
export type SkillTie = { readonly asked: Asked; readonly held: string; readonly by: 'same' | 'kind' | 'sibling' };

const NEAREST_FIRST: readonly Relation[] = ['same', 'kind', 'sibling'];

/** One tie per skill asked that the story meets at all, by the nearest of its skills. Skills nothing comes near to are left out. */
export function skillTies(asked: readonly Asked[], story: Pick<IndexedStory, 'skills'>): SkillTie[] {
  if (asked.length === 0 || story.skills.length === 0) return [];
  return asked.flatMap((one) => {
    const id = one.key.slice(2);
    let nearest: SkillTie | undefined;
    for (const held of story.skills) {
      const by = relation(id, held);
      if (by !== 'same' && by !== 'kind' && by !== 'sibling') continue;
      if (!nearest || NEAREST_FIRST.indexOf(by) < NEAREST_FIRST.indexOf(nearest.by)) nearest = { asked: one, held, by };
    }
    return nearest ? [nearest] : [];
  });
}
