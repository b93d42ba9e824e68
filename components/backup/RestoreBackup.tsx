import { useRef, useState } from 'react';
import { Button } from '../common/Button';
import { heldWords } from './held-words';
import { Passphrase } from './Passphrase';
import './Backup.css';

/** A file that was chosen: still locked, or read and checked. */
export type ChosenBackup =
  | { readonly state: 'locked'; readonly name: string }
  | {
      readonly state: 'read';
      readonly name: string;
      /** When it was made, in words. */
      readonly madeOn: string;
      readonly counts: { readonly [table: string]: number };
    };

export type RestoreActions = {
  readonly onFile: (file: File) => void;
  readonly onUnlock: (passphrase: string) => void;
  readonly onMerge: () => void;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
};

/** Reads a backup, says what it holds beside what is here, and adds it or puts it in the place of everything. */
export function RestoreBackup({
  chosen,
  here,
  isBusy,
  actions,
}: {
  readonly chosen: ChosenBackup | undefined;
  readonly here: { readonly [table: string]: number };
  readonly isBusy: boolean;
  readonly actions: RestoreActions;
}) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <section className="keeping" aria-labelledby="restore-backup">
      <h2 id="restore-backup">Restore a backup</h2>
      <p className="muted">First you see what it holds. Nothing is changed before you say so.</p>
      <input
        ref={file}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        accept=".json,.plumbline,application/json"
        aria-label="Backup file"
        onChange={({ target }) => {
          const [picked] = target.files ?? [];
          target.value = '';
          if (picked) actions.onFile(picked);
        }}
      />
      <div className="btn-row">
        <Button disabled={isBusy} onClick={() => file.current?.click()}>
          {chosen ? 'Choose another file' : 'Choose a backup'}
        </Button>
      </div>
      {chosen?.state === 'locked' && <Unlock name={chosen.name} isBusy={isBusy} actions={actions} />}
      {chosen?.state === 'read' && (
        <div className="keeping-preview">
          <h3>{chosen.name}</h3>
          <dl>
            <div>
              <dt className="label">Made</dt>
              <dd>{chosen.madeOn}</dd>
            </div>
            <div>
              <dt className="label">Holds</dt>
              <dd>{heldWords(chosen.counts)}</dd>
            </div>
            <div>
              <dt className="label">Here now</dt>
              <dd>{heldWords(here)}</dd>
            </div>
          </dl>
          <div className="btn-row">
            <Button disabled={isBusy} onClick={actions.onMerge}>
              Add it to what is here
            </Button>
            <Button disabled={isBusy} onClick={actions.onReplace}>
              Replace everything here
            </Button>
            <Button look="quiet" disabled={isBusy} onClick={actions.onCancel}>
              Cancel
            </Button>
          </div>
          <p className="caption">
            Adding keeps both where the two differ. Either way a safety copy of what is here is made first.
          </p>
        </div>
      )}
    </section>
  );
}

function Unlock({
  name,
  isBusy,
  actions,
}: {
  readonly name: string;
  readonly isBusy: boolean;
  readonly actions: RestoreActions;
}) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="keeping-preview"
      onSubmit={(event) => {
        event.preventDefault();
        actions.onUnlock(passphrase);
      }}
    >
      <h3>{name}</h3>
      <Passphrase label="The passphrase it was locked with" value={passphrase} isFirst onChange={setPassphrase} />
      <div className="btn-row">
        <Button type="submit" disabled={isBusy || passphrase === ''}>
          Unlock
        </Button>
        <Button look="quiet" disabled={isBusy} onClick={actions.onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
