import type {
  BankedNote,
  BankedQuestion,
  Correction,
  Fact,
  SavedPosting,
  SavedPostingSummary,
  Settings,
  Story,
} from '../../utils/model';
import { listFacts, listNotes, listQuestions } from '../../utils/storage/bank';
import { bankStamp } from '../../utils/storage/bank-stamp';
import { listCorrections } from '../../utils/storage/corrections';
import type { Live } from '../../utils/storage/live';
import { findSaved, getPosting, listPostings } from '../../utils/storage/postings';
import { DEFAULT_SETTINGS, getSettings } from '../../utils/storage/settings';
import { listStories } from '../../utils/storage/stories';
import { useLive } from './use-storage';

/** What is stored of the person, as far as the panel needs it. */
export type Bank = {
  readonly stories: readonly Story[];
  readonly facts: readonly Fact[];
  readonly corrections: readonly Correction[];
  readonly questions: readonly BankedQuestion[];
  readonly notes: readonly BankedNote[];
  readonly settings: Settings;
  /** Differs whenever what alignments are made from differs. */
  readonly stamp: string;
};

/** What there is where nothing can be stored. */
export const EMPTY_BANK: Bank = {
  stories: [],
  facts: [],
  corrections: [],
  questions: [],
  notes: [],
  settings: DEFAULT_SETTINGS,
  stamp: '',
};

/** The bank, followed: a change in the library or another panel is seen here at once. */
export function useBank(): Live<Bank> {
  return useLive('bank', async (database) => ({
    stories: await listStories(database),
    facts: await listFacts(database),
    corrections: await listCorrections(database),
    questions: await listQuestions(database),
    notes: await listNotes(database),
    settings: await getSettings(database),
    stamp: await bankStamp(database),
  }));
}

/** The list of saved postings, followed. */
export function useSavedList(): Live<readonly SavedPostingSummary[]> {
  return useLive('saved list', (database) => listPostings(database));
}

/** The saved posting that goes by one of these keys, or has this id; followed. The value is undefined while there is none. */
export function useSaved(keys: readonly string[], id: string | undefined): Live<SavedPosting | undefined> {
  return useLive(JSON.stringify(['saved', id, keys]), async (database) => {
    const wanted = id ?? (keys.length > 0 ? (await findSaved(database, keys))[0]?.id : undefined);
    return wanted === undefined ? undefined : getPosting(database, wanted);
  });
}
