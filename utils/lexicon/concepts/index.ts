import { asSpelled, type PhraseRow, readPhraseTable, type SidedPhrase } from '../phrase-table';
import { DATA } from './data';
import { EDUCATION } from './education';
import { FINANCE } from './finance';
import { HEALTH } from './health';
import { HOSPITALITY } from './hospitality';
import { IT_OPERATIONS } from './it-operations';
import { LABORATORY } from './laboratory';
import { LAND } from './land';
import { LAW } from './law';
import { LOGISTICS } from './logistics';
import { MANUFACTURING } from './manufacturing';
import { MARKETING } from './marketing';
import { OFFICE } from './office';
import { PEOPLE } from './people';
import { PRODUCT } from './product';
import { SALES } from './sales';
import { SOCIAL } from './social';
import { SOFTWARE } from './software';
import { TRADES } from './trades';
import { WORK } from './work';

/** Something that is done or dealt with at work, and the words in which postings ask for it and people tell of it. */
export type Concept = PhraseRow & {
  /** The table it stands in: "work" holds what every trade has. */
  readonly theme: string;
};

const TABLES: { readonly [theme: string]: string } = {
  work: WORK,
  office: OFFICE,
  people: PEOPLE,
  sales: SALES,
  marketing: MARKETING,
  finance: FINANCE,
  law: LAW,
  software: SOFTWARE,
  'it-operations': IT_OPERATIONS,
  data: DATA,
  product: PRODUCT,
  health: HEALTH,
  education: EDUCATION,
  social: SOCIAL,
  logistics: LOGISTICS,
  manufacturing: MANUFACTURING,
  laboratory: LABORATORY,
  trades: TRADES,
  hospitality: HOSPITALITY,
  land: LAND,
};

/** A lone word of a story says something only in the form people tell it in: "shouted", not "a shout". */
function asTold(phrase: SidedPhrase): SidedPhrase {
  return phrase.side === 'story' ? { ...phrase, phrase: asSpelled(phrase.phrase) } : phrase;
}

/** Every concept, by theme; the order of the tables. */
export const concepts: readonly Concept[] = Object.entries(TABLES).flatMap(([theme, table]) =>
  readPhraseTable(table).map(({ id, name, phrases }) => ({ id, name, theme, phrases: phrases.map(asTold) })),
);

const BY_ID: ReadonlyMap<string, Concept> = new Map(concepts.map((concept) => [concept.id, concept]));

/** The concept with this id; `undefined` for an unknown one. */
export function conceptById(id: string): Concept | undefined {
  return BY_ID.get(id);
}
