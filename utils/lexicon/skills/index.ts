import { readSkillTables, type Skill } from '../skill-table';
import { OFFICE } from './office';
import { SOFTWARE } from './software';

export type { Skill } from '../skill-table';

/** Every skill, tool and method, and every kind of tool, by field; the order of the tables. */
export const skills: readonly Skill[] = readSkillTables({
  software: SOFTWARE,
  office: OFFICE,
});

const BY_ID: ReadonlyMap<string, Skill> = new Map(skills.map((skill) => [skill.id, skill]));

/** The skill with this id; `undefined` for an unknown one. */
export function skillById(id: string): Skill | undefined {
  return BY_ID.get(id);
}
