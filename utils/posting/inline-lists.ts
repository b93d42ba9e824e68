/** Where a sign of a list stands in a text, with the white space around it. */
export type ListSign = { readonly start: number; readonly end: number };

/** Signs that are hardly anything else than bullets, and dots, which also stand between facts ("Berlin · Full-time"). */
const BULLETS = /\s+[•●▪◦∙·‧・➢✓✔]\s*(?=[\p{L}\p{N}("„])/gu;

/** A dash or star stands before an entry or between the halves of a sentence. Inside a word it does neither. */
const DASHES = /(?:\s+|(?<=[.;:,)]))[-–—*](?=\s*[\p{L}\p{N}("„])\s*/gu;

/** A dash is of a list where it touches what follows, stands behind a mark, or a capital or number follows: "… daily -check the till -Order". */
const BEHIND_MARK = /[.;:,)!?]$/u;
const BEGINS_ENTRY = /^[\p{Lu}\d("„]/u;

/** "9:00 - 17:00", "2019 – 2021" are no entries. */
const ENDS_IN_NUMBER = /\d$/u;

/** So many signs make a list; in an entry that is one already, one fewer. */
const FEWEST_SIGNS = 3;

/** Such a share of the dashes must be those of a list: prose puts its dashes in pairs. */
const LIST_SHARE = 0.5;

/** Facts ("Berlin · Full-time · Hybrid") are shorter on average, paragraphs are longer. */
const SHORTEST_ENTRY = 18;
const LONGEST_ENTRY = 400;

/**
 * The signs of a list that runs on in a text, because its line breaks were lost ("… you: - plan the week - write reports"), in order.
 * Empty when there is none. `isEntry`: the text itself is an entry of a list, whose own sign is gone.
 */
export function signsOfList(text: string, isEntry: boolean): readonly ListSign[] {
  const least = isEntry ? FEWEST_SIGNS - 1 : FEWEST_SIGNS;
  for (const signs of [placesOf(text, BULLETS), dashesOfList(text, least)]) {
    const length = (text.length - (signs[0]?.start ?? 0)) / Math.max(1, signs.length);
    if (signs.length >= least && length >= SHORTEST_ENTRY && length <= LONGEST_ENTRY) return signs;
  }
  return [];
}

function placesOf(text: string, sign: RegExp): ListSign[] {
  return [...text.matchAll(sign)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => start > 0 && !isInBrackets(text, start));
}

function dashesOfList(text: string, least: number): readonly ListSign[] {
  const dashes = placesOf(text, DASHES).filter(({ start }) => !ENDS_IN_NUMBER.test(text.slice(0, start)));
  const listed = dashes.filter(({ start, end }) => {
    const touches = !/\s$/u.test(text.slice(start, end));
    return touches || BEHIND_MARK.test(text.slice(0, start)) || BEGINS_ENTRY.test(text.slice(end, end + 1));
  });
  if (listed.length < least || listed.length < dashes.length * LIST_SHARE) return [];
  const between = dashes.slice(1).map(({ start }, index) => text.slice(dashes[index]?.end ?? 0, start));
  return between.every((piece) => BEFORE_NEXT.test(piece)) ? [] : dashes;
}

/** "Rescue badge - Royal Society, Boat licence - Harbour Office": the dashes join halves, and commas part the pairs. */
const BEFORE_NEXT = /[^,;], \p{Lu}[^,;]*$/u;

/** How far back a bracket may open. */
const BRACKET_REACH = 120;

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BRACKET_REACH), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
