import { type Clock, systemClock } from './clock';
import { eraseSafetyCopies } from './safety-copies';
import { type Database, TABLE_NAMES } from './tables';
import { countChange, write } from './writing';

/**
 * Erases everything: the person's rows, the linked folder, what is remembered of backups, and the safety copies. There is no way back, so the
 * screen asks first. Ends only when all of it is gone; other pages see it at once.
 */
export async function eraseEverything(database: Database, clock: Clock = systemClock): Promise<void> {
  await write(database, [...TABLE_NAMES, 'meta', 'handles', 'linkedFiles'], async () => {
    for (const table of [...TABLE_NAMES, 'handles', 'linkedFiles']) {
      await database.table(table).clear();
    }
    await database.meta.bulkDelete(['lastBackup', 'changesAtBackup']);
    await database.meta.put({ id: 'created', value: clock.now() });
    await countChange(database);
  });
  await eraseSafetyCopies(database);
}
