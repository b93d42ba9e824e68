import type { StoryLine } from '../../components/stories/StoryList';
import type { Tag } from '../../components/stories/story-fields';
import { plural } from '../../components/wording/plural';
import { competencies, competencyById } from '../../utils/lexicon';
import type { Story } from '../../utils/model';
import { hintsFor } from '../../utils/notes/hints';
import { rememberedOf } from '../../utils/text/memory';
import { spokenLength, spokenSeconds } from '../../utils/text/spoken-length';
import { storyText } from '../../utils/text/story-text';

/** A title for a story that has none yet. */
export const UNTITLED = 'Untitled story';

/** A competency by its name; the person's own words where it is none of ours. */
export function competencyName(id: string): string {
  return competencyById(id)?.name ?? id;
}

/** A story as its line in the list shows it; read once for each state of a story. */
export const storyLine = rememberedOf((story: Story): StoryLine => {
  const [first] = story.competencies;
  const seconds = secondsOf(story);
  const begins = story.result === undefined ? 'No result yet' : spokenLength(seconds);
  const hints = story.result === undefined ? 0 : hintsFor(story).length;
  return {
    id: story.id,
    title: story.title || UNTITLED,
    about: [seconds === 0 ? 'Nothing written yet' : begins, first && competencyName(first)].filter(Boolean).join(' · '),
    aside: hints === 0 ? '' : plural(hints, 'hint'),
  };
});

export const secondsOf = rememberedOf((story: Story): number => spokenSeconds(storyText(story)));

export type StoryOrder = 'changed' | 'title' | 'length';

/** What the list is narrowed down to. */
export type StoryFilter = { readonly kind: 'no result' } | { readonly kind: 'competency'; readonly id: string };

/** Stories that pass a filter; all of them without one. */
export function passing(stories: readonly Story[], filter: StoryFilter | undefined): readonly Story[] {
  if (!filter) return stories;
  if (filter.kind === 'no result') return stories.filter(({ result }) => result === undefined);
  return stories.filter(({ competencies }) => competencies.includes(filter.id));
}

/** Stories in an order. They come with the one changed last first. */
export function ordered(stories: readonly Story[], order: StoryOrder): readonly Story[] {
  if (order === 'title') return stories.toSorted((left, right) => left.title.localeCompare(right.title, 'en'));
  if (order === 'length') return stories.toSorted((left, right) => secondsOf(right) - secondsOf(left));
  return stories;
}

/** The competencies that stories name, each with how many do, the commonest first. */
export function competenciesOf(stories: readonly Story[]): readonly { readonly id: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { competencies } of stories) for (const id of competencies) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((left, right) => right.count - left.count || competencyName(left.id).localeCompare(competencyName(right.id)));
}

/** Ours, then the person's own from any of their stories. */
export function knownTags(stories: readonly Story[]): readonly Tag[] {
  const own = competenciesOf(stories).filter(({ id }) => !competencyById(id));
  return [...competencies.map(({ id, name }) => ({ id, label: name })), ...own.map(({ id }) => ({ id, label: id }))];
}
