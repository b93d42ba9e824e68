import { type Clock, systemClock } from './clock';
import { eraseSafetyCopies } from './safety-copies';
import { type Database, TABLE_NAMES } from './tables';
import { countChange, write } from './writing';

/** Every table that erasing empties. */
const ERASED_TABLES = [...TABLE_NAMES, 'handles', 'linkedFiles'] as const;

/** What was erased, in the memory of the page alone: when the page is closed it is gone for good. */
export type Erased = { readonly [table in (typeof ERASED_TABLES)[number]]: readonly object[] };

/**
 * Erases everything: the person's rows, the linked folder, what is remembered of backups, and the safety copies. The screen asks first, as nothing
 * of it is left on the disk. Ends only when all of it is gone; other pages see it at once. Returns what `undoErase` takes back.
 */
export async function eraseEverything(database: Database, clock: Clock = systemClock): Promise<Erased> {
  const erased = await write(database, [...ERASED_TABLES, 'meta'], async () => {
    const rows: [string, readonly object[]][] = [];
    for (const name of ERASED_TABLES) {
      const table = database.table<object>(name);
      rows.push([name, await table.toArray()]);
      await table.clear();
    }
    await database.meta.bulkDelete(['lastBackup', 'changesAtBackup']);
    await database.meta.put({ id: 'created', value: clock.now() });
    await countChange(database);
    return Object.fromEntries(rows) as Erased;
  });
  await eraseSafetyCopies(database);
  return erased;
}

/** Puts back what was erased, beside whatever was written since. Safety copies and what was remembered of backups stay gone. */
export function undoErase(database: Database, erased: Erased): Promise<void> {
  return write(database, [...ERASED_TABLES, 'meta'], async () => {
    for (const name of ERASED_TABLES) {
      await database.table<object>(name).bulkPut([...erased[name]]);
    }
    await countChange(database);
  });
}
