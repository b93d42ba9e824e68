/** A file of a folder as it is now. `modified` is in milliseconds since 1970. */
export type FolderFile = { readonly path: string; readonly size: number; readonly modified: number };

/** A file as it was when it was read. */
export type ReadFile = {
  readonly id: string;
  readonly size: number;
  readonly modified: number;
};

/** What became of the files of a folder since they were read. */
export type FolderNews = {
  /** New, or of another size or time: worth reading. Their words may still be the same. */
  readonly toRead: readonly string[];
  readonly unchanged: number;
  /** Read before, and not there any more. */
  readonly gone: readonly string[];
};

/** Compares a folder with what was read of it, by path, size and time. In the order of the paths. */
export function folderNews(now: readonly FolderFile[], before: readonly ReadFile[]): FolderNews {
  const known = new Map(before.map((file) => [file.id, file]));
  const paths = new Set(now.map(({ path }) => path));
  const toRead = now
    .filter(({ path, size, modified }) => {
      const read = known.get(path);
      return !read || read.size !== size || read.modified !== modified;
    })
    .map(({ path }) => path)
    .sort();
  const gone = before
    .map(({ id }) => id)
    .filter((path) => !paths.has(path))
    .sort();
  return { toRead, unchanged: now.length - toRead.length, gone };
}
