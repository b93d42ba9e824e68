import { annotate } from '../lexicon';
import type { Matcher } from '../matching';
import type {
  Alignment,
  AnnotatedPosting,
  BankedNote,
  BankedQuestion,
  CompetencyPicture,
  Correction,
  Fact,
  GapLadder,
  Posting,
  PostingChange,
  PostingPicture,
  QuestionsToAsk,
  QuestionToExpect,
  SavedPosting,
  Story,
} from '../model';
import { questionsToAsk, questionsToExpect } from '../questions';
import { postingPicture } from '../questions/reading';
import { competencyPicture } from './competency-picture';
import { gapLadder } from './gap-ladder';
import { type LineUp, lineUp } from './line-up';
import { postingChanges } from './posting-changes';

/** What one posting is worked up from: itself, the bank, and what was decided about it before. */
export type WorkUpInput = {
  readonly posting: Posting | AnnotatedPosting;
  readonly stories: readonly Story[];
  readonly facts: readonly Fact[];
  readonly corrections: readonly Correction[];
  readonly questions: readonly BankedQuestion[];
  readonly notes: readonly BankedNote[];
  readonly decided?: Pick<SavedPosting, 'questions' | 'lineUp' | 'bridges' | 'letGo'>;
  /** The same posting as it was saved, where it may read differently now. */
  readonly before?: AnnotatedPosting;
};

/** Everything the panel shows of a posting. */
export type WorkUp = {
  readonly posting: AnnotatedPosting;
  readonly alignment: Alignment;
  readonly lineUp: LineUp;
  readonly gaps: GapLadder;
  readonly asks: QuestionsToAsk;
  readonly expects: readonly QuestionToExpect[];
  readonly competencies: CompetencyPicture;
  /** What the posting says and does not. */
  readonly picture: PostingPicture;
  /** What is different from `before`; empty when nothing is, or nothing was saved. */
  readonly changes: readonly PostingChange[];
};

/** All of it in one go. Pure but for the matcher's memory of stories it has read. */
export function workUp(matcher: Matcher, input: WorkUpInput): WorkUp {
  const posting = annotate(input.posting);
  matcher.keep(input.stories);
  const alignment = matcher.align(posting, input);
  return {
    posting,
    alignment,
    lineUp: lineUp(alignment, input.stories, input.decided?.lineUp),
    gaps: gapLadder({ posting, alignment, stories: input.stories, ...input.decided }),
    asks: questionsToAsk({
      posting,
      own: input.questions,
      ...(input.stories.length > 0 && { alignment }),
      ...(input.decided && { choices: input.decided.questions }),
    }),
    expects: questionsToExpect({
      posting,
      alignment,
      stories: input.stories,
      bank: input.questions,
      notes: input.notes,
    }),
    competencies: competencyPicture({ posting, alignment, stories: input.stories, notes: input.notes }),
    picture: postingPicture(posting),
    changes: input.before ? postingChanges(input.before, posting) : [],
  };
}
