import type { AlignedRequirement, Alignment, Match, Story, Verdict } from '../../utils/model';
import { storyText } from '../../utils/text/story-text';

const WRITTEN = '2026-01-05T09:00:00.000Z';

export function story(id: string, action: string): Story {
  return {
    id,
    title: `The story ${id}`,
    action,
    competencies: [],
    answers: [],
    createdAt: WRITTEN,
    updatedAt: WRITTEN,
  };
}

/** A match with one quote: `requirement` and `told` are words of the two texts. */
export function match(
  of: Story,
  level: Match['level'],
  told: string,
  marks: Match['evidence'][number]['marks'] = [],
): Match {
  const start = storyText(of).indexOf(told);
  return {
    storyId: of.id,
    level,
    score: 1,
    evidence: [{ requirement: { start: 0, end: 4 }, story: { start, end: start + told.length }, why: [], marks }],
  };
}

type Fields = Partial<AlignedRequirement['requirement']> & Pick<Partial<AlignedRequirement>, 'fact' | 'correctionId'>;

export function aligned(
  text: string,
  verdict: Verdict,
  matches: readonly Match[] = [],
  fields: Fields = {},
): AlignedRequirement {
  const { fact, correctionId, ...requirement } = fields;
  return {
    requirement: {
      id: text,
      text,
      kind: 'responsibility',
      form: 'evidence',
      block: 0,
      priority: 'medium',
      terms: [],
      competencies: [],
      ...requirement,
    },
    verdict,
    matches,
    gapScore: 0,
    ...(fact && { fact }),
    ...(correctionId !== undefined && { correctionId }),
  };
}

export function alignment(...requirements: readonly AlignedRequirement[]): Alignment {
  const count = (verdict: Verdict) => requirements.filter((one) => one.verdict === verdict).length;
  return {
    rules: '1',
    requirements,
    coverage: {
      covered: count('covered'),
      partial: count('partial'),
      gap: count('gap'),
      confirmed: count('confirmed'),
      unconfirmed: count('unconfirmed'),
    },
  };
}
