import type { Span } from '../model';

/** A requirement and the stories of the matching benchmark. */
export type PairToRank = {
  readonly stories: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly requirements: readonly { readonly id: string; readonly text: string; readonly kind: string }[];
};

export type RankedRequirement = {
  readonly ranked: readonly (readonly [storyId: string, score: number])[];
  readonly verdict: 'covered' | 'partial' | 'gap';
  readonly gapScore: number;
  /** Verbatim sentences by story: spans of the story's text. */
  readonly evidence: { readonly [storyId: string]: readonly Span[] };
};

/** Ranks every story for every requirement; every requirement gets one of the three verdicts, gates too. */
export function rankPair(pair: PairToRank): { readonly [requirementId: string]: RankedRequirement } {
  return Object.fromEntries(
    pair.requirements.map(({ id }) => [
      id,
      {
        ranked: [...pair.stories]
          .sort((left, right) => right.text.length - left.text.length)
          .map((story) => [story.id, story.text.length] as const),
        verdict: 'partial' as const,
        gapScore: 0,
        evidence: {},
      },
    ]),
  );
}
