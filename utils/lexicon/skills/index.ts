import { readSkillTables, type Skill } from '../skill-table';
import { DATA } from './data';
import { DESIGN } from './design';
import { EDUCATION } from './education';
import { FINANCE } from './finance';
import { HEALTH } from './health';
import { HEALTH_SPECIALTIES } from './health-specialties';
import { HOSPITALITY } from './hospitality';
import { INFRASTRUCTURE } from './infrastructure';
import { LOGISTICS } from './logistics';
import { MANUFACTURING } from './manufacturing';
import { MARKETING } from './marketing';
import { NETWORKS_SECURITY } from './networks-security';
import { OFFICE } from './office';
import { PEOPLE } from './people';
import { PUBLIC } from './public';
import { SALES } from './sales';
import { SCIENCE } from './science';
import { SOFTWARE } from './software';
import { BUILDING_TRADES } from './trades-building';
import { INSTALLATIONS } from './trades-installations';
import { LAND_WORK } from './trades-land';
import { VEHICLES } from './trades-vehicles';

export type { Skill } from '../skill-table';

/** Every skill, tool and method, and every kind of tool, by field; the order of the tables. */
export const skills: readonly Skill[] = readSkillTables({
  software: SOFTWARE,
  infrastructure: INFRASTRUCTURE + NETWORKS_SECURITY,
  data: DATA,
  office: OFFICE,
  design: DESIGN,
  sales: SALES,
  marketing: MARKETING,
  finance: FINANCE,
  people: PEOPLE,
  logistics: LOGISTICS,
  health: HEALTH + HEALTH_SPECIALTIES,
  education: EDUCATION,
  public: PUBLIC,
  trades: BUILDING_TRADES + INSTALLATIONS + VEHICLES + LAND_WORK,
  manufacturing: MANUFACTURING,
  science: SCIENCE,
  hospitality: HOSPITALITY,
});

const BY_ID: ReadonlyMap<string, Skill> = new Map(skills.map((skill) => [skill.id, skill]));

/** The skill with this id; `undefined` for an unknown one. */
export function skillById(id: string): Skill | undefined {
  return BY_ID.get(id);
}
