import { describe, expect, it } from 'vitest';
import {
  changeBridge,
  changeRound,
  deletePostings,
  findSaved,
  getPosting,
  listPostings,
  saveAlignment,
  savePosting,
  saveReading,
  saveRound,
  setStatus,
  updatePosting,
} from '../../utils/storage/postings';
import { readUsage } from '../../utils/storage/usage';
import { undo } from '../../utils/storage/writing';
import { countingClock, openStorage } from './open';
import { anAlignment, aPosting } from './rows';

const toSave = { posting: aPosting(), alignment: anAlignment(), keys: ['jobs.example.com/night-shift/7', 'example:7'] };

describe('saved postings', () => {
  it('keep the whole text, and are found again by any of their keys', async () => {
    const { database } = await openStorage();
    const { id } = await savePosting(database, toSave);
    expect(await getPosting(database, id)).toMatchObject({
      posting: aPosting(),
      alignment: anAlignment(),
      earlier: [],
    });
    expect((await findSaved(database, ['elsewhere', 'example:7'])).map((found) => found.id)).toEqual([id]);
    expect(await findSaved(database, ['elsewhere'])).toEqual([]);
  });

  it('show in lists what lists need and no long text', async () => {
    const { database } = await openStorage();
    await savePosting(database, toSave);
    const [listed] = await listPostings(database);
    expect(listed).toMatchObject({ title: 'Night shift lead', coverage: { covered: 1 }, status: 'saved' });
    expect(JSON.stringify(listed)).not.toContain('cold store');
  });

  it('never store an address that a link must not carry', async () => {
    const { database } = await openStorage();
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//host/x', 'blob:https://x/y', ' JaVa\tscript:x']) {
      const { id } = await savePosting(database, { ...toSave, posting: aPosting({ url }) });
      const saved = await getPosting(database, id);
      expect(saved?.posting.url).toBeUndefined();
      expect(saved?.posting.title).toBe('Night shift lead');
    }
  });

  it('take changes field by field, and take back only what was changed', async () => {
    const { database } = await openStorage();
    const { id } = await savePosting(database, toSave);
    const steps = await setStatus(database, id, 'applied');
    await updatePosting(database, id, { notes: 'Ask for Ana' });
    await undo(database, steps);
    expect(await getPosting(database, id)).toMatchObject({ status: 'saved', notes: 'Ask for Ana' });
  });

  it('hold rounds and bridges, changed field by field: what was written a moment ago stays', async () => {
    const { database } = await openStorage();
    const clock = countingClock();
    const { id } = await savePosting(database, toSave);
    await changeBridge(database, id, 'r-1', { difference: 'Days, not nights' }, clock);
    await changeBridge(database, id, 'r-1', { onDaySheet: true }, clock);
    await saveRound(database, id, { id: 'one', audience: 'recruiter', place: 'by phone' });
    await saveRound(database, id, { id: 'two', audience: 'manager' });
    await changeRound(database, id, 'one', { people: 'Ana' });
    await changeRound(database, id, 'one', { at: '2026-02-01T10:30', place: undefined });
    await changeRound(database, id, 'gone', { people: 'Nobody' });
    const saved = await getPosting(database, id);
    expect(saved?.bridges).toEqual([
      {
        requirementId: 'r-1',
        difference: 'Days, not nights',
        carriesOver: '',
        firstStep: '',
        onDaySheet: true,
        updatedAt: expect.stringContaining('2026-01-01'),
      },
    ]);
    expect(saved?.rounds).toEqual([
      { id: 'one', audience: 'recruiter', people: 'Ana', at: '2026-02-01T10:30' },
      { id: 'two', audience: 'manager' },
    ]);
  });

  it('keep every earlier reading when the posting has changed, newest first', async () => {
    const { database } = await openStorage();
    const clock = countingClock();
    const { id } = await savePosting(database, toSave, clock);
    for (const readAt of ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z']) {
      await saveReading(
        database,
        id,
        { ...toSave, posting: aPosting({ readAt, title: readAt }), keys: ['new'] },
        clock,
      );
    }
    const saved = await getPosting(database, id);
    expect(saved?.posting.title).toBe('2026-03-01T00:00:00.000Z');
    expect(saved?.earlier.map(({ readAt }) => readAt)).toEqual([
      '2026-02-01T00:00:00.000Z',
      '2026-01-02T08:00:00.000Z',
    ]);
    expect(saved?.keys).toEqual([...toSave.keys, 'new']);
  });

  it('are compared anew without moving in the list', async () => {
    const { database } = await openStorage();
    const { id } = await savePosting(database, toSave);
    const [before] = await listPostings(database);
    const coverage = { covered: 0, partial: 1, gap: 0, confirmed: 0, unconfirmed: 0 };
    await saveAlignment(database, id, anAlignment({ rules: '2', coverage }), 'stamp');
    const [after] = await listPostings(database);
    expect(after).toEqual({ ...before, rules: '2', coverage, bank: 'stamp' });
    expect((await readUsage(database)).changesSinceBackup).toBe(1);
  });

  it('come back whole when a delete is undone', async () => {
    const { database } = await openStorage();
    const { id } = await savePosting(database, toSave);
    await saveReading(database, id, { ...toSave, posting: aPosting({ title: 'Changed' }) });
    const before = await getPosting(database, id);
    const steps = await deletePostings(database, [id]);
    expect(
      await Promise.all(
        ['postings', 'readings', 'alignments', 'earlierReadings'].map((table) => database.table(table).count()),
      ),
    ).toEqual([0, 0, 0, 0]);
    await undo(database, steps);
    expect(await getPosting(database, id)).toEqual(before);
  });
});

it('a posting in decomposed text keeps its quotes: spans move along with the stored text', async () => {
  const { database } = await openStorage();
  const text = 'Cre\u0301ez et re\u0301digez';
  const [aligned] = anAlignment().requirements;
  const alignment = anAlignment({
    requirements: aligned && [
      {
        ...aligned,
        requirement: { ...aligned.requirement, text },
        matches: aligned.matches.map((match) => ({
          ...match,
          evidence: [{ requirement: { start: 10, end: text.length }, story: { start: 0, end: 1 }, why: [] }],
        })),
      },
    ],
  });
  const { id } = await savePosting(database, { ...toSave, alignment });
  const saved = (await getPosting(database, id))?.alignment.requirements[0];
  const span = saved?.matches[0]?.evidence[0]?.requirement;
  expect(text.slice(10)).toBe('re\u0301digez');
  expect(saved?.requirement.text.slice(span?.start, span?.end)).toBe('rédigez');
});
