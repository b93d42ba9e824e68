import { type LineForm, type LineTag, lineCues } from '../lexicon/sections';
import type { CueHit } from '../lexicon/sections/cues';
import type { Language } from '../model';
import { remembering } from './memory';

/** What speaks for a line being a duty, a qualification, or neither, in points; and whether it is a wish or a must. */
export type LineReading = {
  readonly duty: number;
  readonly qualification: number;
  /** For being about the employer or what it offers. */
  readonly offer: number;
  /** Legal text, or how to apply: never a requirement, however it is worded. */
  readonly never: boolean;
  readonly wish: boolean;
  readonly must: boolean;
};

/** A wording of the table's sure list settles a line that nothing else speaks about. */
const SURE = 3;

/** A wording bound to the start of a line settles a list item; a sentence of prose begins with "Strong" or "We have" for many reasons. */
const SURE_IN_PROSE = 2;

/** A likely wording alone leaves the line to what stands around it. */
const LIKELY = 1;

/** A verb of duties at the start or behind "will": nearly as good as a sure wording; "Research experience" is why not better. */
const VERB_FIRST = 2;

/** More likely wordings than this say nothing new. */
const MOST_LIKELY = 2;

/** Only this much of a line is looked at: what it is shows at its start. */
const LONGEST_READ = 600;

const memory = remembering<LineReading>();

/** Reads a list item, or a sentence of prose, by its own words. */
export function readLine(text: string, languages: readonly Language[], isItem: boolean): LineReading {
  return memory(`${isItem}|${languages.join()}|${text}`, () => wordsOfLine(text, languages, isItem));
}

function wordsOfLine(text: string, languages: readonly Language[], isItem: boolean): LineReading {
  const { words, hits, verb } = lineCues(text.slice(0, LONGEST_READ), languages);
  const points = (form: LineForm): number => {
    const own = hits.filter(({ tag }) => tag.form === form);
    const likely = new Set(own.filter(({ tag }) => !tag.sure).map(({ at }) => at)).size;
    const settled = own.filter(({ tag }) => tag.sure);
    const firm = isItem ? settled : settled.filter(({ bound }) => !bound);
    return (firm.length > 0 ? SURE : settled.length > 0 ? SURE_IN_PROSE : 0) + Math.min(MOST_LIKELY, likely) * LIKELY;
  };
  return {
    duty: points('duty') + (verb ? VERB_FIRST : 0),
    qualification: points('qualification'),
    offer: Math.max(points('offer'), points('company')),
    never: hits.some(({ tag }) => tag.form === 'legal' || tag.form === 'application'),
    wish: isWish(text, words, hits),
    must: hits.some(({ tag }) => tag.form === 'mandatory'),
  };
}

/** A wish mark in a clause of its own, after a clause that asks for something, is about that clause only. */
function isWish(text: string, words: readonly string[], hits: readonly CueHit<LineTag>[]): boolean {
  const marks = hits.filter(({ tag }) => tag.form === 'preferred');
  if (marks.length === 0) return false;
  const clauses = text.split(/[;.]\s|\s[–—-]\s|[()]/u).filter((clause) => /\p{L}/u.test(clause));
  const first = marks[0];
  if (clauses.length < 2 || !first) return !isAfterthought(words, hits, first);
  const firstClause = clauses[0]?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  // "Degree (preferred)" wishes for the degree; "Databases (PostgreSQL preferred)" for PostgreSQL only.
  const bare = clauses.slice(1).some((clause) => (clause.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= first.words + 1);
  return first.at < firstClause || (bare && first.at >= firstClause);
}

/** "Two years of experience, preferably in retail": the wish stands behind a comma and what is asked for stands before it. */
function isAfterthought(
  words: readonly string[],
  hits: readonly CueHit<LineTag>[],
  mark: CueHit<LineTag> | undefined,
): boolean {
  if (!mark || mark.at < 3) return false;
  const asksBefore = hits.some(({ tag, at }) => tag.form === 'qualification' && tag.sure && at < mark.at - 1);
  return asksBefore && mark.at + mark.words < words.length;
}
