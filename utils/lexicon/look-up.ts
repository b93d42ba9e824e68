import type { CompetencyId, Language, Span } from '../model';
import { rememberedText, remembering } from '../text/memory';
import { type Token, tokens } from '../text/tokens';
import { type Automaton, compile, type Entry, type Found, find } from './automaton';
import { competencies } from './competencies';
import { cuesOf } from './competencies/cues-of';
import { concepts, phrasesOf } from './concepts';
import { meantAsTool, type Place } from './context';
import type { Side, SidedPhrase } from './phrase-table';
import { phraseReader } from './phrases';
import type { Alias } from './skill-table';
import { skillById, skills } from './skills';
import { type Word, wordsOf } from './words';

/** A skill, concept or competency that a text touches; `span` is the place in the verbatim text. */
export type Hit =
  | { readonly kind: 'skill' | 'concept'; readonly id: string; readonly span: Span }
  /** `soft`: told by a word that counts only where the line asks something of the reader. */
  | { readonly kind: 'competency'; readonly id: CompetencyId; readonly span: Span; readonly soft?: true };

type Named = { readonly skill: string; readonly alias: Alias };
type Told = { readonly phrase: SidedPhrase } & (
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'competency'; readonly id: CompetencyId }
);

let names: Automaton<Named> | undefined;

/** The names of all skills, compiled at first use. */
function namesAutomaton(): Automaton<Named> {
  names ??= compile(
    skills.flatMap((skill) =>
      skill.aliases.map((alias) => ({ source: alias.phrase, value: { skill: skill.id, alias } })),
    ),
    phraseReader('en', false),
  );
  return names;
}

/** The phrases of concepts and competencies in one language, compiled at first use: few people read postings in all of them. */
const phrasesAutomaton = rememberedText((language: Language): Automaton<Told> => {
  const entries: Entry<Told>[] = [];
  for (const { id } of concepts)
    for (const phrase of phrasesOf(id, language))
      entries.push({ source: phrase.phrase, value: { kind: 'concept', id, phrase } });
  for (const { id } of competencies)
    for (const phrase of cuesOf(id, language))
      entries.push({ source: phrase.phrase, value: { kind: 'competency', id, phrase } });
  return compile(entries, phraseReader(language, true));
});

/**
 * What of the lexicon a text touches, in the order of the text. `side` says whose words it is: phrases that only postings or only
 * stories use count there alone. Of overlapping hits of one kind the longest stays. In a text that is not English, English phrases of
 * one word do not count (they are other words there); names of skills do. Empty when nothing is touched. Never throws. `read` are the
 * words of the text, for who has them at hand.
 */
export function lookUp(text: string, side: Side, language: Language = 'en', read?: readonly Token[]): readonly Hit[] {
  const hits = () => hitsIn(text, side, language, read ?? tokens(text));
  return side === 'posting' ? inPostings(`${language} ${text}`, hits) : hits();
}

/** The lines of a posting are looked up to annotate and to match it, and again whenever a story changes; a story when it changes. */
const inPostings = remembering<readonly Hit[]>();

function hitsIn(text: string, side: Side, language: Language, read: readonly Token[]): readonly Hit[] {
  const words = wordsOf(text, language, read);
  const skillHits = longest(sureSkills(text, words, find(namesAutomaton(), words)));
  const english = find(phrasesAutomaton('en'), words);
  const told = (
    language === 'en'
      ? english
      : [...english.filter(({ words: count }) => count > 1), ...find(phrasesAutomaton(language), words)]
  ).filter(({ value: { phrase } }) => phrase.side === undefined || phrase.side === side);
  const conceptHits = outermost(told.filter(({ value }) => value.kind === 'concept'));
  const competencyHits = outermost(told.filter(({ value }) => value.kind === 'competency'));
  return [
    ...skillHits.map(
      ({ value, first, last }): Hit => ({ kind: 'skill', id: value.skill, span: spanOf(words, first, last) }),
    ),
    ...[...conceptHits, ...competencyHits].map(({ value, first, last }): Hit => {
      const span = spanOf(words, first, last);
      if (value.kind === 'concept') return { kind: 'concept', id: value.id, span };
      return value.phrase.soft
        ? { kind: 'competency', id: value.id, span, soft: true }
        : { kind: 'competency', id: value.id, span };
    }),
  ].sort(inOrder);
}

/** Drops names that are everyday words where they are not meant as the tool. */
function sureSkills(text: string, words: readonly Word[], found: readonly Found<Named>[]): Found<Named>[] {
  const placeOf = ({ value, first, last }: Found<Named>): Place => ({ skill: value.skill, first, last });
  const sure = found.filter(({ value }) => !value.alias.context);
  const doubtful = found.filter(({ value }) => value.alias.context);
  if (doubtful.length === 0) return sure;
  // A practice vouches for no tool: "food cost" stands beside the cook, not beside the program of that name.
  const surePlaces = sure.filter(({ value }) => skillById(value.skill)?.named).map(placeOf);
  const doubtfulPlaces = doubtful.map(placeOf);
  return found.filter((one) => {
    const { context } = one.value.alias;
    return !context || meantAsTool(text, words, placeOf(one), context, surePlaces, doubtfulPlaces);
  });
}

/** Of names that share a word, the longest; of equally long ones the last, whose end is the noun ("an excel sheet"). */
function longest(found: readonly Found<Named>[]): Found<Named>[] {
  const taken = new Set<number>();
  const byLength = [...found].sort(
    (left, right) =>
      right.words - left.words || right.first - left.first || (left.value.skill < right.value.skill ? -1 : 1),
  );
  return byLength.filter(({ first, last }) => {
    for (let index = first; index <= last; index += 1) if (taken.has(index)) return false;
    for (let index = first; index <= last; index += 1) taken.add(index);
    return true;
  });
}

/**
 * Without the phrases that lie within a longer one of words in a row: "project management" is not also "management". Once per thing
 * and place; a soft word stays soft though its stem is also a cue.
 */
function outermost(found: readonly Found<Told>[]): Found<Told>[] {
  const kept: Found<Told>[] = [];
  let before: Found<Told> | undefined;
  /** How far phrases of words in a row reach that began already: all of them, and without those at this very place. */
  let reach = -1;
  let reachAround = -1;
  for (const one of found.toSorted(byPlace)) {
    const samePlace = before?.first === one.first && before.last === one.last;
    const again = samePlace && before?.value.id === one.value.id;
    if (!samePlace) reachAround = reach;
    if (!again && one.last > reachAround) kept.push(one);
    if (one.solid) reach = Math.max(reach, one.last);
    before = one;
  }
  return kept;
}

/** From the first word on, what holds others before them; at the same place by id, soft words first. */
function byPlace(left: Found<Told>, right: Found<Told>): number {
  if (left.first !== right.first) return left.first - right.first;
  if (left.last !== right.last) return right.last - left.last;
  if (left.value.id !== right.value.id) return left.value.id < right.value.id ? -1 : 1;
  return Number(right.value.phrase.soft ?? false) - Number(left.value.phrase.soft ?? false);
}

function spanOf(words: readonly Word[], first: number, last: number): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function inOrder(left: Hit, right: Hit): number {
  if (left.span.start !== right.span.start) return left.span.start - right.span.start;
  if (left.span.end !== right.span.end) return right.span.end - left.span.end;
  if (left.kind !== right.kind) return left.kind < right.kind ? -1 : 1;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
