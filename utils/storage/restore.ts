import type { Counts } from './backup-format';
import { backupError, isBackupError } from './backup-problem';
import { type Clock, systemClock } from './clock';
import { assertGoing, report, type Watch } from './pace';
import type { Backup } from './read-backup';
import {
  forgetCopy,
  forgetOlderCopies,
  keepSafetyCopy,
  MOST_COPIES_TRIED,
  readSafetyCopy,
  type SafetyCopy,
} from './safety-copies';
import { type Database, TABLE_NAMES } from './tables';
import { countChange, countedChanges, write } from './writing';

export type Restored = {
  /** What there was before: `undoRestore` with its id brings it back. Absent where there was nothing. */
  readonly safetyCopy?: SafetyCopy;
  readonly counts: Counts;
};

/** Rows added per step: progress can be seen and the work stopped between two. */
const ROWS_PER_STEP = 64;

/**
 * Puts a backup in the place of everything there is, after a safety copy of that. Either all of the backup is in the database afterwards or
 * nothing has changed.
 */
export async function restoreBackup(
  database: Database,
  backup: Backup,
  watch: Watch = {},
  clock: Clock = systemClock,
  before: SafetyCopy['before'] = 'restore',
): Promise<Restored> {
  for (let attempt = 1; ; attempt += 1) {
    const { copy, changes } = await keepSafetyCopy(database, before, watch, clock);
    try {
      await replaceEverything(database, backup, watch, changes);
    } catch (error) {
      await forgetCopy(database, copy?.id ?? '');
      if (isBackupError(error) && error.problem === 'busy' && attempt < MOST_COPIES_TRIED) {
        continue;
      }
      throw error;
    }
    await forgetOlderCopies(database);
    return { safetyCopy: copy, counts: backup.counts };
  }
}

/** Brings back what there was before a restore, a merge or an update; what is there now is kept as a safety copy in turn. */
export async function undoRestore(
  database: Database,
  safetyCopyId: string,
  watch: Watch = {},
  clock: Clock = systemClock,
): Promise<Restored> {
  const backup = await readSafetyCopy(database, safetyCopyId, watch);
  return restoreBackup(database, backup, watch, clock, 'undo');
}

/** One transaction, in which nothing but the database is waited for. `expectedChanges` makes sure that the safety copy holds all that is cleared. */
async function replaceEverything(
  database: Database,
  { rows, counts }: Backup,
  watch: Watch,
  expectedChanges: number,
): Promise<void> {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  await write(database, [...TABLE_NAMES, 'meta'], async () => {
    if ((await countedChanges(database)) !== expectedChanges) {
      throw backupError('busy');
    }
    let done = 0;
    for (const name of TABLE_NAMES) {
      const table = database.table(name);
      await table.clear();
      for (let start = 0; start < rows[name].length; start += ROWS_PER_STEP) {
        assertGoing(watch.signal);
        const chunk = rows[name].slice(start, start + ROWS_PER_STEP);
        await table.bulkAdd(chunk);
        done += chunk.length;
        report(watch, { step: 'writing', done, total });
      }
      if ((await table.count()) !== counts[name]) {
        throw backupError('damaged', `${name}: not every row was stored`);
      }
    }
    await countChange(database);
    assertGoing(watch.signal);
  });
}
