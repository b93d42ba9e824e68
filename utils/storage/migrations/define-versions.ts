import type { Dexie, Transaction } from 'dexie';
import type { MetaRow } from '../tables';
import type { SchemaVersion } from './index';

/** What is run inside the browser's upgrade transaction to bring rows to the shape of `version`. */
export type Upgrade = (transaction: Transaction, version: SchemaVersion) => PromiseLike<unknown>;

/**
 * Tells Dexie every shape of the database. The last thing each upgrade and each creation writes is the schema's number in `meta`: a database
 * without the right number there was left half updated, and is refused when it is opened.
 */
export function defineVersions(
  database: Dexie,
  versions: readonly SchemaVersion[],
  now: () => string,
  upgrade: Upgrade = upgradeRows,
): void {
  for (const version of versions) {
    database
      .version(version.version)
      .stores(version.indexes)
      .upgrade(async (transaction) => {
        await upgrade(transaction, version);
        await transaction.table<MetaRow>('meta').update('schema', { value: version.version });
      });
  }
  database.on('populate', (transaction) => {
    const newest = versions.at(-1)?.version ?? 0;
    return transaction.table<MetaRow>('meta').bulkAdd([
      { id: 'schema', value: newest },
      { id: 'created', value: now() },
    ]);
  });
}

/** Only calls on the transaction stand here: waiting for anything else ends it before its rows are written. */
async function upgradeRows(transaction: Transaction, version: SchemaVersion): Promise<void> {
  for (const [table, change] of Object.entries(version.rows ?? {})) {
    await transaction
      .table(table)
      .toCollection()
      .modify((row, reference) => {
        reference.value = change(row);
      });
  }
}
