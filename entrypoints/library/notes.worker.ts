import { annotate } from '../../utils/lexicon';
import { createMatcher } from '../../utils/matching';
import type { Alignment, AnnotatedPosting, Correction, Fact, Posting, Story, StoryParts } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import type { NotesText } from '../../utils/notes/formats';
import { likeStories, repeatedStories } from '../../utils/notes/merge';
import { lineStartsOf, stretchesOf } from '../../utils/notes/preview';
import { postingKeys } from '../../utils/posting/keys';
import { STORY_PARTS } from '../../utils/text/story-text';
import { type NotesSlice, type ReadFile, type ReadHead, slicesOf } from './notes-slices';

/**
 * Reading notes, comparing them with the bank and matching the postings in them happen in this worker, so that the page never stands
 * still. Each task has a worker of its own: cancelling is ending it.
 */
export type NotesWork = {
  readonly read: {
    readonly asks: { readonly texts: readonly NotesText[]; readonly bank: readonly Story[] };
    readonly gives: { readonly heads: readonly ReadHead[]; readonly likes: readonly StoryLike[] };
  };
  readonly align: {
    readonly asks: {
      readonly postings: readonly Posting[];
      readonly stories: readonly Story[];
      readonly facts: readonly Fact[];
      readonly corrections: readonly Correction[];
    };
    readonly gives: readonly AlignedPosting[];
  };
};

export type ReadNotes = {
  /** In the order of the texts. */
  readonly files: readonly ReadFile[];
  readonly likes: readonly StoryLike[];
};

/** A story of the notes that tells what another one tells: one in the bank, or an earlier one of the same import. */
export type StoryLike = { readonly file: number; readonly index: number } & (
  | { readonly storyId: string; readonly how: 'same words' | 'told alike' }
  | { readonly earlier: { readonly file: number; readonly index: number } }
);

export type AlignedPosting = {
  readonly posting: AnnotatedPosting;
  readonly alignment: Alignment;
  readonly keys: readonly string[];
};

/** A task; or, ahead of it, stories to warm up with, of which no news come. */
export type NotesOrder =
  | { readonly [T in keyof NotesWork]: { readonly topic: T; readonly asks: NotesWork[T]['asks'] } }[keyof NotesWork]
  | { readonly topic: 'warm up'; readonly stories: readonly StoryParts[] };

export type NotesNews =
  /** How many of the texts are read; of one that is being read the part that is. */
  | { readonly kind: 'progress'; readonly done: number }
  /** What was read, before its heads. */
  | { readonly kind: 'slice'; readonly slice: NotesSlice }
  | { readonly kind: 'done'; readonly gives: unknown }
  | { readonly kind: 'error'; readonly error: string };

self.onmessage = ({ data: order }: MessageEvent<NotesOrder>) => {
  if (order.topic === 'warm up') return warmUp(order.stories);
  try {
    tell({ kind: 'done', gives: order.topic === 'read' ? read(order.asks) : align(order.asks) });
  } catch (error) {
    tell({ kind: 'error', error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
};

function tell(news: NotesNews): void {
  self.postMessage(news);
}

/** Reads stories written down in the commonest ways: patterns and functions are made ready by their first use, which takes as long as a few notes. */
function warmUp(stories: readonly StoryParts[]): void {
  const text = stories.map((story, index) => {
    const parts = STORY_PARTS.flatMap((part) => (story[part] === undefined ? [] : [{ part, text: story[part] }]));
    return [
      `## Story ${index}`,
      ...parts.map((one) => `**${one.part}:** ${one.text}`),
      `## Story ${index} in a list`,
      ...parts.map((one) => `- *${one.part}*: ${one.text}`),
      `## Tell me about a time like ${index}?`,
      ...parts.map((one) => one.text),
    ].join('\n\n');
  });
  readNotes(text.join('\n\n'), 'notes.md');
}

/** News of progress come at most so often, in milliseconds. */
const PAUSE = 100;

function read({ texts, bank }: NotesWork['read']['asks']): NotesWork['read']['gives'] {
  let told = performance.now();
  const files = texts.map(({ text, file }, index): ReadFile => {
    const notebook = readNotes(text, file, (share) => {
      if (performance.now() - told < PAUSE) return;
      told = performance.now();
      tell({ kind: 'progress', done: index + share });
    });
    return { notebook, stretches: stretchesOf(notebook), starts: lineStartsOf(text) };
  });
  tell({ kind: 'progress', done: texts.length });
  const likes = likesOf(files, bank);
  for (const slice of slicesOf(files)) tell({ kind: 'slice', slice });
  return {
    heads: files.map(({ notebook, starts }) => ({ file: notebook.file, language: notebook.language, starts })),
    likes,
  };
}

function likesOf(files: readonly ReadFile[], bank: readonly Story[]): StoryLike[] {
  const drafts = files.flatMap(({ notebook }, file) =>
    notebook.stories.map((draft, index) => ({ draft, file, index })),
  );
  const own = drafts.map(({ draft }) => draft);
  const known = likeStories(own, bank).flatMap(({ left, right, how }): StoryLike[] => {
    const [one, story] = [drafts[left], bank[right]];
    return one && story ? [{ file: one.file, index: one.index, storyId: story.id, how }] : [];
  });
  const twice = repeatedStories(own).flatMap(({ left, right }): StoryLike[] => {
    const [earlier, one] = [drafts[left], drafts[right]];
    if (!one || !earlier) return [];
    return [{ file: one.file, index: one.index, earlier: { file: earlier.file, index: earlier.index } }];
  });
  return [...twice, ...known];
}

function align({ postings, stories, facts, corrections }: NotesWork['align']['asks']): AlignedPosting[] {
  const matcher = createMatcher();
  matcher.keep(stories);
  return postings.map((bare) => {
    const posting = annotate(bare);
    return { posting, alignment: matcher.align(posting, { facts, corrections }), keys: postingKeys(posting) };
  });
}
