import { useEffect, useRef, useState } from 'react';
import { isNotesFile, type NotesText, readNotesFile, reasonOf } from '../../utils/notes/formats';
import { sizeRefusal } from '../../utils/notes/formats/kinds';
import { listFacts, listNotes, listQuestions } from '../../utils/storage/bank';
import { systemClock as clock } from '../../utils/storage/clock';
import { listPostings } from '../../utils/storage/postings';
import { listStories } from '../../utils/storage/stories';
import { storage } from '../common/use-storage';
import type { GivenFile } from './dropped-files';
import { asFolderChanges, type Preview, previewOf, type Skipped } from './import-preview';
import { expectNotes, startReading } from './notes-work';
import { useKept } from './use-kept';
import type { FolderReading } from './use-linked-folder';

export type ImportState =
  | { readonly at: 'start'; readonly failed: readonly Skipped[] }
  | {
      readonly at: 'reading';
      /** The file that is being read; the last one stays while all are compared. */
      readonly file: string;
      /** How many are read, the part included that is read of this one. */
      readonly done: number;
      readonly total: number;
      readonly cancel: () => void;
    }
  | { readonly at: 'preview'; readonly preview: Preview };

export type ImportActions = {
  readonly state: ImportState;
  readonly readFiles: (files: readonly GivenFile[]) => Promise<void>;
  /** Reads files of the linked folder that changed. */
  readonly readFolder: (reading: FolderReading) => Promise<void>;
  readonly readPasted: (text: string) => Promise<void>;
  readonly change: (edit: (preview: Preview) => Preview) => void;
  readonly leave: () => void;
};

const START: ImportState = { at: 'start', failed: [] };

/** The name of notes that came without a file. */
const PASTED = 'Pasted text';

/** Reading notes up to the preview. Nothing is stored here. */
export function useImport(): ImportActions {
  const [kept, keep] = useKept<Preview | undefined>('import preview', undefined);
  const [state, show] = useState<ImportState>(kept ? { at: 'preview', preview: kept } : START);
  useEffect(expectNotes, []);
  // What a change made later builds upon, also one that was offered before others were made.
  const latest = useRef(kept);
  const setState = (next: ImportState) => {
    latest.current = next.at === 'preview' ? next.preview : undefined;
    // A preview waits while another page is looked at.
    keep(latest.current);
    show(next);
  };

  /** Reads files one after the other and then all their texts; ends early when it is cancelled. */
  const readAll = async (given: readonly GivenFile[], passedOver: number, reading?: FolderReading) => {
    const stop = new AbortController();
    let cancelWork = () => {};
    const cancel = () => {
      stop.abort();
      cancelWork();
      setState(START);
    };
    const tell = (file: string, done: number, total: number) => {
      if (!stop.signal.aborted) setState({ at: 'reading', file, done, total, cancel });
    };
    const texts: NotesText[] = [];
    const skipped: Skipped[] = [];
    for (const [index, { path, file }] of given.entries()) {
      tell(path, index, given.length);
      try {
        // Looked at before it is opened: a film chosen by mistake may not fit into memory.
        const tooLarge = sizeRefusal(file.size);
        if (tooLarge) throw new Error(tooLarge);
        const bytes = new Uint8Array(await file.arrayBuffer());
        const onSkipped = (name: string, reason: string) => skipped.push({ file: name, reason });
        texts.push(...(await readNotesFile(path, bytes, { onSkipped })));
      } catch (error) {
        skipped.push(refusalOf(path, error));
      }
      if (stop.signal.aborted) return;
    }
    const [first] = texts;
    if (!first) return setState({ at: 'start', failed: skipped });
    try {
      tell(first.file, 0, texts.length);
      const bank = await listStories(storage.database);
      if (stop.signal.aborted) return;
      const work = startReading({ texts, bank }, (done) =>
        tell(texts[Math.min(Math.floor(done), texts.length - 1)]?.file ?? '', done, texts.length),
      );
      cancelWork = work.cancel;
      const read = await work.result;
      const preview = previewOf(clock.newId(), texts, read, skipped, passedOver);
      setState({ at: 'preview', preview: reading ? asFolderChanges(preview, bank, reading) : preview });
    } catch (error) {
      setState({ at: 'start', failed: [...skipped, refusalOf(first.file, error)] });
    }
  };

  return {
    state,
    readFiles: (files) => {
      // What a folder holds besides notes is passed over; a file that was chosen by itself is refused by its name.
      const notes = files.filter(({ path }) => !path.includes('/') || isNotesFile(path));
      if (notes.length === 0) {
        const reason = 'No notes here. Choose .md, .txt, .org, .html or .docx files.';
        setState({ at: 'start', failed: [{ file: '', reason }] });
        return Promise.resolve();
      }
      return readAll(notes, files.length - notes.length);
    },
    readFolder: (reading) => readAll(reading.files, 0, reading),
    readPasted: (text) => readAll([{ path: `${PASTED}.txt`, file: new File([text], `${PASTED}.txt`) }], 0),
    change: (edit) => {
      if (latest.current) setState({ at: 'preview', preview: edit(latest.current) });
    },
    leave: () => setState(START),
  };
}

/** Why a file was not read. The reader's sentences begin with the file's name, which stands before them anyway. */
function refusalOf(file: string, error: unknown): Skipped {
  return { file, reason: reasonOf(file, error) };
}

/** What of the bank an import is compared with. */
export async function bankToCompare(database: typeof storage.database) {
  return {
    stories: await listStories(database),
    questions: await listQuestions(database),
    notes: await listNotes(database),
    facts: await listFacts(database),
    savedPostings: await listPostings(database),
  };
}
