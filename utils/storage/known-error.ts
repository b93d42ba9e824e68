import { type BackupError, isBackupError } from './backup-problem';
import { problemOf, type StorageError, storageError } from './storage-state';

/** Anything thrown while the database is used, as an error whose message is a sentence for a person. */
export function knownError(error: unknown): StorageError | BackupError {
  return isBackupError(error) ? error : storageError(problemOf(error), error);
}
