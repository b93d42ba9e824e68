import { type Skill, skillById, skills } from './skills';

/**
 * How a skill that somebody has stands to one that is asked.
 * `same`: it is the skill. `kind`: it answers it, as a named tool of the kind asked (Salesforce for a CRM) or because it brings the
 * skill with it (React for JavaScript). `sibling`: another of the same family (AWS for Azure), only the kind where a certain tool is
 * asked, or what the asked skill builds on (Python for Django). `field`: only of the same field. `none`: nothing in common, or unknown.
 */
export type Relation = 'same' | 'kind' | 'sibling' | 'field' | 'none';

/** The relation of the skill somebody has (`held`) to the one `asked`, both ids. */
export function relation(asked: string, held: string): Relation {
  if (asked === held) return 'same';
  const wanted = skillById(asked);
  const own = skillById(held);
  if (!wanted || !own) return 'none';
  if (wanted.kindOf !== undefined && own.families.includes(wanted.kindOf)) return 'kind';
  if (brings(own, asked)) return 'kind';
  if (brings(wanted, held)) return 'sibling';
  if (own.families.some((family) => wanted.families.includes(family))) return 'sibling';
  return own.field === wanted.field ? 'field' : 'none';
}

/** The other skills of its families, kinds left out; empty for an unknown id. */
export function siblings(id: string): readonly Skill[] {
  const own = skillById(id);
  if (!own) return [];
  return skills.filter(
    (skill) =>
      skill.id !== id && skill.kindOf === undefined && skill.families.some((family) => own.families.includes(family)),
  );
}

/** Whether one skill brings another with it, directly or through what it brings. Tables have no circles (a test checks it). */
function brings(skill: Skill, other: string): boolean {
  return skill.brings.some((id) => {
    if (id === other) return true;
    const next = skillById(id);
    return next !== undefined && brings(next, other);
  });
}
