import { useEffect, useRef, useState } from 'react';
import type { PostingChange, Reading, SavedPosting } from '../../utils/model';
import { coverageSentence } from '../../utils/preparation/coverage-sentence';
import type { WorkUp, WorkUpInput } from '../../utils/preparation/work-up';
import { followBank } from '../common/posting-acts';
import { changesThatMatter, hasSameVerdicts, verdictDifferences } from '../common/posting-words';
import type { Acts } from '../common/use-acts';
import { type Bank, useSaved } from '../common/use-bank';
import { useSame } from '../common/use-same';
import { latestOf } from '../common/use-storage';
import { useWorkUp } from '../common/use-work-up';
import { PostingViews } from './PostingViews';
import { ReadingScreen } from './ReadingScreen';
import type { FrontTab } from './use-tab';

/** What all views of a posting share. */
export type PostingScreenProps = {
  /** Undefined while the database is still being asked. */
  readonly bank: Bank | undefined;
  /** False where the browser stores nothing: everything is shown and nothing is kept. */
  readonly canStore: boolean;
  readonly acts: Acts;
  readonly announce: (text: string) => void;
  readonly onPaste: () => void;
  readonly onSavedList: () => void;
  readonly onDeleted: () => void;
  /** What was read from the tab or pasted; absent where a saved posting is shown and its page is not at hand. */
  readonly reading: Extract<Reading, { readonly outcome: 'posting' | 'not-read-well' }> | undefined;
  /** Names by which it is found again among the saved ones. */
  readonly keys: readonly string[];
  readonly savedId: string | undefined;
  /** The tab it was read from, and its address then. */
  readonly tab: (FrontTab & { readonly url: string }) | undefined;
};

/** Everything that is shown of one posting at one moment: it belongs together and changes together. */
export type Frame = {
  /** The bank it was held against: a story that came since is not "nothing near". */
  readonly bank: Bank;
  readonly workUp: WorkUp;
  readonly keys: readonly string[];
  readonly saved: SavedPosting | undefined;
  /** How what was read differs from what is saved, as far as it matters. */
  readonly changes: readonly PostingChange[];
  /** Verdicts that differ because the rules do. */
  readonly ruleDifferences: readonly string[];
};

/** A posting with the bank held against it. */
export function PostingScreen(props: PostingScreenProps) {
  const { reading, keys, savedId, bank, acts, announce, tab } = props;
  const [keepsOldText, keepOldText] = useState<string>();
  const [keepsOldVerdicts, keepOldVerdicts] = useState<string>();
  const read = reading?.posting;
  const savedLive = useSaved(keys, savedId);
  const saved = useSame(latestOf(savedLive));
  const isOldText = saved !== undefined && (read === undefined || keepsOldText === saved.id);
  const shown = useSame(isOldText ? saved.posting : read);
  const input = useSame(inputOf(shown, bank, saved, isOldText));
  const { done, error } = useWorkUp(input);
  const isSettled = done !== undefined && done.input === input && savedLive.state !== 'waiting';
  const frame = useLastSettled(
    isSettled && bank ? frameOf(done.result, bank, keys, saved, keepsOldVerdicts === saved?.id) : undefined,
  );

  const sentence = frame && frame.bank.stories.length > 0 ? coverageSentence(frame.workUp.alignment.coverage) : '';
  useEffect(() => {
    announce(sentence);
    return () => announce('');
  }, [sentence, announce]);
  useFollowedBank(frame, acts.mayWrite);

  if (error !== undefined && !frame) return <p className="empty">The posting could not be compared. {error}</p>;
  if (!frame) return <ReadingScreen bank={bank} place={tab ? new URL(tab.url).host : ''} />;
  return (
    <PostingViews
      key={frame.keys[0] ?? frame.saved?.id}
      {...props}
      bank={frame.bank}
      frame={frame}
      onKeepOldText={() => keepOldText(frame.saved?.id)}
      onKeepOldVerdicts={() => keepOldVerdicts(frame.saved?.id)}
    />
  );
}

function inputOf(
  posting: WorkUpInput['posting'] | undefined,
  bank: Bank | undefined,
  saved: SavedPosting | undefined,
  isOldText: boolean,
): WorkUpInput | undefined {
  if (!posting || !bank) return undefined;
  const { stories, facts, corrections, questions, notes } = bank;
  return {
    posting,
    stories,
    facts,
    corrections,
    questions,
    notes,
    ...(saved && {
      decided: {
        questions: saved.questions,
        lineUp: saved.lineUp,
        bridges: saved.bridges,
        letGo: saved.letGo,
      },
    }),
    ...(saved && !isOldText && { before: saved.posting }),
  };
}

function frameOf(
  result: WorkUp,
  bank: Bank,
  keys: readonly string[],
  saved: SavedPosting | undefined,
  keepsOldVerdicts: boolean,
): Frame {
  const changes = changesThatMatter(result.changes);
  const areOtherRules = saved !== undefined && saved.alignment.rules !== result.alignment.rules;
  if (areOtherRules && keepsOldVerdicts) {
    return { workUp: { ...result, alignment: saved.alignment }, bank, keys, saved, changes, ruleDifferences: [] };
  }
  return {
    workUp: result,
    bank,
    keys,
    saved,
    changes,
    ruleDifferences: areOtherRules && changes.length === 0 ? verdictDifferences(saved.alignment, result.alignment) : [],
  };
}

/** Verdicts that changed with the bank are stored with the posting, so that lists say what the panel says. */
function useFollowedBank(frame: Frame | undefined, mayWrite: boolean): void {
  useEffect(() => {
    if (!frame?.saved || !mayWrite) return;
    const { saved, workUp, changes, ruleDifferences, bank } = frame;
    if (changes.length > 0 || ruleDifferences.length > 0 || workUp.alignment === saved.alignment) return;
    if (hasSameVerdicts(saved.alignment, workUp.alignment)) return;
    void followBank(saved.id, workUp, bank.stamp);
  }, [frame, mayWrite]);
}

/** The last frame that belonged together: what is on the screen stays until the next one is whole. */
function useLastSettled(frame: Frame | undefined): Frame | undefined {
  const last = useRef<Frame>(undefined);
  if (frame) last.current = frame;
  return last.current;
}
