import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedPostingSummary } from '../../utils/model';
import { createBackup } from '../../utils/storage/backup';
import { addImport, undoImport } from '../../utils/storage/imports';
import { mergeBackup } from '../../utils/storage/merge';
import { contentOf } from '../../utils/storage/merge-alike';
import { mergeRows } from '../../utils/storage/merge-rows';
import type { PostingChanges } from '../../utils/storage/posting-rows';
import { savePosting, saveReading, updatePosting } from '../../utils/storage/postings';
import { readBackup } from '../../utils/storage/read-backup';
import { undoRestore } from '../../utils/storage/restore';
import { saveStory, updateStory } from '../../utils/storage/stories';
import { type AllRows, type Database, perTable, TABLE_NAMES } from '../../utils/storage/tables';
import { toRow } from '../../utils/storage/writing';
import { ANY_DATABASE } from './arbitrary-rows';
import { contentsOf, fill } from './contents';
import { countingClock, openStorage } from './open';
import { anAlignment, aPosting, aStory } from './rows';

const stored = (rows: AllRows): AllRows =>
  perTable((table) => rows[table].map((row) => toRow(table, row as never))) as unknown as AllRows;

/** Rows after the rows of `put` were stored among them. */
const withPut = (rows: AllRows, put: AllRows): AllRows =>
  perTable((table) => [
    ...new Map([...rows[table], ...put[table]].map((row) => [row.id, row])).values(),
  ]) as unknown as AllRows;

const counter = () => {
  let ids = 0;
  return () => `new-${++ids}`;
};

