import type { Gate, GateKind, Language } from '../model';
import { rememberedText } from '../text/memory';
import { collapseSpace, textKey } from '../text/normalise';
import type { GateCue } from './gates/table';
import { GATE_TABLES } from './gates/tables';
import { type CueHit, type CueIndex, findCues, indexCues } from './sections/cues';

/** A gate with the share of its line it takes up: a line that is all gate is answered by a fact alone. */
export type GateReading = Gate & {
  /** Nothing but the gate is asked for in this line. */
  readonly whole: boolean;
};

/** Longer lines are paragraphs; what they gate stands at their start. */
const LONGEST_READ = 600;

/** A line with more words than this, beside those that gates are worded with, may ask for more than the gate. */
const MOST_OTHER_WORDS = 8;

/** A line that begins with its gate only goes into it further, up to so many words: how often, how far, how heavy. */
const WORDS_TO_GATE = 6;
const MOST_WORDS_ABOUT_GATE = 24;

/** Words beside a bare number of years that still leave it bare; and so many when they name the work: "in event catering". */
const MOST_WORDS_BESIDE_YEARS = 1;
const MOST_WORDS_OF_WORK = 3;

/** No trade asks for more years than this; a larger number is something else. */
const MOST_YEARS = 20;

const KILOGRAMS_PER_POUND = 0.4536;

type Tag = GateCue | 'language' | 'level' | 'speaking' | 'years' | 'firm' | 'around' | 'asks';

const GATE_KINDS: ReadonlySet<Tag> = new Set<GateCue>([
  'degree',
  'licence',
  'certificate',
  'clearance',
  'permit',
  'travel',
  'on-site',
  'shifts',
  'physical',
]);

type Compiled = { readonly cues: CueIndex<Tag>; readonly numbers: readonly string[]; readonly of: ReadonlySet<string> };

const compiledFor = rememberedText((language: Language): Compiled => {
  const table = GATE_TABLES[language];
  return {
    cues: indexCues<Tag>([
      ...(Object.entries(table.cues) as [GateCue, string][]),
      ['language', table.languages],
      ['level', table.levels],
      ['speaking', table.speaking],
      ['years', table.years],
      ['firm', table.firm],
      ['around', table.aroundYears],
      ['asks', table.asks],
    ]),
    numbers: table.numbers.split('|'),
    of: new Set(table.of.split('|')),
  };
});

/**
 * What a line asks for that only a fact about the person answers: degree, years, licence, certificate, clearance, permit, language
 * level, travel, days on site, shifts, physical conditions. Undefined when it asks for none. A line that names several gives the one
 * that decides most: permit and clearance before licence, degree, certificate, language, the working conditions, and years last.
 */
export function gateOf(text: string, language: Language): Gate | undefined {
  const reading = readGate(text, language);
  if (!reading) return undefined;
  const { whole: _, ...gate } = reading;
  return gate;
}

/** As `gateOf`, and whether the line asks for nothing else. */
export function readGate(text: string, language: Language): GateReading | undefined {
  const table = compiledFor(language);
  const line = lineOf(text.slice(0, LONGEST_READ), table);
  if (line.hits.length === 0) return undefined;
  return requisiteIn(line, table) ?? languageIn(line) ?? conditionIn(line) ?? yearsIn(line, table);
}

/** A word of a line: as cues are written, and where it stands. */
type Word = { readonly key: string; readonly start: number; readonly end: number };

type Line = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly CueHit<Tag>[];
  readonly firm: boolean;
};

function lineOf(text: string, table: Compiled): Line {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}'’ʼ`]+/gu)) {
    const key = textKey(match[0]);
    if (key !== '') words.push({ key, start: match.index, end: match.index + match[0].length });
  }
  const hits = findCues(
    table.cues,
    words.map(({ key }) => key),
  );
  return { text, words, hits, firm: hits.some(({ tag }) => tag === 'firm') };
}

function found(line: Line, tag: Tag): CueHit<Tag> | undefined {
  return line.hits.find((hit) => hit.tag === tag);
}

function gateAt(line: Line, kind: GateKind, more: Partial<Gate> = {}): GateReading {
  const own = wordsOf(line.hits.filter(({ tag }) => tag !== 'asks'));
  const most = kind !== 'language' && goesInto(line) ? MOST_WORDS_ABOUT_GATE : MOST_OTHER_WORDS;
  return { kind, ...more, firm: line.firm, whole: line.words.length - own.size <= most };
}

/** Whether a line names its gate at once and, as far as one sees, asks for nothing but it. */
function goesInto(line: Line): boolean {
  return line.hits.some(({ tag, at }) => GATE_KINDS.has(tag) && at < WORDS_TO_GATE) && !found(line, 'asks');
}

