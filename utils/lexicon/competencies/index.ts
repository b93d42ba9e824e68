import type { CompetencyId, Language } from '../../model';
import { readPhraseTable, type SidedPhrase } from '../phrase-table';
import { CUES } from './cues';
import { DESCRIPTIONS } from './descriptions';
import { CUES_CS } from './languages/cs';
import { CUES_DE } from './languages/de';
import { CUES_ES } from './languages/es';
import { CUES_FR } from './languages/fr';
import { CUES_IT } from './languages/it';
import { CUES_NL } from './languages/nl';
import { CUES_PL } from './languages/pl';
import { CUES_PT } from './languages/pt';
import { CUES_UK } from './languages/uk';

/** One of the eighteen things interviewers ask stories about. */
export type Competency = {
  readonly id: CompetencyId;
  readonly name: string;
  readonly definition: string;
  /** Words of postings that ask for it and words of stories that tell it. */
  readonly cues: readonly SidedPhrase[];
  /** Questions that help to remember an occasion; at least three. */
  readonly recallPrompts: readonly string[];
};

const TABLES: readonly (readonly [Language, string])[] = [
  ['en', CUES],
  ['cs', CUES_CS],
  ['de', CUES_DE],
  ['es', CUES_ES],
  ['fr', CUES_FR],
  ['it', CUES_IT],
  ['nl', CUES_NL],
  ['pl', CUES_PL],
  ['pt', CUES_PT],
  ['uk', CUES_UK],
];

const ROWS = TABLES.flatMap(([language, table]) => readPhraseTable(table, language));

/** The eighteen, in their fixed order. */
export const competencies: readonly Competency[] = DESCRIPTIONS.map((description) => ({
  ...description,
  cues: ROWS.filter(({ id }) => id === description.id).flatMap(({ phrases }) => phrases),
}));

const BY_ID: ReadonlyMap<string, Competency> = new Map(competencies.map((competency) => [competency.id, competency]));

/** The competency with this id; `undefined` for an unknown one, such as a name of the person's own. */
export function competencyById(id: string): Competency | undefined {
  return BY_ID.get(id);
}
