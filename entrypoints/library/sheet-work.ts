import type { SheetWords } from '../../components/postings/DaySheet';
import type { DaySheet, Round, SavedPosting, SavedPostingSummary } from '../../utils/model';
import { daySheet } from '../../utils/preparation/day-sheet';
import { ASK_WORDS, DAY_SHEET_WORDS } from '../../utils/preparation/day-sheet-words';
import { lineUpForRound } from '../../utils/preparation/rounds';
import { earlierRounds } from '../common/round-work';
import type { Frame } from '../common/use-posting-frame';

export const SHEET_WORDS: SheetWords = { ...DAY_SHEET_WORDS, ask: ASK_WORDS };

/** The sheet for one talk about a saved posting; without a talk, for whichever comes. */
export function sheetFor(
  { workUp, bank }: Frame,
  saved: SavedPosting,
  round: Round | undefined,
  all: readonly SavedPostingSummary[],
): DaySheet {
  const { posting, alignment, lineUp, asks } = workUp;
  const { stories, notes } = bank;
  return daySheet({
    posting,
    alignment,
    stories,
    lineUp: round ? lineUpForRound(alignment, stories, round, earlierRounds(round, saved, all), saved.lineUp) : lineUp,
    bridges: saved.bridges,
    questions: asks,
    notes,
    ...(round && { round }),
  });
}
