import { Button } from '../common/Button';
import { FoldedReport, State } from '../common/State';

/** The database cannot be used. Says what that means for what is stored, and what to do. */
export function StorageTrouble({
  title,
  text,
  report,
  retryLabel,
  onRetry,
  onWithout,
  onLibrary,
}: {
  readonly title: string;
  readonly text: string;
  /** For a bug report; nothing of the person's is in it. */
  readonly report: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
  /** Absent where reading without storing makes no sense. */
  readonly onWithout?: (() => void) | undefined;
  /** Absent where the library is no help, or is where this stands. */
  readonly onLibrary?: (() => void) | undefined;
}) {
  return (
    <State title={title} isUrgent>
      <p>{text}</p>
      <div className="btn-row">
        <Button look="main" onClick={onRetry}>
          {retryLabel}
        </Button>
        {onLibrary && <Button onClick={onLibrary}>Open the library</Button>}
        {onWithout && <Button onClick={onWithout}>Read without storing</Button>}
      </div>
      {onWithout && (
        <p className="small">
          Reading without storing shows requirements and questions, without your stories. Nothing of it is kept.
        </p>
      )}
      <FoldedReport report={report} />
    </State>
  );
}
