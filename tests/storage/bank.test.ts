import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { BankedQuestion, Correction, Fact } from '../../utils/model';
import {
  deleteFacts,
  deleteNotes,
  deleteQuestions,
  listFacts,
  listNotes,
  listQuestions,
  saveFacts,
  saveNotes,
  saveQuestions,
} from '../../utils/storage/bank';
import { bankStamp } from '../../utils/storage/bank-stamp';
import { deleteCorrections, listCorrections, saveCorrection } from '../../utils/storage/corrections';
import {
  getLinkedFolder,
  linkFolder,
  listLinkedFiles,
  saveLinkedFiles,
  unlinkFolder,
} from '../../utils/storage/linked-folder';
import { keepFromEviction } from '../../utils/storage/persistence';
import { listRehearsals, saveRehearsals } from '../../utils/storage/rehearsals';
import { addSamples, hasSamples, removeSamples } from '../../utils/storage/samples';
import { DEFAULT_SETTINGS, getSettings, saveSettings } from '../../utils/storage/settings';
import { deleteStories, saveStory, updateStory } from '../../utils/storage/stories';
import { readUsage } from '../../utils/storage/usage';
import { undo } from '../../utils/storage/writing';
import { contentsOf } from './contents';
import { countingClock, openStorage } from './open';
import { aStory } from './rows';

const question: BankedQuestion = { id: 'q', kind: 'to ask', text: 'Who is on call?', createdAt: '2026-01-01' };
const fact: Fact = {
  id: 'f',
  kind: 'licence',
  subject: 'forklift',
  text: 'Forklift licence',
  holds: true,
  updatedAt: '2026-01-01',
};

describe('questions, notes and facts', () => {
  it('are kept in the order in which they came, and come back when a delete is undone', async () => {
    const { database } = await openStorage();
    const earlier = { ...question, id: 'z', createdAt: '2025-01-01' };
    await saveQuestions(database, [question, earlier]);
    await saveNotes(database, [{ id: 'n', kind: 'note', text: 'Ask Ana', createdAt: '2026-01-01' }]);
    await saveFacts(database, [fact, { ...fact, id: 'g', holds: false, updatedAt: '2026-02-01' }]);
    expect((await listQuestions(database)).map(({ id }) => id)).toEqual(['z', 'q']);
    expect((await listFacts(database)).map(({ id, holds }) => [id, holds])).toEqual([
      ['g', false],
      ['f', true],
    ]);
    const before = await contentsOf(database);
    const steps = [
      ...(await deleteQuestions(database, ['q', 'z'])),
      ...(await deleteNotes(database, ['n'])),
      ...(await deleteFacts(database, ['f', 'g'])),
    ];
    expect([await listQuestions(database), await listNotes(database), await listFacts(database)]).toEqual([[], [], []]);
    await undo(database, steps);
    expect(await contentsOf(database)).toEqual(before);
  });
});

describe('corrections', () => {
  const proves: Correction = { id: 'a', madeAt: '2026-01-01', kind: 'proves', text: 'x', storyId: 's', proves: true };

  it.each<[string, Correction, number]>([
    ['the same words and story', { ...proves, id: 'b', proves: false }, 1],
    ['another story', { ...proves, id: 'b', storyId: 't' }, 2],
    ['other words', { ...proves, id: 'b', text: 'y' }, 2],
    ['another kind', { id: 'b', madeAt: '2026-01-02', kind: 'requirement', text: 'x', is: 'required' }, 2],
  ])('of %s: the latest word about a thing counts', async (_, second, count) => {
    const { database } = await openStorage();
    await saveCorrection(database, proves);
    const steps = await saveCorrection(database, second);
    expect(await listCorrections(database)).toHaveLength(count);
    await undo(database, steps);
    expect(await listCorrections(database)).toEqual([proves]);
  });

  it('about two words that mean the same do not depend on which came first', async () => {
    const { database } = await openStorage();
    await saveCorrection(database, {
      id: 'a',
      madeAt: '2026-01-01',
      kind: 'same meaning',
      left: 'k8s',
      right: 'Kubernetes',
    });
    await saveCorrection(database, {
      id: 'b',
      madeAt: '2026-01-02',
      kind: 'same meaning',
      left: 'Kubernetes',
      right: 'k8s',
    });
    expect((await listCorrections(database)).map(({ id }) => id)).toEqual(['b']);
    await deleteCorrections(database, ['b']);
    expect(await listCorrections(database)).toEqual([]);
  });
});

describe('the bank’s stamp', () => {
  it('differs after every change that alignments depend on, and not after others', async () => {
    const { database } = await openStorage();
    const clock = countingClock();
    const stamps = [await bankStamp(database)];
    const note = async () => stamps.push(await bankStamp(database));
    await saveStory(database, aStory(), clock);
    await note();
    await updateStory(database, 'story-1', { action: 'more' }, clock);
    await note();
    await saveFacts(database, [fact]);
    await note();
    await saveCorrection(database, { id: 'a', madeAt: '2026-01-01', kind: 'requirement', text: 'x', is: 'required' });
    await note();
    await deleteStories(database, ['story-1']);
    await note();
    expect(new Set(stamps).size).toBe(stamps.length);
    await saveQuestions(database, [question]);
    expect(await bankStamp(database)).toBe(stamps.at(-1));
  });
});

