/**
 * Why a backup could not be written or read. In every case the database is as it was.
 *
 * - `not a backup`: another file; `damaged`: a backup of which something is missing or changed; `newer`: written by a newer Plumbline;
 * - `busy`: other windows kept writing while everything was about to be replaced;
 * - `locked`: needs a passphrase; `wrong passphrase`: does not open with this one; `too large`: beyond what is read; `stopped`: by the person.
 */
export type BackupProblem =
  | 'not a backup'
  | 'damaged'
  | 'newer'
  | 'locked'
  | 'wrong passphrase'
  | 'too large'
  | 'busy'
  | 'stopped';

const SENTENCES: { readonly [problem in BackupProblem]: string } = {
  'not a backup': 'This file is not a Plumbline backup. Choose a file that Plumbline wrote; nothing was changed.',
  damaged:
    'This backup is damaged: part of it is missing or was changed. Try another copy of the file; nothing was changed here.',
  newer: 'This backup was written by a newer Plumbline. Update the extension and try again; nothing was changed.',
  locked: 'This backup is locked. Enter the passphrase it was made with.',
  'wrong passphrase': 'The backup does not open with this passphrase, or the file is damaged. Nothing was changed.',
  'too large': 'This file is larger than any backup Plumbline can read. Nothing was changed.',
  busy: 'Another Plumbline window keeps writing. Close it and try again; nothing was changed.',
  stopped: 'Stopped. Nothing was changed.',
};

export type BackupError = Error & {
  readonly name: 'BackupError';
  readonly problem: BackupProblem;
  /** Where the fault is, for a report. */
  readonly detail?: string;
};

/** An error whose message is the sentence for a person. */
export function backupError(problem: BackupProblem, detail?: string, cause?: unknown): BackupError {
  return Object.assign(new Error(SENTENCES[problem], { cause }), { name: 'BackupError' as const, problem, detail });
}

export function isBackupError(error: unknown): error is BackupError {
  return error instanceof Error && error.name === 'BackupError' && 'problem' in error;
}
