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

/** Puts slices together as they come, in their order: all at once would hold up the page. */
export type SliceJoiner = {
  readonly add: (slice: NotesSlice) => void;
  /** The files of these heads with what the slices held of them. */
  readonly files: (heads: readonly ReadHead[]) => ReadFile[];
};

export function sliceJoiner(): SliceJoiner {
  const found = new Map<number, { readonly [list in List]: unknown[] }>();
  const listsOf = (file: number) => {
    const known = found.get(file) ?? emptyLists();
    found.set(file, known);
    return known;
  };
  return {
    add: ({ file, list, items }) => {
      const whole = listsOf(file)[list];
      for (const item of items) whole.push(item);
    },
    files: (heads) =>
      heads.map(({ file, language, starts }, index) => {
        const { stretches, ...lists } = listsOf(index) as unknown as Notebook & Pick<ReadFile, 'stretches'>;
        return { notebook: { ...lists, file, language }, stretches, starts };
      }),
  };
}

function emptyLists(): { readonly [list in List]: unknown[] } {
  return Object.fromEntries(LISTS.map((list) => [list, []])) as unknown as { readonly [list in List]: unknown[] };
}

/** About how many characters a value has. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + sizeOf(inner), LEAST);
}
