import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { MenuEntry } from '../../components/common/Menu';
import { ChosenStories } from '../../components/stories/ChosenStories';
import { type Choosing, StoryList } from '../../components/stories/StoryList';
import { Welcome } from '../../components/stories/Welcome';
import { plural } from '../../components/wording/plural';
import { fragmentOf, type LibraryPlace } from '../../utils/browser/library-page';
import type { Story } from '../../utils/model';
import { SAMPLES } from '../../utils/samples';
import { addSamples } from '../../utils/storage/samples';
import { listStories, tagStories } from '../../utils/storage/stories';
import { searchOver } from '../../utils/text/search';
import { storyText } from '../../utils/text/story-text';
import { useKeys } from '../common/use-keys';
import { latestOf, storage, useLive } from '../common/use-storage';
import type { PageProps } from './page-props';
import { StoryDetail } from './StoryDetail';
import { chosenAfter, NOTHING_CHOSEN, type StoryChoice, tagCounts } from './story-choice';
import {
  competenciesOf,
  competencyName,
  knownTags,
  ordered,
  passing,
  type StoryFilter,
  type StoryOrder,
  storyLine,
} from './story-lines';
import { useKept } from './use-kept';

/** The person's stories: the list, searched and sorted, beside the one that is open. */
export function StoriesPage({ place, ...props }: PageProps & { readonly place: LibraryPlace }) {
  const { acts, go, hasKeys } = props;
  const stories = latestOf(useLive('stories', listStories));
  const [words, setWords] = useKept('stories words', '');
  const [order, setOrder] = useKept<StoryOrder>('stories order', 'changed');
  const [filter, setFilter] = useKept<StoryFilter | undefined>('stories filter', undefined);
  const [choice, setChoice] = useState<StoryChoice>();
  const search = useRef<HTMLInputElement>(null);
  const newId = useNewId(place);
  const typed = useDeferredValue(words);
  const find = useMemo(() => searchOver((stories ?? []).map(searchable)), [stories]);
  const found = useMemo(() => find(typed), [find, typed]);
  const byId = useMemo(() => new Map((stories ?? []).map((story) => [story.id, story])), [stories]);
  const ids = useMemo(() => {
    const kept = ordered(passing(stories ?? [], filter), order).map(({ id }) => id);
    if (typed.trim() === '') return kept;
    const among = new Set(kept);
    return found.filter((id) => among.has(id));
  }, [stories, filter, order, typed, found]);
  const current = place.at === 'story' ? place.id : undefined;
  const step = (by: number) => {
    const next = ids[(current === undefined ? -1 : ids.indexOf(current)) + by];
    if (next !== undefined) go({ at: 'story', id: next });
  };
  useKeys(
    { '/': () => search.current?.focus(), j: () => step(1), k: () => step(-1) },
    undefined,
    hasKeys && place.at !== 'welcome',
  );
  if (!stories) return null;
  if (place.at === 'welcome' || (stories.length === 0 && place.at === 'stories')) {
    return (
      <Welcome
        onImport={() => go({ at: 'import' })}
        onWrite={() => go({ at: 'new story' })}
        onSamples={() =>
          void acts.act('Samples added.', () => addSamples(storage.database, SAMPLES)).then(() => go({ at: 'stories' }))
        }
      />
    );
  }
  const choosing = (now: StoryChoice): Choosing => {
    const shown = ids.flatMap((id) => (now.chosen.has(id) ? (byId.get(id) ?? []) : []));
    const counts = tagCounts(shown);
    return {
      chosen: now.chosen,
      onChoose: (id, isRange) => setChoice(chosenAfter(now, ids, id, isRange)),
      bar: (
        <ChosenStories
          count={shown.length}
          total={ids.length}
          tags={knownTags(stories).map((tag) => ({ ...tag, count: counts.get(tag.id) ?? 0 }))}
          actions={{
            onAll: () => setChoice(shown.length === ids.length ? NOTHING_CHOSEN : { ...now, chosen: new Set(ids) }),
            onTag: (id, isOn) =>
              void acts.act(
                `“${competencyName(id)}” ${isOn ? 'added to' : 'taken off'} ${plural(shown.length, 'story', 'stories')}.`,
                () =>
                  tagStories(
                    storage.database,
                    shown.map((story) => story.id),
                    isOn ? { add: [id] } : { remove: [id] },
                  ),
              ),
            onDone: () => setChoice(undefined),
          }}
        />
      ),
    };
  };
  const isDetail = place.at === 'story' || place.at === 'new story';
  return (
    <div className={isDetail ? 'two shows-detail' : 'two'}>
      <StoryList
        total={stories.length}
        ids={ids}
        lineOf={(id) => {
          const story = byId.get(id);
          return story && storyLine(story);
        }}
        current={current ?? (place.at === 'new story' ? newId : undefined)}
        words={words}
        onWords={setWords}
        searchRef={search}
        menu={[
          ...listMenu(stories, order, setOrder, filter, setFilter),
          'line',
          {
            label: 'Choose several',
            isChosen: choice !== undefined,
            onSelect: () => setChoice(choice ? undefined : NOTHING_CHOSEN),
          },
        ]}
        choosing={choice && choosing(choice)}
        filter={filter && { words: filterWords(filter), onClear: () => setFilter(undefined) }}
        hrefOf={(id) => fragmentOf({ at: 'story', id })}
        newHref={fragmentOf({ at: 'new story' })}
      />
      {place.at === 'story' && (
        <StoryDetail {...props} key={place.id} id={place.id} span={place.span} stories={stories} />
      )}
      {place.at === 'new story' && (
        <StoryDetail {...props} key={newId} id={newId} isNew answering={place.answering} stories={stories} />
      )}
      {!isDetail && (
        <section className="detail-pane" aria-label="Story">
          <p className="muted choose-one">Choose a story to read it, or to go on writing.</p>
        </section>
      )}
    </div>
  );
}

