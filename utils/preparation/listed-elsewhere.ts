import type { AnnotatedPosting, SavedPosting } from '../model';
import { textKey } from '../text/normalise';
import { contradicts, isSameEmployer, nameWords } from './names';

/** Of fewer lines no share says anything: two postings of one employer often ask for the same two or three things. */
const FEWEST_LINES = 5;

/** Of the shorter list so many lines must stand in the other, word for word; boards leave out a line, they do not write one. */
const SAME_LINES = 0.8;

/** A list that is much longer belongs to another posting, which asks for all of this and more. */
const SAME_LENGTH = 0.6;

/** Words that say on which level somebody is wanted: titles that differ in them are two postings, whatever their lines. */
const LEVELS: ReadonlySet<string> = new Set(
  (
    'intern internship trainee apprentice graduate junior jr associate assistant deputy mid senior sr staff principal lead chief head director ' +
    'i ii iii iv v praktikum praktikant praktikantin werkstudent werkstudentin azubi stellvertretende stellvertretender leitung leiter leiterin ' +
    'stagiaire alternance adjoint adjointe responsable becario ayudante jefe jefa estagio estagiario stagiair leerling hoofd'
  ).split(' '),
);

type Placed = Pick<AnnotatedPosting, 'url' | 'title' | 'company' | 'location'>;

/**
 * Whether two postings under different titles are one that is listed in two places: the same employer, told by both, on different hosts, in no
 * other town and on no other level, and nearly every line of the requirements the same. A site does not list one posting twice, so two of one
 * host never are.
 */
export function isListedElsewhere(
  left: Placed & Pick<AnnotatedPosting, 'requirements'>,
  right: Placed & Pick<AnnotatedPosting, 'requirements'>,
): boolean {
  if (!couldBe(left, right)) return false;
  const [fewer, more] = [linesOf(left), linesOf(right)].toSorted((one, other) => one.size - other.size);
  if (!fewer || !more || fewer.size < FEWEST_LINES || fewer.size < SAME_LENGTH * more.size) return false;
  return [...fewer].filter((line) => more.has(line)).length >= SAME_LINES * fewer.size;
}

function couldBe(left: Placed, right: Placed): boolean {
  const [one, other] = [hostOf(left), hostOf(right)];
  return (
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    isSameEmployer(left.company, right.company) &&
    !contradicts(left.location, right.location) &&
    levelOf(left.title) === levelOf(right.title)
  );
}

function linesOf({ requirements }: Pick<AnnotatedPosting, 'requirements'>): ReadonlySet<string> {
  return new Set(requirements.map(({ text }) => textKey(text)).filter((line) => line !== ''));
}

function hostOf({ url }: Placed): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;
}

/** What a title says of the level, its numbers included ("Band 6", "Level II"). */
function levelOf(title: string | undefined): string {
  return nameWords(title)
    .filter((word) => LEVELS.has(word) || /\d/u.test(word))
    .toSorted()
    .join(' ');
}

/** More pairs than these are asked about another time. */
const MOST_PAIRS = 50;

/** Of one employer, the postings changed last. */
const MOST_OF_ONE = 100;

/**
 * Pairs of saved postings under different titles that could be one listed in two places: those worth comparing by their lines. `apart` says
 * which the person keeps apart. In the order of the list.
 */
export function pairsElsewhere<Row extends Placed & Pick<SavedPosting, 'id'>>(
  saved: readonly Row[],
  apart: (left: Row, right: Row) => boolean,
): (readonly [Row, Row])[] {
  const byEmployer = new Map<string, Row[]>();
  const pairs: (readonly [Row, Row])[] = [];
  for (const row of saved) {
    const [employer] = nameWords(row.company);
    if (employer === undefined || hostOf(row) === undefined) continue;
    const others = byEmployer.get(employer) ?? [];
    for (const other of others) {
      if (pairs.length >= MOST_PAIRS) return pairs;
      if (contradicts(other.title, row.title) && couldBe(other, row) && !apart(other, row)) pairs.push([other, row]);
    }
    if (others.length < MOST_OF_ONE) byEmployer.set(employer, [...others, row]);
  }
  return pairs;
}
