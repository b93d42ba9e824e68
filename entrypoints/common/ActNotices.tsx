import { HardDrive, ShieldQuestionMark } from 'lucide-react';
import { Button } from '../../components/common/Button';
import { Notice } from '../../components/common/Notice';
import { openLibrary } from '../../utils/browser/library-page';
import { wordsFor } from '../../utils/storage/storage-state';
import type { Acts } from './use-acts';

/** What stands in the way of something the person did: a private window to be asked about, or a browser that could not store it. */
export function ActNotices({ waiting, problem, clearProblem }: Acts) {
  const words = problem && wordsFor(problem);
  return (
    <>
      {waiting && (
        <Notice icon={ShieldQuestionMark} title="This is a private window" isUrgent>
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
        <Notice icon={HardDrive} title={words.title} tint="gap" isUrgent>
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
            <Button look="quiet" onClick={clearProblem}>
              Close
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}
