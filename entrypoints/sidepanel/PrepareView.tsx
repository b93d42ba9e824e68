import { useState } from 'react';
import { Prepare, PrepareSheetOnly, PrepareUnsaved } from '../../components/postings/Prepare';
import { localTime } from '../../components/wording/dates';
import type { Round } from '../../utils/model';
import { isSheetOnly, planFor } from '../../utils/preparation/rounds';
import { gapCards } from '../common/gap-cards';
import type { ViewProps } from './PostingViews';

/** Everything for the interview: the date, the gaps with their bridges, the notes. */
export function PrepareView({
  frame,
  bank,
  savedActs,
  go,
  gapId,
  setGapId,
  open,
  onSave,
}: ViewProps & { readonly onSave: (() => void) | undefined }) {
  const { saved, workUp } = frame;
  const now = new Date().toISOString();
  const isClose = (round: Round) => isSheetOnly(round, localTime(now));
  // Who writes the date goes on writing: the sheet alone is for who comes back.
  const [isAllShown, showAll] = useState(!frame.saved?.rounds.some(isClose));
  if (!saved || !savedActs) return <PrepareUnsaved onSave={onSave} />;
  const onDaySheet = () => open({ at: 'day sheet', id: saved.id });
  const close = saved.rounds.find(isClose);
  if (close && !isAllShown) {
    return <PrepareSheetOnly round={close} now={now} onDaySheet={onDaySheet} onAll={() => showAll(true)} />;
  }
  const { open: gaps, folded } = gapCards(workUp.gaps, bank.stories);
  const at = Math.max(
    0,
    gaps.findIndex(({ requirementId }) => requirementId === gapId),
  );
  return (
    <Prepare
      rounds={saved.rounds}
      gaps={gaps}
      folded={folded}
      {...(workUp.gaps.longShot && { longShot: workUp.gaps.longShot })}
      gapAt={at}
      onGapAt={(index) => setGapId(gaps[index]?.requirementId)}
      storyCount={workUp.lineUp.entries.length}
      keptCount={saved.questions.kept.length}
      expectCount={workUp.expects.length}
      notes={saved.notes}
      now={now}
      aboutOf={(audience) => planFor(audience).about}
      newId={() => crypto.randomUUID()}
      actions={{
        onAddRound: savedActs.round,
        onChangeRound: savedActs.changeRound,
        onRemoveRound: savedActs.removeRound,
        onNotes: savedActs.notes,
        onBridge: savedActs.bridge,
        onLetGo: savedActs.letGo,
        onAskAbout: () => go('questions'),
        onLineUp: () => go('stories'),
        onQuestions: () => go('questions'),
        onDaySheet,
        onRehearse: () => open({ at: 'rehearse', id: saved.id }),
      }}
    />
  );
}
