import type { Alignment, AnnotatedPosting, Story } from '../../utils/model';

/** A story with as little as a story can have. */
export function aStory(fields: Partial<Story> = {}): Story {
  return {
    id: 'story-1',
    title: 'The night the labels ran out',
    competencies: [],
    answers: [],
    createdAt: '2026-01-01T08:00:00.000Z',
    updatedAt: '2026-01-01T08:00:00.000Z',
    ...fields,
  };
}

const requirement: AnnotatedPosting['requirements'][number] = {
  id: 'r-1',
  text: 'Keep the cold store stocked through the night',
  kind: 'responsibility',
  form: 'evidence',
  section: 'Your shift',
  block: 1,
  priority: 'high',
  terms: ['stock keeping'],
  competencies: ['delivery'],
};

export function aPosting(fields: Partial<AnnotatedPosting> = {}): AnnotatedPosting {
  return {
    url: 'https://jobs.example.com/night-shift/7',
    title: 'Night shift lead',
    company: 'Example Cold Stores',
    language: 'en',
    blocks: [
      { kind: 'heading', level: 2, text: 'Your shift' },
      { kind: 'item', level: 1, text: requirement.text },
    ],
    requirements: [requirement],
    source: 'main-text',
    readAt: '2026-01-02T08:00:00.000Z',
    ...fields,
  };
}

export function anAlignment(fields: Partial<Alignment> = {}): Alignment {
  return {
    rules: '1',
    coverage: { covered: 1, partial: 0, gap: 0, confirmed: 0, unconfirmed: 0 },
    requirements: [
      {
        requirement,
        verdict: 'covered',
        gapScore: 0.25,
        matches: [
          {
            storyId: 'story-1',
            score: 3.5,
            level: 'direct',
            evidence: [{ requirement: { start: 0, end: 8 }, story: { start: 0, end: 12 }, why: ['stock keeping'] }],
          },
        ],
      },
    ],
    ...fields,
  };
}
