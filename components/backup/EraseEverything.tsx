import { Undo2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../common/Button';
import { Notice } from '../common/Notice';
import '../common/Field.css';
import { heldWords } from './held-words';
import './Backup.css';

/** What has to be typed: a word that nobody types by accident. */
const WORD = 'erase';

/** The one thing that asks first: all of it goes, and without a copy there is no way back. */
export function EraseEverything({
  here,
  isBusy,
  told,
  onBackup,
  onErase,
}: {
  readonly here: { readonly [table: string]: number };
  readonly isBusy: boolean;
  /** What became of the backup that is made from here, in words: the page behind the question cannot be read. */
  readonly told: string | undefined;
  readonly onBackup: () => void;
  /** `keepCopy` leaves a copy for a day, from which it can be undone. */
  readonly onErase: (keepCopy: boolean) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [keepsCopy, setKeepsCopy] = useState(true);
  const [titleId, fieldId] = [useId(), useId()];
  const close = () => {
    setTyped('');
    dialog.current?.close();
  };
  return (
    <section className="keeping" aria-labelledby="erase-everything">
      <h2 id="erase-everything">Erase everything</h2>
      <p className="muted">Every story, posting, note and setting in this browser, and the safety copies too.</p>
      <div className="btn-row">
        <Button disabled={isBusy} onClick={() => dialog.current?.showModal()}>
          Erase everything …
        </Button>
      </div>
      <dialog ref={dialog} className="erase" aria-labelledby={titleId} onClose={() => setTyped('')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim().toLowerCase() !== WORD) return;
            close();
            onErase(keepsCopy);
          }}
        >
          <h2 id={titleId}>Erase everything?</h2>
          <p>Here now: {heldWords(here)}. A backup saved as a file stays yours and can be restored.</p>
          <div className="btn-row">
            <Button onClick={onBackup}>Save a backup first</Button>
          </div>
          <p className="small" role="status">
            {told}
          </p>
          <label className="check">
            <input type="checkbox" checked={keepsCopy} onChange={(event) => setKeepsCopy(event.target.checked)} />
            <span>
              Keep a copy in this browser for one day, so that it can be undone. Without it there is no way back.
            </span>
          </label>
          <div>
            <label className="label" htmlFor={fieldId}>
              Type “{WORD}” to go on
            </label>
            <input
              id={fieldId}
              className="field"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <div className="btn-row">
            <Button type="submit" disabled={typed.trim().toLowerCase() !== WORD}>
              Erase everything
            </Button>
            <Button look="quiet" onClick={close}>
              Keep everything
            </Button>
          </div>
        </form>
      </dialog>
    </section>
  );
}

/** What was erased can still be brought back, and until when. */
export function ErasedNotice({
  at,
  until,
  counts,
  isBusy,
  onUndo,
  onForget,
}: {
  /** When it was erased and until when the copy stays, in words. */
  readonly at: string;
  readonly until: string;
  readonly counts: { readonly [table: string]: number };
  readonly isBusy: boolean;
  readonly onUndo: () => void;
  readonly onForget: () => void;
}) {
  return (
    <Notice icon={Undo2} title="Everything is erased" isUrgent>
      <p className="small">
        Erased on {at}: {heldWords(counts)}. A copy is kept in this browser until {until} and can be brought back here,
        also after the browser was closed. After that it goes when Plumbline is opened next.
      </p>
      <div className="btn-row">
        <Button disabled={isBusy} onClick={onUndo}>
          Undo
        </Button>
        <Button look="quiet" disabled={isBusy} onClick={onForget}>
          Erase the copy too
        </Button>
      </div>
    </Notice>
  );
}
