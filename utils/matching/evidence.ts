import type { Evidence, MatchLevel, Span } from '../model';
import type { Query } from './query';
import { related, relatedBySentence, type Shared } from './related';
import { skillTies } from './skill-ties';
import type { IndexedStory } from './story-index';
import { nameOf, type UnitKey } from './units';

/** At most this many sentences of a story are quoted for one requirement. */
const MOST_QUOTES = 2;
/** At most this many reasons are named for one quote, the strongest first. */
const MOST_REASONS = 3;
/** The second sentence must carry at least this share of the first. */
const SECOND_SHARE = 0.5;
/** Words apart on the requirement's side by more than this are not one phrase; the strongest is quoted alone. */
const LONGEST_PHRASE = 80;

/**
 * The sentences of the story that answer the requirement, best first, each with the part of the requirement it answers; of two that touch
 * as much, the one that tells a deed. Spans are
 * verbatim on both sides. Where they share nothing, the sentences whose words are told of the same concepts; but not of a stretch,
 * where that is chance. Empty when there are none.
 */
export function evidenceOf(query: Query, story: IndexedStory, level: MatchLevel): Evidence[] {
  const direct = sharedUnits(query, story);
  if (direct.length > 0 || level === 'stretch')
    return quotesOf(story, bestSentences(story, bySentence(direct, story)), direct);
  const best = bestSentences(story, relatedBySentence(query, story));
  return quotesOf(
    story,
    best,
    related(query, story, ({ sentence }) => best.includes(sentence)),
  );
}

function bySentence(shared: readonly Shared[], { sentences }: IndexedStory): Float64Array {
  const sums = new Float64Array(sentences.length);
  for (const { weight, told } of shared) sums[told.sentence] = (sums[told.sentence] ?? 0) + weight;
  return sums;
}

function quotesOf(story: IndexedStory, quoted: readonly number[], shared: readonly Shared[]): Evidence[] {
  return quoted.flatMap((sentence) => {
    const span = story.sentences[sentence]?.span;
    if (!span) return [];
    const within = shared.filter(({ told }) => told.sentence === sentence).sort(byStrength);
    return [{ requirement: phraseOf(within), story: span, why: reasons(within, story), marks: marksOf(within) }];
  });
}

/** The sentences to quote, best first; `sums` is how much is shared in each. */
function bestSentences({ sentences }: IndexedStory, sums: Float64Array): number[] {
  const worth = (sentence: number) => (sums[sentence] ?? 0) * (sentences[sentence]?.deed ?? 1);
  const touched: number[] = [];
  for (let sentence = 0; sentence < sums.length; sentence += 1) if (sums[sentence] !== 0) touched.push(sentence);
  touched.sort((left, right) => worth(right) - worth(left) || left - right);
  const least = worth(touched[0] ?? 0) * SECOND_SHARE;
  return touched.slice(0, MOST_QUOTES).filter((sentence) => worth(sentence) >= least);
}

function byStrength(left: Shared, right: Shared): number {
  if (left.weight !== right.weight) return left.weight > right.weight ? -1 : 1;
  return left.asked.start - right.asked.start;
}

/** What both have, once in each sentence; a skill that is met by another one counts at the place of that other. */
function sharedUnits(query: Query, story: IndexedStory): Shared[] {
  const found: Shared[] = [];
  const add = (key: UnitKey, weight: number, [asked]: readonly Span[]) => {
    let last = -1;
    for (const told of story.units.get(key)?.places ?? []) {
      if (asked && told.sentence !== last) found.push({ key, weight, asked, told });
      last = told.sentence;
    }
  };
  for (const { asked, held, by } of skillTies(query.skills, story))
    add(`s:${held}`, asked.weight * (by === 'sibling' ? SIBLING_WEIGHT : 1) * KIND_WEIGHT.s, asked.spans);
  for (const { key, weight, spans } of query.units) {
    const kind = key[0] as keyof typeof KIND_WEIGHT;
    if (kind !== 's') add(key, weight * KIND_WEIGHT[kind], spans);
  }
  return found;
}

/** A neighbouring skill is half an answer. */
const SIBLING_WEIGHT = 0.5;

/** A named skill ties two sentences most firmly, a competency most loosely. */
const KIND_WEIGHT = { s: 2, c: 1.5, w: 1, p: 0.7 } as const;

/** From the first to the last shared word of the requirement, or the strongest alone where they stand far apart. */
function phraseOf(shared: readonly Shared[]): Span {
  const strongest = shared[0]?.asked ?? { start: 0, end: 0 };
  let { start, end } = strongest;
  for (const { asked } of shared) {
    start = Math.min(start, asked.start);
    end = Math.max(end, asked.end);
  }
  return end - start <= LONGEST_PHRASE ? { start, end } : strongest;
}

/** The strongest places that stand for one another, each place once. */
function marksOf(shared: readonly Shared[]): NonNullable<Evidence['marks']> {
  const marks: { requirement: Span; story: Span }[] = [];
  for (const { asked, told } of shared) {
    if (marks.length === MOST_REASONS) break;
    if (marks.some((mark) => overlap(mark.requirement, asked) || overlap(mark.story, told.span))) continue;
    marks.push({ requirement: asked, story: told.span });
  }
  return marks;
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

function reasons(shared: readonly Shared[], story: IndexedStory): string[] {
  const names = new Set<string>();
  for (const { key, told } of shared) {
    names.add(nameOf(key, story.text, told.span));
    if (names.size === MOST_REASONS) break;
  }
  return [...names];
}
