import { useState } from 'react';
import type { KeptFile } from '../../components/library/NotesFolder';
import { canLinkFolders, chooseFolder, type Folder, mayUse } from '../../utils/browser/folder';
import { OWN_FOLDER, pathFor } from '../../utils/notes/written-files';
import { systemClock as clock } from '../../utils/storage/clock';
import { getLinkedFolder, linkFolder, listLinkedFiles } from '../../utils/storage/linked-folder';
import type { Acts } from '../common/use-acts';
import { latestOf, storage, useLive } from '../common/use-storage';
import { folderTrouble, NOT_ALLOWED } from './folder-trouble';
import { type FileToWrite, type LeftAlone, writeIntoFolder } from './write-into-folder';

const { database } = storage;

export type FolderWriting = {
  /** False in a browser that cannot write into a folder. */
  readonly canWrite: boolean;
  /** Where a thing goes, the folder's name first; without a thing the folder that all go into. */
  readonly placeOf: (thing?: Pick<FileToWrite, 'of' | 'name'>) => string;
  /** Writes files, asking for the folder where none is linked. Must be called on a click. */
  readonly write: (files: readonly FileToWrite[]) => Promise<void>;
  /** "Writing 3 of 40", or why nothing was written. */
  readonly news: string | undefined;
  /** What was not written over; each waits for a word. */
  readonly kept: readonly KeptFile[];
};

/** Writing into the person's own folder of notes: only when they ask, and nothing they changed is written over. */
export function useFolderWriting(acts: Pick<Acts, 'say' | 'mayStore'>): FolderWriting {
  const linked = latestOf(useLive('linked folder', getLinkedFolder));
  const files = latestOf(useLive('linked files', listLinkedFiles)) ?? [];
  const [news, setNews] = useState<string>();
  const [left, setLeft] = useState<readonly LeftAlone[]>([]);

  /** The folder, open for writing; undefined where the person or the browser says no. */
  const open = async (): Promise<Folder | undefined> => {
    if (linked) {
      const folder = linked.handle as Folder;
      if (await mayUse(folder, 'readwrite')) return folder;
      setNews(NOT_ALLOWED);
      return undefined;
    }
    const chosen = await chooseFolder('readwrite');
    if (chosen) await linkFolder(database, { name: chosen.name, handle: chosen });
    return chosen;
  };

  const run = async (wanted: readonly FileToWrite[], choice: 'ask' | 'replace' | 'beside') => {
    setNews(undefined);
    if (!acts.mayStore()) return;
    try {
      const folder = await open();
      if (!folder) return;
      const inFolder = (path: string) => `${folder.name}/${path}`;
      const written: string[] = [];
      const same: string[] = [];
      const leftAlone: LeftAlone[] = [];
      for (const [index, file] of wanted.entries()) {
        if (wanted.length > 1) setNews(`Writing ${index + 1} of ${wanted.length}.`);
        const outcome = await writeIntoFolder(database, folder, file, choice, clock.now());
        if (outcome.kind === 'left') leftAlone.push(outcome);
        else (outcome.kind === 'written' ? written : same).push(inFolder(outcome.path));
      }
      setNews(undefined);
      const done = new Set(wanted.map(({ of }) => of));
      setLeft((before) => [...before.filter(({ file }) => !done.has(file.of)), ...leftAlone]);
      const [path] = [...written, ...same];
      if (path === undefined) return;
      if (wanted.length === 1) acts.say(written.length > 0 ? `Written to ${path}.` : `${path} is up to date.`);
      else acts.say(`${written.length} written to ${inFolder(OWN_FOLDER)}, ${same.length} up to date.`);
    } catch (error) {
      setNews(folderTrouble(error));
    }
  };

  return {
    canWrite: canLinkFolders(),
    placeOf: (thing) => `${linked?.name ?? 'your folder'}/${thing ? pathFor(thing, files) : OWN_FOLDER}`,
    write: (wanted) => run(wanted, 'ask'),
    news,
    kept: left.map(({ file, path, wasOurs }) => ({
      path: `${linked?.name ?? 'your folder'}/${path}`,
      wasOurs,
      onReplace: () => void run([file], 'replace'),
      onBeside: () => void run([file], 'beside'),
      onLeave: () => setLeft((before) => before.filter((one) => one.file.of !== file.of)),
    })),
  };
}
