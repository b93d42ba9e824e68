import type { AnnotatedPosting, AnnotatedRequirement, CompetencyId, Posting } from '../model';
import { competencies } from './competencies';
import { formWith } from './form';
import { type Hit, lookUp } from './look-up';
import { mentionsIn, priorityOf, WEIGHT_OF } from './priority';
import { skillById } from './skills';

/** A line that speaks of the employer: its soft words praise, they ask nothing. */
const ABOUT_EMPLOYER =
  /^\s*(?:we(?:['’]re| are| have| offer| believe| value| pride)|our |the company|join |at \p{Lu})/iu;

/**
 * Adds to each requirement what the lexicon knows of its words: the skills it names, the competencies it asks for, how much hangs on it,
 * and whether it is answered by naming a tool. Deterministic; the posting's own words stay as they are.
 */
export function annotate(posting: Posting): AnnotatedPosting {
  const mentions = mentionsIn(posting);
  return {
    ...posting,
    requirements: posting.requirements.map((requirement) => {
      const hits = lookUp(requirement.text, 'posting', posting.language);
      return {
        ...requirement,
        form: formWith(requirement, hits),
        priority: priorityOf(requirement, hits, mentions),
        terms: termsAmong(hits),
        competencies: requirement.form === 'gate' ? [] : competenciesAmong(requirement.text, hits),
      };
    }),
  };
}

/** Names of skills in order of first mention, each once. */
function termsAmong(hits: readonly Hit[]): string[] {
  const names = hits.flatMap(({ kind, id }) => (kind === 'skill' ? (skillById(id)?.name ?? []) : []));
  return [...new Set(names)];
}

/** Competencies in order of first mention, each once. */
function competenciesAmong(text: string, hits: readonly Hit[]): CompetencyId[] {
  const praising = ABOUT_EMPLOYER.test(text);
  const ids = hits.flatMap((hit) => (hit.kind === 'competency' && !(hit.soft && praising) ? hit.id : []));
  return [...new Set(ids)];
}

/** Structured interviews ask about five to eight competencies; a posting never asks for all eighteen. */
const MOST_COMPETENCIES = 8;

/**
 * What the posting asks for above all, first what most and weightiest lines ask; at most eight. Ties keep the fixed order of the
 * competencies. Empty when no line asks for any.
 */
export function leadingCompetencies(requirements: readonly AnnotatedRequirement[]): CompetencyId[] {
  const weights = new Map<CompetencyId, number>();
  for (const { competencies: asked, priority } of requirements)
    for (const id of asked) weights.set(id, (weights.get(id) ?? 0) + WEIGHT_OF[priority]);
  return competencies
    .map(({ id }) => id)
    .filter((id) => weights.has(id))
    .toSorted((left, right) => (weights.get(right) ?? 0) - (weights.get(left) ?? 0))
    .slice(0, MOST_COMPETENCIES);
}
