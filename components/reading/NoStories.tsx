import { FileInput } from 'lucide-react';
import { Button } from '../common/Button';
import '../common/State.css';
import './NoStories.css';
import { plural } from '../wording/plural';

/** There is a posting and nothing yet to hold against it. */
export function NoStories({
  requirementCount,
  onImport,
  onWrite,
  onSamples,
}: {
  readonly requirementCount: number;
  readonly onImport: () => void;
  readonly onWrite: () => void;
  readonly onSamples: () => void;
}) {
  return (
    <div className="state no-stories">
      <h2>{plural(requirementCount, 'thing')} asked for, and no stories yet to hold against them</h2>
      <p>Bring the notes you have, in any shape. Four or five stories are enough to begin.</p>
      <div className="btn-row">
        <Button look="main" onClick={onImport}>
          <FileInput className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Import notes
        </Button>
        <Button onClick={onWrite}>Write one</Button>
        <Button look="quiet" onClick={onSamples}>
          Try with samples
        </Button>
      </div>
    </div>
  );
}

/** There may be stories, and they cannot be had: what is read is shown without them. */
export function StoriesNotAtHand({ requirementCount }: { readonly requirementCount: number }) {
  return (
    <div className="state no-stories">
      <h2>{plural(requirementCount, 'thing')} asked for</h2>
      <p>Your stories are not at hand while Plumbline reads without storing, so nothing is held against them.</p>
    </div>
  );
}
