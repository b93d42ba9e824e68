import type { AnnotatedPosting, AnnotatedRequirement, Fact, StoryToMatch } from '../../utils/model';

/** A requirement with the least that aligning needs; its id is `r1`, `r2`, … by place in the posting. */
export type RequirementInWords = Partial<AnnotatedRequirement> & { readonly text: string };

export function makePosting(...requirements: readonly (string | RequirementInWords)[]): AnnotatedPosting {
  return {
    language: 'en',
    blocks: [],
    source: 'text',
    readAt: '2026-01-01T00:00:00.000Z',
    requirements: requirements.map((given, index) => ({
      id: `r${index + 1}`,
      kind: 'required',
      form: 'evidence',
      block: index,
      priority: 'medium',
      terms: [],
      competencies: [],
      ...(typeof given === 'string' ? { text: given } : given),
    })),
  };
}

export function makeStory(id: string, text: string, title = id): StoryToMatch {
  return { id, title, rest: text, competencies: [] };
}

export function makeFact(fact: Pick<Fact, 'kind' | 'subject'> & Partial<Fact>): Fact {
  return {
    id: `${fact.kind} ${fact.subject}`,
    text: [fact.subject, fact.value].filter(Boolean).join(' '),
    holds: true,
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...fact,
  };
}
