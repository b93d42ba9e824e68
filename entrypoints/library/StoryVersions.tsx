import { StoryHistory } from '../../components/stories/StoryHistory';
import { PART_FIELDS } from '../../components/stories/story-fields';
import { dayOf, timeOf } from '../../components/wording/dates';
import type { Story } from '../../utils/model';
import { listStoryVersions } from '../../utils/storage/story-versions';
import { wordChanges } from '../../utils/text/word-changes';
import { latestOf, useLive } from '../common/use-storage';

/** What of a story can be taken back from an earlier wording. */
type Wording = Pick<Story, 'title' | 'organization' | 'period' | (typeof PART_FIELDS)[number]['field']>;

/** Earlier wordings of a story, each against the one it has now. */
export function StoryVersions({
  story,
  onUse,
  onClose,
}: {
  readonly story: Story;
  readonly onUse: (wording: Wording) => void;
  readonly onClose: () => void;
}) {
  const versions = latestOf(useLive(`versions of ${story.id}`, (database) => listStoryVersions(database, story.id)));
  if (!versions) return null;
  const now = new Date().toISOString();
  return (
    <StoryHistory
      title={story.title}
      versions={versions.map(({ id, keptAt, story: before }) => ({
        id,
        label: `${dayOf(keptAt, now)}, ${timeOf(keptAt)}`,
        parts: PART_FIELDS.map(({ field, label }) => ({
          label,
          changes: wordChanges(story[field] ?? '', before[field] ?? ''),
        })).filter(({ changes }) => changes.some(({ change }) => change !== 'same')),
        onUse: () => {
          const { title, organization, period, situation, task, action, result, reflection, rest } = before;
          onUse({ title, organization, period, situation, task, action, result, reflection, rest } as Wording);
        },
      }))}
      onClose={onClose}
    />
  );
}
