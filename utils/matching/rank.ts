import type { Span } from '../model';
import { languageOf } from '../text/language';
import { indexBank } from './bank-index';
import { evidenceOf } from './evidence';
import { arrange, gapScoreOf, judgeStories, verdictOf } from './judgement';
import { queryOf } from './query';
import { indexStory } from './story-index';

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

/** How many stories are shown with quotes. */
const QUOTED = 3;

/** Ranks every story for every requirement; every requirement gets one of the three verdicts, gates too. */
export function rankPair(pair: PairToRank): { readonly [requirementId: string]: RankedRequirement } {
  const bank = indexBank(pair.stories.map(indexStory));
  const language = languageOf(pair.requirements.map(({ text }) => text).join('\n'));
  return Object.fromEntries(
    pair.requirements.map(({ id, text, kind }) => {
      const query = queryOf(text, { language, wished: kind === 'preferred' });
      const judged = arrange(judgeStories(query, bank));
      const evidence = judged
        .slice(0, QUOTED)
        .map(({ story, level }) => [story.id, evidenceOf(query, story, level).map((quote) => quote.story)] as const);
      return [
        id,
        {
          ranked: judged.map(({ story, total }) => [story.id, total] as const),
          verdict: verdictOf(judged),
          gapScore: gapScoreOf(judged),
          evidence: Object.fromEntries(evidence),
        },
      ];
    }),
  );
}
