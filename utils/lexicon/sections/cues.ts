import { textKey } from '../../text/normalise';

/** A cue found in a line: which list it is of, and where it stands, counted in words. */
export type CueHit<Tag> = {
  readonly tag: Tag;
  readonly at: number;
  readonly words: number;
  /** Letters and spaces it covers: longer cues say more. */
  readonly length: number;
  /** It counts at the start of a line only. */
  readonly bound: boolean;
};

type Entry<Tag> = {
  readonly tag: Tag;
  readonly words: readonly WordTest[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
};

type WordTest = (word: string) => boolean;

/** Cues of many lists, found by their first word, so that the time to read a line does not grow with the lists. */
export type CueIndex<Tag> = {
  readonly byWord: ReadonlyMap<string, readonly Entry<Tag>[]>;
  /** By the first letters of the first word, for cues like "erfahrung*". */
  readonly byBeginning: ReadonlyMap<string, readonly Entry<Tag>[]>;
  /** By the last letters of the first word, for cues like "*ung". */
  readonly byEnding: ReadonlyMap<string, readonly Entry<Tag>[]>;
};

/** Letters by which cues with "*" are looked up; their fixed part has at least this many. */
const KEY_LETTERS = 2;

/** Builds the index of cue lists as `SectionTable` describes them. */
export function indexCues<Tag>(lists: readonly (readonly [Tag, string])[]): CueIndex<Tag> {
  const byWord = new Map<string, Entry<Tag>[]>();
  const byBeginning = new Map<string, Entry<Tag>[]>();
  const byEnding = new Map<string, Entry<Tag>[]>();
  for (const [tag, list] of lists) {
    for (const cue of list.split('|')) {
      const atStart = cue.startsWith('^');
      const atEnd = cue.endsWith('$');
      const words = cue.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).split(' ');
      const first = words[0] ?? '';
      if (first === '') continue;
      const entry = { tag, words: words.map(wordTest), atStart, atEnd };
      for (const alternative of first.split('/')) {
        const star = alternative.indexOf('*');
        if (star === -1) push(byWord, alternative, entry);
        else if (star >= KEY_LETTERS) push(byBeginning, alternative.slice(0, KEY_LETTERS), entry);
        else push(byEnding, alternative.slice(-KEY_LETTERS), entry);
      }
    }
  }
  return { byWord, byBeginning, byEnding };
}

/**
 * The cues in a line of words, in order; cues that lie inside a longer one are left out. `start` is the word with which the line
 * really begins: cues bound to the start may stand there or before.
 */
export function findCues<Tag>(index: CueIndex<Tag>, words: readonly string[], start = 0): CueHit<Tag>[] {
  const hits: CueHit<Tag>[] = [];
  for (const [at, word] of words.entries()) {
    for (const entries of [
      index.byWord.get(word),
      index.byBeginning.get(word.slice(0, KEY_LETTERS)),
      index.byEnding.get(word.slice(-KEY_LETTERS)),
    ]) {
      for (const entry of entries ?? []) {
        if (entry.atStart && at > start) continue;
        if (entry.atEnd && at + entry.words.length !== words.length) continue;
        if (!entry.words.every((test, offset) => test(words[at + offset] ?? ''))) continue;
        const length = words.slice(at, at + entry.words.length).join(' ').length;
        hits.push({ tag: entry.tag, at, words: entry.words.length, length, bound: entry.atStart });
      }
    }
  }
  return withoutInner(hits);
}

/** The words of a text as cues are written: `textKey` at its spaces. */
export function cueWords(text: string): string[] {
  const key = textKey(text);
  return key === '' ? [] : key.split(' ');
}

function withoutInner<Tag>(hits: readonly CueHit<Tag>[]): CueHit<Tag>[] {
  if (hits.length < 2) return [...hits];
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) => other.words > hit.words && other.at <= hit.at && other.at + other.words >= hit.at + hit.words,
      ),
  );
}

function wordTest(pattern: string): WordTest {
  const alternatives = pattern.split('/');
  if (alternatives.length === 1) return oneWordTest(pattern);
  const tests = alternatives.map(oneWordTest);
  return (word) => tests.some((test) => test(word));
}

function oneWordTest(pattern: string): WordTest {
  const star = pattern.indexOf('*');
  if (star === -1) return (word) => word === pattern;
  const head = pattern.slice(0, star);
  const tail = pattern.slice(star + 1);
  return (word) => word.length >= head.length + tail.length && word.startsWith(head) && word.endsWith(tail);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
}
