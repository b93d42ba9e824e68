import type { Phrase, PhraseReader } from './phrases';
import type { Word } from './words';

/** A phrase to find, as it stands in a table, with what it stands for. */
export type Entry<Value> = { readonly source: string; readonly value: Value };

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
type Begun = { readonly first: number; readonly last: number; readonly sentence: number; readonly words: number };

/** Every place where a phrase is found, in the order of last words; overlapping ones too. `facesOf` gives the faces of a word. */
export function find<Value>(
  automaton: Automaton<Value>,
  words: readonly Word[],
  facesOf: (word: Word) => readonly string[],
): Found<Value>[] {
  const { waiting, faces, steps, endings } = automaton;
  const facesByWord = words.map(facesOf);
  for (const ownFaces of facesByWord) for (const face of ownFaces) if (waiting.has(face)) plant(automaton, face);
  const numbers = facesByWord.map((ownFaces) => ownFaces.flatMap((face) => faces.get(face) ?? []));
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
    const phrase = automaton.planted.get(ending.entry);
    if (!entry || !phrase) continue;
    const complete = ending.segment === phrase.length - 1;
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
