import { FileInput } from 'lucide-react';
import { Button } from '../common/Button';
import { State } from '../common/State';
import './Welcome.css';

/** The first thing there is: what this does, the three steps, and what stays on the device. */
export function Welcome({
  onImport,
  onWrite,
  onSamples,
}: {
  readonly onImport: () => void;
  readonly onWrite: () => void;
  readonly onSamples: () => void;
}) {
  return (
    <State title="Your own stories, lined up with the job posting">
      <p>
        Plumbline reads a posting, holds each thing it asks for against stories you have written down, and shows both
        quotes: theirs and yours. You see what you can prove, where it is thin, and what to ask them.
      </p>
      <ol className="steps">
        <li>
          <strong>Bring your stories.</strong> Notes in any shape will do. Four or five are enough to begin.
        </li>
        <li>
          <strong>Open a job posting</strong> and press the Plumbline button in the toolbar. Nothing is read before
          that.
        </li>
        <li>
          <strong>Save what you apply for.</strong> The posting stays here when it is gone from the web.
        </li>
      </ol>
      <div className="btn-row">
        <Button look="main" onClick={onImport}>
          <FileInput className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Import notes
        </Button>
        <Button onClick={onWrite}>Write one</Button>
        <Button look="quiet" onClick={onSamples}>
          Try with samples
        </Button>
      </div>
      <p className="small">
        Everything stays in this browser: no account, no server, nothing is sent to anybody. Make a backup now and then.
      </p>
    </State>
  );
}
