import type { AnnotatedPosting, AnnotatedRequirement, Span } from '../model';
import { rememberedOf } from '../text/memory';
import { sentences } from '../text/sentences';
import { isBoilerplateHeading, isBoilerplateSentence } from './boilerplate';
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

/** More text than any posting has; what stands behind it cannot be asked about. */
const MOST_TOKENS = 20_000;

/** The index of a posting, made once for each posting object. */
export const postingText = rememberedOf(readPostingText);

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
