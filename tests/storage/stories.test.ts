import { describe, expect, it } from 'vitest';
import { deleteStories, getStory, listStories, saveStory, tagStories, updateStory } from '../../utils/storage/stories';
import { listStoryVersions } from '../../utils/storage/story-versions';
import { undo } from '../../utils/storage/writing';
import { countingClock, openStorage } from './open';
import { aStory } from './rows';

describe('stories', () => {
  it('are stored with id and times of the clock, the latest first', async () => {
    const { database } = await openStorage();
    const clock = countingClock();
    const first = await saveStory(database, { title: 'First', competencies: [], answers: [] }, clock);
    const second = await saveStory(database, { title: 'Second', competencies: [], answers: [] }, clock);
    expect(await listStories(database)).toEqual([second.story, first.story]);
    expect(first.story).toMatchObject({ id: '2026-01-01-0001', createdAt: '2026-01-01T00:01:00.000Z' });
  });

  it('keep the wording before, once per spell of writing', async () => {
    const { database } = await openStorage();
    const at = (now: string) => ({ ...countingClock(), now: () => now, newId: () => now });
    await saveStory(database, aStory({ action: 'one' }), at('2026-01-01T10:00:00.000Z'));
    await saveStory(database, aStory({ action: 'two' }), at('2026-01-01T11:00:00.000Z'));
    await saveStory(database, aStory({ action: 'two and' }), at('2026-01-01T11:01:00.000Z'));
    await saveStory(database, aStory({ action: 'two and more' }), at('2026-01-01T12:00:00.000Z'));
    await saveStory(database, aStory({ action: 'two and more', sample: true }), at('2026-01-01T13:00:00.000Z'));
    const kept = await listStoryVersions(database, 'story-1');
    expect(kept.map((version) => version.story.action)).toEqual(['two and', 'one']);
  });

  it('come back with their history when a delete is undone', async () => {
    const { database } = await openStorage();
    const { story } = await saveStory(database, aStory({ action: 'one' }), countingClock());
    await updateStory(database, story.id, { action: 'two' }, countingClock('2026-02-01T00:00:00.000Z'));
    const before = [await database.stories.toArray(), await database.storyVersions.toArray()];
    const steps = await deleteStories(database, [story.id, 'not there']);
    expect(await database.stories.count()).toBe(0);
    expect(await database.storyVersions.count()).toBe(0);
    await undo(database, steps);
    expect([await database.stories.toArray(), await database.storyVersions.toArray()]).toEqual(before);
  });

  it('leave no history behind when their making is undone', async () => {
    const { database } = await openStorage();
    const { undo: steps } = await saveStory(database, aStory({ action: 'one' }), countingClock());
    await updateStory(database, 'story-1', { action: 'two' }, countingClock('2026-02-01T00:00:00.000Z'));
    const back = await undo(database, steps);
    expect([await database.stories.count(), await database.storyVersions.count()]).toEqual([0, 0]);
    await undo(database, back);
    expect((await listStoryVersions(database, 'story-1')).map(({ story }) => story.action)).toEqual(['one']);
  });

  it('are tagged many at once, and untagged by undo without losing what was typed since', async () => {
    const { database } = await openStorage();
    await saveStory(database, aStory({ id: 'a', competencies: ['old', 'quality'] }));
    await saveStory(database, aStory({ id: 'b' }));
    const steps = await tagStories(database, ['a', 'b', 'gone'], { add: ['delivery', 'quality'], remove: ['old'] });
    expect((await getStory(database, 'a'))?.competencies).toEqual(['quality', 'delivery']);
    expect((await getStory(database, 'b'))?.competencies).toEqual(['delivery', 'quality']);
    await updateStory(database, 'b', { result: 'typed meanwhile' });
    await undo(database, steps);
    expect(await getStory(database, 'a')).toMatchObject({ competencies: ['old', 'quality'] });
    expect(await getStory(database, 'b')).toMatchObject({ competencies: [], result: 'typed meanwhile' });
  });
});
