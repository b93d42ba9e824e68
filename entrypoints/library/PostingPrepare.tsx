import { useState } from 'react';
import { Button } from '../../components/common/Button';
import { WriteToNotes, WrittenToNotes } from '../../components/library/NotesFolder';
import { DaySheet } from '../../components/postings/DaySheet';
import { FoldedGaps } from '../../components/postings/FoldedGaps';
import { GapCard } from '../../components/postings/GapCard';
import { Motivations } from '../../components/postings/Motivations';
import { PostingFacts } from '../../components/postings/PostingFacts';
import { Notes } from '../../components/postings/Prepare';
import { Rounds } from '../../components/postings/Rounds';
import { localTime } from '../../components/wording/dates';
import { plural } from '../../components/wording/plural';
import { fragmentOf } from '../../utils/browser/library-page';
import type { SavedPosting } from '../../utils/model';
import { motivationsFor } from '../../utils/preparation/motivations';
import { isSheetOnly, planFor } from '../../utils/preparation/rounds';
import { listRehearsals } from '../../utils/storage/rehearsals';
import { gapCards } from '../common/gap-cards';
import type { SavedActs } from '../common/posting-acts';
import type { PostingViewProps } from '../common/posting-view-props';
import { useSavedList } from '../common/use-bank';
import { latestOf, useLive } from '../common/use-storage';
import { POSTING_FILES, postingNote } from './posting-files';
import { RoundExtra } from './RoundExtra';
import { SHEET_WORDS, sheetFor } from './sheet-work';
import { useFolderWriting } from './use-folder-writing';

type Props = PostingViewProps & {
  readonly saved: SavedPosting;
  readonly ofSaved: SavedActs;
  /** ISO time. */
  readonly now: string;
};

/** Everything for the interviews. From two days before one, the day sheet alone, unless more is asked for. */
export function PostingPrepare(props: Props) {
  const { saved, frame, now } = props;
  const all = latestOf(useSavedList()) ?? [];
  const close = saved.rounds.find((round) => isSheetOnly(round, localTime(now)));
  // Who writes the date goes on writing: the sheet alone is for who comes back.
  const [isAllShown, showAll] = useState(close === undefined);
  if (close && !isAllShown) {
    return (
      <div className="prepare-part">
        <p className="btn-row">
          <span className="muted">It is close now: the day sheet is all you need.</span>
          <a href={fragmentOf({ at: 'day sheet', id: saved.id })}>Open it to print</a>
          <Button look="link" onClick={() => showAll(true)}>
            Show everything
          </Button>
        </p>
        <DaySheet
          sheet={sheetFor(frame, saved, close, all)}
          words={SHEET_WORDS}
          paper={frame.bank.settings.paper}
          madeOn={now}
        />
      </div>
    );
  }
  return <Everything {...props} all={all} />;
}

function Everything({ all, ...props }: Props & { readonly all: NonNullable<Parameters<typeof sheetFor>[3]> }) {
  const { saved, ofSaved, frame, bank, go, now } = props;
  const { workUp } = frame;
  const { open, folded } = gapCards(workUp.gaps, bank.stories);
  const notesFolder = useFolderWriting(props.acts);
  const { title, company } = saved.posting;
  const note = postingNote({ id: saved.id, title, company }, async () => ({ saved, stories: bank.stories }));
  const rehearsals = latestOf(useLive(`rehearsals ${saved.id}`, (database) => listRehearsals(database, saved.id)));
  return (
    <div className="prepare-columns">
      <div>
        <section className="prepare-part" aria-label="Talks">
          <h2>Talks</h2>
          <Rounds
            rounds={saved.rounds}
            now={now}
            aboutOf={(audience) => planFor(audience).about}
            newId={() => crypto.randomUUID()}
            onAdd={ofSaved.round}
            onChange={ofSaved.changeRound}
            onRemove={ofSaved.removeRound}
            extraOf={(round) => <RoundExtra {...props} round={round} all={all} />}
          />
        </section>
        <section className="prepare-part" aria-label="Gaps">
          <h2>{open.length === 0 ? 'Nothing is open' : `${plural(open.length, 'gap')}, hardest first`}</h2>
          {workUp.gaps.longShot && <p className="small prepare-words">{workUp.gaps.longShot}</p>}
          {open.map((gap) => (
            <GapCard
              key={gap.requirementId}
              gap={gap}
              isOneOfMany
              actions={{
                onBridge: ofSaved.bridge,
                onLetGo: ofSaved.letGo,
                onAskAbout: () => go('questions'),
              }}
            />
          ))}
          <FoldedGaps gaps={folded} />
        </section>
      </div>
      <div>
        <section className="prepare-part" aria-label="Take along">
          <h2>Take along</h2>
          <div className="take-along">
            <p className="btn-row">
              <a className="btn btn-main" href={fragmentOf({ at: 'day sheet', id: saved.id })}>
                Day sheet
              </a>
              <a className="btn" href={fragmentOf({ at: 'rehearse', id: saved.id })}>
                Rehearse
              </a>
            </p>
            <p className="btn-row">
              <Button
                look="link"
                disabled={!saved.rounds.some(({ at }) => at !== undefined)}
                onClick={() => void POSTING_FILES.calendar(saved, rehearsals ?? [], now)}
              >
                Calendar
              </Button>
              <Button look="link" onClick={() => void POSTING_FILES.markdown(saved, bank.stories)}>
                Markdown
              </Button>
              <Button look="link" onClick={() => void POSTING_FILES.csv([saved])}>
                CSV
              </Button>
              <Button look="link" onClick={() => void POSTING_FILES.json(saved)}>
                JSON
              </Button>
            </p>
            {notesFolder.canWrite && (
              <WriteToNotes
                look="link"
                place={notesFolder.placeOf(note)}
                onWrite={() => void notesFolder.write([note])}
              />
            )}
            <WrittenToNotes {...notesFolder} />
          </div>
        </section>
        <section className="prepare-part" aria-label="Why them, and why you">
          <h2>Why them, and why you</h2>
          <Motivations texts={motivationsFor(saved.posting, bank.notes)} />
        </section>
        <section className="prepare-part" aria-label="What they say">
          <h2>What they say</h2>
          <PostingFacts posting={saved.posting} savedAt={saved.savedAt} now={now} />
        </section>
        <Notes notes={saved.notes} onSave={ofSaved.notes} />
      </div>
    </div>
  );
}
