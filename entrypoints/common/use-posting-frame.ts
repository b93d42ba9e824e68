import { useEffect, useMemo, useRef, useState } from 'react';
import type { NotComparedProps } from '../../components/reading/NotCompared';
import { programName } from '../../utils/browser/program';
import type { Posting, PostingChange, SavedPosting } from '../../utils/model';
import type { WorkUp, WorkUpInput } from '../../utils/preparation/work-up';
import type { Live } from '../../utils/storage/live';
import { followBank } from './posting-acts';
import { changesThatMatter, hasSameVerdicts, verdictDifferences } from './posting-words';
import type { Bank } from './use-bank';
import { useSame } from './use-same';
import { latestOf } from './use-storage';
import { useWorkUp } from './use-work-up';

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

export type PostingFrame = {
  /** Undefined until the posting was compared for the first time. */
  readonly frame: Frame | undefined;
  /** Why it could not be compared as things are now; `frame` is then from before, if there is one. */
  readonly failure: NotComparedProps | undefined;
  readonly onKeepOldText: () => void;
  readonly onKeepOldVerdicts: () => void;
};

/**
 * A posting with the bank held against it. `read` is what was just read; without it the saved text is shown. `keys` are the names under
 * which it is found again. Verdicts that change with the bank are stored where `mayWrite` says so.
 */
export function usePostingFrame({
  read,
  keys,
  savedLive,
  bank,
  mayWrite,
}: {
  readonly read: Posting | undefined;
  readonly keys: readonly string[];
  readonly savedLive: Live<SavedPosting | undefined>;
  readonly bank: Bank | undefined;
  readonly mayWrite: boolean;
}): PostingFrame {
  const [keepsOldText, keepOldText] = useState<string>();
  const [keepsOldVerdicts, keepOldVerdicts] = useState<string>();
  const saved = useSame(latestOf(savedLive));
  const isOldText = saved !== undefined && (read === undefined || keepsOldText === saved.id);
  const shown = useSame(isOldText ? saved.posting : read);
  const input = useInput(shown, bank, saved, isOldText);
  const { done, error, again } = useWorkUp(input);
  const isSettled = done !== undefined && done.input === input && savedLive.state !== 'waiting';
  const frame = useLastSettled(
    isSettled && bank ? frameOf(done.result, bank, keys, saved, keepsOldVerdicts === saved?.id) : undefined,
  );
  useFollowedBank(frame, mayWrite);
  return {
    frame,
    failure: error === undefined ? undefined : { report: compareReport(error), onAgain: again },
    onKeepOldText: () => keepOldText(frame?.saved?.id),
    onKeepOldVerdicts: () => keepOldVerdicts(frame?.saved?.id),
  };
}

function compareReport(error: string): string {
  return `${error}\n${programName()}, ${navigator.userAgent}`;
}

/** What the posting is worked up from; another object only where something of it is another, as everything is compared anew then. */
function useInput(
  posting: WorkUpInput['posting'] | undefined,
  bank: Bank | undefined,
  saved: SavedPosting | undefined,
  isOldText: boolean,
): WorkUpInput | undefined {
  const held = useSame(useMemo(() => bank && heldUp(bank), [bank]));
  const decided = useSame(useMemo(() => saved && decidedIn(saved), [saved]));
  const before = useSame(saved && !isOldText ? saved.posting : undefined);
  return useMemo(
    () => posting && held && { posting, ...held, ...(decided && { decided }), ...(before && { before }) },
    [posting, held, decided, before],
  );
}

function heldUp({ stories, facts, corrections, questions, notes }: Bank) {
  return { stories, facts, corrections, questions, notes };
}

function decidedIn({ questions, lineUp, bridges, letGo }: SavedPosting) {
  return { questions, lineUp, bridges, letGo };
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
