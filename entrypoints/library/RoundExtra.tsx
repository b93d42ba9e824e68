import { useState } from 'react';
import { Button } from '../../components/common/Button';
import { Debrief, Debriefed } from '../../components/postings/Debrief';
import { RoundLineUp } from '../../components/postings/RoundLineUp';
import { localTime } from '../../components/wording/dates';
import { fragmentOf } from '../../utils/browser/library-page';
import type { Round, SavedPosting, SavedPostingSummary } from '../../utils/model';
import { isDebriefDue, lineUpForRound } from '../../utils/preparation/rounds';
import type { PostingViewProps } from '../common/posting-view-props';
import { earlierRounds } from '../common/round-work';
import { keepDebrief } from './keep-debrief';

/** What stands with one talk: before it what to tell, after it what was told. */
export function RoundExtra({
  round,
  saved,
  all,
  frame,
  bank,
  acts,
  now,
}: PostingViewProps & {
  readonly round: Round;
  readonly saved: SavedPosting;
  readonly all: readonly SavedPostingSummary[];
  readonly now: string;
}) {
  const [isWriting, setWriting] = useState(false);
  const { alignment, expects } = frame.workUp;
  const titles = new Map(bank.stories.map(({ id, title }) => [id, title]));
  const { debrief, at } = round;
  if (isWriting) {
    return (
      <Debrief
        debrief={debrief}
        likely={expects.map(({ text }) => text)}
        stories={bank.stories.map(({ id, title }) => ({ id, label: title }))}
        onCancel={() => setWriting(false)}
        onSave={(asked, notes) => {
          setWriting(false);
          void acts.act('Debrief kept.', () =>
            keepDebrief(saved, round, { asked, ...(notes !== '' && { notes }) }, bank.questions),
          );
        }}
      />
    );
  }
  if (debrief) {
    return <Debriefed debrief={debrief} titleOf={(id) => titles.get(id)} onChange={() => setWriting(true)} />;
  }
  const isPast = at !== undefined && at < localTime(now);
  if (isPast) {
    return (
      <p className="btn-row">
        {isDebriefDue(round, localTime(now)) && <span className="small">Still fresh: a minute is enough.</span>}
        <Button onClick={() => setWriting(true)}>Write the debrief</Button>
      </p>
    );
  }
  const { entries, heard } = lineUpForRound(
    alignment,
    bank.stories,
    round,
    earlierRounds(round, saved, all),
    saved.lineUp,
  );
  return (
    <>
      <RoundLineUp
        stories={entries.map(({ storyId }) => ({
          storyId,
          title: titles.get(storyId) ?? '',
          href: fragmentOf({ at: 'story', id: storyId }),
          heard: heard.get(storyId) ?? 0,
        }))}
      />
      {at === undefined && (
        <Button look="link" onClick={() => setWriting(true)}>
          It was already: write the debrief
        </Button>
      )}
    </>
  );
}
