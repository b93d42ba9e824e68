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

/** Notes that files were read as they are now. */
export function saveLinkedFiles(database: Database, files: readonly LinkedFileRow[]): Promise<void> {
  return write(database, ['linkedFiles'], async () => {
    await database.linkedFiles.bulkPut([...files]);
  });
}
