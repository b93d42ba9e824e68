/**
 * How the names of the months begin in the ten languages of reading, January first. Where a name begins in several of these ways, the
 * longest counts: července is July though červe is June.
 */
const MONTHS: readonly string[] = [
  'jan gen ene sty led січ',
  'feb fev fév lut úno unor лют',
  'mar mär mrt maa bře бер',
  'apr avr abr kwi dub квіт',
  'may mai mei mag maj kvě трав',
  'jun juin giu cze červn červe черв',
  'jul juil lug lip červenc лип',
  'aug aoû aou ago sie srp серп',
  'sep set wrz zář вер',
  'oct okt out ott paź říj жовт',
  'nov lis лист',
  'dec dez déc dic gru pro груд',
];

const BEGINNINGS = MONTHS.flatMap((line, index) => line.split(' ').map((start) => ({ start, month: index + 1 }))).sort(
  (left, right) => right.start.length - left.start.length,
);

/** A closing date is a line, not a paragraph. */
const LONGEST_TEXT = 200;

type Written = { readonly day: string; readonly month: string; readonly year: string };

/** Ways to write a day, each with its year. "03/04/2026" is a day of April or of March: see `dayOfSlashes`. */
const WAYS: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{2})[-/.](?<day>\d{2})(?!\d)/gu,
  /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/gu,
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(?<month>\p{L}{3,12})\.?,?\s+(?:de\s+)?(?<year>\d{4})(?!\d)/giu,
  /(?<!\p{L})(?<month>\p{L}{3,12})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/giu,
];

const SLASHES = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/gu;

/**
 * The day that a page names in words or figures, as "2026-03-01"; undefined where it names none, several, or one that can be read in two
 * ways ("03/04/2026"). A day without its year is none: which year is meant nobody can know later.
 */
export function writtenDay(text: string): string | undefined {
  const line = text.slice(0, LONGEST_TEXT);
  const days = new Set<string | undefined>();
  for (const way of WAYS) for (const { groups } of line.matchAll(way)) days.add(isoDay(groups as Written));
  for (const [, first = '', , second = '', year = ''] of line.matchAll(SLASHES))
    days.add(dayOfSlashes(first, second, year));
  const [day] = days;
  return days.size === 1 ? day : undefined;
}

function dayOfSlashes(first: string, second: string, year: string): string | undefined {
  const dayFirst = isoDay({ day: first, month: second, year });
  const monthFirst = isoDay({ day: second, month: first, year });
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}

function isoDay({ day, month, year }: Written): string | undefined {
  const number = /^\d/u.test(month) ? Number(month) : monthNamed(month);
  const date = new Date(Date.UTC(Number(year), (number ?? 0) - 1, Number(day)));
  const isReal = date.getUTCDate() === Number(day) && date.getUTCMonth() + 1 === number;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

function monthNamed(word: string): number | undefined {
  const name = word.toLowerCase();
  return BEGINNINGS.find(({ start }) => name.startsWith(start))?.month;
}
