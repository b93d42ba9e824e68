import type { Phrase } from './phrases';
import type { Word } from './words';

/** A phrase to find, with what it stands for. */
export type Entry<Value> = { readonly phrase: Phrase; readonly value: Value };

/** Where a phrase was found: indices of its first and last word; `words` is how many words it names. */
export type Found<Value> = {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
  readonly words: number;
};

/** More than there will ever be different faces: node and face make one number. */
const STRIDE = 1_000_000;

type Ending = { readonly entry: number; readonly segment: number };

/**
 * All phrases as one tree over faces of words: `steps` leads from a node and a face to the next node, `endings` says which segments end
 * at a node. Walked once from every word; phrases are a few words long, so the time is linear in the text.
 */
export type Automaton<Value> = {
  readonly entries: readonly Entry<Value>[];
  readonly faces: ReadonlyMap<string, number>;
  readonly steps: ReadonlyMap<number, number>;
  readonly endings: ReadonlyMap<number, readonly Ending[]>;
};

/** Words that may stand between two segments of a phrase: "convinced her and the other head of ..." still holds together, a whole clause does not. */
const LONGEST_GAP = 4;

/** Compiles phrases. Entries with an empty phrase are never found. */
export function compile<Value>(entries: readonly Entry<Value>[]): Automaton<Value> {
  const faces = new Map<string, number>();
  const steps = new Map<number, number>();
  const endings = new Map<number, Ending[]>();
  let nodes = 1;
  const numberOf = (face: string): number => {
    const known = faces.get(face);
    if (known !== undefined) return known;
    faces.set(face, faces.size);
    return faces.size - 1;
  };
  const step = (node: number, face: string): number => {
    const key = node * STRIDE + numberOf(face);
    const known = steps.get(key);
    if (known !== undefined) return known;
    steps.set(key, nodes);
    nodes += 1;
    return nodes - 1;
  };
  for (const [entry, { phrase }] of entries.entries()) {
    for (const [segment, options] of phrase.entries()) {
      let ends = [0];
      for (const faces of options) {
        const next: number[] = [];
        for (const node of ends) for (const face of faces) next.push(step(node, face));
        ends = next;
      }
      for (const node of ends) {
        const here = endings.get(node);
        if (here) here.push({ entry, segment });
        else endings.set(node, [{ entry, segment }]);
      }
    }
  }
  return { entries, faces, steps, endings };
}

/** A phrase of several segments of which the first ones have been found. */
type Begun = { readonly first: number; readonly last: number; readonly sentence: number; readonly words: number };

/** Every place where a phrase is found, in the order of last words; overlapping ones too. `facesOf` gives the faces of a word. */
export function find<Value>(
  automaton: Automaton<Value>,
  words: readonly Word[],
  facesOf: (word: Word) => readonly string[],
): Found<Value>[] {
  const { faces, steps, endings } = automaton;
  const numbers = words.map((word) => facesOf(word).flatMap((face) => faces.get(face) ?? []));
  const fragments: { first: number; last: number; ending: Ending }[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let nodes = [0];
    for (let last = first; nodes.length > 0 && last < words.length; last += 1) {
      if (last > first && !words[last]?.joined) break;
      const next = new Set<number>();
      for (const node of nodes) {
        for (const face of numbers[last] ?? []) {
          const step = steps.get(node * STRIDE + face);
          if (step !== undefined) next.add(step);
        }
      }
      nodes = [...next];
      for (const node of nodes) for (const ending of endings.get(node) ?? []) fragments.push({ first, last, ending });
    }
  }
  return assemble(automaton, words, fragments);
}

function assemble<Value>(
  automaton: Automaton<Value>,
  words: readonly Word[],
  fragments: readonly { readonly first: number; readonly last: number; readonly ending: Ending }[],
): Found<Value>[] {
  const found: Found<Value>[] = [];
  /** By entry, then by segment: the latest place where the phrase has got so far. */
  const begun = new Map<number, (Begun | undefined)[]>();
  for (const { first, last, ending } of [...fragments].sort((left, right) => left.last - right.last)) {
    const entry = automaton.entries[ending.entry];
    if (!entry) continue;
    const complete = ending.segment === entry.phrase.length - 1;
    const sentence = words[first]?.sentence ?? 0;
    const places = begun.get(ending.entry) ?? [];
    const before = ending.segment === 0 ? undefined : places[ending.segment - 1];
    const near =
      before && before.sentence === sentence && first > before.last && first - before.last - 1 <= LONGEST_GAP;
    if (ending.segment > 0 && !near) continue;
    const start = before?.first ?? first;
    const count = (before?.words ?? 0) + last - first + 1;
    if (complete) {
      found.push({ value: entry.value, first: start, last, words: count });
    } else {
      places[ending.segment] = { first: start, last, sentence, words: count };
      begun.set(ending.entry, places);
    }
  }
  return found;
}
