import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ErasedNotice, EraseEverything } from '../../components/backup/EraseEverything';
import { RestoreBackup } from '../../components/backup/RestoreBackup';
import { SafetyCopies } from '../../components/backup/SafetyCopies';
import { SaveBackup } from '../../components/backup/SaveBackup';
import { Working } from '../../components/backup/Working';
import { Button } from '../../components/common/Button';
import { Notice } from '../../components/common/Notice';
import { Page } from '../../components/library/Page';
import { momentOf } from '../../components/wording/dates';
import { keptUntil, listSafetyCopies, type SafetyCopy } from '../../utils/storage/safety-copies';
import { getSettings, saveSettings } from '../../utils/storage/settings';
import { readUsage } from '../../utils/storage/usage';
import { latestOf, storage, useLive } from '../common/use-storage';
import type { PageProps } from './page-props';
import { standingWords } from './standing-words';
import { useBackupWork } from './use-backup-work';

const { database } = storage;

/** Saving, restoring and erasing everything. */
export function BackupPage({ acts }: PageProps) {
  const backups = useBackupWork();
  const { work, outcome } = backups;
  const usage = latestOf(useLive('backup usage', (from) => readUsage(from)));
  const settings = latestOf(useLive('backup settings', getSettings));
  const copies = useSafetyCopies(work === undefined);
  const erased = copies.find(({ before }) => before === 'erase');
  if (!usage || !settings) return null;
  const isBusy = work !== undefined;
  return (
    <Page title="Backup" lead="Everything is in this browser only. A file keeps it safe and takes it to another one.">
      {work && <Working work={work} />}
      {outcome && (
        <Notice
          icon={outcome.isProblem ? TriangleAlert : CircleCheck}
          title={outcome.isProblem ? 'That did not work' : 'Done'}
          isUrgent
          {...(outcome.isProblem && { tint: 'gap' as const })}
        >
          <p className="small">{outcome.text}</p>
          <div className="btn-row">
            {outcome.safetyCopyId !== undefined && (
              <Button onClick={() => void backups.goBack(outcome.safetyCopyId ?? '')}>Undo</Button>
            )}
            <Button look="quiet" onClick={backups.hideOutcome}>
              Close
            </Button>
          </div>
        </Notice>
      )}
      {erased && (
        <ErasedNotice
          at={momentOf(erased.at)}
          until={momentOf(keptUntil(erased) ?? erased.at)}
          counts={erased.counts}
          isBusy={isBusy}
          onUndo={() => void backups.undoErase(erased.id)}
          onForget={() => void backups.forget(erased.id)}
        />
      )}
      <SaveBackup
        standing={standingWords(usage, new Date().toISOString())}
        isBusy={isBusy}
        onSave={(passphrase) => void backups.save(passphrase)}
      />
      <RestoreBackup
        chosen={backups.chosen}
        here={usage.counts}
        isBusy={isBusy}
        actions={{
          onFile: (file) => void backups.choose(file),
          onUnlock: (passphrase) => void backups.unlock(passphrase),
          onMerge: () => void backups.merge(),
          onReplace: () => void backups.replace(),
          onCancel: backups.cancel,
        }}
      />
      <SafetyCopies
        copies={copies.filter((copy) => copy !== erased)}
        isBusy={isBusy}
        onGoBack={(id) => void backups.goBack(id)}
        onSave={(copy) => void backups.saveCopy(copy)}
      />
      <section className="keeping" aria-labelledby="reminders">
        <h2 id="reminders">Reminders</h2>
        <label className="check">
          <input
            type="checkbox"
            checked={settings.backupReminders}
            onChange={({ target: { checked } }) =>
              void acts.act(checked ? 'Reminders are on.' : 'Reminders are off.', () =>
                saveSettings(database, { backupReminders: checked }),
              )
            }
          />
          <span>Say so in the library when much has changed and the last backup is two weeks old.</span>
        </label>
      </section>
      <EraseEverything
        here={usage.counts}
        isBusy={isBusy}
        told={outcome?.text}
        onBackup={() => void backups.save('')}
        onErase={(keepCopy) => void backups.erase(keepCopy)}
      />
    </Page>
  );
}

/** The safety copies live in a database of their own, which is asked anew after each piece of work. */
function useSafetyCopies(after: unknown): readonly SafetyCopy[] {
  const [copies, setCopies] = useState<readonly SafetyCopy[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew after each piece of work
  useEffect(() => {
    let isCurrent = true;
    listSafetyCopies(database).then(
      (found) => isCurrent && setCopies(found),
      () => isCurrent && setCopies([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [after]);
  return copies;
}
