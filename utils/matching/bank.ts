import type { Correction, Fact, StoryToMatch } from '../model';

/** What the person brings to a posting. */
export type Bank = {
  readonly stories: readonly StoryToMatch[];
  readonly facts: readonly Fact[];
  readonly corrections: readonly Correction[];
};
