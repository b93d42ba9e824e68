import { competencyById, conceptById, lookUp, skillById } from '../lexicon';
import type { Span } from '../model';
import { type ReadText, termsOf } from './terms';

/**
 * What can tie a requirement to a story: a word (by its stem), a concept, a competency or a skill of the lexicon. The key is made of
 * the kind's letter and the id: "w:freezer", "c:complaints", "p:coaching", "s:excel".
 */
export type UnitKey = `${'w' | 'c' | 'p' | 's'}:${string}`;

export type Unit = {
  readonly key: UnitKey;
  readonly span: Span;
  /** How much it says when shared, from 0 to 1. */
  readonly weight: number;
};

/** A competency told by a word that many lines use lightly ("proactive") says less. */
const SOFT_COMPETENCY = 0.5;

/** Every unit of a text, in no particular order. */
export function unitsOf(read: ReadText, side: 'posting' | 'story'): Unit[] {
  const units: Unit[] = termsOf(read);
  for (const hit of lookUp(read.text, side, read.language, read.words)) {
    if (hit.kind === 'skill') units.push({ key: `s:${hit.id}`, span: hit.span, weight: 1 });
    else if (hit.kind === 'concept') units.push({ key: `c:${hit.id}`, span: hit.span, weight: 1 });
    else units.push({ key: `p:${hit.id}`, span: hit.span, weight: 'soft' in hit && hit.soft ? SOFT_COMPETENCY : 1 });
  }
  return units;
}

/** The unit in words a person can read; `text` is where it stands, `span` its place there. */
export function nameOf(key: UnitKey, text: string, span: Span): string {
  const id = key.slice(2);
  if (key.startsWith('s:')) return skillById(id)?.name ?? id;
  if (key.startsWith('c:')) return (conceptById(id)?.name ?? id).toLowerCase();
  if (key.startsWith('p:')) return (competencyById(id)?.name ?? id).toLowerCase();
  return text.slice(span.start, span.end).toLowerCase();
}
