import type { SheetWords } from '../../components/postings/DaySheet';
import type { DaySheet, Round, SavedPosting, SavedPostingSummary } from '../../utils/model';
import { anchorsToChoose } from '../../utils/preparation/anchors';
import { daySheet, storiesToTell } from '../../utils/preparation/day-sheet';
import { ASK_WORDS, DAY_SHEET_WORDS } from '../../utils/preparation/day-sheet-words';
import { lineUpForRound } from '../../utils/preparation/rounds';
import { earlierRounds } from '../common/round-work';
import type { Frame } from '../common/use-posting-frame';

export const SHEET_WORDS: SheetWords = { ...DAY_SHEET_WORDS, ask: ASK_WORDS };

/** The sheet for one talk about a saved posting; without a talk, for whichever comes. */
export function sheetFor(
  frame: Frame,
  saved: SavedPosting,
  round: Round | undefined,
  all: readonly SavedPostingSummary[],
): DaySheet {
  const { posting, alignment, asks } = frame.workUp;
  const { stories, notes } = frame.bank;
  return daySheet({
    posting,
    alignment,
    stories,
    lineUp: lineUpFor(frame, saved, round, all),
    bridges: saved.bridges,
    questions: asks,
    notes,
    ...(round && { round }),
    ...(saved.anchors && { anchors: saved.anchors }),
  });
}

/** Every sentence that can be one of the three things to leave with them: those of the stories to tell before those of the others. */
export function sentencesForSheet(
  frame: Frame,
  saved: SavedPosting,
  round: Round | undefined,
  all: readonly SavedPostingSummary[],
): readonly string[] {
  const { stories, notes } = frame.bank;
  const toTell = storiesToTell(lineUpFor(frame, saved, round, all), stories);
  return anchorsToChoose({ posting: frame.workUp.posting, notes, stories: [...toTell, ...stories] });
}

function lineUpFor(
  { workUp, bank }: Frame,
  saved: SavedPosting,
  round: Round | undefined,
  all: readonly SavedPostingSummary[],
) {
  if (!round) return workUp.lineUp;
  return lineUpForRound(workUp.alignment, bank.stories, round, earlierRounds(round, saved, all), saved.lineUp);
}
