import { listed, plural } from '../wording/plural';

/** What of the counts a person thinks of as theirs, in words. */
const WORDS: readonly (readonly [table: string, one: string, many: string])[] = [
  ['stories', 'story', 'stories'],
  ['questions', 'question', 'questions'],
  ['notes', 'note', 'notes'],
  ['facts', 'fact', 'facts'],
  ['postings', 'saved posting', 'saved postings'],
  ['corrections', 'correction', 'corrections'],
  ['rehearsals', 'rehearsal', 'rehearsals'],
];

/** "14 stories, 9 facts and 7 saved postings"; "nothing" where all is zero. Takes the number of rows by table. */
export function heldWords(counts: { readonly [table: string]: number }): string {
  const parts = WORDS.flatMap(([table, one, many]) => {
    const count = counts[table] ?? 0;
    return count > 0 ? [plural(count, one, many)] : [];
  });
  return listed(parts) || 'nothing';
}
