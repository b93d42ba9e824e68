import type { PhraseReader } from './phrases';
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

/** A phrase in the tree. */
type Planted<Value> = { readonly value: Value; readonly segments: number; readonly words: number };

/** That a segment of a phrase ends here. */
type Ending<Value> = { readonly phrase: Planted<Value>; readonly segment: number };

/** A place in the tree. Most places are the end of one phrase and lead nowhere. */
type Node<Value> = {
  /** Where each face leads on from here. */
  next: Map<string, Node<Value>> | undefined;
  /** What ends here. */
  endings: Ending<Value>[] | undefined;
  /** Directly under the root: the entries that may begin here and are not in the tree yet. */
  waiting: number[] | undefined;
};

/**
 * All phrases as one tree over faces of words, walked once from every word; phrases are a few words long, so the time is linear in the
 * text. A phrase enters the tree when a text first has a word it can begin with: of the tables' many thousand phrases a posting and a bank
 * need a part.
 */
export type Automaton<Value> = {
  readonly entries: readonly Entry<Value>[];
  readonly read: PhraseReader;
  /** The entries in the tree. */
  readonly planted: Set<number>;
  readonly root: Node<Value>;
};

/** Words that may stand between two segments of a phrase: "convinced her and the other head of ..." still holds together, a whole clause does not. */
const LONGEST_GAP = 4;

/** Files phrases under their first words. A phrase that is empty once light words are left out is never found. */
export function compile<Value>(entries: readonly Entry<Value>[], read: PhraseReader): Automaton<Value> {
  const root = emptyNode<Value>();
  for (const [entry, { source }] of entries.entries()) {
    for (const face of read.openings(source)) {
      const start = grow(root, face);
      start.waiting ??= [];
      start.waiting.push(entry);
    }
  }
  return { entries, read, planted: new Set(), root };
}

/** Takes the phrases that wait here into the tree. */
function plant<Value>({ entries, read, planted, root }: Automaton<Value>, start: Node<Value>): void {
  for (const place of start.waiting ?? []) {
    const entry = entries[place];
    if (!entry || planted.has(place)) continue;
    planted.add(place);
    const segments = read.phrase(entry.source);
    const phrase = { value: entry.value, segments: segments.length, words: segments.flat().length };
    for (const [segment, options] of segments.entries()) {
      let ends = [root];
      for (const faces of options) ends = ends.flatMap((node) => faces.map((face) => grow(node, face)));
      for (const node of new Set(ends)) {
        node.endings ??= [];
        node.endings.push({ phrase, segment });
      }
    }
  }
  start.waiting = undefined;
}

/** All alike, each field there: the engine then knows every place by one shape. */
function emptyNode<Value>(): Node<Value> {
  return { next: undefined, endings: undefined, waiting: undefined };
}

/** The place that a face leads to from this one, made if there is none. */
function grow<Value>(node: Node<Value>, face: string): Node<Value> {
  node.next ??= new Map();
  const next = node.next.get(face) ?? emptyNode();
  node.next.set(face, next);
  return next;
}

/**
 * Where the faces of a word lead to from the root, once every phrase that may begin with them is in the tree. Its later segments only
 * count after its first, so no text has them before the phrase is there.
 */
function startsOf<Value>(automaton: Automaton<Value>, faces: readonly string[]): readonly Node<Value>[] {
  const starts = stepped([automaton.root], faces);
  for (const start of starts) if (start.waiting) plant(automaton, start);
  return starts;
}

/** Where the faces of a word lead to from these places; two never lead to the same. */
function stepped<Value>(nodes: readonly Node<Value>[], faces: readonly string[]): readonly Node<Value>[] {
  const found: Node<Value>[] = [];
  for (const { next } of nodes) {
    if (!next) continue;
    for (const face of faces) {
      const step = next.get(face);
      if (step) found.push(step);
    }
  }
  return found;
}

/** A phrase of several segments of which the first ones have been found. */
type Begun = { readonly first: number; readonly last: number };

type Fragment<Value> = { readonly first: number; readonly last: number; readonly ending: Ending<Value> };

/** Every place where a phrase is found, in the order of last words; overlapping ones too. */
export function find<Value>(automaton: Automaton<Value>, words: readonly Word[]): Found<Value>[] {
  const { skipLight } = automaton.read;
  const fragments: Fragment<Value>[] = [];
  for (const [first, { faces }] of words.entries()) {
    let next = startsOf(automaton, faces);
    let nodes = next;
    for (let last = first; nodes.length > 0; ) {
      for (const { endings } of next)
        if (endings) for (const ending of endings) fragments.push({ first, last, ending });
      last += 1;
      const word = words[last];
      if (!word?.joined) break;
      next = stepped(nodes, word.faces);
      nodes = skipLight && word.light ? [...new Set([...next, ...nodes])] : next;
    }
  }
  return assemble(words, fragments);
}

function assemble<Value>(words: readonly Word[], fragments: readonly Fragment<Value>[]): Found<Value>[] {
  const found: Found<Value>[] = [];
  /** By phrase, then by segment: the latest place where the phrase has got so far. */
  const begun = new Map<Planted<Value>, (Begun | undefined)[]>();
  const near = (before: Begun, first: number): boolean => {
    if (first <= before.last || words[before.last]?.sentence !== words[first]?.sentence) return false;
    let between = 0;
    for (let index = before.last + 1; index < first && between <= LONGEST_GAP; index += 1)
      if (!words[index]?.light) between += 1;
    return between <= LONGEST_GAP;
  };
  for (const { first, last, ending } of fragments.toSorted((left, right) => left.last - right.last)) {
    const { phrase, segment } = ending;
    const places = phrase.segments > 1 ? (begun.get(phrase) ?? []) : [];
    const before = segment === 0 ? undefined : places[segment - 1];
    if (segment > 0 && !(before && near(before, first))) continue;
    const start = before?.first ?? first;
    if (segment === phrase.segments - 1) {
      found.push({ value: phrase.value, first: start, last, words: phrase.words, solid: phrase.segments === 1 });
    } else {
      places[segment] = { first: start, last };
      begun.set(phrase, places);
    }
  }
  return found;
}
