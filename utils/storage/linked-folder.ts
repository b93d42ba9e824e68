import { type Clock, systemClock } from './clock';
import type { Database, HandleRow, LinkedFileRow } from './tables';
import { write } from './writing';

/** The one folder of notes that can be linked. */
const NOTES_FOLDER = 'notes';

/** The linked folder's handle, or undefined where none is linked. The permission to read it is asked anew by the page. */
export function getLinkedFolder(database: Database): Promise<HandleRow | undefined> {
  return database.handles.get(NOTES_FOLDER);
}

/** Remembers a folder; its files count as never read. */
export function linkFolder(
  database: Database,
  folder: { readonly name: string; readonly handle: unknown },
  clock: Clock = systemClock,
): Promise<void> {
  return write(database, ['handles', 'linkedFiles'], async () => {
    await database.linkedFiles.clear();
    await database.handles.put({ id: NOTES_FOLDER, name: folder.name, handle: folder.handle, linkedAt: clock.now() });
  });
}

/** Forgets the folder. Nothing in the folder and nothing that was imported from it changes. */
export function unlinkFolder(database: Database): Promise<void> {
  return write(database, ['handles', 'linkedFiles'], async () => {
    await database.linkedFiles.clear();
    await database.handles.clear();
  });
}

/** The folder's files as they were when they were last read. */
export function listLinkedFiles(database: Database): Promise<LinkedFileRow[]> {
  return database.linkedFiles.toArray();
}

/** Notes that files were read as they are now. Of one that was written here it stays known how. */
export function saveLinkedFiles(database: Database, files: readonly LinkedFileRow[]): Promise<void> {
  return write(database, ['linkedFiles'], async () => {
    const before = await database.linkedFiles.bulkGet(files.map(({ id }) => id));
    await database.linkedFiles.bulkPut(files.map((file, index) => ({ ...before[index], ...file })));
  });
}

/** Notes that a file was written; it is the one file of what it was written of. */
export function saveWrittenFile(
  database: Database,
  file: LinkedFileRow & Required<Pick<LinkedFileRow, 'written'>>,
): Promise<void> {
  return write(database, ['linkedFiles'], async () => {
    const earlier = await database.linkedFiles.filter(({ written }) => written?.of === file.written.of).toArray();
    await database.linkedFiles.bulkPut([...earlier.map(({ written: _, ...rest }) => rest), file]);
  });
}
