import { type Clock, systemClock } from './clock';
import { mergeRows } from './merge-rows';
import { assertGoing, report, type Watch } from './pace';
import type { Backup } from './read-backup';
import { forgetCopy, forgetOlderCopies, keepSafetyCopy, type SafetyCopy } from './safety-copies';
import { type AllRows, type Database, type Rows, TABLE_NAMES, type TableName } from './tables';
import { change } from './writing';

export type MergedBackup = {
  /** What there was before: `undoRestore` with its id brings it back. Absent where there was nothing. */
  readonly safetyCopy?: SafetyCopy;
  /** Stories, questions, notes, facts and postings that were not here. */
  readonly added: number;
  /** Of these, the ones that both devices had changed in different ways: both are kept. */
  readonly keptBoth: number;
};

/** Adds another device's backup to what is here, so that nothing of either is lost: see `mergeRows`. All of it or nothing. */
export async function mergeBackup(
  database: Database,
  backup: Backup,
  watch: Watch = {},
  clock: Clock = systemClock,
): Promise<MergedBackup> {
  const { copy } = await keepSafetyCopy(database, 'merge', watch, clock);
  let result = { added: 0, keptBoth: 0 };
  try {
    await change(database, TABLE_NAMES, async (writer) => {
      const mine: { [table: string]: readonly Rows[TableName][] } = {};
      for (const table of TABLE_NAMES) {
        mine[table] = await database.table(table).toArray();
      }
      const { put, added, keptBoth } = mergeRows(mine as AllRows, backup.rows, clock.newId);
      let done = 0;
      for (const table of TABLE_NAMES) {
        assertGoing(watch.signal);
        await writer.put(table, put[table]);
        done += 1;
        report(watch, { step: 'writing', done, total: TABLE_NAMES.length });
      }
      result = { added, keptBoth };
    });
  } catch (error) {
    await forgetCopy(database, copy?.id ?? '');
    throw error;
  }
  await forgetOlderCopies(database);
  return { safetyCopy: copy, ...result };
}
