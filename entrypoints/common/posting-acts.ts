import type { RowActions } from '../../components/alignment/row-actions';
import type { LineMark } from '../../components/alignment/SetAside';
import type { BridgeChanges } from '../../components/postings/GapCard';
import type { Audience, Correction, PostingStatus, RequirementKind, Round, SavedPosting } from '../../utils/model';
import type { WorkUp } from '../../utils/preparation/work-up';
import { saveFacts } from '../../utils/storage/bank';
import { systemClock as clock } from '../../utils/storage/clock';
import { deleteCorrections, saveCorrection } from '../../utils/storage/corrections';
import { keepFromEviction } from '../../utils/storage/persistence';
import { NOTHING_DECIDED } from '../../utils/storage/posting-rows';
import {
  changeBridge,
  changeRound,
  deletePostings,
  removeRound,
  saveAlignment,
  savePosting,
  saveReading,
  saveRound,
  setStatus,
  updatePosting,
} from '../../utils/storage/postings';
import type { Undo } from '../../utils/storage/tables';
import { answeredFact } from './answered-fact';
import type { Act } from './use-acts';
import { storage } from './use-storage';

const { database } = storage;

/** What the person can do with requirements, whether the posting is saved or not: it holds for every later posting. */
export function correctionActs(act: Act): Pick<
  RowActions,
  'onProves' | 'onFile' | 'onSameAs' | 'onFact' | 'onUndoCorrection'
> & {
  /** Says what a line is that was read as asking for nothing, or all lines under a heading of a site. */
  readonly onMark: (mark: LineMark, is: RequirementKind, site: string) => void;
} {
  const correct = (said: string, correction: NewCorrection) =>
    void act(said, () =>
      saveCorrection(database, { ...correction, id: clock.newId(), madeAt: clock.now() } as Correction),
    );
  return {
    onProves: (row, storyId, proves) =>
      correct(proves ? 'Kept as proof.' : 'Set aside for this requirement.', {
        kind: 'proves',
        text: row.aligned.requirement.text,
        storyId,
        proves,
      }),
    onFile: (row, is) => correct(FILED[is], { kind: 'requirement', text: row.aligned.requirement.text, is }),
    onMark: (mark, is, site) =>
      correct(
        FILED[is],
        'text' in mark
          ? { kind: 'requirement', text: mark.text, is }
          : { kind: 'section', site, heading: mark.heading, is },
      ),
    onSameAs: (row, otherText) =>
      correct('Noted: these two mean the same.', {
        kind: 'same meaning',
        left: row.aligned.requirement.text,
        right: otherText,
      }),
    onFact: (row, holds, value) =>
      void act(holds ? 'Confirmed.' : 'Noted that you do not have it.', () =>
        saveFacts(database, [answeredFact(row, holds, value, clock)]),
      ),
    onUndoCorrection: (id) => void act('Back to what the posting says.', () => deleteCorrections(database, [id])),
  };
}

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
type NewCorrection = Without<Correction, 'id' | 'madeAt'>;

const FILED = {
  required: 'Marked as a must.',
  preferred: 'Marked as nice to have.',
  responsibility: 'Marked as a duty.',
  'not a requirement': 'Set aside: not a requirement.',
} as const;

/** A posting as it was compared, with the names by which it is found again. */
type Kept = { readonly workUp: WorkUp; readonly keys: readonly string[] };

