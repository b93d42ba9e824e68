import { OtherLanguageNotice } from '../../components/alignment/OtherLanguageNotice';
import { ChangedNotice, RulesChangedNotice } from '../../components/reading/Changed';
import { NotComparedAnew, type NotComparedProps } from '../../components/reading/NotCompared';
import { dayOf } from '../../components/wording/dates';
import type { PostingViewProps } from './posting-view-props';
import { changeDifferences } from './posting-words';

/** What has to be known before the rows are read: what changed since the posting was saved, and what went wrong. */
export function PostingNotices({
  failure,
  frame,
  bank,
  savedActs,
  onKeepOldText,
  onKeepOldVerdicts,
}: Pick<PostingViewProps, 'frame' | 'bank' | 'savedActs'> & {
  /** Why what is shown is from before a change. */
  readonly failure: NotComparedProps | undefined;
  readonly onKeepOldText: () => void;
  readonly onKeepOldVerdicts: () => void;
}) {
  const { saved, changes, ruleDifferences, workUp } = frame;
  return (
    <>
      {failure && <NotComparedAnew {...failure} />}
      {saved && savedActs && changes.length > 0 && (
        <ChangedNotice
          savedOn={dayOf(saved.posting.readAt, workUp.posting.readAt)}
          changes={changes}
          differences={changeDifferences(changes, saved.alignment, workUp.alignment)}
          onTakeNew={() => savedActs.takeNew(frame, bank.stamp)}
          onKeepOld={onKeepOldText}
        />
      )}
      {saved && savedActs && ruleDifferences.length > 0 && (
        <RulesChangedNotice
          count={ruleDifferences.length}
          differences={ruleDifferences}
          onTakeNew={() => savedActs.takeVerdicts(workUp, bank.stamp)}
          onKeepOld={onKeepOldVerdicts}
        />
      )}
      <OtherLanguageNotice count={workUp.alignment.inAnotherLanguage ?? 0} of={bank.stories.length} />
    </>
  );
}
