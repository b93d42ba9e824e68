import { Archive } from 'lucide-react';
import { Button } from '../common/Button';
import { Notice } from '../common/Notice';

/** A word about a backup when one is due. It goes away for a week with one click, and for good under Backup. */
export function BackupReminder({
  standing,
  href,
  onNotNow,
}: {
  readonly standing: string;
  readonly href: string;
  readonly onNotNow: () => void;
}) {
  return (
    <Notice icon={Archive} title={standing}>
      <div className="btn-row">
        <a className="btn" href={href}>
          Make a backup
        </a>
        <Button look="quiet" onClick={onNotNow}>
          Not now
        </Button>
      </div>
    </Notice>
  );
}
