import Fuse from 'fuse.js';
import { textKey } from './normalise';
import { wordsBeginning } from './vocabulary';

/** What can be found: words of the title count more than words of the text. */
export type Searchable = { readonly id: string; readonly title: string; readonly text: string };

/** Ids of what has all the words of a query, best first; all of them, in their own order, for a query without words. */
export type Search = (query: string) => readonly string[];

/** What a query found, and for each of its words the real ones it stands for: itself, what begins with it, or what it was meant to be. */
export type Found = { readonly ids: readonly string[]; readonly words: readonly ReadonlySet<string>[] };

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

/** A misspelt word has so many letters more or fewer at most. */
const LENGTH_OFF = 2;

/** A misspelt word stands for so many real ones at most. */
const MOST_CORRECTIONS = 5;

/**
 * A search over a list, forgiving typos. Words are looked up as they are or by their beginning; only a word that nothing has is held against
 * the words there are, by Fuse. That is quick for a thousand stories, where Fuse over the stories themselves would take a second a letter.
 */
export function searchOver(entries: readonly Searchable[]): Search {
  const find = finderOver(entries);
  return (query) => find(query).ids;
}

/** The same search, which also tells what it looked for, so that it can be shown where it stands. */
export function finderOver(entries: readonly Searchable[]): (query: string) => Found {
  const titles: Places = new Map();
  const texts: Places = new Map();
  entries.forEach(({ title, text }, index) => {
    addWords(titles, title, index);
    addWords(texts, text, index);
  });
  const vocabulary = [...new Set([...titles.keys(), ...texts.keys()])].sort();
  const corrections = correctionsFrom(vocabulary);

  const candidates = (word: string): readonly Candidate[] => {
    const beginning = wordsBeginning(vocabulary, word).map((one) => [one, one === word ? WHOLE : BEGINNING] as const);
    return beginning.length > 0 || word.length < SHORTEST_TO_FORGIVE ? beginning : corrections(word);
  };

  /** What the candidates for a word are worth for each entry; 0 where it has none of them. */
  const worths = (meant: readonly Candidate[]): Float64Array => {
    const found = new Float64Array(entries.length);
    for (const [candidate, worth] of meant) {
      raise(found, titles.get(candidate), worth * IN_TITLE);
      raise(found, texts.get(candidate), worth);
    }
    return found;
  };

  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return { ids: entries.map(({ id }) => id), words: [] };
    const meant = words.map(candidates);
    const perWord = meant.map(worths);
    const ids = entries
      .map(({ id }, index) => ({ id, index, each: perWord.map((found) => found[index] ?? 0) }))
      .filter(({ each }) => each.every((worth) => worth > 0))
      .map(({ id, index, each }) => ({ id, index, worth: each.reduce((sum, worth) => sum + worth, 0) }))
      .sort((left, right) => right.worth - left.worth || left.index - right.index)
      .map(({ id }) => id);
    return { ids, words: meant.map((each) => new Set(each.map(([word]) => word))) };
  };
}

/** In which entries a word stands, by their places in the list, ascending. */
type Places = Map<string, number[]>;

/** A word that is there for one that was typed, and what it is worth. */
type Candidate = readonly [word: string, worth: number];

/** The real words for a misspelt one, best first. */
function correctionsFrom(vocabulary: readonly string[]): (word: string) => readonly Candidate[] {
  const byPair = new Map<string, number[]>();
  vocabulary.forEach((word, index) => {
    for (const pair of pairsOf(word)) {
      const known = byPair.get(pair);
      if (known) known.push(index);
      else byPair.set(pair, [index]);
    }
  });
  const known = new Set(vocabulary);
  /** The words that could be near enough, in their order: a wrong letter takes away two pairs of neighbours, and no more. */
  const alike = (word: string): readonly string[] => {
    const pairs = pairsOf(word);
    const fewest = Math.max(1, pairs.size - 2 * Math.floor(FARTHEST * word.length));
    const shared = new Uint8Array(vocabulary.length);
    for (const pair of pairs) for (const index of byPair.get(pair) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    return vocabulary.filter(
      (item, index) => (shared[index] ?? 0) >= fewest && Math.abs(item.length - word.length) <= LENGTH_OFF,
    );
  };
  return (word) => {
    const swapped = neighboursSwapped(word).filter((one) => known.has(one));
    if (swapped.length > 0) return swapped.map((one) => [one, MISSPELT]);
    const fuse = new Fuse(alike(word), {
      includeScore: true,
      threshold: FARTHEST,
      ignoreLocation: true,
      minMatchCharLength: 2,
    });
    return fuse
      .search(word, { limit: MOST_CORRECTIONS })
      .map(({ item, score = FARTHEST }) => [item, MISSPELT * (1 - score)] as const);
  };
}

/** The pairs of neighbouring letters in a word, each once. */
function pairsOf(word: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.slice(at, at + 2));
  return pairs;
}

function wordsOf(text: string): string[] {
  const key = textKey(text);
  return key === '' ? [] : key.split(' ');
}

function addWords(places: Places, text: string, index: number): void {
  for (const word of wordsOf(text)) {
    const known = places.get(word);
    if (!known) places.set(word, [index]);
    else if (known.at(-1) !== index) known.push(index);
  }
}

/** Lifts the worth of these entries to `worth` where it is lower. */
function raise(worths: Float64Array, indexes: readonly number[] | undefined, worth: number): void {
  for (const index of indexes ?? []) worths[index] = Math.max(worths[index] ?? 0, worth);
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
