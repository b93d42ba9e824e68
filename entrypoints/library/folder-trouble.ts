import { isStorageError } from '../../utils/storage/storage-state';

/** The person or the browser said no; some browsers do not ask twice. */
export const NOT_ALLOWED =
  'The browser did not allow it. Try again and allow it; if it does not ask, link the folder anew under Import.';

/** What stands in the way of a folder, by the browser's name for it, and what can be done. */
const TROUBLE: { readonly [name: string]: string } = {
  NotFoundError: 'The folder is not where it was. Unlink it under Import and link it where it is now.',
  NotAllowedError: NOT_ALLOWED,
  SecurityError: 'The browser keeps this folder to itself. Choose another one.',
  NoModificationAllowedError: 'Another program is writing this file. Close it there and try again.',
  QuotaExceededError: 'There is no room left on the disk. Free some and try again.',
};

/** Why a folder could not be read or written, in whole sentences. */
export function folderTrouble(error: unknown): string {
  if (isStorageError(error)) return error.message;
  const name = error instanceof Error ? error.name : '';
  const known = Object.hasOwn(TROUBLE, name) ? TROUBLE[name] : undefined;
  return known ?? 'The folder could not be used. Try again; if that does not help, link it anew under Import.';
}
