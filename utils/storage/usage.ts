import { type Database, type MetaRow, perTable, TABLE_NAMES, type TableName } from './tables';

/** What is stored, how much and since when: for the page on privacy. */
export type Usage = {
  readonly counts: { readonly [table in TableName]: number };
  /** ISO time at which this database was made. */
  readonly since?: string;
  /** ISO time of the last backup that was written to a file. */
  readonly lastBackup?: string;
  /** Changes since that backup, or since the beginning. */
  readonly changesSinceBackup: number;
  /** Bytes on disk as the browser estimates them, safety copies included; absent where it does not say. */
  readonly bytes?: number;
};

/** `estimate` is the browser's `navigator.storage.estimate`, which this part of the program does not reach for by itself. */
export async function readUsage(
  database: Database,
  estimate?: () => Promise<{ readonly usage?: number }>,
): Promise<Usage> {
  const [counts, meta] = await database.transaction('r', [...TABLE_NAMES, 'meta'], () =>
    Promise.all([Promise.all(TABLE_NAMES.map((table) => database.table(table).count())), database.meta.toArray()]),
  );
  const estimated = await estimate?.().catch(() => undefined);
  return {
    counts: perTable((table) => counts[TABLE_NAMES.indexOf(table)] ?? 0),
    ...standingIn(meta),
    bytes: estimated?.usage,
  };
}

/** How far the last backup is behind. */
export async function readBackupStanding(
  database: Database,
): Promise<Pick<Usage, 'since' | 'lastBackup' | 'changesSinceBackup'>> {
  return standingIn(await database.meta.toArray());
}

function standingIn(meta: readonly MetaRow[]): Pick<Usage, 'since' | 'lastBackup' | 'changesSinceBackup'> {
  const rowOf = (id: MetaRow['id']) => meta.find((row) => row.id === id)?.value;
  return {
    since: rowOf('created')?.toString(),
    lastBackup: rowOf('lastBackup')?.toString(),
    changesSinceBackup: Number(rowOf('changes') ?? 0) - Number(rowOf('changesAtBackup') ?? 0),
  };
}
