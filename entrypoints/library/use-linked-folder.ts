import { useState } from 'react';
import { canLinkFolders, chooseFolder, type Folder, filesOf, markOf, mayUse } from '../../utils/browser/folder';
import { folderNews } from '../../utils/notes/changed-files';
import { isNotesFile } from '../../utils/notes/formats';
import {
  getLinkedFolder,
  linkFolder,
  listLinkedFiles,
  saveLinkedFiles,
  unlinkFolder,
} from '../../utils/storage/linked-folder';
import type { HandleRow, LinkedFileRow } from '../../utils/storage/tables';
import { ownFileOf } from '../../utils/text/own-files';
import type { Acts } from '../common/use-acts';
import { latestOf, storage, useLive } from '../common/use-storage';
import type { GivenFile } from './dropped-files';
import { folderTrouble, NOT_ALLOWED } from './folder-trouble';

const { database } = storage;

/** Files of the linked folder that are worth reading, and what is to be noted of them once they were looked at. */
export type FolderReading = { readonly files: readonly GivenFile[]; readonly rows: readonly LinkedFileRow[] };

export type LinkedFolderActions = {
  readonly canLink: boolean;
  readonly folder: HandleRow | undefined;
  /** What the last look found, in words; undefined before one. */
  readonly news: string | undefined;
  /** Lets the person choose a folder. Those files that are worth reading; undefined when there is nothing to read. */
  readonly link: () => Promise<FolderReading | undefined>;
  readonly look: () => Promise<FolderReading | undefined>;
  readonly unlink: () => Promise<void>;
  /** Notes that the files were looked at as they are now. */
  readonly keep: (reading: FolderReading) => Promise<void>;
};

/** The linked folder of notes. It is only read, and only when the person asks. */
export function useLinkedFolder(acts: Pick<Acts, 'mayStore'>): LinkedFolderActions {
  const folder = latestOf(useLive('linked folder', getLinkedFolder));
  const [news, setNews] = useState<string>();

  const lookInto = async (handle: Folder): Promise<FolderReading | undefined> => {
    try {
      if (!(await mayUse(handle, 'read'))) {
        setNews(NOT_ALLOWED);
        return undefined;
      }
      const there = await filesOf(handle, isNotesFile);
      const now = there.map(({ path, file }) => ({ path, size: file.size, modified: file.lastModified }));
      const before = await listLinkedFiles(database);
      const { toRead, gone } = folderNews(now, before);
      const wanted = new Set(toRead);
      const rows = await Promise.all(there.filter(({ path }) => wanted.has(path)).map(rowOf));
      // A file that was only touched, by a sync or a backup, says what it said.
      const touched = rows.filter(({ id, sha256 }) => before.some((file) => file.id === id && file.sha256 === sha256));
      const sheets = await daySheetsAmong(there.filter(({ path }) => wanted.has(path)));
      const passed = rows.filter((row) => touched.includes(row) || sheets.has(row.id));
      await saveLinkedFiles(database, passed);
      const changed = rows.filter((row) => !passed.includes(row));
      const files = there.filter(({ path }) => changed.some(({ id }) => id === path));
      const missing =
        gone.length === 0 ? '' : ` Not there any more: ${gone.join(', ')}. What came from there stays here.`;
      setNews(files.length === 0 ? `Nothing has changed.${missing}` : missing.trim() || undefined);
      return files.length === 0 ? undefined : { files, rows: changed };
    } catch (error) {
      setNews(folderTrouble(error));
      return undefined;
    }
  };

  return {
    canLink: canLinkFolders(),
    folder,
    news,
    link: async () => {
      if (!acts.mayStore()) return undefined;
      try {
        const chosen = await chooseFolder('read');
        if (!chosen) return undefined;
        await linkFolder(database, { name: chosen.name, handle: chosen });
        return await lookInto(chosen);
      } catch (error) {
        setNews(folderTrouble(error));
        return undefined;
      }
    },
    look: async () => (folder ? lookInto(folder.handle as Folder) : undefined),
    unlink: async () => {
      setNews(undefined);
      await unlinkFolder(database);
    },
    keep: ({ rows }) => saveLinkedFiles(database, rows),
  };
}

/** The paths of those that are day sheets written here: nothing in them is news. */
async function daySheetsAmong(files: readonly GivenFile[]): Promise<ReadonlySet<string>> {
  const kinds = await Promise.all(files.map(async ({ file }) => ownFileOf(await file.slice(0, MATTER).text())?.kind));
  return new Set(files.filter((_, index) => kinds[index] === 'day sheet').map(({ path }) => path));
}

/** What a file is stands in its first bytes. */
const MATTER = 20_000;

async function rowOf({ path, file }: GivenFile): Promise<LinkedFileRow> {
  return {
    id: path,
    size: file.size,
    modified: file.lastModified,
    sha256: await markOf(file),
    readAt: new Date().toISOString(),
  };
}
