import { backupError } from './backup-problem';
import { type Clock, systemClock } from './clock';
import type { Watch } from './pace';
import {
  type DeviceRows,
  eraseSafetyCopies,
  forgetCopy,
  keepSafetyCopy,
  MOST_COPIES_TRIED,
  readErasedCopy,
  type SafetyCopy,
} from './safety-copies';
import { type Database, TABLE_NAMES } from './tables';
import { countChange, countedChanges, write } from './writing';

/** Every table that erasing empties. */
const ERASED_TABLES = [...TABLE_NAMES, 'handles', 'linkedFiles'] as const;

/**
 * Erases everything: the person's rows, the linked folder, what is remembered of backups, and the safety copies. With `keepCopy` one copy stays
 * on the disk for a day, from which `undoErase` brings all of it back; where there is no room for it nothing is erased. Without it there is no
 * way back, so the screen asks. Ends only when all of it is gone; other pages see it at once. Returns the copy.
 */
export async function eraseEverything(
  database: Database,
  keepCopy: boolean,
  watch: Watch = {},
  clock: Clock = systemClock,
): Promise<SafetyCopy | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const kept = keepCopy ? await keepSafetyCopy(database, 'erase', watch, clock) : undefined;
    const isErased = await write(database, [...ERASED_TABLES, 'meta'], async () => {
      if (kept && (await countedChanges(database)) !== kept.changes) return false;
      for (const name of ERASED_TABLES) await database.table(name).clear();
      await database.meta.bulkDelete(['lastBackup', 'changesAtBackup']);
      await database.meta.put({ id: 'created', value: clock.now() });
      await countChange(database);
      return true;
    });
    if (isErased) {
      // Where nothing was left to erase, the copy of an earlier time stays.
      if (!kept || kept.copy) await eraseSafetyCopies(database, kept?.copy?.id);
      return kept?.copy;
    }
    await forgetCopy(database, kept?.copy?.id ?? '');
    if (attempt === MOST_COPIES_TRIED) throw backupError('busy');
  }
}

/**
 * Puts back what was erased, beside whatever was written since, and forgets the copy. What was remembered of backups stays gone. Throws
 * `not a backup` where the copy is gone.
 */
export async function undoErase(database: Database, copyId: string, watch: Watch = {}): Promise<void> {
  const { backup, device } = await readErasedCopy(database, copyId, watch);
  await write(database, [...ERASED_TABLES, 'meta'], async () => {
    for (const name of TABLE_NAMES) await database.table(name).bulkPut([...backup.rows[name]]);
    if ((await database.handles.count()) === 0) await putDeviceRows(database, device);
    await countChange(database);
  });
  await forgetCopy(database, copyId);
}

async function putDeviceRows(database: Database, { handles, linkedFiles }: DeviceRows): Promise<void> {
  await database.handles.bulkPut([...handles]);
  await database.linkedFiles.bulkPut([...linkedFiles]);
}
