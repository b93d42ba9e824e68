import type { StorageOptions } from '../../utils/storage/database';
import { eraseEverything, undoErase } from '../../utils/storage/erase';
import { addImport } from '../../utils/storage/imports';
import { mergeBackup } from '../../utils/storage/merge';
import { SCHEMA_VERSIONS } from '../../utils/storage/migrations';
import { savePosting } from '../../utils/storage/postings';
import { restoreBackup, undoRestore } from '../../utils/storage/restore';
import { listSafetyCopies, readSafetyCopy } from '../../utils/storage/safety-copies';
import { saveStory } from '../../utils/storage/stories';
import type { AllRows, Database } from '../../utils/storage/tables';
import type { Interrupted } from './kill-runs';
import { madeRows } from './made-rows';
import { backupOf, contents, opened, startWith, stored, textOf } from './prepared';

declare global {
  /** Tells the test what the page has told the person; it stays known when the page dies. */
  var acknowledge: ((what: string) => void) | undefined;
}

type Operation = {
  /** Makes the database from which the operation starts, and closes it. */
  readonly prepare: () => Promise<void>;
  /** Does the operation, telling what is done as a screen would: after the promise, never before. */
  readonly run: (acknowledge: (what: string) => void) => Promise<void>;
  /** Says in a new page what is wrong with the database, given what was acknowledged; undefined where nothing is. */
  readonly check: (acknowledged: readonly string[]) => Promise<string | undefined>;
};

const MINE = stored(madeRows(4, 3, 1));
const THEIRS = stored(madeRows(6, 5, 2));
const NOTHING = stored(madeRows(0, 0));
const SAVES = 5;
const DONE = 'done';
const NEITHER = 'neither the state before nor the state after';

/** A next version of Plumbline, which words every title anew. */
const UPDATED: StorageOptions = {
  versions: [...SCHEMA_VERSIONS, { version: 2, indexes: {}, rows: { stories: (row) => ({ ...row, title: 'new' }) } }],
};

