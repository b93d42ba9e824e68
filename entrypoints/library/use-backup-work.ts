import { useRef, useState } from 'react';
import { heldWords } from '../../components/backup/held-words';
import type { ChosenBackup } from '../../components/backup/RestoreBackup';
import type { Work } from '../../components/backup/Working';
import { momentOf } from '../../components/wording/dates';
import { plural } from '../../components/wording/plural';
import { saveFile } from '../../utils/browser/save-file';
import { createBackup, noteBackup } from '../../utils/storage/backup';
import { LARGEST_BACKUP } from '../../utils/storage/backup-format';
import { backupError, isBackupError } from '../../utils/storage/backup-problem';
import { eraseEverything, undoErase } from '../../utils/storage/erase';
import { mergeBackup } from '../../utils/storage/merge';
import type { Progress, Watch } from '../../utils/storage/pace';
import { type Backup, readBackup } from '../../utils/storage/read-backup';
import { restoreBackup, undoRestore } from '../../utils/storage/restore';
import { eraseCopy, type SafetyCopy, safetyCopyFile } from '../../utils/storage/safety-copies';
import { storage } from '../common/use-storage';

const STEP_WORDS: { readonly [step in Progress['step']]: string } = {
  reading: 'Reading everything',
  checking: 'Checking the backup',
  locking: 'Locking it',
  unlocking: 'Unlocking it',
  'keeping a safety copy': 'Making a safety copy',
  writing: 'Writing',
};

/** What a long piece of work came to: a sentence, and the copy that takes it back. */
export type Outcome = { readonly isProblem: boolean; readonly text: string; readonly safetyCopyId?: string };

type Chosen = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly backup?: Backup };

/** Saving, restoring, going back and erasing, one at a time, each with progress and the way to stop it. */
export function useBackupWork() {
  const { database } = storage;
  const [work, setWork] = useState<Work>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [chosen, setChosen] = useState<Chosen>();
  const stop = useRef<AbortController>(undefined);

  const run = async (words: string, job: (watch: Watch) => Promise<Omit<Outcome, 'isProblem'> | undefined>) => {
    const controller = new AbortController();
    stop.current = controller;
    const onStop = () => controller.abort();
    setOutcome(undefined);
    setWork({ words, done: 0, total: 0, onStop });
    try {
      const told = await job({
        signal: controller.signal,
        progress: ({ step, done, total }) => setWork({ words: STEP_WORDS[step], done, total, onStop }),
      });
      if (told) setOutcome({ isProblem: false, ...told });
    } catch (error) {
      setOutcome({ isProblem: true, text: error instanceof Error ? error.message : String(error) });
    } finally {
      setWork(undefined);
    }
  };

  const read = (name: string, bytes: Uint8Array<ArrayBuffer>, passphrase?: string) =>
    run('Checking the backup', async (watch) => {
      try {
        const backup = await readBackup(bytes, { ...watch, ...(passphrase !== undefined && { passphrase }) });
        setChosen({ name, bytes, backup });
        return undefined;
      } catch (error) {
        const isLocked = isBackupError(error) && (error.problem === 'locked' || error.problem === 'wrong passphrase');
        setChosen(isLocked ? { name, bytes } : undefined);
        if (isBackupError(error) && error.problem === 'locked') return undefined;
        throw error;
      }
    });

  const shown: ChosenBackup | undefined = chosen && {
    name: chosen.name,
    ...(chosen.backup
      ? { state: 'read', madeOn: momentOf(chosen.backup.exportedAt), counts: chosen.backup.counts }
      : { state: 'locked' }),
  };

  return {
    work,
    outcome,
    hideOutcome: () => setOutcome(undefined),
    chosen: shown,
    save: (passphrase: string) =>
      run('Reading everything', async (watch) => {
        const backup = await createBackup(database, { ...watch, ...(passphrase !== '' && { passphrase }) });
        saveFile(backup.name, backup.bytes);
        await noteBackup(database, backup);
        return {
          text: `${backup.name} is with your downloads: ${heldWords(backup.counts)}. It was read again and is whole.`,
        };
      }),
    choose: async (file: File) => {
      if (file.size > LARGEST_BACKUP) {
        setOutcome({ isProblem: true, text: backupError('too large').message });
        return;
      }
      await read(file.name, new Uint8Array(await file.arrayBuffer()));
    },
    unlock: (passphrase: string) => (chosen ? read(chosen.name, chosen.bytes, passphrase) : undefined),
    cancel: () => setChosen(undefined),
    merge: () =>
      run('Making a safety copy', async (watch) => {
        if (!chosen?.backup) return undefined;
        const { added, keptBoth, safetyCopy } = await mergeBackup(database, chosen.backup, watch);
        setChosen(undefined);
        const both = keptBoth > 0 ? ` ${plural(keptBoth, 'was', 'were')} different on both sides: both are kept.` : '';
        return {
          text: `Added: ${plural(added, 'entry', 'entries')} that ${added === 1 ? 'was' : 'were'} not here.${both}`,
          ...(safetyCopy && { safetyCopyId: safetyCopy.id }),
        };
      }),
    replace: () =>
      run('Making a safety copy', async (watch) => {
        if (!chosen?.backup) return undefined;
        const { counts, safetyCopy } = await restoreBackup(database, chosen.backup, watch);
        setChosen(undefined);
        return { text: `Restored: ${heldWords(counts)}.`, ...(safetyCopy && { safetyCopyId: safetyCopy.id }) };
      }),
    goBack: (safetyCopyId: string) =>
      run('Making a safety copy', async (watch) => {
        const { counts, safetyCopy } = await undoRestore(database, safetyCopyId, watch);
        return { text: `Back as it was: ${heldWords(counts)}.`, ...(safetyCopy && { safetyCopyId: safetyCopy.id }) };
      }),
    saveCopy: ({ id, at }: Pick<SafetyCopy, 'id' | 'at'>) =>
      run('Reading the copy', async () => {
        saveFile(`plumbline-${at.slice(0, 10)}-safety-copy.json`, await safetyCopyFile(database, id));
        return { text: 'The safety copy is with your downloads. It can be restored like any backup.' };
      }),
    erase: (keepCopy: boolean) =>
      run('Making a safety copy', async (watch) => {
        const copy = await eraseEverything(database, keepCopy, watch);
        setChosen(undefined);
        // The copy is told of with the way back.
        return copy ? undefined : { text: 'Everything is erased.' };
      }),
    undoErase: (copyId: string) =>
      run('Bringing it back', async (watch) => {
        await undoErase(database, copyId, watch);
        return { text: 'Everything that was erased is here again.' };
      }),
    forget: (copyId: string) =>
      run('Erasing the copy', async () => {
        await eraseCopy(database, copyId);
        return { text: 'The copy is erased too.' };
      }),
  };
}