/** The id a new story will have: another one each time the place for a new story is gone to. */
function useNewId(place: LibraryPlace): string {
  const [made, setMade] = useState(() => ({ for: place, id: crypto.randomUUID() as string }));
  if (place.at === 'new story' && made.for !== place) {
    const next = { for: place, id: crypto.randomUUID() as string };
    setMade(next);
    return next.id;
  }
  return made.id;
}

function searchable(story: Story) {
  const { id, title, organization = '', period = '', competencies, answers } = story;
  const about = [organization, period, ...competencies.map(competencyName), ...answers, storyText(story)];
  return { id, title, text: about.join('\n') };
}

const ORDERS: readonly { readonly order: StoryOrder; readonly label: string }[] = [
  { order: 'changed', label: 'Changed last first' },
  { order: 'title', label: 'By title' },
  { order: 'length', label: 'Longest first' },
];

function listMenu(
  stories: readonly Story[],
  order: StoryOrder,
  setOrder: (order: StoryOrder) => void,
  filter: StoryFilter | undefined,
  setFilter: (filter: StoryFilter | undefined) => void,
): readonly MenuEntry[] {
  const unfinished = passing(stories, { kind: 'no result' }).length;
  return [
    ...ORDERS.map((one) => ({
      label: one.label,
      isChosen: one.order === order,
      onSelect: () => setOrder(one.order),
    })),
    'line' as const,
    { label: 'All stories', isChosen: filter === undefined, onSelect: () => setFilter(undefined) },
    {
      label: `Without a result (${unfinished})`,
      isChosen: filter?.kind === 'no result',
      isOff: unfinished === 0,
      onSelect: () => setFilter({ kind: 'no result' }),
    },
    ...competenciesOf(stories).map(({ id, count }) => ({
      label: `${competencyName(id)} (${count})`,
      isChosen: filter?.kind === 'competency' && filter.id === id,
      onSelect: () => setFilter({ kind: 'competency', id }),
    })),
  ];
}

function filterWords(filter: StoryFilter): string {
  return filter.kind === 'no result' ? 'Without a result.' : `${competencyName(filter.id)}.`;
}
