import { useId, useRef, useState } from 'react';
import { Button } from '../common/Button';
import '../common/Field.css';
import { heldWords } from './held-words';
import './Backup.css';

/** What has to be typed: a word that nobody types by accident. */
const WORD = 'erase';

/** The one thing that asks first: there is no way back from it. */
export function EraseEverything({
  here,
  isBusy,
  onBackup,
  onErase,
}: {
  readonly here: { readonly [table: string]: number };
  readonly isBusy: boolean;
  readonly onBackup: () => void;
  readonly onErase: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
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
            onErase();
          }}
        >
          <h2 id={titleId}>Erase everything?</h2>
          <p>
            Here now: {heldWords(here)}. There is no way back. A backup saved as a file stays yours and can be restored.
          </p>
          <div className="btn-row">
            <Button onClick={onBackup}>Save a backup first</Button>
          </div>
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
