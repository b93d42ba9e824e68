import { TriangleAlert } from 'lucide-react';
import { Button } from '../common/Button';
import { Notice } from '../common/Notice';
import { FoldedReport, State } from '../common/State';

/** Why a posting could not be held against the stories, and the way to have it tried once more. */
export type NotComparedProps = {
  /** For a bug report. */
  readonly report: string;
  readonly onAgain: () => void;
};

/** A posting could not be compared, and there is nothing older to show. */
export function NotCompared({ report, onAgain }: NotComparedProps) {
  return (
    <State title="The posting could not be compared" isUrgent>
      <p>It was read, but holding your stories up to it went wrong. Everything you saved is untouched.</p>
      <div className="btn-row">
        <Button look="main" onClick={onAgain}>
          Try again
        </Button>
      </div>
      <FoldedReport report={report} />
    </State>
  );
}

/** It was compared before and could not be anew: what is shown is what was then. */
export function NotComparedAnew({ report, onAgain }: NotComparedProps) {
  return (
    <Notice icon={TriangleAlert} title="This could not be compared anew" tint="partial" isUrgent>
      <p className="small">You see it as it was before your last change. What you changed is saved.</p>
      <div className="btn-row">
        <Button onClick={onAgain}>Try again</Button>
      </div>
      <FoldedReport report={report} />
    </Notice>
  );
}
