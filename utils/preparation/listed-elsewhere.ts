import type { AnnotatedPosting, SavedPosting } from '../model';
import { nameWords, wordsContradict } from '../text/names';
import { textKey } from '../text/normalise';
import { hostOf } from '../text/urls';

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
  if (!couldBe(profileOf(left), profileOf(right))) return false;
  const [fewer, more] = [linesOf(left), linesOf(right)].toSorted((one, other) => one.size - other.size);
  if (!fewer || !more || fewer.size < FEWEST_LINES || fewer.size < SAME_LENGTH * more.size) return false;
  return [...fewer].filter((line) => more.has(line)).length >= SAME_LINES * fewer.size;
}

/** What of a posting decides whether it could be another one, worked out once for all comparisons. */
type Profile = {
  readonly host: string | undefined;
  readonly title: readonly string[];
  readonly company: readonly string[];
  readonly location: readonly string[];
  readonly level: string;
};

function profileOf({ url, title, company, location }: Placed): Profile {
  const words = nameWords(title);
  return {
    host: hostOf(url),
    title: words,
    company: nameWords(company),
    location: nameWords(location),
    level: levelOf(words),
  };
}

function couldBe(one: Profile, other: Profile): boolean {
  return (
    one.host !== undefined &&
    other.host !== undefined &&
    one.host !== other.host &&
    one.company.length > 0 &&
    other.company.length > 0 &&
    !wordsContradict(one.company, other.company) &&
    !wordsContradict(one.location, other.location) &&
    one.level === other.level
  );
}

function linesOf({ requirements }: Pick<AnnotatedPosting, 'requirements'>): ReadonlySet<string> {
  return new Set(requirements.map(({ text }) => textKey(text)).filter((line) => line !== ''));
}

/** What the words of a title say of the level, numbers included ("Band 6", "Level II"). */
function levelOf(title: readonly string[]): string {
  return title
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
 * which the person keeps apart. Employer by employer, in the order of the list.
 */
export function pairsElsewhere<Row extends Placed & Pick<SavedPosting, 'id'>>(
  saved: readonly Row[],
  apart: (left: Row, right: Row) => boolean,
): (readonly [Row, Row])[] {
  const pairs: (readonly [Row, Row])[] = [];
  for (const rows of inSeveralPlaces(saved)) {
    const profiles = rows.map(profileOf);
    for (const [index, row] of rows.entries()) {
      for (const [earlier, other] of rows.slice(0, index).entries()) {
        const [one, two] = [profiles[earlier], profiles[index]];
        if (!one || !two || !couldBe(one, two) || !wordsContradict(one.title, two.title) || apart(other, row)) continue;
        pairs.push([other, row]);
        if (pairs.length === MOST_PAIRS) return pairs;
      }
    }
  }
  return pairs;
}

/** The postings of each employer, by the first word of its name, that stand on more than one host: most have all theirs on one. */
function inSeveralPlaces<Row extends Placed>(saved: readonly Row[]): readonly (readonly Row[])[] {
  const byEmployer = new Map<string, { readonly rows: Row[]; readonly hosts: Set<string> }>();
  for (const row of saved) {
    const host = hostOf(row.url);
    const [employer] = host === undefined ? [] : nameWords(row.company);
    if (host === undefined || employer === undefined) continue;
    const known = byEmployer.get(employer);
    if (!known) byEmployer.set(employer, { rows: [row], hosts: new Set([host]) });
    else if (known.rows.length < MOST_OF_ONE) {
      known.rows.push(row);
      known.hosts.add(host);
    }
  }
  return [...byEmployer.values()].filter(({ hosts }) => hosts.size > 1).map(({ rows }) => rows);
}
