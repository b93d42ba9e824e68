import { FileDiff, FolderPen } from 'lucide-react';
import { Button } from '../common/Button';
import { Notice } from '../common/Notice';

/** A file in the folder of notes that says something else than what was last written there. */
export type KeptFile = {
  readonly path: string;
  /** True where it was written from here and changed since. */
  readonly wasOurs: boolean;
  readonly onReplace: () => void;
  readonly onBeside: () => void;
  readonly onLeave: () => void;
};

/** Writes into the person's folder of notes. Where to is said before it is done. */
export function WriteToNotes({
  look,
  place,
  what = '',
  onWrite,
}: {
  readonly look: 'link' | 'quiet';
  /** The file with its path, or the folder. */
  readonly place: string;
  /** What is written, where that is not plain: "these". */
  readonly what?: string;
  readonly onWrite: () => void;
}) {
  return (
    <span className="write-to-notes">
      <Button look={look} onClick={onWrite}>
        <FolderPen className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />{' '}
        {['Write', what, 'to your notes folder'].filter(Boolean).join(' ')}
      </Button>
      <span className="caption" dir="auto">
        {place}
      </span>
    </span>
  );
}

/** What came of writing, and what was left alone until the person says what becomes of it. */
export function WrittenToNotes({
  news,
  kept,
}: {
  readonly news: string | undefined;
  readonly kept: readonly KeptFile[];
}) {
  return (
    <>
      <p className="small" role="status">
        {news}
      </p>
      {kept.map(({ path, wasOurs, onReplace, onBeside, onLeave }) => (
        <Notice
          key={path}
          icon={FileDiff}
          title={wasOurs ? 'You changed this file since it was written' : 'A file of this name is there already'}
          isUrgent
        >
          <p className="small path" dir="auto">
            {path}
          </p>
          <div className="btn-row">
            <Button onClick={onBeside}>Write a new file beside it</Button>
            <Button look="quiet" onClick={onReplace}>
              Replace it
            </Button>
            <Button look="quiet" onClick={onLeave}>
              Leave it
            </Button>
          </div>
        </Notice>
      ))}
    </>
  );
}
