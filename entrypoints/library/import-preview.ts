import type { BankedNote, BankedQuestion, Notebook, Posting, Story, StoryDraft } from '../../utils/model';
import { type Decisions, decided, keyOf, NOTHING_DECIDED } from '../../utils/notes/decisions';
import type { Bank } from '../../utils/notes/exports/records';
import type { NotesText } from '../../utils/notes/formats';
import { readBank } from '../../utils/notes/from-markdown';
import { type FieldToMerge, fieldsToMerge, type MergedField, type Side } from '../../utils/notes/merge';
import { NOTEBOOK_LISTS, type NotebookList, type Stretch } from '../../utils/notes/preview';
import { postingKeys } from '../../utils/posting/keys';
import { rememberedOf } from '../../utils/text/memory';
import { textKey } from '../../utils/text/normalise';
import type { ReadNotes, StoryLike } from './notes.worker';
import type { SavedNotes } from './posting-notes';
import type { FolderReading } from './use-linked-folder';

/** What of the bank an import is compared with. */
export type BankToCompare = Bank & {
  readonly savedPostings: readonly SavedNotes[];
};

/** What happens to a story that tells what another one tells. */
export type LikeChoice = 'merge' | 'both' | 'skip';

export type PreviewFile = {
  readonly file: string;
  readonly text: string;
  /** Where each line of the text begins. */
  readonly starts: Uint32Array;
  readonly notebook: Notebook;
  readonly stretches: readonly Stretch[];
  /** First lines of what found no place and is to be asked about paragraph by paragraph. */
  readonly parted: ReadonlySet<number>;
  readonly decisions: Decisions;
  /** By the index of the story. */
  readonly likes: ReadonlyMap<number, StoryLike>;
  readonly choices: ReadonlyMap<number, LikeChoice>;
  /** Which side a merged story's fields come from, where the person chose; by the index of the story. */
  readonly sides: ReadonlyMap<number, { readonly [field in MergedField]?: Side }>;
};

export type Skipped = { readonly file: string; readonly reason: string };

/** An import that was read and is looked at: nothing of it is stored. */
export type Preview = {
  readonly importId: string;
  readonly files: readonly PreviewFile[];
  readonly skipped: readonly Skipped[];
  /** Files of a folder that hold no notes by their names. */
  readonly passedOver: number;
  /** Where the files are those of the linked folder that changed. */
  readonly reading?: FolderReading;
};

export function previewOf(
  importId: string,
  texts: readonly NotesText[],
  read: ReadNotes,
  skipped: readonly Skipped[],
  passedOver: number,
): Preview {
  const files = read.files.map(({ notebook, stretches, starts }, index): PreviewFile => {
    const text = texts[index]?.text ?? '';
    const likes = new Map(read.likes.filter(({ file }) => file === index).map((like) => [like.index, like]));
    const choices = new Map(
      [...likes].map(([story, like]) => [story, 'how' in like && like.how === 'same words' ? 'skip' : 'both'] as const),
    );
    return {
      file: notebook.file,
      text,
      starts,
      notebook,
      stretches,
      parted: new Set(),
      decisions: NOTHING_DECIDED,
      likes,
      choices,
      sides: new Map(),
    };
  });
  return { importId, files, skipped, passedOver };
}

/**
 * The preview of files that changed in the linked folder: a story that came from the same file is merged, field by field. Where it was
 * not touched here since, the file's words are offered; what was written here is never replaced unless the person says so.
 */
export function asFolderChanges(preview: Preview, stories: readonly Story[], reading: FolderReading): Preview {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const files = preview.files.map((file) => {
    const choices = new Map(file.choices);
    const sides = new Map(file.sides);
    for (const [index, like] of file.likes) {
      const story = 'storyId' in like && like.how === 'told alike' ? byId.get(like.storyId) : undefined;
      if (story?.source?.file !== file.file) continue;
      choices.set(index, 'merge');
      if (story.updatedAt === story.createdAt) sides.set(index, FROM_THE_FILE);
    }
    return { ...file, choices, sides };
  });
  return { ...preview, files, reading };
}

/** Every field from the file. */
const FROM_THE_FILE: { readonly [field in MergedField]: Side } = {
  title: 'notes',
  organization: 'notes',
  period: 'notes',
  situation: 'notes',
  task: 'notes',
  action: 'notes',
  result: 'notes',
  reflection: 'notes',
  rest: 'notes',
  competencies: 'both',
  answers: 'both',
};

/** The preview with one file changed. */
export function withFile(preview: Preview, at: number, change: (file: PreviewFile) => PreviewFile): Preview {
  return { ...preview, files: preview.files.map((file, index) => (index === at ? change(file) : file)) };
}

/** The words of everything the bank has, by list, and the keys of its postings: what is there already is said and not added again. */
export type KnownWords = { readonly [list in NotebookList]: ReadonlySet<string> };

