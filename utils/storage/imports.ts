import type { BankedNote, BankedQuestion, Fact, ImportRecord, SavedPostingSummary, Story } from '../model';
import { type Clock, systemClock } from './clock';
import { latestFirst } from './latest-first';
import { type PostingToSave, postingRows } from './posting-rows';
import { keepVersion } from './story-versions';
import type { Database, Rows, TableName, Undo } from './tables';
import { change, undo, type Writer } from './writing';

/** What the person accepted of an import. */
export type RowsToImport = {
  readonly stories: readonly Story[];
  readonly questions: readonly BankedQuestion[];
  readonly notes: readonly BankedNote[];
  readonly facts: readonly Fact[];
  readonly postings: readonly (PostingToSave & { readonly id: string })[];
  /** Stories that are there already, as they are to be after the merge the person chose. */
  readonly merged: readonly Story[];
  /** Saved postings whose notes change, with the notes as they are to be. */
  readonly noted?: readonly Pick<SavedPostingSummary, 'id' | 'notes'>[];
};

const IMPORT_TABLES = [
  'stories',
  'storyVersions',
  'questions',
  'notes',
  'facts',
  'postings',
  'readings',
  'alignments',
  'imports',
] as const satisfies TableName[];

/**
 * Stores an import as one act: all of it or nothing, and one undo for all. A row whose id is there already is left alone, so that the same
 * notes imported twice change nothing; such an import leaves no record. Returns the record, or undefined where nothing changed.
 */
export async function addImport(
  database: Database,
  source: Pick<ImportRecord, 'id' | 'files' | 'leftOver'>,
  rows: RowsToImport,
  clock: Clock = systemClock,
): Promise<ImportRecord | undefined> {
  const importId = source.id;
  const now = clock.now();
  let record: ImportRecord | undefined;
  await change(database, IMPORT_TABLES, async (writer) => {
    const undo: Undo[number][] = [];
    const kept = keeping(writer, undo);
    const stories = await kept.addNew('stories', rows.stories);
    const questions = await kept.addNew(
      'questions',
      rows.questions.map((row) => ({ ...row, importId })),
    );
    const notes = await kept.addNew(
      'notes',
      rows.notes.map((row) => ({ ...row, importId })),
    );
    const facts = await kept.addNew(
      'facts',
      rows.facts.map((row) => ({ ...row, importId })),
    );
    const fresh = rows.postings.map((posting) => postingRows(posting.id, { ...posting, importId }, now));
    const postings = await kept.addNew(
      'postings',
      fresh.map(({ summary }) => summary),
    );
    await kept.addNew(
      'readings',
      fresh.map(({ reading }) => reading),
    );
    await kept.addNew(
      'alignments',
      fresh.map(({ alignment }) => alignment),
    );
    let merged = 0;
    for (const story of rows.merged) {
      const before = await writer.get('stories', story.id);
      if (before && JSON.stringify(before) !== JSON.stringify(story)) {
        await keepVersion(database, writer, before, story, clock);
        await writer.put('stories', [story]);
        undo.push({ table: 'stories', id: story.id, before, after: story });
        merged += 1;
      }
    }
    let noted = 0;
    for (const { id, notes } of rows.noted ?? []) {
      const before = await writer.get('postings', id);
      if (!before || before.notes === notes) continue;
      const after = { ...before, notes, updatedAt: now };
      await writer.put('postings', [after]);
      undo.push({ table: 'postings', id, before, after });
      noted += 1;
    }
    const added = { stories, questions, notes, facts, postings };
    const given = [rows.stories, rows.questions, rows.notes, rows.facts, rows.postings].flat().length;
    const counted = stories + questions + notes + facts + postings;
    if (counted + merged + noted > 0) {
      const counts = { added, alreadyThere: given - counted, merged, ...(noted > 0 && { noted }) };
      record = { ...source, importedAt: now, ...counts };
      await writer.put('imports', [{ ...record, undo }]);
    }
  });
  return record;
}

/** Adds rows that are not there yet and notes their ids as what an undo removes. */
function keeping(writer: Writer, undo: Undo[number][]) {
  return {
    addNew: async <T extends TableName>(table: T, rows: readonly Rows[T][]): Promise<number> => {
      const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
      const present = await writer.getAll(
        table,
        distinct.map(({ id }) => id),
      );
      const fresh = distinct.filter((_, index) => present[index] === undefined);
      await writer.put(table, fresh);
      undo.push(...fresh.map(({ id }) => ({ table, id }) as Undo[number]));
      return fresh.length;
    },
  };
}

/** Every import that can be undone, the latest first. */
export async function listImports(database: Database): Promise<readonly ImportRecord[]> {
  const rows = await latestFirst(database.imports, 'importedAt');
  return rows.map(({ undo: _, ...record }) => record);
}

/**
 * Takes a whole import back, however long ago: what it added goes, stories it merged into get the replaced fields back. Returns what takes
 * this undo back. An import that is gone already changes nothing.
 */
export async function undoImport(database: Database, id: string): Promise<Undo> {
  return undo(database, await importUndo(database, id));
}

/** What takes an import back, its record included; nothing for one that is gone already. */
export async function importUndo(database: Database, id: string): Promise<Undo> {
  const row = await database.imports.get(id);
  return row ? [...row.undo, { table: 'imports', id }] : [];
}
