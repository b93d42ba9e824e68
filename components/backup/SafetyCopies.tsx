import { Button } from '../common/Button';
import { momentOf } from '../wording/dates';
import { heldWords } from './held-words';
import './Backup.css';

/** A copy that was made by itself before something replaced everything. */
export type Copy = {
  readonly id: string;
  readonly at: string;
  readonly before: 'restore' | 'merge' | 'undo' | 'update' | 'erase';
  readonly counts: { readonly [table: string]: number };
};

const BEFORE: { readonly [before in Copy['before']]: string } = {
  restore: 'before a backup replaced everything',
  merge: 'before a backup was added',
  undo: 'before going back',
  update: 'before Plumbline was updated',
  erase: 'before everything was erased',
};

/** The way back from a restore, a merge or an update. */
export function SafetyCopies({
  copies,
  isBusy,
  onGoBack,
  onSave,
}: {
  readonly copies: readonly Copy[];
  readonly isBusy: boolean;
  readonly onGoBack: (id: string) => void;
  readonly onSave: (copy: Copy) => void;
}) {
  return (
    <section className="keeping" aria-labelledby="safety-copies">
      <h2 id="safety-copies">Safety copies</h2>
      {copies.length === 0 && (
        <p className="muted">None yet. One is made by itself before a backup is restored or Plumbline is updated.</p>
      )}
      <ul>
        {copies.map((copy) => (
          <li key={copy.id}>
            <p>
              {momentOf(copy.at)}, {BEFORE[copy.before]}
            </p>
            <p className="small">{heldWords(copy.counts)}</p>
            <div className="btn-row">
              <Button look="link" disabled={isBusy} onClick={() => onGoBack(copy.id)}>
                Go back to this
              </Button>
              <Button look="link" disabled={isBusy} onClick={() => onSave(copy)}>
                Save as a file
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
