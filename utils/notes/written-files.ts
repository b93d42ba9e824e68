/** The folder in the person's notes that files written here go into: theirs stay apart. */
export const OWN_FOLDER = 'Plumbline';

/** What was written into a file: of what, "posting 17", and a mark of its words, by which a change of the person's is noticed. */
export type Written = { readonly of: string; readonly sha256: string };

/** A file of the linked folder, by its path; `written` where it was written here. */
export type KnownFile = { readonly id: string; readonly written?: Written };

/** A name takes at most 255 bytes on most disks; the ending, a number and a few words of ours need some of them. */
const LONGEST_NAME = 200;

/**
 * A name for a file of notes that every disk, and every program for notes, takes: no signs of paths or links, none that is reserved, and
 * `ending` always whole. Long words are cut where one of them ends.
 */
export function noteName(words: readonly (string | undefined)[], ending = ''): string {
  const name = words
    .flatMap((word) => word ?? [])
    .join(', ')
    .normalize('NFC')
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const short = cut(name, LONGEST_NAME).replace(/^[\s.,]+|[\s.,]+$/gu, '');
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(short);
  return `${short === '' || isReserved ? `Note ${short}`.trim() : short}${ending}`;
}

/** The beginning of a text that takes at most so many bytes; whole words of it, where its last word is not all of it. */
function cut(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const letter of text) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > most) return kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept;
    kept += letter;
  }
  return kept;
}

/** Where something is written: where it was before, else under its name, with a number where another thing has it. */
export function pathFor(thing: { readonly of: string; readonly name: string }, known: readonly KnownFile[]): string {
  const before = known.find(({ written }) => written?.of === thing.of);
  if (before) return before.id;
  const others = new Set(known.flatMap(({ id, written }) => (written ? [keyOf(id)] : [])));
  const first = `${OWN_FOLDER}/${thing.name}.md`;
  let path = first;
  for (let number = 2; others.has(keyOf(path)); number += 1) path = numbered(first, number);
  return path;
}

/** "Night porter.md" and 2: "Night porter (2).md". */
export function numbered(path: string, number: number): string {
  return path.replace(/(?: \(\d+\))?\.md$/u, ` (${number}).md`);
}

/** Most disks take two names that differ in capitals alone for one. */
function keyOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
