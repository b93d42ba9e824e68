import type { AnnotatedRequirement } from '../model';

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** The skills a line names, as the posting writes them, in its order; those it writes in other words than the lexicon are left out. */
export function skillsNamedIn({ text, terms }: AnnotatedRequirement): string[] {
  const places = terms
    .flatMap((term) => {
      const start = wholeWord(text, term);
      return start === undefined ? [] : [{ start, end: start + term.length }];
    })
    .toSorted((left, right) => left.start - right.start || right.end - left.end);
  const names: string[] = [];
  let after = 0;
  for (const { start, end } of places) {
    if (start < after) continue;
    names.push(text.slice(start, end));
    after = end;
  }
  return names;
}

/** Where a name first stands in a text without letters or digits at its ends: "R" is not in "over". */
function wholeWord(text: string, name: string): number | undefined {
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  if (lower.length !== text.length) return undefined;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const isInside = WORD_CHARACTER.test(text[at - 1] ?? '') || WORD_CHARACTER.test(text[at + wanted.length] ?? '');
    if (!isInside) return at;
  }
  return undefined;
}
