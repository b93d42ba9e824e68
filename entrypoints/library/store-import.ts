import type { PostingDraft, Story } from '../../utils/model';
import { mergedStory } from '../../utils/notes/merge';
import { systemClock as clock } from '../../utils/storage/clock';
import { listCorrections } from '../../utils/storage/corrections';
import { addImport, importUndo, type RowsToImport } from '../../utils/storage/imports';
import { contentId, notebookRows } from '../../utils/storage/notebook-rows';
import type { Database, Undo } from '../../utils/storage/tables';
import {
  type BankToCompare,
  exportedRows,
  knownWords,
  notebookToStore,
  type Preview,
  postingFrom,
  takenOver,
} from './import-preview';
import { startAligning } from './notes-work';
import { notesOfPostings } from './posting-notes';

/** Stores a preview as the person decided, in one act. Returns what takes all of it back. */
export async function storeImport(database: Database, preview: Preview, bank: BankToCompare): Promise<Undo> {
  const known = knownWords(bank);
  const files = preview.files.map((file) => ({ file, notebook: notebookToStore(file, known) }));
  const parts = await Promise.all(
    files.map(({ file, notebook }) => exportedRows(file, notebook) ?? notebookRows(notebook, preview.importId)),
  );
  const rows = {
    stories: parts.flatMap(({ stories }) => stories),
    questions: parts.flatMap(({ questions }) => questions),
    notes: parts.flatMap(({ notes }) => notes),
    facts: parts.flatMap(({ facts }) => facts),
  };
  const merged = mergedStories(preview, bank.stories, clock.now());
  const postings = await postingsOf(
    database,
    files.flatMap(({ notebook }) => notebook.postings),
    {
      stories: [...bank.stories, ...rows.stories],
      facts: [...bank.facts, ...rows.facts],
    },
  );
  const leftOver = files.flatMap(({ notebook }) =>
    notebook.leftOver.filter(({ heading }) => !heading).map(({ line, text }) => ({ file: notebook.file, line, text })),
  );
  const source = { id: preview.importId, files: preview.files.map(({ file }) => file), leftOver };
  await addImport(database, source, {
    ...rows,
    postings,
    merged,
    noted: notesOfPostings(preview.files, bank.savedPostings),
  });
  return importUndo(database, preview.importId);
}

/** The stories of the bank that take something over, as they will be. */
function mergedStories({ files }: Preview, stories: readonly Story[], now: string): Story[] {
  return files.flatMap((file) =>
    [...file.likes.values()].flatMap((like) => {
      const draft = file.decisions.stories.get(like.index) ?? file.notebook.stories[like.index];
      const story = 'storyId' in like ? stories.find(({ id }) => id === like.storyId) : undefined;
      if (!draft || !story || file.choices.get(like.index) !== 'merge') return [];
      const chosen = file.sides.get(like.index);
      const sides = takenOver(story, draft).map(({ field, offered }) => [field, chosen?.[field] ?? offered]);
      return [mergedStory(story, draft, Object.fromEntries(sides), now)];
    }),
  );
}

async function postingsOf(
  database: Database,
  drafts: readonly PostingDraft[],
  bank: Pick<BankToCompare, 'stories' | 'facts'>,
): Promise<RowsToImport['postings']> {
  if (drafts.length === 0) return [];
  const postings = drafts.map((draft) => postingFrom(draft, clock.now()));
  const corrections = await listCorrections(database);
  const aligned = await startAligning({ postings, ...bank, corrections }).result;
  return Promise.all(
    aligned.map(async (posting, index) => ({
      ...posting,
      id: await contentId(['posting', ...posting.keys]),
      decided: decidedIn(drafts[index]),
    })),
  );
}

/** What the person had decided of a saved posting that comes back from their notes. */
function decidedIn(draft: PostingDraft | undefined): RowsToImport['postings'][number]['decided'] {
  const decided = { status: draft?.status, statusNote: draft?.statusNote, notes: draft?.notes };
  return Object.fromEntries(Object.entries(decided).filter(([, value]) => value !== undefined));
}