/** Every operation that is interrupted. Each is all or nothing, but for `save`, which is many saves one after the other. */
export const OPERATIONS: { readonly [operation in Interrupted]: Operation } = {
  save: {
    prepare: () => startWith(MINE),
    run: async (acknowledge) => {
      const { database } = await opened();
      for (let index = 0; index < SAVES; index += 1) {
        const { story } = await saveStory(database, {
          id: 'story-0',
          title: `save ${index}`,
          competencies: [],
          answers: [],
        });
        acknowledge(story.title);
      }
    },
    check: async (acknowledged) => {
      const { database } = await opened();
      const title = (await database.stories.get('story-0'))?.title ?? '';
      // The last save that was acknowledged, or the one that was under way.
      const allowed = [acknowledged.at(-1) ?? MINE.stories[0]?.title, `save ${acknowledged.length}`];
      return allowed.includes(title) ? undefined : `the story says “${title}” after ${acknowledged.length} saves`;
    },
  },
  'save posting': {
    prepare: () => startWith(MINE),
    run: async (acknowledge) => {
      const { database } = await opened();
      for (let index = 0; index < SAVES; index += 1) {
        const { posting } = THEIRS.readings[index] ?? {};
        const { alignment } = THEIRS.alignments[index] ?? {};
        if (posting && alignment) {
          await savePosting(database, { posting, alignment, keys: [] });
          acknowledge(DONE);
        }
      }
    },
    check: async (acknowledged) => {
      const { database } = await opened();
      const parts = [database.postings, database.readings, database.alignments];
      const counts = await Promise.all(parts.map((table) => table.count()));
      const saved = (counts[0] ?? 0) - MINE.postings.length;
      // One more may have been under way.
      const isThere = saved === acknowledged.length || saved === acknowledged.length + 1;
      return isThere && new Set(counts).size === 1
        ? undefined
        : `${counts.join(', ')} parts of postings after ${acknowledged.length} saves`;
    },
  },
  import: oneAct({
    before: MINE,
    act: (database) => addImport(database, { id: 'import', files: ['notes.md'], leftOver: [] }, importedRows()),
    after: async (database) => {
      const there = [
        await database.stories.where('id').startsWith('imported').count(),
        await database.facts.count(),
        await database.imports.count(),
      ];
      return there.join() === [...IMPORTED, 1].join() ? undefined : `${there.join(', ')} rows of the import`;
    },
  }),
  restore: oneAct({
    before: MINE,
    act: (database) => restoreBackup(database, backupOf(THEIRS)),
    after: async (database) => {
      if ((await contents(database)) !== textOf(THEIRS)) {
        return NEITHER;
      }
      const [copy] = await listSafetyCopies(database);
      const kept = copy && (await readSafetyCopy(database, copy.id));
      return kept && textOf(kept.rows) === textOf(MINE) ? undefined : 'no safety copy of the old state';
    },
  }),
  merge: oneAct({
    before: MINE,
    act: (database) => mergeBackup(database, backupOf(THEIRS)),
    after: async (database) => {
      // The two sides say different things under the same ids: all of it is kept.
      const stories = await database.stories.count();
      const postings = [database.postings, database.readings, database.alignments];
      const counts = await Promise.all(postings.map((table) => table.count()));
      const expected = MINE.stories.length + THEIRS.stories.length;
      return stories === expected && new Set(counts).size === 1 && (counts[0] ?? 0) > MINE.postings.length
        ? undefined
        : `${stories} stories and ${counts.join(', ')} parts of postings after the merge`;
    },
  }),
  'undo restore': oneAct({
    before: THEIRS,
    prepare: prepareRestored,
    act: async (database) => {
      const [copy] = await listSafetyCopies(database);
      await undoRestore(database, copy?.id ?? '');
    },
    after: async (database) => ((await contents(database)) === textOf(MINE) ? undefined : NEITHER),
  }),
  update: {
    prepare: () => startWith(MINE),
    run: async (acknowledge) => {
      await opened(UPDATED);
      acknowledge(DONE);
    },
    check: async (acknowledged) => {
      // Whatever the dead page left, opening again brings every row to the new shape.
      const { database } = await opened(UPDATED);
      const updated = { ...MINE, stories: MINE.stories.map((story) => ({ ...story, title: 'new' })) };
      const isWhole = (await contents(database)) === textOf(updated);
      const copies = await listSafetyCopies(database);
      return isWhole && copies.length > 0
        ? undefined
        : `${isWhole ? 'no safety copy' : 'rows of no version'} after ${acknowledged.length} updates`;
    },
  },
  erase: {
    prepare: prepareRestored,
    run: async (acknowledge) => {
      const { database } = await opened();
      await eraseEverything(database, true);
      acknowledge(DONE);
    },
    // The copy comes first, then rows go, then older copies: whenever rows are gone, the copy can bring them back.
    check: async (acknowledged) => {
      const { database } = await opened();
      const now = await contents(database);
      const copies = await listSafetyCopies(database);
      const copy = copies.find(({ before }) => before === 'erase');
      if (acknowledged.includes(DONE) && (now !== textOf(NOTHING) || copies.length !== 1)) {
        return 'something is left after erasing was acknowledged';
      }
      if (now === textOf(THEIRS)) return undefined;
      if (now !== textOf(NOTHING)) return 'half erased';
      await undoErase(database, copy?.id ?? '');
      return (await contents(database)) === textOf(THEIRS) ? undefined : 'erased for good';
    },
  },
};

/** My rows, and theirs restored over them. */
async function prepareRestored(): Promise<void> {
  await startWith(MINE);
  const storage = await opened();
  await restoreBackup(storage.database, backupOf(THEIRS));
  storage.close();
}

/** An operation that is all or nothing. `after` says what is wrong with a database that is no longer as it was before. */
function oneAct({
  before,
  prepare = () => startWith(before),
  act,
  after,
}: {
  readonly before: AllRows;
  readonly prepare?: () => Promise<void>;
  readonly act: (database: Database) => Promise<unknown>;
  readonly after: (database: Database) => Promise<string | undefined>;
}): Operation {
  return {
    prepare,
    run: async (acknowledge) => {
      const { database } = await opened();
      await act(database);
      acknowledge(DONE);
    },
    check: async (acknowledged) => {
      const { database } = await opened();
      if ((await contents(database)) !== textOf(before)) {
        return after(database);
      }
      return acknowledged.includes(DONE) ? 'the state before, though it was acknowledged' : undefined;
    },
  };
}

/** How many stories and facts the import brings. */
const IMPORTED = [8, 3] as const;

function importedRows(): Parameters<typeof addImport>[2] {
  const [stories, facts] = IMPORTED;
  return {
    stories: madeRows(stories, 0, 3).stories.map((story) => ({ ...story, id: `imported-${story.id}` })),
    facts: Array.from({ length: facts }, (_, index) => ({
      id: `fact-${index}`,
      kind: 'licence',
      subject: 'forklift',
      text: 'Forklift licence',
      holds: true,
      updatedAt: '2026-01-01',
    })),
    questions: [],
    notes: [],
    postings: [],
    merged: [],
  };
}
