import Fuse from 'fuse.js';
import { textKey } from './normalise';

/** What can be found: words of the title count more than words of the text. */
export type Searchable = { readonly id: string; readonly title: string; readonly text: string };

/** Ids of what has all the words of a query, best first; all of them, in their own order, for a query without words. */
export type Search = (query: string) => readonly string[];

/** A word is worth this much in a title, where it says what the thing is about. */
const IN_TITLE = 3;

/** A word that begins with what was typed is worth a little less than the word itself; one that only looks like it, less again. */
const WHOLE = 1;
const BEGINNING = 0.8;
const MISSPELT = 0.5;

/**
 * How far a misspelt word may be from a real one, as Fuse counts it: 0 is the same, 1 is anything. Two letters of seven may be wrong,
 * and no more, or every search would find everything.
 */
const FARTHEST = 0.34;

/** Shorter words have too few letters to be misspelt and still known. */
const SHORTEST_TO_FORGIVE = 4;

/** A misspelt word stands for so many real ones at most. */
const MOST_CORRECTIONS = 5;

/**
 * A search over a list, forgiving typos. Words are looked up as they are or by their beginning; only a word that nothing has is held against
 * the words there are, by Fuse. That is quick for a thousand stories, where Fuse over the stories themselves would take a second a letter.
 */
export function searchOver(entries: readonly Searchable[]): Search {
  const places = new Map<string, Map<number, number>>();
  entries.forEach(({ title, text }, index) => {
    addWords(places, title, index, IN_TITLE);
    addWords(places, text, index, 1);
  });
  const vocabulary = [...places.keys()].sort();
  const fuse = new Fuse(vocabulary, {
    includeScore: true,
    threshold: FARTHEST,
    ignoreLocation: true,
    minMatchCharLength: 2,
  });

  const candidates = (word: string): readonly (readonly [word: string, worth: number])[] => {
    const beginning = wordsBeginning(vocabulary, word).map((one) => [one, one === word ? WHOLE : BEGINNING] as const);
    if (beginning.length > 0 || word.length < SHORTEST_TO_FORGIVE) return beginning;
    const swapped = neighboursSwapped(word).filter((one) => places.has(one));
    if (swapped.length > 0) return swapped.map((one) => [one, MISSPELT]);
    return fuse
      .search(word)
      .filter(({ item }) => Math.abs(item.length - word.length) <= 2)
      .slice(0, MOST_CORRECTIONS)
      .map(({ item, score = FARTHEST }) => [item, MISSPELT * (1 - score)] as const);
  };

  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return entries.map(({ id }) => id);
    const perWord = words.map((word) => worthByEntry(candidates(word), places));
    const [first, ...others] = perWord;
    if (!first) return [];
    return [...first.keys()]
      .filter((index) => others.every((worths) => worths.has(index)))
      .map((index) => ({ index, worth: perWord.reduce((sum, worths) => sum + (worths.get(index) ?? 0), 0) }))
      .sort((left, right) => right.worth - left.worth || left.index - right.index)
      .flatMap(({ index }) => entries[index]?.id ?? []);
  };
}

function wordsOf(text: string): string[] {
  const key = textKey(text);
  return key === '' ? [] : key.split(' ');
}

function addWords(places: Map<string, Map<number, number>>, text: string, index: number, worth: number): void {
  for (const word of wordsOf(text)) {
    const known = places.get(word);
    if (known) known.set(index, Math.max(known.get(index) ?? 0, worth));
    else places.set(word, new Map([[index, worth]]));
  }
}

/** The word with each two neighbouring letters in each other's place: the commonest slip, which Fuse counts as two. */
function neighboursSwapped(word: string): readonly string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, index) =>
    letters
      .with(index, letter)
      .with(index + 1, letters[index] ?? '')
      .join(''),
  );
}

/** The words of a sorted vocabulary that begin with these letters. */
function wordsBeginning(vocabulary: readonly string[], letters: string): readonly string[] {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (vocabulary[end]?.startsWith(letters)) end += 1;
  return vocabulary.slice(low, end);
}

/** What a word is worth for each entry that has one of its candidates. */
function worthByEntry(
  candidates: readonly (readonly [word: string, worth: number])[],
  places: ReadonlyMap<string, ReadonlyMap<number, number>>,
): ReadonlyMap<number, number> {
  const worths = new Map<number, number>();
  for (const [word, worth] of candidates) {
    for (const [index, place] of places.get(word) ?? []) {
      worths.set(index, Math.max(worths.get(index) ?? 0, worth * place));
    }
  }
  return worths;
}