/** What the person can do with a posting that is saved. */
export function savedActs(act: Act, id: string) {
  const update = (said: string, changes: Parameters<typeof updatePosting>[2]) =>
    act(said, () => updatePosting(database, id, changes));
  /** Writing in a field is its own undo: it is stored without a word. */
  const quietly = (changes: Parameters<typeof updatePosting>[2]) => updatePosting(database, id, changes);
  return {
    status: (status: PostingStatus) => void act(`Moved to ${status}.`, () => setStatus(database, id, status)),
    remove: () => act('Posting deleted.', () => deletePostings(database, [id])),
    takeNew: ({ workUp, keys }: Kept, stamp: string) =>
      void act('New version saved. The old one is kept.', () =>
        saveReading(database, id, { ...workUp, keys, bank: stamp }),
      ),
    takeVerdicts: (workUp: WorkUp, stamp: string) =>
      void act('New verdicts kept.', () => saveAlignment(database, id, workUp.alignment, stamp)),
    round: (round: Round) => void saveRound(database, id, round),
    changeRound: (roundId: string, changes: Partial<Omit<Round, 'id'>>) =>
      void changeRound(database, id, roundId, changes),
    removeRound: (roundId: string) => void act('Round removed.', () => removeRound(database, id, roundId)),
    notes: (notes: string) => void quietly({ notes }),
    statusNote: (statusNote: string | undefined) => void quietly({ statusNote }),
    nextStep: (changes: Partial<NonNullable<SavedPosting['nextStep']>>) =>
      void quietly(({ nextStep }) => {
        const next = { text: '', ...nextStep, ...changes };
        return { nextStep: next.text.trim() === '' && next.on === undefined ? undefined : next };
      }),
    bridge: (requirementId: string, changes: BridgeChanges) => void changeBridge(database, id, requirementId, changes),
    letGo: (requirementId: string) =>
      void update('Let go.', ({ letGo }) => ({ letGo: [...new Set([...letGo, requirementId])] })),
    keepQuestion: (questionId: string, isKept: boolean) =>
      void update(isKept ? 'Question kept.' : 'Question no longer kept.', ({ questions }) => ({
        questions: { ...questions, kept: toggled(questions.kept, questionId, isKept) },
      })),
    dismissQuestion: (questionId: string, isDismissed: boolean) =>
      void update(isDismissed ? 'Held back from now on.' : 'Brought back.', ({ questions }) => ({
        questions: { ...questions, dismissed: toggled(questions.dismissed, questionId, isDismissed) },
      })),
    /** Without a text, the question has its first words again. */
    editQuestion: (questionId: string, text: string) =>
      void update(text === '' ? 'Back to the first words.' : 'Question changed.', ({ questions }) => {
        const { [questionId]: _, ...others } = questions.edited;
        return { questions: { ...questions, edited: text === '' ? others : { ...others, [questionId]: text } } };
      }),
    addQuestion: (text: string, audience: Audience) =>
      void update('Question added.', ({ questions }) => {
        const added = { id: clock.newId(), text, audience };
        return {
          questions: { ...questions, added: [...questions.added, added], kept: [...questions.kept, added.id] },
        };
      }),
    pin: (storyId: string, isPinned: boolean) =>
      void update(isPinned ? 'Kept in the line-up.' : 'No longer kept in the line-up.', ({ lineUp }) => ({
        lineUp: {
          ...lineUp,
          pinned: toggled(lineUp.pinned, storyId, isPinned),
          banned: isPinned ? toggled(lineUp.banned, storyId, false) : lineUp.banned,
        },
      })),
    drop: (storyId: string) =>
      void update('Left out of the line-up.', ({ lineUp }) => ({
        lineUp: {
          ...lineUp,
          pinned: toggled(lineUp.pinned, storyId, false),
          banned: toggled(lineUp.banned, storyId, true),
        },
      })),
    orderLineUp: (order: readonly string[]) =>
      void update('Moved in the line-up.', ({ lineUp }) => ({ lineUp: { ...lineUp, order } })),
    /** Without a second id, the suggested one again. */
    backUp: (storyId: string, backUpId: string | undefined) =>
      void update(backUpId === undefined ? 'Back-up suggested again.' : 'Back-up chosen.', ({ lineUp }) => {
        const { [storyId]: _, ...others } = lineUp.backUps ?? {};
        return { lineUp: { ...lineUp, backUps: backUpId === undefined ? others : { ...others, [storyId]: backUpId } } };
      }),
    resetLineUp: () => void update('Lined up anew.', { lineUp: NOTHING_DECIDED.lineUp }),
    /** Without a list, they are taken from notes and results again. */
    anchors: (anchors: readonly string[] | undefined) =>
      void update(anchors ? 'Day sheet changed.' : 'Taken from your notes and results again.', { anchors }),
  };
}

export type SavedActs = ReturnType<typeof savedActs>;

/** Keeps a posting as it was read and compared. Its id; undefined when it could not be stored. */
export async function keepPosting(act: Act, { workUp, keys }: Kept, stamp: string): Promise<string | undefined> {
  let id: string | undefined;
  await act('Saved.', async () => {
    const saved = await savePosting(database, { ...workUp, keys, bank: stamp });
    id = saved.id;
    void keepFromEviction(navigator.storage);
    return saved.undo;
  });
  return id;
}

/** Takes over verdicts that changed because the bank did: the person sees them at once, so nothing is asked. */
export function followBank(id: string, workUp: WorkUp, stamp: string): Promise<Undo> {
  return saveAlignment(database, id, workUp.alignment, stamp);
}

function toggled(ids: readonly string[], id: string, isIn: boolean): readonly string[] {
  const rest = ids.filter((other) => other !== id);
  return isIn ? [...rest, id] : rest;
}
