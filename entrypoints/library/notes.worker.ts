import { annotate } from '../../utils/lexicon';
import { createMatcher } from '../../utils/matching';
import type { Alignment, AnnotatedPosting, Correction, Fact, Notebook, Posting, Story } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import type { NotesText } from '../../utils/notes/formats';
import { likeStories, repeatedStories } from '../../utils/notes/merge';
import { type Stretch, stretchesOf } from '../../utils/notes/preview';
import { postingKeys } from '../../utils/posting/keys';

/**
 * Reading notes, comparing them with the bank and matching the postings in them happen in this worker, so that the page never stands
 * still. Each import has a worker of its own: cancelling is ending it.
 */
export type NotesWork = {
  readonly read: {
    readonly asks: { readonly texts: readonly NotesText[]; readonly bank: readonly Story[] };
    readonly gives: ReadNotes;
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
  readonly files: readonly { readonly notebook: Notebook; readonly stretches: readonly Stretch[] }[];
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

export type NotesOrder = {
  readonly [T in keyof NotesWork]: { readonly topic: T; readonly asks: NotesWork[T]['asks'] };
}[keyof NotesWork];

export type NotesNews =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly gives: unknown }
  | { readonly kind: 'error'; readonly error: string };

self.onmessage = ({ data: order }: MessageEvent<NotesOrder>) => {
  try {
    tell({ kind: 'done', gives: order.topic === 'read' ? read(order.asks) : align(order.asks) });
  } catch (error) {
    tell({ kind: 'error', error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
};

function tell(news: NotesNews): void {
  self.postMessage(news);
}

function read({ texts, bank }: NotesWork['read']['asks']): ReadNotes {
  const files = texts.map(({ text, file }, index) => {
    const notebook = readNotes(text, file);
    tell({ kind: 'progress', done: index + 1 });
    return { notebook, stretches: stretchesOf(notebook) };
  });
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
  return { files, likes: [...twice, ...known] };
}

function align({ postings, stories, facts, corrections }: NotesWork['align']['asks']): AlignedPosting[] {
  const matcher = createMatcher();
  matcher.keep(stories);
  return postings.map((bare) => {
    const posting = annotate(bare);
    return { posting, alignment: matcher.align(posting, { facts, corrections }), keys: postingKeys(posting) };
  });
}
