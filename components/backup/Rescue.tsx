import { Button } from '../common/Button';
import './Backup.css';

/** Ways out where the database cannot be read: what is readable into a file, then an empty library that a backup fills again. */
export function Rescue({
  told,
  hasExported,
  onExport,
  onAfresh,
}: {
  /** What the last step came to. */
  readonly told: string | undefined;
  readonly hasExported: boolean;
  readonly onExport: () => void;
  readonly onAfresh: () => void;
}) {
  return (
    <section className="rescue" aria-label="Ways out">
      <ol>
        <li>
          <p>Save what can still be read, as a file for you or for somebody who can repair it.</p>
          <Button onClick={onExport}>Export what can be read</Button>
        </li>
        <li>
          <p>
            Then begin with an empty library. The safety copies stay; they and your backups can be restored under
            Backup.
          </p>
          <Button disabled={!hasExported} onClick={onAfresh}>
            Begin with an empty library
          </Button>
        </li>
      </ol>
      <p className="small" role="status">
        {told}
      </p>
    </section>
  );
}
