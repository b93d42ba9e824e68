import type { AnnotatedPosting, AnnotatedRequirement, Span } from '../model';
import { sentences } from '../text/sentences';
import { isBoilerplateHeading, isBoilerplateSentence } from './boilerplate';
import type { Cue, CuePart } from './cues';
import { foldWord, wordPattern } from './folding';

/** Where in the posting a sentence stands. `legal` is text every posting of an employer carries: equal opportunity, privacy, agencies. */
export type Place = 'title' | 'requirement' | 'heading' | 'text' | 'legal';

export type PostingSentence = {
  /** Verbatim. */
  readonly text: string;
  readonly place: Place;
  /** Requirements that hold some of it, with where they stand in the sentence; a long line can hold several. */
  readonly requirements: readonly { readonly requirement: AnnotatedRequirement; readonly span: Span }[];
  /** First token and the one after the last, as indexes into the posting's tokens. */
  readonly first: number;
  readonly end: number;
};

/** A cue found: in which sentence and where in its text. */
export type CueHit = { readonly sentence: PostingSentence; readonly span: Span };

/** A posting as sentences and an index of its words. */
export type PostingText = {
  readonly sentences: readonly PostingSentence[];
  /** Folded words in order. */
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly sentenceOf: readonly number[];
  /** True where the word is a number. */
  readonly numbers: readonly boolean[];
  readonly numberPositions: readonly number[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** The different words, sorted, so that beginnings are found by halving. */
  readonly vocabulary: readonly string[];
};

/** Words of one gap `..`. */
const GAP_WORDS = 4;

/** More text than any posting has; what stands behind it cannot be asked about. */
const MOST_TOKENS = 20_000;

const remembered = new WeakMap<AnnotatedPosting, PostingText>();

/** The index of a posting, made once for each posting object. */
export function postingText(posting: AnnotatedPosting): PostingText {
  const known = remembered.get(posting);
  if (known) return known;
  const made = readPostingText(posting);
  remembered.set(posting, made);
  return made;
}

/** The index of a text of its own, as of a question. */
export function plainText(text: string): PostingText {
  return indexText(
    sentences(text).map(({ start, end }) => ({ text: text.slice(start, end), place: 'text', requirements: [] })),
  );
}

type Unindexed = Omit<PostingSentence, 'first' | 'end'>;

function readPostingText(posting: AnnotatedPosting): PostingText {
  const found: Unindexed[] = [];
  const add = (text: string, place: Place, requirements: PostingSentence['requirements']) =>
    found.push({ text, place, requirements });
  if (posting.title) add(posting.title, 'title', []);
  const byBlock = requirementsByBlock(posting);
  let legal = 0;
  posting.blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      legal = isBoilerplateHeading(block.text) ? block.level : legal > 0 && block.level > legal ? legal : 0;
      add(block.text, legal ? 'legal' : 'heading', []);
      return;
    }
    const inBlock = byBlock.get(index) ?? [];
    for (const { start, end } of sentences(block.text)) {
      const text = block.text.slice(start, end);
      const requirements = inBlock.flatMap(({ requirement, span }) =>
        span.start < end && span.end > start
          ? [
              {
                requirement,
                span: { start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start },
              },
            ]
          : [],
      );
      const place = requirements.length > 0 ? 'requirement' : legal || isBoilerplateSentence(text) ? 'legal' : 'text';
      add(text, place, requirements);
    }
  });
  return indexText(found);
}

function indexText(unindexed: readonly Unindexed[]): PostingText {
  const found: PostingSentence[] = [];
  const words: string[] = [];
  const spans: Span[] = [];
  const sentenceOf: number[] = [];
  const numbers: boolean[] = [];
  for (const sentence of unindexed) {
    const first = words.length;
    if (first > MOST_TOKENS) break;
    for (const match of sentence.text.matchAll(wordPattern())) {
      const { text, isNumber } = foldWord(match[0]);
      words.push(text);
      spans.push({ start: match.index, end: match.index + match[0].length });
      numbers.push(isNumber);
      sentenceOf.push(found.length);
    }
    found.push({ ...sentence, first, end: words.length });
  }
  const positions = new Map<string, number[]>();
  words.forEach((word, index) => {
    const known = positions.get(word);
    if (known) known.push(index);
    else positions.set(word, [index]);
  });
  const numberPositions = numbers.flatMap((yes, index) => (yes ? [index] : []));
  const vocabulary = [...positions.keys()].sort();
  return { sentences: found, words, spans, sentenceOf, numbers, numberPositions, positions, vocabulary };
}

