import type {
  AlignedRequirement,
  Alignment,
  AnnotatedPosting,
  Coverage,
  MatchLevel,
  Story,
  Verdict,
} from '../../utils/model';
import { storyText } from '../../utils/text/story-text';

/** A story with what a test needs of it. */
export function storyOf(id: string, parts: Partial<Story> = {}): Story {
  return {
    id,
    title: `Story ${id}`,
    competencies: [],
    answers: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...parts,
  };
}

export type Row = {
  readonly verdict: Verdict;
  /** Story id, level, and the sentence of the story that is the evidence; the first sentence when left out. */
  readonly matches?: readonly (readonly [storyId: string, level: MatchLevel, sentence?: string])[];
};

/** An alignment of a posting: one row for each of its requirements, in order; open where no row is given. */
export function alignmentOf(posting: AnnotatedPosting, stories: readonly Story[], rows: readonly Row[]): Alignment {
  const requirements = posting.requirements.map((requirement, index): AlignedRequirement => {
    const row = rows[index] ?? { verdict: 'gap' };
    const matches = (row.matches ?? []).map(([storyId, level, sentence], rank) => {
      const story = stories.find(({ id }) => id === storyId);
      const text = story ? storyText(story) : '';
      const start = sentence === undefined ? 0 : Math.max(0, text.indexOf(sentence));
      const end = sentence === undefined ? text.indexOf('.') + 1 || text.length : start + sentence.length;
      const evidence = [
        { requirement: { start: 0, end: requirement.text.length }, story: { start, end }, why: ['test'] },
      ];
      return { storyId, score: 1 - rank / 10, level, evidence };
    });
    return { requirement, verdict: row.verdict, matches, gapScore: row.verdict === 'gap' ? 1 : 0 };
  });
  const coverage: { -readonly [verdict in Verdict]: number } = {
    covered: 0,
    partial: 0,
    gap: 0,
    confirmed: 0,
    unconfirmed: 0,
  };
  for (const { verdict } of requirements) coverage[verdict] += 1;
  return { rules: 'test', coverage: coverage satisfies Coverage, requirements };
}