/** What one has or has not: permit, clearance, licence, degree, certificate. */
function requisiteIn(line: Line, table: Compiled): GateReading | undefined {
  for (const kind of ['permit', 'clearance', 'licence', 'degree', 'certificate'] as const) {
    const hit = found(line, kind);
    // Who asks for knowledge of what a certificate is about asks for no certificate.
    if (!hit || (kind === 'certificate' && (found(line, 'asks')?.at ?? hit.at) < hit.at)) continue;
    if (kind === 'degree' || kind === 'clearance') {
      const subject = subjectAfter(line, hit, table.of);
      return gateAt(line, kind, { level: textAt(line, hit), ...(subject ? { subject } : {}) });
    }
    return gateAt(line, kind, { subject: kind === 'permit' ? textAt(line, hit) : nameAround(line, hit) });
  }
  return undefined;
}

function languageIn(line: Line): GateReading | undefined {
  const tongue = found(line, 'language');
  if (!tongue) return undefined;
  const frame = /(?<![\p{L}\p{N}])([ABC][12])(?![\p{L}\p{N}])/u.exec(line.text)?.[1];
  const spoken = nearest(line.hits, 'level', tongue);
  if (!frame && !spoken && !found(line, 'speaking')) return undefined;
  const level = frame ?? (spoken && textAt(line, spoken));
  return gateAt(line, 'language', {
    subject: textAt(line, tongue),
    ...(level ? { level, unit: 'level' } : {}),
  });
}

const WEIGHT = /(\d{1,3})\s*(kg|kilos?|kilograms?|кг|lbs?|pounds?)(?!\p{L})/iu;
const PERCENT = /(\d{1,3})\s*(?:[-–]\s*\d{1,3}\s*)?%/u;
const DAYS = /(\d)\s*(?:[-–]\s*\d\s*)?(?:x\s*)?(?:days?|tage?|jours?|días?|dias?|dagen|giorni|dni|dny|дні)(?!\p{L})/iu;

/** How the work is done: travel, physical conditions, shifts, days on site. What is asked to have been done before is no condition. */
function conditionIn(line: Line): GateReading | undefined {
  const asked = found(line, 'asks');
  if (asked && asked.at < WORDS_TO_GATE && !line.hits.some(({ tag, at }) => GATE_KINDS.has(tag) && at < asked.at))
    return undefined;
  const travel = found(line, 'travel');
  if (travel) {
    const percent = Number(PERCENT.exec(line.text)?.[1]);
    return gateAt(line, 'travel', percent > 0 && percent <= 100 ? { amount: percent, unit: 'percent' } : {});
  }
  const physical = found(line, 'physical');
  if (physical) {
    const [, number, unit = ''] = WEIGHT.exec(line.text) ?? [];
    const kilograms = Math.round(Number(number) * (/^(?:lb|pound)/iu.test(unit) ? KILOGRAMS_PER_POUND : 1));
    return gateAt(line, 'physical', kilograms > 0 ? { amount: kilograms, unit: 'kilograms' } : {});
  }
  const shifts = found(line, 'shifts');
  if (shifts) return gateAt(line, 'shifts');
  const site = found(line, 'on-site');
  if (!site) return undefined;
  const days = Number(DAYS.exec(line.text)?.[1]);
  return gateAt(line, 'on-site', days > 0 && days <= 7 ? { amount: days, unit: 'days a week' } : {});
}

/** How many words before "years" its number may stand: "three to five full years". */
const WORDS_TO_NUMBER = 4;

/** A number of years; the lower one of a range. */
function yearsIn(line: Line, table: Compiled): GateReading | undefined {
  const hit = line.hits.find(({ tag, at }) => tag === 'years' && lowestBefore(line, at, table) !== undefined);
  const amount = hit && lowestBefore(line, hit.at, table);
  if (!hit || amount === undefined) return undefined;
  const around = wordsOf(line.hits, ['around', 'firm', 'years']);
  const others = line.words.filter(({ key }, at) => !around.has(at) && numberOf(key, table.numbers) === undefined);
  const subject = subjectAfter(line, hit, table.of, around);
  return {
    kind: 'years',
    amount,
    unit: 'years',
    ...(subject ? { subject } : {}),
    firm: line.firm,
    whole: others.length <= (namesWork(subject, others.length) ? MOST_WORDS_OF_WORK : MOST_WORDS_BESIDE_YEARS),
  };
}

/** Whether all that is said beside the years is what they were worked in. */
function namesWork(subject: string | undefined, others: number): boolean {
  return subject !== undefined && subject.split(' ').length >= others;
}

