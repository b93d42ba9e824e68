import { HardDrive, ShieldQuestionMark } from 'lucide-react';
import { Button } from '../../components/common/Button';
import { Notice } from '../../components/common/Notice';
import { ChangedNotice, RulesChangedNotice } from '../../components/reading/Changed';
import { dayOf } from '../../components/wording/dates';
import { openLibrary } from '../../utils/browser/library-page';
import { wordsFor } from '../../utils/storage/storage-state';
import type { ViewProps } from './PostingViews';
import { changeDifferences } from './posting-words';

/** What has to be known before the rows are read: what could not be stored, what changed since it was saved. */
export function PostingNotices({
  frame,
  bank,
  acts,
  savedActs,
  onKeepOldText,
  onKeepOldVerdicts,
}: ViewProps & { readonly onKeepOldText: () => void; readonly onKeepOldVerdicts: () => void }) {
  const { saved, changes, ruleDifferences, workUp } = frame;
  const { problem, waiting } = acts;
  const words = problem && wordsFor(problem);
  return (
    <>
      {waiting && (
        <Notice icon={ShieldQuestionMark} title="This is a private window">
          <p className="small">What you keep here would stay in this browser after the window is closed.</p>
          <div className="btn-row">
            <Button onClick={waiting.onAllow}>Keep it all the same</Button>
            <Button look="quiet" onClick={waiting.onRefuse}>
              Keep nothing
            </Button>
          </div>
        </Notice>
      )}
      {words && (
        <Notice icon={HardDrive} title={words.title} tint="gap">
          <p className="small">{words.remedy}</p>
          <div className="btn-row">
            {problem?.kind === 'full' && (
              <>
                <Button onClick={() => void openLibrary({ at: 'backup' })}>Make a backup</Button>
                <Button look="quiet" onClick={() => void openLibrary({ at: 'sites' })}>
                  What takes the space
                </Button>
              </>
            )}
            <Button look="quiet" onClick={acts.clearProblem}>
              Close
            </Button>
          </div>
        </Notice>
      )}
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
    </>
  );
}
