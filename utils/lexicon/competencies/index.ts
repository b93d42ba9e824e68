import type { CompetencyId } from '../../model';
import { DESCRIPTIONS } from './descriptions';

/** One of the eighteen things interviewers ask stories about. */
export type Competency = {
  readonly id: CompetencyId;
  readonly name: string;
  readonly definition: string;
  /** Questions that help to remember an occasion; at least three. */
  readonly recallPrompts: readonly string[];
};

/** The eighteen, in their fixed order. */
export const competencies: readonly Competency[] = DESCRIPTIONS;

const BY_ID: ReadonlyMap<string, Competency> = new Map(competencies.map((competency) => [competency.id, competency]));

/** The competency with this id; `undefined` for an unknown one, such as a name of the person's own. */
export function competencyById(id: string): Competency | undefined {
  return BY_ID.get(id);
}
