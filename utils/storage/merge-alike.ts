/** What of the other side's rows is stored, and under which ids. */
export type MergedTable<Row> = {
  readonly put: readonly Row[];
  /** Ids under which rows were stored that were not here. */
  readonly added: ReadonlySet<string>;
  /** Ids of the other side that are called otherwise here. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly keptBoth: number;
};

/** Fields that say where a row comes from and when, not what it says. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'savedAt',
  'readAt',
  'importId',
  'source',
  'sample',
]);

/** What a row says, as text to compare. */
export function contentOf(row: object): string {
  return JSON.stringify(Object.entries(row).filter(([field]) => !CIRCUMSTANCES.has(field)));
}

/** Finds the id of a row by what it says. The rows are read only when the first is looked for: most merges find all by their ids. */
export function twinsAmong<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  content: (row: Row) => string,
): { readonly find: (content: string) => string | undefined; readonly add: (content: string, id: string) => void } {
  let ids: Map<string, string> | undefined;
  const known = () => {
    ids ??= new Map(rows.map((row) => [content(row), idOf(row)]));
    return ids;
  };
  return { find: (text) => known().get(text), add: (text, id) => known().set(text, id) };
}

/**
 * The other side's rows beside mine: a row only they have is added, one that says the same as one of mine is that one, and of two that differ
 * under one id both are kept, unless `later` knows which of them was carried on.
 */
export function mergeAlike<Row extends { readonly id: string }>(
  mine: readonly Row[],
  theirs: readonly Row[],
  newId: () => string,
  later: (mine: Row, theirs: Row) => 'mine' | 'theirs' | undefined = () => undefined,
): MergedTable<Row> {
  const byId = new Map(mine.map((row) => [row.id, row]));
  const twins = twinsAmong(mine, ({ id }) => id, contentOf);
  const put: Row[] = [];
  const added = new Set<string>();
  const renamed = new Map<string, string>();
  let keptBoth = 0;
  for (const row of theirs) {
    const present = byId.get(row.id);
    const content = contentOf(row);
    if (present && contentOf(present) === content) {
      continue;
    }
    const twin = twins.find(content);
    if (twin !== undefined) {
      renamed.set(row.id, twin);
      continue;
    }
    const which = present && later(present, row);
    if (!present || which === 'theirs') {
      put.push(row);
      twins.add(content, row.id);
      if (!present) {
        added.add(row.id);
      }
      continue;
    }
    if (which === undefined) {
      const id = newId();
      put.push({ ...row, id });
      twins.add(content, id);
      added.add(id);
      renamed.set(row.id, id);
      keptBoth += 1;
    }
  }
  return { put, added, renamed, keptBoth };
}