export const knownWords = rememberedOf(
  ({ questions, notes, facts, savedPostings }: Omit<BankToCompare, 'stories'>): KnownWords => {
    const noteTexts = (kind: BankedNote['kind']) =>
      new Set(notes.flatMap((note) => (note.kind === kind && 'text' in note ? [textKey(note.text)] : [])));
    const questionTexts = (kind: BankedQuestion['kind']) =>
      new Set(questions.flatMap((question) => (question.kind === kind ? [textKey(question.text)] : [])));
    return {
      stories: new Set(),
      postings: new Set(savedPostings.flatMap(({ keys }) => keys)),
      questionsToAsk: questionTexts('to ask'),
      interviewQuestions: questionTexts('asked'),
      motivations: noteTexts('motivation'),
      strengths: noteTexts('strength'),
      weaknesses: noteTexts('weakness'),
      notes: noteTexts('note'),
      competencies: new Set(notes.flatMap((note) => (note.kind === 'principle' ? [textKey(note.name)] : []))),
      facts: new Set(facts.map(({ text }) => textKey(text))),
    };
  },
);

/** The words of an item of a list, as they stand in the notes. */
export function wordsOf(notebook: Notebook, list: NotebookList, index: number): string {
  const item = (notebook[list] ?? [])[index];
  if (!item) return '';
  if ('text' in item) return item.text;
  if ('name' in item) return item.name;
  return item.title ?? '';
}

/** Whether the bank has an item of a list already. Stories are compared otherwise: see `likes`. */
export function isThere(notebook: Notebook, list: NotebookList, index: number, known: KnownWords): boolean {
  if (known[list].size === 0) return false;
  return (
    itemKeysOf(notebook)
      .get(list)
      ?.[index]?.some((key) => known[list].has(key)) ?? false
  );
}

/** The keys by which each item of a notebook is known, list by list: asked after each decision. */
const itemKeysOf = rememberedOf(
  (notebook: Notebook): ReadonlyMap<NotebookList, readonly (readonly string[])[]> =>
    new Map(
      NOTEBOOK_LISTS.map((list) => [
        list,
        list === 'postings'
          ? notebook.postings.map(postingKeys)
          : (notebook[list] ?? []).map((_, index) => [textKey(wordsOf(notebook, list, index))]),
      ]),
    ),
);

/** A file's notebook as it is to be stored: without what is left out, merged, skipped or there already. */
export function notebookToStore(file: PreviewFile, known: KnownWords): Notebook {
  const out = new Set(file.decisions.leftOut);
  for (const [story, choice] of file.choices) if (choice !== 'both') out.add(keyOf({ list: 'stories', index: story }));
  for (const list of NOTEBOOK_LISTS) {
    (file.notebook[list] ?? []).forEach((_, index) => {
      if (isThere(file.notebook, list, index, known)) out.add(keyOf({ list, index }));
    });
  }
  return decided(file.notebook, file.stretches, { ...file.decisions, leftOut: out });
}

/** How much of each an import would add. */
export type Found = { readonly [list in NotebookList]: number } & {
  readonly leftOver: number;
  /** Stories of the bank that take over something. */
  readonly merged: number;
};

export function foundIn({ files }: Preview, known: KnownWords): Found {
  const sum = (count: (file: PreviewFile) => number) => files.reduce((so, file) => so + count(file), 0);
  const lists = NOTEBOOK_LISTS.map((list) => [list, sum((file) => storedOf(known)(file)[list]?.length ?? 0)]);
  return {
    ...(Object.fromEntries(lists) as { [list in NotebookList]: number }),
    leftOver: sum((file) => storedOf(known)(file).leftOver.filter(({ heading }) => !heading).length),
    merged: sum(({ choices }) => [...choices.values()].filter((choice) => choice === 'merge').length),
  };
}

/** `notebookToStore` for what is known: of files that are as they were, nothing is counted anew. */
const storedOf = rememberedOf((known: KnownWords) => rememberedOf((file: PreviewFile) => notebookToStore(file, known)));

/** The fields that a story of the bank can take over from the notes. Where the notes say nothing, nothing is taken away. */
export function takenOver(story: Story, draft: StoryDraft): readonly FieldToMerge[] {
  return fieldsToMerge(story, draft).filter(({ notes }) => notes !== '');
}

/** A posting found in notes as a posting. */
export function postingFrom(draft: Notebook['postings'][number], now: string): Posting {
  const { url, title, company, location, employmentType, salary, published, closes } = draft;
  const { blocks, requirements, language } = draft;
  const facts = Object.entries({ url, title, company, location, employmentType, salary, published, closes });
  const given = Object.fromEntries(facts.filter(([, value]) => value !== undefined));
  return { ...given, blocks, requirements, language, source: 'text', readAt: now };
}

/**
 * The rows of an export of the bank as they were, ids and dates included, without those that are left out. Undefined for ordinary notes.
 */
export function exportedRows(file: PreviewFile, toStore: Notebook): Bank | undefined {
  const bank = readBank(file.text);
  if (!bank) return undefined;
  const kept = new Set(
    NOTEBOOK_LISTS.flatMap((list) => (toStore[list] ?? []).map((_, index) => textKey(wordsOf(toStore, list, index)))),
  );
  const isKept = (words: string) => kept.has(textKey(words));
  return {
    stories: bank.stories.filter(({ title }) => isKept(title)),
    questions: bank.questions.filter(({ text }) => isKept(text)),
    notes: bank.notes.filter((note) => isKept('text' in note ? note.text : note.name)),
    facts: bank.facts.filter(({ text }) => isKept(text)),
  };
}
