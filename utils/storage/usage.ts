import type { Database } from './database';
import { TABLE_NAMES, type TableName } from './tables';

/** What is stored, how much and since when: for the page on privacy. */
export type Usage = {
  readonly counts: { readonly [table in TableName]: number };
  /** ISO time at which this database was made. */
  readonly since?: string;
  /** ISO time of the last backup that was written to a file. */
  readonly lastBackup?: string;
  /** Bytes on disk as the browser estimates them, safety copies included; absent where it does not say. */
  readonly bytes?: number;
};

/** `estimate` is the browser's `navigator.storage.estimate`, which this part of the program does not reach for by itself. */
export async function readUsage(
  database: Database,
  estimate?: () => Promise<{ readonly usage?: number }>,
): Promise<Usage> {
  const [counts, created, lastBackup] = await database.transaction('r', [...TABLE_NAMES, 'meta'], () =>
    Promise.all([
      Promise.all(TABLE_NAMES.map((table) => database.table(table).count())),
      database.meta.get('created'),
      database.meta.get('lastBackup'),
    ]),
  );
  const estimated = await estimate?.().catch(() => undefined);
  return {
    counts: Object.fromEntries(TABLE_NAMES.map((table, index) => [table, counts[index] ?? 0])) as Usage['counts'],
    since: created && String(created.value),
    lastBackup: lastBackup && String(lastBackup.value),
    bytes: estimated?.usage,
  };
}
