import { INDEXES, type TableName } from '../tables';

/** A row as some version of Plumbline stored it. */
export type StoredRow = { readonly [field: string]: unknown };

/**
 * One released shape of the database. `rows` turns a row of the version before into a row of this one: a pure function of that row, used both
 * when a database is opened and when an older backup is read, so it may never wait for anything. A primary key is never changed.
 */
export type SchemaVersion = {
  readonly version: number;
  /** Indexes by table, as in `INDEXES`; tables that stay the same are left out. */
  readonly indexes: { readonly [table: string]: string | null };
  readonly rows?: { readonly [table: string]: (row: StoredRow) => StoredRow };
};

/** Every released shape, oldest first. A shape that was released is never edited: a new one is added below it. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [{ version: 1, indexes: INDEXES }];

/** The number of the newest shape in the list. */
export function newestVersion(versions: readonly SchemaVersion[]): number {
  return versions.at(-1)?.version ?? 0;
}

/** A row of `table` as `from` stored it, in the shape of the newest version. */
export function migrateRow(
  table: TableName | string,
  row: StoredRow,
  from: number,
  versions: readonly SchemaVersion[] = SCHEMA_VERSIONS,
): StoredRow {
  return versions
    .filter((version) => version.version > from)
    .reduce((current, version) => version.rows?.[table]?.(current) ?? current, row);
}
