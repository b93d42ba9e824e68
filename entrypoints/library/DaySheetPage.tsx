import { useEffect, useState } from 'react';
import { WriteToNotes, WrittenToNotes } from '../../components/library/NotesFolder';
import { DaySheet } from '../../components/postings/DaySheet';
import { DaySheetBar } from '../../components/postings/DaySheetBar';
import { localTime } from '../../components/wording/dates';
import { fragmentOf } from '../../utils/browser/library-page';
import { saveFile } from '../../utils/browser/save-file';
import { ANCHORS } from '../../utils/preparation/anchors';
import { saveSettings } from '../../utils/storage/settings';
import { savedActs } from '../common/posting-acts';
import { nextRound } from '../common/round-work';
import { useSavedList } from '../common/use-bank';
import { latestOf, storage } from '../common/use-storage';
import { PostingMissing } from './PostingPage';
import type { PageProps } from './page-props';
import { daySheetNote, nameFor } from './posting-files';
import { SHEET_WORDS, sentencesForSheet, sheetFor } from './sheet-work';
import { useFolderWriting } from './use-folder-writing';
import { useSavedFrame } from './use-saved-frame';

/** The sheet for the day, to print or take along. It is made of what is stored here, so it can be read without a network. */
export function DaySheetPage({ id, acts }: PageProps & { readonly id: string }) {
  const { posting: shown, ...missing } = useSavedFrame(id, acts);
  const all = latestOf(useSavedList());
  const notesFolder = useFolderWriting(acts);
  const [roundId, setRoundId] = useState<string>();
  const title = shown?.saved.posting.title;
  useEffect(() => {
    if (title !== undefined) document.title = `Day sheet: ${title}`;
  }, [title]);
  if (missing.isGone || !shown || !all) return <PostingMissing {...missing} />;
  const { frame, saved } = shown;
  const now = new Date().toISOString();
  const round = saved.rounds.find((one) => one.id === roundId) ?? nextRound(saved.rounds, localTime(now));
  const sheet = sheetFor(frame, saved, round, all);
  const note = daySheetNote(saved, sheet);
  const ofSaved = savedActs(acts.act, id);
  const texts = new Map(
    frame.workUp.alignment.requirements.map(({ requirement }) => [requirement.id, requirement.text]),
  );
  return (
    <>
      <DaySheetBar
        backHref={fragmentOf({ at: 'posting', id })}
        choice={{
          rounds: saved.rounds,
          roundId: round?.id,
          paper: frame.bank.settings.paper,
          bridges: saved.bridges.map(({ requirementId, onDaySheet }) => ({
            requirementId,
            text: texts.get(requirementId) ?? '',
            isOn: onDaySheet,
          })),
          anchors: {
            anchors: sheet.anchors,
            isChosen: saved.anchors !== undefined,
            sentences: sentencesForSheet(frame, saved, round, all),
            most: ANCHORS,
          },
        }}
        actions={{
          onRound: setRoundId,
          onPaper: (paper) => void acts.act(`Paper: ${paper}.`, () => saveSettings(storage.database, { paper })),
          onBridge: (requirementId, onDaySheet) => ofSaved.bridge(requirementId, { onDaySheet }),
          onAnchors: ofSaved.anchors,
          onPrint: () => window.print(),
          onMarkdown: () =>
            void import('../../utils/preparation/day-sheet-markdown').then(({ daySheetMarkdown }) =>
              saveFile(nameFor(saved, 'md'), daySheetMarkdown(sheet)),
            ),
          onWord: () =>
            void import('../../utils/preparation/day-sheet-docx')
              .then(({ daySheetDocx }) => daySheetDocx(sheet))
              .then((bytes) => saveFile(nameFor(saved, 'docx'), new Uint8Array(bytes))),
        }}
      >
        {notesFolder.canWrite && (
          <WriteToNotes look="link" place={notesFolder.placeOf(note)} onWrite={() => void notesFolder.write([note])} />
        )}
        <WrittenToNotes {...notesFolder} />
      </DaySheetBar>
      <div className="desk">
        <DaySheet sheet={sheet} words={SHEET_WORDS} paper={frame.bank.settings.paper} madeOn={now} />
      </div>
    </>
  );
}
