import type { Phrase, PhraseReader } from './phrases';
import type { Word } from './words';

/** A phrase to find, as it stands in a table, with what it stands for. */
export type Entry<Value> = { readonly source: string; readonly value: Value };

/** Where a phrase was found: indices of its first and last word; `words` is how many words it names, `solid` that it leaves no gap. */
export type Found<Value> = {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
  readonly words: number;
  readonly solid: boolean;
};

/** More than there will ever be different faces: node and face make one number. */
const STRIDE = 1_000_000;

type Ending = { readonly entry: number; readonly segment: number };

/**
 * All phrases as one tree over faces of words: `steps` leads from a node and a face to the next node, `endings` says which segments end
 * at a node. Walked once from every word; phrases are a few words long, so the time is linear in the text. A phrase enters the tree
 * when a text first has a word it can begin with: of the tables' many thousand phrases a posting and a bank need a part.
 */
export type Automaton<Value> = {
  readonly entries: readonly Entry<Value>[];
  readonly read: PhraseReader;
  /** Entries outside the tree, by the faces their first word may have. */
  readonly waiting: Map<string, readonly number[]>;
  /** What is in the tree: phrase by entry. */
  readonly planted: Map<number, Phrase>;
  readonly faces: Map<string, number>;
  readonly steps: Map<number, number>;
  readonly endings: Map<number, readonly Ending[]>;
};

/** Words that may stand between two segments of a phrase: "convinced her and the other head of ..." still holds together, a whole clause does not. */
const LONGEST_GAP = 4;

/** Files phrases under their first words. A phrase that is empty once light words are left out is never found. */
export function compile<Value>(entries: readonly Entry<Value>[], read: PhraseReader): Automaton<Value> {
  const waiting = new Map<string, number[]>();
  for (const [entry, { source }] of entries.entries()) {
    for (const face of read.openings(source)) {
      const here = waiting.get(face);
      if (here) here.push(entry);
      else waiting.set(face, [entry]);
    }
  }
  return { entries, read, waiting, planted: new Map(), faces: new Map(), steps: new Map(), endings: new Map() };
}

/** Takes the phrases that may begin with this face into the tree. */
function plant<Value>(automaton: Automaton<Value>, face: string): void {
  const { entries, read, waiting, planted, endings } = automaton;
  for (const entry of waiting.get(face) ?? []) {
    if (planted.has(entry)) continue;
    const phrase = read.phrase(entries[entry]?.source ?? '');
    planted.set(entry, phrase);
    for (const [segment, options] of phrase.entries()) {
      let ends = [0];
      for (const faces of options) ends = ends.flatMap((node) => faces.map((face) => grow(automaton, node, face)));
      for (const node of new Set(ends)) endings.set(node, [...(endings.get(node) ?? []), { entry, segment }]);
    }
  }
  waiting.delete(face);
}

/** The node that a face leads to from this one, made if there is none. */
function grow<Value>({ faces, steps }: Automaton<Value>, node: number, face: string): number {
  const number = faces.get(face) ?? faces.size;
  faces.set(face, number);
  const key = node * STRIDE + number;
  const next = steps.get(key) ?? steps.size + 1;
  steps.set(key, next);
  return next;
}

/** A phrase of several segments of which the first ones have been found. */
type Begun = { readonly first: number; readonly last: number };

type Fragment = { readonly first: number; readonly last: number; readonly ending: Ending };

/**
 * Every place where a phrase is found, in the order of last words; overlapping ones too. `facesOf` gives the faces of a word;
 * words that are `light` may stand anywhere inside a phrase that does not name them.
 */
export function find<Value>(
  automaton: Automaton<Value>,
  words: readonly Word[],
  facesOf: (word: Word) => readonly string[],
  light: (word: Word) => boolean = () => false,
): Found<Value>[] {
  const { waiting, faces, steps, endings } = automaton;
  const facesByWord = words.map(facesOf);
  for (const own of facesByWord) for (const face of own) if (waiting.has(face)) plant(automaton, face);
  const numbers = facesByWord.map((own) => own.flatMap((face) => faces.get(face) ?? []));
  const lightly = words.map(light);
  const fragments: Fragment[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let nodes: readonly number[] = [0];
    for (let last = first; nodes.length > 0 && last < words.length; last += 1) {
      if (last > first && !words[last]?.joined) break;
      const next = new Set<number>();
      for (const node of nodes) {
        for (const face of numbers[last] ?? []) {
          const step = steps.get(node * STRIDE + face);
          if (step !== undefined) next.add(step);
        }
      }
      for (const node of next) for (const ending of endings.get(node) ?? []) fragments.push({ first, last, ending });
      nodes = last > first && lightly[last] ? [...new Set([...next, ...nodes])] : [...next];
    }
  }
  return assemble(automaton, words, lightly, fragments);
}

function assemble<Value>(
  automaton: Automaton<Value>,
  words: readonly Word[],
  lightly: readonly boolean[],
  fragments: readonly Fragment[],
): Found<Value>[] {
  const found: Found<Value>[] = [];
  /** By entry, then by segment: the latest place where the phrase has got so far. */
  const begun = new Map<number, (Begun | undefined)[]>();
  const near = (before: Begun, first: number): boolean => {
    if (first <= before.last || words[before.last]?.sentence !== words[first]?.sentence) return false;
    let between = 0;
    for (let index = before.last + 1; index < first && between <= LONGEST_GAP; index += 1)
      if (!lightly[index]) between += 1;
    return between <= LONGEST_GAP;
  };
  for (const { first, last, ending } of fragments.toSorted((left, right) => left.last - right.last)) {
    const entry = automaton.entries[ending.entry];
    const phrase = automaton.planted.get(ending.entry);
    if (!entry || !phrase) continue;
    const places = begun.get(ending.entry) ?? [];
    const before = ending.segment === 0 ? undefined : places[ending.segment - 1];
    if (ending.segment > 0 && !(before && near(before, first))) continue;
    const start = before?.first ?? first;
    if (ending.segment === phrase.length - 1) {
      found.push({
        value: entry.value,
        first: start,
        last,
        words: phrase.reduce((sum, segment) => sum + segment.length, 0),
        solid: phrase.length === 1,
      });
    } else {
      places[ending.segment] = { first: start, last };
      begun.set(ending.entry, places);
    }
  }
  return found;
}
