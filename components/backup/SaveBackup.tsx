import { useState } from 'react';
import { Button } from '../common/Button';
import { Folded } from '../common/State';
import { Passphrase } from './Passphrase';
import './Backup.css';

/** Writes everything into one file, locked where the person wants it. */
export function SaveBackup({
  standing,
  isBusy,
  onSave,
}: {
  /** When the last one was made and what changed since, in words. */
  readonly standing: string;
  readonly isBusy: boolean;
  /** The passphrase is empty where it is not to be locked. */
  readonly onSave: (passphrase: string) => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <section className="keeping" aria-labelledby="save-backup">
      <h2 id="save-backup">Save a backup</h2>
      <p className="muted">{standing}</p>
      <Folded label="Lock it with a passphrase">
        <Passphrase label="Passphrase" value={passphrase} onChange={setPassphrase} />
        <p className="caption">It is kept nowhere. Whoever loses it loses the backup.</p>
      </Folded>
      <div className="btn-row">
        <Button look="main" disabled={isBusy} onClick={() => onSave(passphrase)}>
          {passphrase === '' ? 'Save a backup' : 'Save a locked backup'}
        </Button>
      </div>
    </section>
  );
}