describe('settings', () => {
  it('have defaults, are set one by one and go back to the default', async () => {
    const { database } = await openStorage();
    expect(await getSettings(database)).toEqual(DEFAULT_SETTINGS);
    await saveSettings(database, { paper: 'Letter' });
    await saveSettings(database, { singleKeys: false, remindAfter: '2026-02-01' });
    expect(await getSettings(database)).toEqual({
      ...DEFAULT_SETTINGS,
      paper: 'Letter',
      singleKeys: false,
      remindAfter: '2026-02-01',
    });
    await saveSettings(database, { paper: undefined, remindAfter: undefined });
    expect(await getSettings(database)).toEqual({ ...DEFAULT_SETTINGS, singleKeys: false });
  });
});

describe('samples', () => {
  const samples = { stories: [aStory()], questions: [question], notes: [], facts: [fact] };

  it('are marked, added once, and leave without a trace of themselves', async () => {
    const { database } = await openStorage();
    await saveStory(database, aStory({ id: 'mine' }), countingClock());
    const before = await contentsOf(database);
    await addSamples(database, samples);
    await addSamples(database, samples);
    expect((await database.stories.toArray()).map(({ id, sample }) => [id, sample])).toEqual([
      ['mine', undefined],
      ['sample-story-1', true],
    ]);
    expect(await hasSamples(database)).toBe(true);
    await updateStory(database, 'sample-story-1', { action: 'edited' });
    const steps = await removeSamples(database);
    expect(await hasSamples(database)).toBe(false);
    expect(await contentsOf(database)).toEqual(before);
    await undo(database, steps);
    expect((await database.stories.get('sample-story-1'))?.action).toBe('edited');
  });
});

describe('rehearsals', () => {
  it('keep a card of the scheduler as it is, and the scheduler takes it back', async () => {
    const { database } = await openStorage();
    const scheduler = fsrs();
    const now = new Date('2026-01-01T10:00:00.000Z');
    const { card } = scheduler.next(createEmptyCard(now), now, Rating.Good);
    const asRow = JSON.parse(JSON.stringify(card));
    await saveRehearsals(database, [
      { id: 'r', question: 'Why here?', postingId: 'p', card: asRow, reviews: [], updatedAt: now.toISOString() },
    ]);
    const [stored] = await listRehearsals(database, 'p');
    expect(stored?.card).toEqual(asRow);
    expect(await listRehearsals(database, 'other')).toEqual([]);
    const later = new Date('2026-01-05T10:00:00.000Z');
    const fromStore =
      stored && scheduler.next({ ...stored.card, last_review: stored.card.last_review ?? null }, later, Rating.Again);
    expect(fromStore?.card).toEqual(scheduler.next(card, later, Rating.Again).card);
  });
});

describe('the linked folder', () => {
  it('is one, remembered with the files that were read, and never part of a backup', async () => {
    const { database } = await openStorage();
    const file = { id: 'stories/one.md', size: 10, modified: 5, sha256: 'ab', readAt: '2026-01-01' };
    await linkFolder(database, { name: 'notes', handle: { kind: 'directory' } });
    await saveLinkedFiles(database, [file]);
    expect(await getLinkedFolder(database)).toMatchObject({ name: 'notes', handle: { kind: 'directory' } });
    expect(await listLinkedFiles(database)).toEqual([file]);
    expect(JSON.stringify(await contentsOf(database))).not.toContain('one.md');
    await unlinkFolder(database);
    expect([await getLinkedFolder(database), await listLinkedFiles(database)]).toEqual([undefined, []]);
  });
});

describe('what is stored', () => {
  it('is told with its size and its beginning', async () => {
    const { database } = await openStorage({ clock: countingClock('2026-03-01T00:00:00.000Z') });
    await saveStory(database, aStory());
    const usage = await readUsage(database, async () => ({ usage: 4096 }));
    expect(usage).toMatchObject({
      counts: { stories: 1, postings: 0 },
      since: '2026-03-01T00:01:00.000Z',
      bytes: 4096,
    });
    const silent = await readUsage(database, () => Promise.reject(new Error('no')));
    expect(silent.bytes).toBeUndefined();
  });

  it.each([
    ['kept already', async () => true, async () => false, true],
    ['promised now', async () => false, async () => true, true],
    ['not promised', async () => false, async () => false, false],
    ['not to be asked', () => Promise.reject(new Error('no')), async () => true, false],
  ])('is %s', async (_, persisted, persist, expected) => {
    expect(await keepFromEviction({ persisted, persist })).toBe(expected);
  });
});
