import type { Evidence, MatchLevel, Span } from '../model';
import type { Asked, Query } from './query';
import { related } from './related';
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

type Shared = { readonly key: UnitKey; readonly weight: number; readonly asked: Span; readonly told: Span };

/**
 * The sentences of the story that answer the requirement, best first, each with the part of the requirement it answers; of two that touch
 * as much, the one that tells a deed. Spans are
 * verbatim on both sides. Where they share nothing, the sentences whose words are told of the same concepts; but not of a stretch,
 * where that is chance. Empty when there are none.
 */
export function evidenceOf(query: Query, story: IndexedStory, level: MatchLevel): Evidence[] {
  const bySentence = new Map<number, Shared[]>();
  for (const { key, told, weight, spans } of sharedUnits(query, story)) {
    const asked = spans[0];
    if (!asked) continue;
    let last = -1;
    for (const { sentence, span } of story.units.get(told)?.places ?? []) {
      if (sentence === last) continue;
      last = sentence;
      const shared = bySentence.get(sentence) ?? [];
      bySentence.set(sentence, shared);
      shared.push({ key: told, weight: weight * KIND_WEIGHT[kindOf(key)], asked, told: span });
    }
  }
  if (bySentence.size === 0 && level !== 'stretch') {
    for (const { key, weight, asked, told } of related(query, story)) {
      const shared = bySentence.get(told.sentence) ?? [];
      bySentence.set(told.sentence, shared);
      shared.push({ key, weight, asked, told: told.span });
    }
  }
  const sentences = [...bySentence].map(([sentence, shared]) => ({
    sentence,
    shared: shared.sort((left, right) => right.weight - left.weight || left.asked.start - right.asked.start),
    worth: shared.reduce((sum, { weight }) => sum + weight, 0) * (story.sentences[sentence]?.deed ?? 1),
  }));
  sentences.sort((left, right) => right.worth - left.worth || left.sentence - right.sentence);
  const best = sentences[0]?.worth ?? 0;
  return sentences
    .slice(0, MOST_QUOTES)
    .filter(({ worth }) => worth >= best * SECOND_SHARE)
    .flatMap(({ sentence, shared }) => {
      const span = story.sentences[sentence]?.span;
      return span
        ? [{ requirement: phraseOf(shared), story: span, why: reasons(shared, story), marks: marksOf(shared) }]
        : [];
    });
}

/** What both have; a skill that is met by another one counts at the place of that other. */
function sharedUnits(query: Query, story: IndexedStory): (Asked & { readonly told: UnitKey })[] {
  const met = skillTies(query.skills, story).map(({ asked: { key, weight, spans }, held, by }) => ({
    key,
    weight: by === 'sibling' ? weight * SIBLING_WEIGHT : weight,
    spans,
    told: `s:${held}` as const,
  }));
  const others = query.units.flatMap(({ key, weight, spans }) =>
    kindOf(key) !== 's' && story.units.has(key) ? [{ key, weight, spans, told: key }] : [],
  );
  return [...met, ...others];
}

function kindOf(key: UnitKey): keyof typeof KIND_WEIGHT {
  return key.slice(0, 1) as keyof typeof KIND_WEIGHT;
}

/** A neighbouring skill is half an answer. */
const SIBLING_WEIGHT = 0.5;

/** A named skill ties two sentences most firmly, a competency most loosely. */
const KIND_WEIGHT = { s: 2, c: 1.5, w: 1, p: 0.7 } as const;

/** From the first to the last shared word of the requirement, or the strongest alone where they stand far apart. */
function phraseOf(shared: readonly Shared[]): Span {
  const start = Math.min(...shared.map(({ asked }) => asked.start));
  const end = Math.max(...shared.map(({ asked }) => asked.end));
  const strongest = shared[0]?.asked ?? { start, end };
  return end - start <= LONGEST_PHRASE ? { start, end } : strongest;
}

/** The strongest places that stand for one another, each place once. */
function marksOf(shared: readonly Shared[]): NonNullable<Evidence['marks']> {
  const marks: { requirement: Span; story: Span }[] = [];
  for (const { asked, told } of shared) {
    if (marks.length === MOST_REASONS) break;
    if (marks.some((mark) => overlap(mark.requirement, asked) || overlap(mark.story, told))) continue;
    marks.push({ requirement: asked, story: told });
  }
  return marks;
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

function reasons(shared: readonly Shared[], story: IndexedStory): string[] {
  return [...new Set(shared.map(({ key, told }) => nameOf(key, story.text, told)))].slice(0, MOST_REASONS);
}
