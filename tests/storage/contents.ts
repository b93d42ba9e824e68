import { type AllRows, type Database, perTable, TABLE_NAMES } from '../../utils/storage/tables';
import { change } from '../../utils/storage/writing';

/** Everything in the tables of the person, by table and in the order of ids. */
export async function contentsOf(database: Database): Promise<AllRows> {
  const lists = await Promise.all(TABLE_NAMES.map((table) => database.table(table).toArray()));
  return perTable((table) => lists[TABLE_NAMES.indexOf(table)]) as unknown as AllRows;
}

/** Stores rows of every table the way all rows are stored. */
export async function fill(database: Database, rows: AllRows): Promise<void> {
  await change(database, TABLE_NAMES, async (writer) => {
    for (const table of TABLE_NAMES) {
      await writer.put(table, rows[table]);
    }
  });
}
