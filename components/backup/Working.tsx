import { useId } from 'react';
import { Button } from '../common/Button';
import './Backup.css';

/** Long work: what is being done, how far it is, and the way to stop it. */
export type Work = {
  readonly words: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  readonly onStop?: () => void;
};

export function Working({ work: { words, done, total, onStop } }: { readonly work: Work }) {
  const id = useId();
  return (
    <div className="working">
      <label className="small" htmlFor={id}>
        {words}
      </label>
      {total > 0 ? <progress id={id} max={total} value={done} /> : <progress id={id} />}
      {onStop && (
        <Button look="link" onClick={onStop}>
          Stop
        </Button>
      )}
    </div>
  );
}
