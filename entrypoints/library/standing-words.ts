import { dayOf } from '../../components/wording/dates';
import { plural } from '../../components/wording/plural';
import type { Usage } from '../../utils/storage/usage';

/** When the last backup was made and what it does not hold. */
export function standingWords(
  { lastBackup, changesSinceBackup }: Pick<Usage, 'lastBackup' | 'changesSinceBackup'>,
  now: string,
): string {
  const since = plural(changesSinceBackup, 'change');
  if (lastBackup === undefined) {
    return changesSinceBackup === 0 ? 'No backup yet, and nothing to lose.' : `No backup yet. ${since} so far.`;
  }
  const day = dayOf(lastBackup, now);
  return changesSinceBackup === 0
    ? `Last backup ${day}. Nothing has changed since.`
    : `Last backup ${day}. ${since} since.`;
}
