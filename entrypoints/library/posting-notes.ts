import type { PostingDraft, SavedPostingSummary } from '../../utils/model';
import { keyOf } from '../../utils/notes/decisions';
import { postingKeys } from '../../utils/posting/keys';
import type { PreviewFile } from './import-preview';

/** A saved posting, as far as one in a file is held against it. */
export type SavedNotes = Pick<SavedPostingSummary, 'id' | 'keys' | 'notes'>;

/** The notes of a saved posting as they will be, with the lines that only its file has; undefined where the file adds none. */
export function notesWith(
  draft: PostingDraft,
  saved: readonly SavedNotes[],
): Pick<SavedNotes, 'id' | 'notes'> | undefined {
  if (draft.notes === undefined) return undefined;
  const keys = new Set(postingKeys(draft));
  const there = saved.find((posting) => posting.keys.some((key) => keys.has(key)));
  if (!there) return undefined;
  const here = new Set(there.notes.split('\n').map((line) => line.trim()));
  const added = draft.notes.split('\n').filter((line) => !here.has(line.trim()));
  if (added.every((line) => line.trim() === '')) return undefined;
  return { id: there.id, notes: [there.notes.trim(), added.join('\n').trim()].filter(Boolean).join('\n\n') };
}

/** The notes of saved postings that change by an import, without those that are left out. */
export function notesOfPostings(
  files: readonly PreviewFile[],
  saved: readonly SavedNotes[],
): readonly Pick<SavedNotes, 'id' | 'notes'>[] {
  return files.flatMap((file) =>
    file.notebook.postings.flatMap((draft, index) => {
      const isOut = file.decisions.leftOut.has(keyOf({ list: 'postings', index }));
      return isOut ? [] : (notesWith(draft, saved) ?? []);
    }),
  );
}
