import { describe, expect, it } from 'vitest';
import { addImport, listImports, type RowsToImport, undoImport } from '../../utils/storage/imports';
import { listPostings } from '../../utils/storage/postings';
import { saveStory, updateStory } from '../../utils/storage/stories';
import { listStoryVersions } from '../../utils/storage/story-versions';
import type { readUsage } from '../../utils/storage/usage';
import { undo } from '../../utils/storage/writing';
import { countingClock, openStorage } from './open';
import { anAlignment, aPosting, aStory } from './rows';

const source = {
  id: 'import-1',
  files: ['notes.md'],
  leftOver: [{ file: 'notes.md', line: 3, text: 'call the dentist' }],
};

const rows: RowsToImport = {
  stories: [aStory({ id: 'new', source: { file: 'notes.md', lines: [5, 9], importId: 'import-1' } })],
  questions: [{ id: 'q', kind: 'to ask', text: 'Who is on call?', createdAt: '2026-01-01' }],
  notes: [{ id: 'n', kind: 'strength', text: 'Calm when it burns', createdAt: '2026-01-01' }],
  facts: [
    { id: 'f', kind: 'licence', subject: 'forklift', text: 'Forklift licence', holds: true, updatedAt: '2026-01-01' },
  ],
  postings: [{ id: 'p', posting: aPosting(), alignment: anAlignment(), keys: [] }],
  merged: [],
};

async function everything(database: Parameters<typeof readUsage>[0]) {
  const tables = database.tables.filter(({ name }) => name !== 'meta');
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])));
}

describe('an import', () => {
  it('takes over notes on a posting that is saved, and what it had decided of a new one; both are taken back', async () => {
    const { database } = await openStorage();
    const decided = { status: 'applied', statusNote: 'By mail', notes: 'Ring Sam.' } as const;
    const given = { ...rows, postings: rows.postings.map((posting) => ({ ...posting, decided })) };
    await addImport(database, source, given);
    expect(await listPostings(database)).toMatchObject([decided]);
    const before = await everything(database);
    const later = { ...source, id: 'import-2' };
    const noted = [
      { id: 'p', notes: 'Ring Sam.\n\nAsk for Jo.' },
      { id: 'gone', notes: 'Nobody' },
    ];
    expect(await addImport(database, later, { ...given, noted })).toMatchObject({ noted: 1, merged: 0 });
    expect((await listPostings(database)).map(({ notes }) => notes)).toEqual(['Ring Sam.\n\nAsk for Jo.']);
    await undoImport(database, 'import-2');
    expect(await everything(database)).toEqual(before);
  });

  it('is one act whose rows know it', async () => {
    const { database } = await openStorage();
    const record = await addImport(database, source, rows);
    expect(record).toMatchObject({
      added: { stories: 1, questions: 1, notes: 1, facts: 1, postings: 1 },
      alreadyThere: 0,
    });
    expect(await listImports(database)).toEqual([record]);
    const imported = [
      await database.questions.get('q'),
      await database.facts.get('f'),
      (await listPostings(database))[0],
    ];
    expect(imported.map((row) => row?.importId)).toEqual(['import-1', 'import-1', 'import-1']);
  });

  it('counts a line that the notes hold twice once', async () => {
    const { database } = await openStorage();
    const record = await addImport(database, source, { ...rows, facts: [...rows.facts, ...rows.facts] });
    expect(record).toMatchObject({ added: { facts: 1 }, alreadyThere: 1 });
  });

  it('done twice changes nothing more', async () => {
    const { database } = await openStorage();
    await addImport(database, source, rows);
    await updateStory(database, 'new', { action: 'written since' });
    const before = await everything(database);
    expect(await addImport(database, { ...source, id: 'import-2' }, rows)).toBeUndefined();
    expect(await everything(database)).toEqual(before);
  });

  it('is taken back whole, also when what it brought was changed since', async () => {
    const { database } = await openStorage();
    const clock = countingClock();
    await saveStory(database, aStory({ id: 'old', action: 'as it was', result: 'none' }), clock);
    const before = await everything(database);
    const old = aStory({ id: 'old', action: 'merged', result: 'none', updatedAt: '2026-01-05T00:00:00.000Z' });
    const record = await addImport(database, source, { ...rows, merged: [old] }, clock);
    expect(record?.merged).toBe(1);
    await updateStory(database, 'new', { action: 'one' }, countingClock('2026-02-01T00:00:00.000Z'));
    await updateStory(database, 'new', { action: 'two' }, countingClock('2026-03-01T00:00:00.000Z'));
    await updateStory(database, 'old', { result: 'typed since' }, countingClock('2026-04-01T00:00:00.000Z'));
    const back = await undoImport(database, 'import-1');
    const { stories, storyVersions, ...others } = await everything(database);
    expect({ stories: [], storyVersions: [], ...others }).toEqual({ ...before, stories: [] });
    expect(stories).toMatchObject([{ id: 'old', action: 'as it was', result: 'typed since' }]);
    expect(storyVersions).toMatchObject([{ storyId: 'old' }, { storyId: 'old' }]);
    const versions = await listStoryVersions(database, 'old');
    expect(versions.map(({ story }) => story.action)).toContain('as it was');
    await undo(database, back);
    expect((await database.stories.get('new'))?.action).toBe('two');
    expect(await listImports(database)).toHaveLength(1);
  });

  it('that is gone already is taken back without harm', async () => {
    const { database } = await openStorage();
    await addImport(database, source, rows);
    await undoImport(database, 'import-1');
    expect(await undoImport(database, 'import-1')).toEqual([]);
  });

  it('of which one row cannot be stored stores none', async () => {
    const { database } = await openStorage();
    const before = await everything(database);
    const broken = { ...rows, facts: [{ ...rows.facts[0], holds: 'maybe' }] } as unknown as RowsToImport;
    await expect(addImport(database, source, broken)).rejects.toMatchObject({
      problem: { kind: 'not storable', detail: expect.stringContaining('facts holds') },
    });
    expect(await everything(database)).toEqual(before);
  });
});
