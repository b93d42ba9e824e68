import { fileAt, markOf, writeFileAt } from '../../utils/browser/folder';
import { numbered, pathFor } from '../../utils/notes/written-files';
import { listLinkedFiles, saveWrittenFile } from '../../utils/storage/linked-folder';
import type { Database } from '../../utils/storage/tables';

/** Something to be written into the folder of notes. `of` names it for good, "posting 17"; its words are made when they are needed. */
export type FileToWrite = { readonly of: string; readonly name: string; readonly text: () => Promise<string> };

/** A file that is there and was not written over. */
export type LeftAlone = {
  readonly file: FileToWrite;
  readonly path: string;
  /** True where it was written here and changed since, false where it never was. */
  readonly wasOurs: boolean;
};

export type Outcome =
  | { readonly kind: 'written' | 'same'; readonly path: string }
  | ({ readonly kind: 'left' } & LeftAlone);

/**
 * Writes a file into the folder and notes how it was written, so that it is not taken for a change of the person's later. A file that says
 * anything else than what was last written there is left alone, unless the person chose: to replace it, or to write beside it.
 * @throws DOMException when the folder cannot be written.
 */
export async function writeIntoFolder(
  database: Database,
  folder: FileSystemDirectoryHandle,
  file: FileToWrite,
  choice: 'ask' | 'replace' | 'beside',
  now: string,
): Promise<Outcome> {
  const known = await listLinkedFiles(database);
  const path = pathFor(file, known);
  const there = await fileAt(folder, path);
  const text = await file.text();
  const mark = await markOf(new Blob([text]));
  const note = (id: string, { size, lastModified }: File) =>
    saveWrittenFile(database, {
      id,
      size,
      modified: lastModified,
      sha256: mark,
      readAt: now,
      written: { of: file.of, sha256: mark },
    });

  if (there && choice === 'ask') {
    const says = await markOf(there);
    if (says === mark) {
      await note(path, there);
      return { kind: 'same', path };
    }
    const written = known.find(({ id }) => id === path)?.written;
    if (written?.sha256 !== says) return { kind: 'left', file, path, wasOurs: written !== undefined };
  }
  const to = choice === 'beside' ? await freePath(folder, path) : path;
  await note(to, await writeFileAt(folder, to, text));
  return { kind: 'written', path: to };
}

async function freePath(folder: FileSystemDirectoryHandle, path: string): Promise<string> {
  let number = 2;
  while (await fileAt(folder, numbered(path, number))) number += 1;
  return numbered(path, number);
}
