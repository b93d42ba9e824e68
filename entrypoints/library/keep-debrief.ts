import type { BankedQuestion, Round, SavedPosting } from '../../utils/model';
import { newlyAsked } from '../../utils/preparation/debrief';
import { saveQuestions } from '../../utils/storage/bank';
import { systemClock as clock } from '../../utils/storage/clock';
import { saveRound } from '../../utils/storage/postings';
import type { Undo } from '../../utils/storage/tables';
import { textHash, textKey } from '../../utils/text/normalise';
import { storage } from '../common/use-storage';

/** Keeps what was written after a talk; questions that are new go to the bank, because what was asked may be asked again. */
export async function keepDebrief(
  { id, posting }: Pick<SavedPosting, 'id' | 'posting'>,
  round: Round,
  told: Omit<NonNullable<Round['debrief']>, 'writtenAt'>,
  bank: readonly BankedQuestion[],
): Promise<Undo> {
  const debrief = { ...told, writtenAt: clock.now() };
  const asked = newlyAsked(debrief, bank, posting.language, (words) => `asked-${textHash(textKey(words))}`);
  const undoRound = await saveRound(storage.database, id, { ...round, debrief });
  if (asked.length === 0) return undoRound;
  return [...undoRound, ...(await saveQuestions(storage.database, asked))];
}
