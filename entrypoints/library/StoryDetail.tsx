import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { MenuEntry } from '../../components/common/Menu';
import { StoryEditor } from '../../components/stories/StoryEditor';
import { capital } from '../../components/wording/capital';
import { dayOf, timeOf } from '../../components/wording/dates';
import { plural } from '../../components/wording/plural';
import { fragmentOf } from '../../utils/browser/library-page';
import type { Span, Story } from '../../utils/model';
import { deleteStories, saveStory, updateStory } from '../../utils/storage/stories';
import { spokenLength, spokenSeconds } from '../../utils/text/spoken-length';
import { placeOf } from '../../utils/text/story-places';
import { storyText } from '../../utils/text/story-text';
import { wordCount } from '../../utils/text/tokens';
import { copyAndSay } from '../common/copy';
import { latestOf, storage, useLive } from '../common/use-storage';
import type { PageProps } from './page-props';
import { StoryVersions } from './StoryVersions';
import { editorHints, editorMarks, withAnswer, withoutMark, withWording } from './story-hints';
import { competencyName, knownTags } from './story-lines';
import { usesOf } from './story-uses';
import { useStoryDraft } from './use-story-draft';

const { database } = storage;

type Fields = Partial<Omit<Story, 'id' | 'createdAt' | 'updatedAt'>>;

/** One story, written and stored as one goes. A new one is stored with its first words. */
export function StoryDetail({
  id,
  span,
  isNew = false,
  answering,
  stories,
  acts,
  go,
}: PageProps & {
  readonly id: string;
  /** A stretch of its text to show: where a quote was taken from. */
  readonly span?: Span | undefined;
  readonly isNew?: boolean;
  readonly answering?: string | undefined;
  readonly stories: readonly Story[];
}) {
  const stored = stories.find((story) => story.id === id);
  const isThere = useRef(stored !== undefined);
  isThere.current ||= stored !== undefined;
  const [isHistoryOpen, openHistory] = useState(false);
  const store = (fields: Fields) =>
    acts.quietly(async () => {
      if (isThere.current) return updateStory(database, id, fields);
      isThere.current = true;
      return saveStory(database, { ...EMPTY, ...fields, id }).catch((error: unknown) => {
        // What could not be begun is begun at the next attempt.
        isThere.current = false;
        throw error;
      });
    });
  const { texts, story, isStored, write, keep } = useStoryDraft(stored ?? emptyStory(id), store, acts.mayWrite);
  const shown = useDeferredValue(story);
  const uses = latestOf(useLive(`uses of ${id}`, (all) => usesOf(all, id))) ?? [];
  const [highlight] = useState(() => span && placeOf(story, span));

  // From its first words on a new story has an address of its own; nothing on the page changes by that.
  const isStoredNew = isNew && stored !== undefined;
  useEffect(() => {
    if (isStoredNew) history.replaceState(null, '', fragmentOf({ at: 'story', id }));
  }, [isStoredNew, id]);

  if (!stored && !isNew) {
    return (
      <section className="detail-pane" aria-label="Story">
        <p className="muted choose-one">
          This story is not here any more. It may have been deleted in another tab.{' '}
          <a href={fragmentOf({ at: 'stories' })}>All stories</a>
        </p>
      </section>
    );
  }

  const menu: readonly MenuEntry[] = [
    { label: 'Earlier wordings', isOff: !stored, onSelect: () => openHistory(true) },
    { label: 'Copy as text', onSelect: () => void copyAndSay(acts.say, asText(story), 'Story copied.') },
    {
      label: 'Duplicate',
      isOff: !stored,
      onSelect: () => {
        const copy = crypto.randomUUID();
        const { source: _source, sample: _sample, ...own } = story;
        void acts
          .act('Story duplicated.', async () => {
            return (await saveStory(database, { ...own, id: copy, title: `${story.title} (copy)` })).undo;
          })
          .then(() => go({ at: 'story', id: copy }));
      },
    },
    'line',
    {
      label: 'Delete',
      isOff: !stored,
      onSelect: () =>
        void acts.act('Story deleted.', () => deleteStories(database, [id])).then(() => go({ at: 'stories' })),
    },
  ];

  if (isHistoryOpen && stored) {
    return (
      <StoryVersions
        story={stored}
        onUse={(fields) => {
          openHistory(false);
          void acts.act('Earlier wording is back.', () => updateStory(database, id, fields));
        }}
        onClose={() => openHistory(false)}
      />
    );
  }

  const update = (fields: Fields) => void store(fields);
  return (
    <StoryEditor
      texts={texts}
      summary={summaryOf(story, stored, isStored, acts.mayWrite)}
      answering={answering}
      tags={story.competencies.map((one) => ({ id: one, label: competencyName(one) }))}
      knownTags={knownTags(stories)}
      hints={editorHints(shown)}
      marks={editorMarks(shown)}
      hintActions={{
        onAnswer: (hint, answer) => update(withAnswer(story, hint, answer)),
        onWording: (hint, neutral) => update(withWording(story, hint, neutral)),
        onUnmark: (mark) => update(withoutMark(story, mark)),
      }}
      highlight={highlight}
      menu={menu}
      uses={uses.map((use) => ({
        label: use.title,
        hint: `answers ${plural(use.answers, 'thing')}`,
        onSelect: () => go({ at: 'posting', id: use.id }),
      }))}
      backHref={fragmentOf({ at: 'stories' })}
      isNew={isNew}
      onText={write}
      onLeave={keep}
      onTags={(ids) => update({ competencies: ids })}
    />
  );
}

const EMPTY = { title: '', competencies: [], answers: [] };

function emptyStory(id: string): Story {
  return { ...EMPTY, id, createdAt: '', updatedAt: '' };
}

function summaryOf(story: Story, stored: Story | undefined, isStored: boolean, mayWrite: boolean): string {
  const text = storyText(story);
  const words = wordCount(text);
  const length = words === 0 ? [] : [plural(words, 'word'), `${spokenLength(spokenSeconds(text))} spoken`];
  return capital([...length, stateOf(stored, isStored, mayWrite)].join(' · '));
}

/** Whether what is written is safe, in words. */
function stateOf(stored: Story | undefined, isStored: boolean, mayWrite: boolean): string {
  if (stored && isStored) return `saved ${momentOfSaving(stored.updatedAt)}`;
  if (!mayWrite) return 'not saved in this private window';
  return stored ? 'not saved yet' : 'saves by itself';
}

function momentOfSaving(at: string): string {
  const now = new Date().toISOString();
  return at.slice(0, 10) === now.slice(0, 10) ? `at ${timeOf(at)}` : `on ${dayOf(at, now)}`;
}

/** A story as text for a letter or a note: its parts under their names. */
function asText(story: Story): string {
  return [story.title, [story.organization, story.period].filter(Boolean).join(', '), storyText(story)]
    .filter((text) => text !== '')
    .join('\n\n');
}
