import type { Notebook } from '../../utils/model';
import { NOTEBOOK_LISTS, type Stretch } from '../../utils/notes/preview';

/** What reading gives of one file. */
export type ReadFile = {
  readonly notebook: Notebook;
  readonly stretches: readonly Stretch[];
  /** Where each line begins in the file's text. */
  readonly starts: Uint32Array<ArrayBuffer>;
};

/** The same without its lists, which come in slices. */
export type ReadHead = Pick<Notebook, 'file' | 'language'> & Pick<ReadFile, 'starts'>;

/** Neighbours of a list of one file: so few that a page takes them over in a few milliseconds. */
export type NotesSlice = { readonly file: number; readonly list: List; readonly items: readonly unknown[] };

const LISTS = [...NOTEBOOK_LISTS, 'leftOver', 'stretches'] as const;
type List = (typeof LISTS)[number];

/** A slice is full with so many characters. */
const LARGEST_SLICE = 100_000;

/** Whatever it says, an item of a list weighs as much as some text, in characters. */
const LEAST = 50;

/** The lists of all files in slices, in their order. */
export function* slicesOf(files: readonly ReadFile[]): Generator<NotesSlice> {
  for (const [file, { notebook, stretches }] of files.entries()) {
    const lists = { ...notebook, stretches };
    for (const list of LISTS) {
      let items: unknown[] = [];
      let size = 0;
      for (const item of lists[list] ?? []) {
        items.push(item);
        size += sizeOf(item);
        if (size < LARGEST_SLICE) continue;
        yield { file, list, items };
        items = [];
        size = 0;
      }
      if (items.length > 0) yield { file, list, items };
    }
  }
}

/** The files of these heads with what the slices hold of them. */
export function joinedSlices(heads: readonly ReadHead[], slices: readonly NotesSlice[]): ReadFile[] {
  const files = heads.map(() => Object.fromEntries(LISTS.map((list): [string, unknown[]] => [list, []])));
  for (const { file, list, items } of slices) for (const item of items) files[file]?.[list]?.push(item);
  return heads.map(({ file, language, starts }, index) => {
    const { stretches, ...lists } = files[index] as unknown as Notebook & Pick<ReadFile, 'stretches'>;
    return { notebook: { ...lists, file, language }, stretches, starts };
  });
}

/** About how many characters a value has. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + sizeOf(inner), LEAST);
}
