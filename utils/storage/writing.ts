import * as v from 'valibot';
import { assertWritable } from './engine';
import { knownError } from './known-error';
import type { Schema } from './schemas/fields';
import { storageError } from './storage-state';
import { type Database, HANGING, ROW_SCHEMAS, type Rows, type TableName, type Undo, type UndoStep } from './tables';

/** Reads and writes inside one transaction; it keeps what each write replaced. */
export type Writer = {
  readonly get: <T extends TableName>(table: T, id: string) => PromiseLike<Rows[T] | undefined>;
  readonly getAll: <T extends TableName>(
    table: T,
    ids: readonly string[],
  ) => PromiseLike<readonly (Rows[T] | undefined)[]>;
  readonly put: <T extends TableName>(table: T, rows: readonly Rows[T][]) => PromiseLike<void>;
  /** Removes rows and what hangs on them. */
  readonly remove: (table: TableName, ids: readonly string[]) => PromiseLike<void>;
};

/**
 * A value as it is stored: plain JSON with exactly the fields of its row, or a `not storable` error that names the field.
 */
export function toRow<T extends TableName>(table: T, value: Rows[T]): Rows[T] {
  const schema: Schema<Rows[T]> = ROW_SCHEMAS[table];
  const result = v.safeParse(schema, plainJson(value), { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    // The place alone: the value is nobody's business but the person's.
    throw storageError({ kind: 'not storable', detail: `${table} ${v.getDotPath(issue) ?? ''}: ${issue.type}` });
  }
  return result.output;
}

/** The value without its functions, absent fields and prototypes. Throws `not storable` where it is no data at all. */
function plainJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch (error) {
    throw storageError({ kind: 'not storable' }, error);
  }
}

/** Runs `work` in one transaction over `tables`: all of it is stored or nothing. Every error comes out with a sentence for a person. */
export async function write<T>(database: Database, tables: readonly string[], work: () => PromiseLike<T>): Promise<T> {
  try {
    assertWritable(database);
    // Dexie follows the awaits inside only where the function it is given is itself async.
    return await database.transaction('rw', [...tables], async () => work());
  } catch (error) {
    throw knownError(error);
  }
}

/** Changes rows in one transaction and returns what takes the change back. What hangs on rows of these tables may go with them. */
export function change(
  database: Database,
  tables: readonly TableName[],
  work: (writer: Writer) => PromiseLike<void>,
): Promise<Undo> {
  return changeUncounted(database, tables, async (writer) => {
    await work(writer);
    await countChange(database);
  });
}

/** The same for what can be made again at any time, as alignments can: it does not count as a change by the person. */
export async function changeUncounted(
  database: Database,
  tables: readonly TableName[],
  work: (writer: Writer) => PromiseLike<void>,
): Promise<Undo> {
  const steps: UndoStep[] = [];
  const hanging = tables.flatMap((table) => HANGING[table] ?? []).map(({ table }) => table);
  await write(database, [...new Set([...tables, ...hanging, 'meta'])], () => work(writerOver(database, steps)));
  return steps;
}

/** Counts a change of the person's rows, inside its transaction. By this number other work sees that something was written since. */
export async function countChange(database: Database): Promise<void> {
  await database.meta.put({ id: 'changes', value: (await countedChanges(database)) + 1 });
}

/** How many changes were made since the database was new. */
export async function countedChanges(database: Database): Promise<number> {
  return Number((await database.meta.get('changes'))?.value ?? 0);
}

function writerOver(database: Database, steps: UndoStep[]): Writer {
  const table = <T extends TableName>(name: T) => database.table<Rows[T], string>(name);
  const getAll = <T extends TableName>(name: T, ids: readonly string[]) => table(name).bulkGet([...ids]);
  const remove = async (name: TableName, ids: readonly string[]): Promise<void> => {
    for (const { table: hanging, field } of HANGING[name] ?? []) {
      await remove(hanging, await table(hanging).where(field).anyOf(ids).primaryKeys());
    }
    const present = await getAll(name, ids);
    for (const before of present) {
      if (before) {
        steps.push({ table: name, id: before.id, before } as UndoStep);
      }
    }
    await table(name).bulkDelete([...ids]);
  };
  return {
    remove,
    get: (name, id) => table(name).get(id),
    getAll,
    put: async (name, values) => {
      const rows = values.map((value) => toRow(name, value));
      const present = await getAll(
        name,
        rows.map(({ id }) => id),
      );
      rows.forEach((after, index) => {
        const before = present[index];
        steps.push({ table: name, id: after.id, after, ...(before && { before }) } as UndoStep);
      });
      await table(name).bulkPut(rows);
    },
  };
}

/**
 * Takes an action back: rows it added go, rows it removed return, and of rows it changed those fields that it changed. Whatever was done to
 * other fields since stays. Returns what takes the undo itself back.
 */
export function undo(database: Database, steps: Undo): Promise<Undo> {
  const tables = [...new Set(steps.map((step) => step.table))];
  if (tables.length === 0) {
    return Promise.resolve([]);
  }
  return change(database, tables, async (writer) => {
    for (const step of steps.toReversed()) {
      if (!step.before) {
        await writer.remove(step.table, [step.id]);
        continue;
      }
      const current = step.after && (await writer.get(step.table, step.id));
      const row = step.after && current ? withFieldsBack(current, step.before, step.after) : step.before;
      await writer.put(step.table, [row]);
    }
  });
}

/** `current` with the fields in which `after` differs from `before` as they were before. */
function withFieldsBack<Row extends object>(current: Row, before: Row, after: Row): Row {
  const touched = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => JSON.stringify(Reflect.get(before, field)) !== JSON.stringify(Reflect.get(after, field)),
  );
  const fields = Object.fromEntries(touched.map((field) => [field, Reflect.get(before, field)]));
  return { ...current, ...fields };
}