function requirementsByBlock(posting: AnnotatedPosting) {
  const byBlock = new Map<number, { requirement: AnnotatedRequirement; span: Span }[]>();
  for (const requirement of posting.requirements) {
    const text = posting.blocks[requirement.block]?.text ?? '';
    const at = text.indexOf(requirement.text);
    const span = at < 0 ? { start: 0, end: text.length } : { start: at, end: at + requirement.text.length };
    byBlock.set(requirement.block, [...(byBlock.get(requirement.block) ?? []), { requirement, span }]);
  }
  return byBlock;
}

/** Every place where one of the cues stands, cue by cue, each in reading order. */
export function* findCues(text: PostingText, cues: readonly Cue[]): Generator<CueHit> {
  for (const cue of cues) {
    const head = cue[0];
    if (!head) continue;
    for (const start of starts(text, head)) {
      const sentence = text.sentences[text.sentenceOf[start] ?? 0];
      if (!sentence) continue;
      const end = endOf(text, cue, start, sentence);
      const from = text.spans[start];
      const to = text.spans[end - 1];
      if (end > start && from && to) yield { sentence, span: { start: from.start, end: to.end } };
    }
  }
}

/** The token after a cue whose first part fits at `start`, or 0 where the rest does not follow. */
function endOf(text: PostingText, cue: Cue, start: number, sentence: PostingSentence): number {
  return follow(text, cue, 1, cue[0]?.kind === 'beginning' ? start : start + 1, sentence.end);
}

/** The token after the last of the phrase, or 0 where it does not follow. */
function follow(text: PostingText, cue: Cue, part: number, at: number, limit: number): number {
  const next = cue[part];
  if (!next) return at;
  if (next.kind === 'gap') {
    for (let skipped = 0; skipped <= GAP_WORDS && at + skipped < limit; skipped += 1) {
      const end = follow(text, cue, part + 1, at + skipped, limit);
      if (end) return end;
    }
    return 0;
  }
  if (at >= limit || !fits(text, next, at)) return 0;
  return follow(text, cue, part + 1, at + 1, limit);
}

function fits(text: PostingText, part: CuePart, at: number): boolean {
  const word = text.words[at] ?? '';
  switch (part.kind) {
    case 'number':
      return text.numbers[at] ?? false;
    case 'word':
      return word === part.text;
    case 'start':
      return word.startsWith(part.text);
    case 'end':
      return word.endsWith(part.text);
    case 'part':
      return word.includes(part.text);
    case 'beginning':
      return text.sentences[text.sentenceOf[at] ?? 0]?.first === at;
    case 'gap':
      return false;
  }
}

function starts(text: PostingText, part: CuePart): readonly number[] {
  switch (part.kind) {
    case 'word':
      return text.positions.get(part.text) ?? [];
    case 'start':
      return beginningWith(text.vocabulary, part.text).flatMap((word) => text.positions.get(word) ?? []);
    case 'end':
      return text.vocabulary
        .filter((word) => word.endsWith(part.text))
        .flatMap((word) => text.positions.get(word) ?? []);
    case 'part':
      return text.vocabulary
        .filter((word) => word.includes(part.text))
        .flatMap((word) => text.positions.get(word) ?? []);
    case 'number':
      return text.numberPositions;
    case 'beginning':
      return text.sentences.flatMap(({ first, end }) => (end > first ? [first] : []));
    case 'gap':
      return [];
  }
}

function beginningWith(sorted: readonly string[], beginning: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(beginning)) end += 1;
  return sorted.slice(low, end);
}

/** Whether one of the cues stands in this sentence. */
export function inSentence(text: PostingText, sentence: PostingSentence, cues: readonly Cue[]): boolean {
  for (const cue of cues) {
    const head = cue[0];
    if (!head) continue;
    for (const at of starts(text, head)) {
      if (at >= sentence.first && at < sentence.end && endOf(text, cue, at, sentence)) return true;
    }
  }
  return false;
}