function lowestBefore(line: Line, at: number, table: Compiled): number | undefined {
  const numbers = line.words
    .slice(Math.max(0, at - WORDS_TO_NUMBER), at)
    .map(({ key }) => numberOf(key, table.numbers))
    .filter((number) => number !== undefined && number <= MOST_YEARS);
  const last = numbers.at(-1);
  const before = numbers.at(-2);
  return before !== undefined && last !== undefined && before < last ? before : last;
}

function numberOf(word: string, names: readonly string[]): number | undefined {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  const index = names.indexOf(word);
  return index === -1 ? undefined : index + 1;
}

/** The places of the words that cues cover: of some lists, or of all. */
function wordsOf(hits: readonly CueHit<Tag>[], tags?: readonly Tag[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { tag, at, words } of hits) {
    if (tags && !tags.includes(tag)) continue;
    for (let offset = 0; offset < words; offset += 1) places.add(at + offset);
  }
  return places;
}

function nearest(hits: readonly CueHit<Tag>[], tag: Tag, to: CueHit<Tag>): CueHit<Tag> | undefined {
  let best: CueHit<Tag> | undefined;
  for (const hit of hits) {
    if (hit.tag !== tag || hit.at === to.at) continue;
    if (!best || Math.abs(hit.at - to.at) < Math.abs(best.at - to.at)) best = hit;
  }
  return best;
}

/** The words of the line from one place to another, verbatim. */
function textFrom(line: Line, first: number, last: number): string {
  const start = line.words[first]?.start ?? 0;
  return line.text.slice(start, line.words[last]?.end ?? start);
}

function textAt(line: Line, hit: CueHit<Tag>): string {
  return textFrom(line, hit.at, hit.at + hit.words - 1);
}

/** How many names may stand before a certificate, and how many words of class behind a licence. */
const MOST_NAMES_BEFORE = 3;
const MOST_CLASS_WORDS = 2;
const CLASS_WORD =
  /^(?:class|klasse|klasse[n]?|kat|kategorii|kategorie|categor[yií]a?|catégorie|sk|skupiny|категорії|категорія|[A-EАВС]{1,2}\d?)$/iu;

/** A certificate or licence with its name: "AWS certification", "Führerschein Klasse B". */
function nameAround(line: Line, hit: CueHit<Tag>): string {
  let first = hit.at;
  while (first > 0 && hit.at - first < MOST_NAMES_BEFORE && isName(line, first - 1)) first -= 1;
  let last = hit.at + hit.words - 1;
  const own = wordsOf(line.hits, [hit.tag]);
  while (own.has(last + 1)) last += 1;
  const end = last + MOST_CLASS_WORDS;
  while (last < end && CLASS_WORD.test(textFrom(line, last + 1, last + 1))) last += 1;
  return textFrom(line, first, last);
}

/** A word with a capital that the next word follows directly, and that does not begin the line unless it is all capitals. */
function isName(line: Line, at: number): boolean {
  const word = textFrom(line, at, at);
  const gap = line.text.slice(line.words[at]?.end ?? 0, line.words[at + 1]?.start ?? 0);
  return /^[\s-]*$/u.test(gap) && (at === 0 ? /^[\p{Lu}\d]{2,}$/u : /^\p{Lu}/u).test(word);
}

/** No field of study or kind of work is named with more letters. */
const LONGEST_SUBJECT = 60;
const WORDS_TO_SUBJECT = 4;
const LONGEST_ARTICLE = 5;
const END_OF_SUBJECT =
  /[,;.()–—]|\s(?:or|and|oder|und|ou|et|o|y|e|of|en|lub|i|nebo|a|або|та|required|preferred|is|are)\s/u;

/** What stands behind "in", "of" and the like after a cue, up to the next punctuation: the field of a degree, the work of the years. */
function subjectAfter(
  line: Line,
  hit: CueHit<Tag>,
  of: ReadonlySet<string>,
  passed: ReadonlySet<number> = new Set(),
): string | undefined {
  const from = hit.at + hit.words - 1;
  for (let at = from; at < Math.min(line.words.length - 1, from + WORDS_TO_SUBJECT); at += 1) {
    if (!of.has(line.words[at]?.key ?? '')) continue;
    const article = passed.has(at + 1) && (line.words[at + 1]?.key.length ?? 0) <= LONGEST_ARTICLE;
    const behind = article ? at + 2 : at + 1;
    const next = line.words[behind];
    if (!next || of.has(next.key) || passed.has(behind)) continue;
    const rest = line.text.slice(next.start, next.start + LONGEST_SUBJECT);
    return collapseSpace(rest.split(END_OF_SUBJECT)[0] ?? '') || undefined;
  }
  return undefined;
}
