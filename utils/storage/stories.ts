import type { Story } from '../model';
import { type Clock, systemClock } from './clock';
import { latestFirst } from './latest-first';
import { keepVersion } from './story-versions';
import type { Database, Undo } from './tables';
import { change } from './writing';

/** What a person writes of a story; the rest of the row is kept by the storage. */
export type StoryInput = Omit<Story, 'createdAt' | 'updatedAt' | 'id'> & { readonly id?: string };

/** Every story, the one changed last first. */
export function listStories(database: Database): Promise<Story[]> {
  return latestFirst(database.stories, 'updatedAt');
}

export function getStory(database: Database, id: string): Promise<Story | undefined> {
  return database.stories.get(id);
}

/** Stores a new story, or a story's new wording; the wording before is kept in its history. Returns the row as stored. */
export async function saveStory(
  database: Database,
  input: StoryInput,
  clock: Clock = systemClock,
): Promise<{ readonly story: Story; readonly undo: Undo }> {
  const now = clock.now();
  const id = input.id ?? clock.newId();
  let story: Story = { ...input, id, createdAt: now, updatedAt: now };
  const undo = await change(database, ['stories', 'storyVersions'], async (writer) => {
    const before = await writer.get('stories', id);
    if (before) {
      story = { ...story, createdAt: before.createdAt };
      await keepVersion(database, writer, before, story, clock);
    }
    await writer.put('stories', [story]);
  });
  return { story, undo };
}

/** Changes some fields of a story and leaves the others as they are now. An absent story stays absent. */
export function updateStory(
  database: Database,
  id: string,
  fields: Partial<Omit<Story, 'id' | 'createdAt' | 'updatedAt'>>,
  clock: Clock = systemClock,
): Promise<Undo> {
  return change(database, ['stories', 'storyVersions'], async (writer) => {
    const before = await writer.get('stories', id);
    if (!before) {
      return;
    }
    const story = { ...before, ...fields, updatedAt: clock.now() };
    await keepVersion(database, writer, before, story, clock);
    await writer.put('stories', [story]);
  });
}

/** Deletes stories with their history. Both come back by `undo`. */
export function deleteStories(database: Database, ids: readonly string[]): Promise<Undo> {
  return change(database, ['stories'], (writer) => writer.remove('stories', ids));
}

/** Adds and takes off competencies of many stories at once. */
export function tagStories(
  database: Database,
  ids: readonly string[],
  tags: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
  clock: Clock = systemClock,
): Promise<Undo> {
  return change(database, ['stories'], async (writer) => {
    const stories = (await writer.getAll('stories', ids)).filter((story) => story !== undefined);
    const removed = new Set(tags.remove);
    const tagged = stories.map((story) => ({
      ...story,
      competencies: [...new Set([...story.competencies, ...(tags.add ?? [])])].filter((tag) => !removed.has(tag)),
      updatedAt: clock.now(),
    }));
    await writer.put('stories', tagged);
  });
}
