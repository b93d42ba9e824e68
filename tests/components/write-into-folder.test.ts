import { beforeEach, describe, expect, it } from 'vitest';
import { folderTrouble } from '../../entrypoints/library/folder-trouble';
import { writeIntoFolder } from '../../entrypoints/library/write-into-folder';
import { folderNews } from '../../utils/notes/changed-files';
import { listLinkedFiles, saveLinkedFiles } from '../../utils/storage/linked-folder';
import type { Database } from '../../utils/storage/tables';
import { openStorage } from '../storage/open';

const NOW = '2026-02-03T10:00:00.000Z';
const PATH = 'Plumbline/Night porter.md';

/** A folder in memory: as much of the browser's as is used, over one map from path to words. */
function folderOf(files: Map<string, { text: string; modified: number }>, before = ''): FileSystemDirectoryHandle {
  const fileAt = (path: string) => {
    const { text = '', modified = 0 } = files.get(path) ?? {};
    return new File([text], path, { lastModified: modified });
  };
  const handle = {
    getDirectoryHandle: async (name: string, { create = false } = {}) => {
      const path = `${before}${name}/`;
      if (!create && ![...files.keys()].some((one) => one.startsWith(path)))
        throw new DOMException('', 'NotFoundError');
      return folderOf(files, path);
    },
    getFileHandle: async (name: string, { create = false } = {}) => {
      const path = `${before}${name}`;
      if (!create && !files.has(path)) throw new DOMException('', 'NotFoundError');
      return {
        getFile: async () => fileAt(path),
        createWritable: async () => ({
          write: async (text: string) => void files.set(path, { text, modified: files.size + text.length }),
          close: async () => {},
        }),
      };
    },
  };
  return handle as unknown as FileSystemDirectoryHandle;
}

describe('writing into the folder of notes', () => {
  const files = new Map<string, { text: string; modified: number }>();
  const folder = folderOf(files);
  let database: Database;
  const write = (text: string, choice: 'ask' | 'replace' | 'beside' = 'ask', of = 'posting 1') =>
    writeIntoFolder(database, folder, { of, name: 'Night porter', text: async () => text }, choice, NOW);
  const words = () => Object.fromEntries([...files].map(([path, { text }]) => [path, text]));

  beforeEach(async () => {
    files.clear();
    ({ database } = await openStorage());
  });

  it('writes a file, follows what changed here, and writes nothing that is there already', async () => {
    expect(await write('one')).toEqual({ kind: 'written', path: PATH });
    expect(await write('one')).toEqual({ kind: 'same', path: PATH });
    expect(await write('two')).toEqual({ kind: 'written', path: PATH });
    expect(words()).toEqual({ [PATH]: 'two' });
  });

  it('is no news of the folder afterwards', async () => {
    await write('one');
    const now = [...files].map(([path, { text, modified }]) => ({ path, size: text.length, modified }));
    expect(folderNews(now, await listLinkedFiles(database))).toEqual({ toRead: [], unchanged: 1, gone: [] });
  });

  it('leaves a file alone that the person changed, also after it was looked at', async () => {
    await write('one');
    files.set(PATH, { text: 'theirs', modified: 99 });
    expect(await write('two')).toMatchObject({ kind: 'left', path: PATH, wasOurs: true });
    await saveLinkedFiles(database, [{ id: PATH, size: 6, modified: 99, sha256: 'mark of theirs', readAt: NOW }]);
    expect(await write('two')).toMatchObject({ kind: 'left', path: PATH, wasOurs: true });
    expect(words()).toEqual({ [PATH]: 'theirs' });
  });

  it('leaves a file alone that was never written here', async () => {
    files.set(PATH, { text: 'theirs', modified: 1 });
    expect(await write('one')).toMatchObject({ kind: 'left', wasOurs: false });
    expect(words()).toEqual({ [PATH]: 'theirs' });
  });

  it('replaces it when they say so, and follows it again', async () => {
    files.set(PATH, { text: 'theirs', modified: 1 });
    expect(await write('one', 'replace')).toEqual({ kind: 'written', path: PATH });
    expect(await write('two')).toEqual({ kind: 'written', path: PATH });
    expect(words()).toEqual({ [PATH]: 'two' });
  });

  it('writes beside it when they say so, and goes on with the new one', async () => {
    await write('one');
    files.set(PATH, { text: 'theirs', modified: 99 });
    files.set('Plumbline/Night porter (2).md', { text: 'also theirs', modified: 1 });
    const third = 'Plumbline/Night porter (3).md';
    expect(await write('two', 'beside')).toEqual({ kind: 'written', path: third });
    expect(await write('three')).toEqual({ kind: 'written', path: third });
    expect(words()).toMatchObject({ [PATH]: 'theirs', [third]: 'three' });
  });

  it('keeps two things of one name apart', async () => {
    await write('one');
    expect(await write('other', 'ask', 'posting 2')).toEqual({
      kind: 'written',
      path: 'Plumbline/Night porter (2).md',
    });
    expect(await write('one')).toEqual({ kind: 'same', path: PATH });
  });

  it('writes again what they threw away', async () => {
    await write('one');
    files.clear();
    expect(await write('one')).toEqual({ kind: 'written', path: PATH });
    expect(words()).toEqual({ [PATH]: 'one' });
  });
});

describe('a folder that cannot be used', () => {
  it.each([
    [new DOMException('A requested file or directory could not be found', 'NotFoundError'), /not where it was/u],
    [new DOMException('The request is not allowed', 'NotAllowedError'), /allow it/u],
    [new TypeError('constructor'), /could not be used/u],
    ['thrown text', /could not be used/u],
  ])('is said in our words, never the browser’s: %s', (error, words) => {
    expect(folderTrouble(error)).toMatch(words);
    expect(folderTrouble(error)).not.toMatch(/requested|request is|constructor|thrown/u);
  });
});
