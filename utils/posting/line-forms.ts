import { type LineForm, type LineTag, lineCues } from '../lexicon/sections';
import type { CueHit } from '../lexicon/sections/cues';
import type { Language } from '../model';
import { remembering } from '../text/memory';
import { textKey } from '../text/normalise';

/** What speaks for a line being a duty, a qualification, or neither, in points; and whether it is a wish or a must. */
export type LineReading = {
  readonly duty: number;
  readonly qualification: number;
  /** For being about the employer or what it offers. */
  readonly offer: number;
  /** Legal text, or how to apply: never a requirement, however it is worded. */
  readonly never?: 'legal' | 'application';
  readonly wish: boolean;
  readonly must: boolean;
};

/** A wording of the table's sure list settles a line that nothing else speaks about. */
export const SURE = 3;

/** A wording bound to the start of a line settles a list item; a sentence of prose begins with "Strong" or "We have" for many reasons. */
const SURE_IN_PROSE = 2;

/** A likely wording alone leaves the line to what stands around it. */
const LIKELY = 1;

/** A verb of duties at the start or behind "will": nearly as good as a sure wording; "Research experience" is why not better. */
const VERB_FIRST = 2;

/** "The nurse assesses patients": a whole sentence about the role. */
const VERB_OF_ROLE = 2.5;

/** "Managing budgets" is a duty in one list and a skill in the next. */
const VERB_AS_NOUN = 1.2;

const VERB_POINTS = { 'of-role': VERB_OF_ROLE, first: VERB_FIRST, promised: VERB_FIRST, noun: VERB_AS_NOUN } as const;

/** More likely wordings than this say nothing new. */
const MOST_LIKELY = 2;

/** Only this much of a line is looked at: what it is shows at its start. */
const LONGEST_READ = 600;

/** Words that make what is asked a must wherever they stand, also inside a longer wording. */
const MUST: ReadonlySet<string> = new Set(
  'must required muss musst müssen moet doit musisz musi musíte musíš'.split(' '),
);

const memory = remembering<LineReading>();

/** Reads a list item, or a sentence of prose, by its own words. */
export function readLine(text: string, languages: readonly Language[], isItem: boolean): LineReading {
  return memory(`${isItem}|${languages.join()}|${text}`, () => wordsOfLine(text, languages, isItem));
}

function wordsOfLine(text: string, languages: readonly Language[], isItem: boolean): LineReading {
  const { words, hits, verb } = lineCues(text.slice(0, LONGEST_READ), languages);
  const of = (form: LineForm) => hits.filter(({ tag }) => tag.form === form);
  const sure = (form: LineForm): number => {
    const settled = of(form).filter(({ tag }) => tag.sure);
    const firm = isItem ? settled : settled.filter(({ bound }) => !bound);
    return firm.length > 0 ? SURE : settled.length > 0 ? SURE_IN_PROSE : 0;
  };
  const wishedAt = new Set(hits.flatMap(({ tag, at }) => (tag.form === 'preferred' ? [at] : [])));
  const likely = (form: LineForm): number => {
    const places = new Set(of(form).flatMap(({ tag, at }) => (tag.sure || wishedAt.has(at) ? [] : [at])));
    return Math.min(MOST_LIKELY, places.size) * LIKELY;
  };
  const asked = Math.max(sure('duty'), sure('qualification'));
  return {
    duty: sure('duty') + likely('duty') + (verb ? VERB_POINTS[verb] : 0),
    qualification: sure('qualification') + likely('qualification'),
    // A line that surely asks may speak of the team and the hours beside it.
    offer: Math.max(sure('offer') + (asked >= SURE ? 0 : likely('offer')), sure('company')),
    ...neverOf(hits),
    wish: isWish(text, words, hits),
    must: isDemanded(words, hits),
  };
}

function isDemanded(words: readonly string[], hits: readonly CueHit<LineTag>[]): boolean {
  if (hits.some(({ tag }) => tag.form === 'mandatory')) return true;
  return words.some((word) => MUST.has(word)) && !hits.some(({ tag }) => tag.form === 'preferred');
}

function neverOf(hits: readonly CueHit<LineTag>[]): Pick<LineReading, 'never'> {
  const forms = hits.map(({ tag }) => tag.form);
  if (forms.includes('application')) return { never: 'application' };
  return forms.includes('legal') ? { never: 'legal' } : {};
}

/** A wish mark in a clause of its own, after a clause that asks for something, is about that clause only. */
function isWish(text: string, words: readonly string[], hits: readonly CueHit<LineTag>[]): boolean {
  const first = hits.find(({ tag }) => tag.form === 'preferred');
  if (!first) return false;
  const mark = words.slice(first.at, first.at + first.words).join(' ');
  const holdsMark = (part: string) => textKey(part).includes(mark);
  const outside = text.replace(IN_BRACKETS, ' ');
  // "Degree (preferred)" wishes for the degree; "Databases (PostgreSQL preferred)" for PostgreSQL only.
  if (!holdsMark(outside)) {
    const inside = (text.match(IN_BRACKETS) ?? []).flatMap((part) => part.split(/[;,.]/u));
    return inside.some((part) => holdsMark(part) && saysOnly(first, part));
  }
  const clauses = outside.split(/[;.]\s|\s[–—-]\s/u).filter((clause) => /\p{L}/u.test(clause));
  if (clauses.length < 2) return !isAfterthought(text, words, hits, first);
  return clauses.some((clause, index) => holdsMark(clause) && (index === 0 || saysOnly(first, clause)));
}

const IN_BRACKETS = /\([^()]*\)/gu;

function saysOnly(mark: CueHit<LineTag>, clause: string): boolean {
  return wordsIn(clause).filter((word) => !STRENGTHENERS.test(word)).length <= mark.words;
}

/** Words that only say how much a wish is meant. */
const STRENGTHENERS = /^(?:\p{L}+ly|very|much|but|not|sehr|gern|très|muy|muito|molto|bardzo|велик\p{L}+)$/iu;

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Marks that go with a part of a sentence: "Two years of experience and ideally a licence". */
const ADVERB = /^(?:\p{L}+(?:ly|weise|ment|mente)|voorkeur|najlepiej|ideálně|nejlépe|бажано)$/u;

/** "Two years of experience, preferably in retail": the wish stands behind what is asked for and is about a part of it. */
function isAfterthought(
  text: string,
  words: readonly string[],
  hits: readonly CueHit<LineTag>[],
  mark: CueHit<LineTag> | undefined,
): boolean {
  if (!mark || mark.at < 3) return false;
  const behindComma = wordsIn(text.split(',')[0] ?? '').length <= mark.at;
  const marked = words.slice(mark.at, mark.at + mark.words);
  if (!behindComma && !marked.some((word) => ADVERB.test(word))) return false;
  const asksBefore = hits.some(({ tag, at }) => tag.form === 'qualification' && tag.sure && at < mark.at - 1);
  return asksBefore && mark.at + mark.words < words.length;
}