describe('merging', () => {
  it('with the same rows again changes nothing', () => {
    fc.assert(
      fc.property(ANY_DATABASE.map(stored), ANY_DATABASE.map(stored), (mine, theirs) => {
        const newId = counter();
        const once = withPut(mine, mergeRows(mine, theirs, newId).put);
        const { put, ...counts } = mergeRows(once, theirs, newId);
        expect(withPut(once, put)).toEqual(once);
        expect(counts).toEqual({ added: 0, keptBoth: 0 });
      }),
      { numRuns: 100 },
    );
  });

  it('loses nothing that either side has written', () => {
    fc.assert(
      fc.property(ANY_DATABASE.map(stored), ANY_DATABASE.map(stored), (mine, theirs) => {
        const all = withPut(mine, mergeRows(mine, theirs, counter()).put);
        const wordings = (rows: AllRows) =>
          [...rows.stories, ...rows.storyVersions.map(({ story }) => story)].map(contentOf);
        expect(wordings(all)).toEqual(
          expect.arrayContaining([...wordings(mine), ...wordings(theirs)].filter(distinct)),
        );
        for (const table of ['notes', 'facts'] as const) {
          const said = [...mine[table], ...theirs[table]].map(contentOf);
          expect(all[table].map(contentOf)).toEqual(expect.arrayContaining(said));
        }
        const texts = (rows: AllRows) =>
          [...rows.readings, ...rows.earlierReadings].map(({ posting }) => contentOf(posting));
        expect(texts(all)).toEqual(expect.arrayContaining([...texts(mine), ...texts(theirs)].filter(distinct)));
        const ids = (rows: AllRows, table: 'postings' | 'readings' | 'alignments') =>
          rows[table].map(({ id }) => id).sort();
        expect(ids(all, 'readings')).toEqual(ids(all, 'postings'));
        expect(ids(all, 'alignments')).toEqual(ids(all, 'postings'));
      }),
      { numRuns: 100 },
    );
  });

  it('with itself changes nothing', () => {
    fc.assert(
      fc.property(ANY_DATABASE.map(stored), (rows) => {
        const { put } = mergeRows(rows, rows, counter());
        expect(withPut(rows, put)).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });
});

it('leaves two corrections about the same thing alone that stand on one side', () => {
  const made = (id: string, second: string) =>
    ({ id, madeAt: `2026-01-01T00:00:0${second}.000Z`, kind: 'requirement', text: 'Sew sails', is: 'nice' }) as const;
  const rows: AllRows = { ...perTable(() => []), corrections: [made('a', '1'), made('b', '2')] } as unknown as AllRows;
  expect(mergeRows(rows, rows, counter()).put.corrections).toEqual([]);
});

const distinct = (text: string, index: number, all: readonly string[]) => all.indexOf(text) === index;

/** Two devices with the same rows, each with a clock of its own. */
async function twoDevices(prepare: (database: Database) => Promise<unknown>): Promise<readonly [Database, Database]> {
  const [laptop, desktop] = await Promise.all([openStorage(), openStorage()]);
  await prepare(laptop.database);
  await fill(desktop.database, await contentsOf(laptop.database));
  return [laptop.database, desktop.database];
}

async function backupOfDevice(database: Database) {
  return readBackup((await createBackup(database)).bytes);
}

describe('two devices', () => {
  const JUNE = countingClock('2026-06-01T00:00:00.000Z');
  const JULY = countingClock('2026-07-01T00:00:00.000Z');

  it('carry a story on where only one of them did', async () => {
    const [laptop, desktop] = await twoDevices((database) => saveStory(database, aStory({ action: 'first' })));
    await updateStory(desktop, 'story-1', { action: 'carried on' }, JUNE);
    expect(await mergeBackup(laptop, await backupOfDevice(desktop))).toMatchObject({ added: 0, keptBoth: 0 });
    expect((await laptop.stories.toArray()).map(({ action }) => action)).toEqual(['carried on']);
    expect((await laptop.storyVersions.toArray()).map(({ story }) => story.action)).toEqual(['first']);
    await mergeBackup(desktop, await backupOfDevice(laptop));
    expect((await desktop.stories.toArray()).map(({ action }) => action)).toEqual(['carried on']);
  });

  it('both keep a story that both changed, and what refers to it follows', async () => {
    const [laptop, desktop] = await twoDevices((database) => saveStory(database, aStory({ action: 'first' })));
    await updateStory(laptop, 'story-1', { action: 'on the laptop' }, JUNE);
    await updateStory(desktop, 'story-1', { action: 'on the desktop' }, JULY);
    await desktop.corrections.put({
      id: 'c',
      madeAt: '2026-07-02',
      kind: 'proves',
      text: 'x',
      storyId: 'story-1',
      proves: true,
    });
    expect(await mergeBackup(laptop, await backupOfDevice(desktop))).toMatchObject({ added: 1, keptBoth: 1 });
    const stories = await laptop.stories.toArray();
    expect(stories.map(({ action }) => action).sort()).toEqual(['on the desktop', 'on the laptop']);
    const copy = stories.find(({ action }) => action === 'on the desktop');
    expect(await laptop.corrections.toArray()).toMatchObject([{ storyId: copy?.id }]);
  });

  it('know a story by its words when both imported it', async () => {
    const [laptop, desktop] = await Promise.all([openStorage(), openStorage()]);
    await saveStory(laptop.database, aStory({ id: 'a' }));
    await saveStory(desktop.database, aStory({ id: 'b' }));
    await mergeBackup(laptop.database, await backupOfDevice(desktop.database));
    expect((await laptop.database.stories.toArray()).map(({ id }) => id)).toEqual(['a']);
  });

  const decide = async (database: Database, changes: PostingChanges, clock = JUNE) => {
    const [{ id } = { id: '' }] = await database.postings.toArray();
    await updatePosting(database, id, changes, clock);
  };
  const saved = (database: Database) =>
    savePosting(database, { posting: aPosting(), alignment: anAlignment(), keys: ['k'] }, countingClock());

  it.each<[string, PostingChanges, PostingChanges, Partial<SavedPostingSummary>[]]>([
    ['one decided', {}, { status: 'applied' }, [{ status: 'applied' }]],
    [
      'each decided something else',
      { notes: 'call Ana' },
      { status: 'applied' },
      [{ status: 'applied', notes: 'call Ana' }],
    ],
    ['both decided the same', { status: 'closed' }, { status: 'closed' }, [{ status: 'closed' }]],
    ['both wrote', { notes: 'call Ana' }, { notes: 'call Ben' }, [{ notes: 'call Ben' }, { notes: 'call Ana' }]],
  ])('join a saved posting of which %s', async (_, mine, theirs, expected) => {
    const [laptop, desktop] = await twoDevices(saved);
    await decide(laptop, mine);
    await decide(desktop, theirs, JULY);
    await mergeBackup(laptop, await backupOfDevice(desktop), {}, countingClock('2026-09-01T00:00:00.000Z'));
    expect(await laptop.postings.orderBy('updatedAt').reverse().toArray()).toMatchObject(expected);
  });

  it('keep both readings of a posting that one of them read anew', async () => {
    const [laptop, desktop] = await twoDevices(saved);
    const [{ id } = { id: '' }] = await desktop.postings.toArray();
    const read = {
      alignment: anAlignment(),
      keys: ['k'],
      posting: aPosting({ title: 'Changed', readAt: '2026-08-01' }),
    };
    await saveReading(desktop, id, read, JULY);
    await mergeBackup(laptop, await backupOfDevice(desktop));
    expect((await laptop.readings.toArray()).map(({ posting }) => posting.title)).toEqual(['Changed']);
    expect((await laptop.earlierReadings.toArray()).map(({ posting }) => posting.title)).toEqual(['Night shift lead']);
  });

  it('take back by an import of the other only what came from it', async () => {
    const [laptop, desktop] = await Promise.all([openStorage(), openStorage()]);
    await saveStory(laptop.database, aStory({ id: 'mine' }));
    const source = { id: 'import', files: ['notes.md'], leftOver: [] };
    const none = { questions: [], notes: [], facts: [], postings: [], merged: [] };
    const stories = [aStory({ id: 'mine too' }), aStory({ id: 'theirs', title: 'Another' })];
    await addImport(desktop.database, source, { ...none, stories });
    await mergeBackup(laptop.database, await backupOfDevice(desktop.database));
    await undoImport(laptop.database, 'import');
    expect((await laptop.database.stories.toArray()).map(({ id }) => id)).toEqual(['mine']);
  });

  it('can be parted again', async () => {
    const [laptop, desktop] = await twoDevices((database) => saveStory(database, aStory({ action: 'first' })));
    await saveStory(desktop, aStory({ id: 'new', title: 'New' }));
    const before = await contentsOf(laptop);
    const { safetyCopy } = await mergeBackup(laptop, await backupOfDevice(desktop));
    expect(await contentsOf(laptop)).not.toEqual(before);
    await undoRestore(laptop, safetyCopy?.id ?? '');
    expect(await contentsOf(laptop)).toEqual(before);
  });
});

it('every table takes part in a merge', () => {
  const nothing = perTable(() => []) as unknown as AllRows;
  expect(Object.keys(mergeRows(nothing, nothing, counter()).put).sort()).toEqual([...TABLE_NAMES].sort());
});
