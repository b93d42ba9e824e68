import type { AnnotatedPosting, CompetencyId, Posting, Requirement } from '../model';
import { lookUp } from './look-up';
import { skillById } from './skills';

/** Adds to each requirement what the lexicon knows of its words: terms, competencies, priority. */
export function annotate(posting: Posting): AnnotatedPosting {
  return {
    ...posting,
    requirements: posting.requirements.map((requirement) => ({
      ...requirement,
      priority: 'medium',
      ...readWords(requirement, posting.language),
    })),
  };
}

function readWords(requirement: Requirement, language: Posting['language']) {
  const terms = new Set<string>();
  const competencies = new Set<CompetencyId>();
  for (const hit of lookUp(requirement.text, 'posting', language)) {
    if (hit.kind === 'skill') terms.add(skillById(hit.id)?.name ?? hit.id);
    if (hit.kind === 'competency') competencies.add(hit.id);
  }
  return { terms: [...terms], competencies: [...competencies] };
}
