import { diffWordsWithSpace } from 'diff';
import type { Notebook, Story, StoryDraft, WordChange } from '../model';
import { type FieldToMerge, fieldsToMerge, likeStories } from './merge';

/** What a changed file of a linked folder brings, against the stories that came from it before. */
export type FileChange =
  | { readonly kind: 'new'; readonly draft: StoryDraft }
  | {
      readonly kind: 'changed';
      readonly story: Story;
      readonly draft: StoryDraft;
      readonly fields: readonly FieldToMerge[];
    }
  | { readonly kind: 'gone'; readonly story: Story };

/**
 * The differences between a file as it is now and the bank: stories that are new in it, told otherwise, or no longer there. Stories
 * word for word as they are in the bank are not listed. Nothing is changed; what is gone is only told.
 */
export function changesInFile(notebook: Notebook, bank: readonly Story[]): FileChange[] {
  const known = bank.filter(({ source }) => source?.file === notebook.file);
  const likes = likeStories(notebook.stories, known);
  const changed = likes.flatMap(({ left, right }): FileChange[] => {
    const [draft, story] = [notebook.stories[left], known[right]];
    if (!draft || !story) return [];
    const fields = fieldsToMerge(story, draft);
    return fields.length === 0 ? [] : [{ kind: 'changed', story, draft, fields }];
  });
  const fresh = notebook.stories.filter((_, index) => !likes.some(({ left }) => left === index));
  const gone = known.filter((_, index) => !likes.some(({ right }) => right === index));
  return [
    ...fresh.map((draft): FileChange => ({ kind: 'new', draft })),
    ...changed,
    ...gone.map((story): FileChange => ({ kind: 'gone', story })),
  ];
}

/** Texts longer than this are shown side by side; marking every word would take too long. In characters. */
const LONGEST_MARKED = 20_000;

/** What stayed, went and came between two wordings. Joined without the new pieces it is the one, without the gone the other. */
export function wordChanges(before: string, after: string): WordChange[] {
  if (before.length + after.length > LONGEST_MARKED) {
    return [
      { words: before, change: 'gone' },
      { words: after, change: 'new' },
    ];
  }
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    words: value,
    change: added ? 'new' : removed ? 'gone' : 'same',
  }));
}
