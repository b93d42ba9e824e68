/** The folder in the person's notes that files written here go into: theirs stay apart. */
export const OWN_FOLDER = 'Plumbline';

/** What was written into a file: of what, "posting 17", and a mark of its words, by which a change of the person's is noticed. */
export type Written = { readonly of: string; readonly sha256: string };

/** A file of the linked folder, by its path; `written` where it was written here. */
export type KnownFile = { readonly id: string; readonly written?: Written };

/** A path takes at most 255 bytes on most disks, and a letter up to four. In characters, the ending and a number apart. */
const LONGEST_NAME = 56;

/** A name for a file of notes that every disk, and every program for notes, takes: no signs of paths or links, none that is reserved. */
export function noteName(words: readonly (string | undefined)[]): string {
  const name = words
    .flatMap((word) => word ?? [])
    .join(', ')
    .normalize('NFC')
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const short = [...name]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[\s.,]+|[\s.,]+$/gu, '');
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(short);
  return short === '' || isReserved ? `Note ${short}`.trim() : short;
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
