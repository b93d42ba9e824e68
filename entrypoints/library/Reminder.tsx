import { BackupReminder } from '../../components/backup/BackupReminder';
import { fragmentOf } from '../../utils/browser/library-page';
import type { Settings } from '../../utils/model';
import { isBackupDue, silenceAfter } from '../../utils/storage/backup-reminder';
import { saveSettings } from '../../utils/storage/settings';
import type { Usage } from '../../utils/storage/usage';
import type { Acts } from '../common/use-acts';
import { storage } from '../common/use-storage';
import { standingWords } from './standing-words';

/** Reminds of a backup where one is due, and never while there is nothing to lose. */
export function Reminder({
  standing,
  settings,
  acts,
}: {
  readonly standing: Pick<Usage, 'since' | 'lastBackup' | 'changesSinceBackup'>;
  readonly settings: Settings;
  readonly acts: Acts;
}) {
  const now = new Date().toISOString();
  const since = standing.lastBackup ?? standing.since;
  const isDue = isBackupDue(
    {
      changes: standing.changesSinceBackup,
      wanted: settings.backupReminders,
      ...(since !== undefined && { since }),
      ...(settings.remindAfter !== undefined && { notBefore: settings.remindAfter }),
    },
    now,
  );
  if (!isDue) return null;
  return (
    <BackupReminder
      standing={standingWords(standing, now)}
      href={fragmentOf({ at: 'backup' })}
      onNotNow={() =>
        void acts.act('Not for a week.', () => saveSettings(storage.database, { remindAfter: silenceAfter(now) }))
      }
    />
  );
}
