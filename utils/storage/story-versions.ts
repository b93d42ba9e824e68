import type { Story, StoryPart, StoryVersion } from '../model';
import type { Clock } from './clock';
import type { Database } from './tables';
import type { Writer } from './writing';

/** While a story is written it saves itself every few seconds: one version per spell of writing is history, one per pause is noise. */
const SPELL_OF_WRITING = 5 * 60_000;

/** Older wordings than this many are let go. */
const MOST_VERSIONS = 50;

/** The fields whose wording is worth keeping. */
const WORDING: readonly (keyof Story)[] = [
  'title',
  'organization',
  'period',
  'situation',
  'task',
  'action',
  'result',
  'reflection',
  'rest',
] satisfies readonly (StoryPart | keyof Story)[];

/** Earlier wordings of a story, newest first. */
export async function listStoryVersions(database: Database, storyId: string): Promise<readonly StoryVersion[]> {
  const versions = await database.storyVersions.where('storyId').equals(storyId).toArray();
  return versions.sort(newestFirst);
}

/** Keeps `before` when `after` words it otherwise and no version was kept in this spell of writing. For use inside a change of both tables. */
export async function keepVersion(
  database: Database,
  writer: Writer,
  before: Story,
  after: Story,
  clock: Clock,
): Promise<void> {
  if (WORDING.every((field) => before[field] === after[field])) {
    return;
  }
  const kept = await listStoryVersions(database, before.id);
  const now = clock.now();
  const newest = kept[0];
  if (newest && Date.parse(now) - Date.parse(newest.keptAt) < SPELL_OF_WRITING) {
    return;
  }
  await writer.put('storyVersions', [{ id: clock.newId(), storyId: before.id, keptAt: now, story: before }]);
  const surplus = kept.slice(MOST_VERSIONS - 1);
  if (surplus.length > 0) {
    await writer.remove(
      'storyVersions',
      surplus.map(({ id }) => id),
    );
  }
}

function newestFirst(left: StoryVersion, right: StoryVersion): number {
  return right.keptAt.localeCompare(left.keptAt) || left.id.localeCompare(right.id);
}
