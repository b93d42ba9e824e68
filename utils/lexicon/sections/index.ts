import type { Language } from '../../model';
import { rememberedText } from '../../text/memory';
import { czech } from './cs';
import { type CueHit, type CueIndex, cueWords, findCues, indexCues } from './cues';
import { german } from './de';
import { english } from './en';
import { verbForms, verbNouns } from './english-verbs';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { dutch } from './nl';
import { polish } from './pl';
import { portuguese } from './pt';
import type { LineForm, SectionKind, SectionTable } from './table';
import { ukrainian } from './uk';

export type { LineForm, SectionKind } from './table';

const TABLES: { readonly [language in Language]: SectionTable } = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  nl: dutch,
  it: italian,
  pl: polish,
  cs: czech,
  uk: ukrainian,
};

/** The languages with a table. */
export const SECTION_LANGUAGES = Object.keys(TABLES) as readonly Language[];

/** What a cue in a line speaks for. */
export type LineTag =
  | { readonly form: LineForm; readonly sure: boolean }
  | { readonly form: 'preferred' | 'mandatory'; readonly sure: true };

type Compiled = {
  readonly headings: CueIndex<SectionKind>;
  readonly lines: CueIndex<LineTag>;
  readonly fillers: CueIndex<true>;
  readonly verbs: ReadonlySet<string>;
  readonly verbNouns: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly occupations: ReadonlySet<string>;
};

/** Tables are made ready when a posting first needs them: most people read postings of two languages, not of ten. */
const compiledFor = rememberedText((language: Language): Compiled => {
  const table = TABLES[language];
  return {
    headings: indexCues(Object.entries(table.headings) as [SectionKind, string][]),
    lines: indexCues<LineTag>([
      ...(Object.entries(table.sure) as [LineForm, string][]).map(
        ([form, list]) => [{ form, sure: true }, list] as const,
      ),
      ...(Object.entries(table.likely) as [LineForm, string][]).map(
        ([form, list]) => [{ form, sure: false }, list] as const,
      ),
      [{ form: 'preferred', sure: true }, table.preferred],
      [{ form: 'mandatory', sure: true }, table.mandatory],
    ]),
    fillers: indexCues([[true, table.fillers]]),
    verbs: new Set(verbForms(table.verbs?.split(' ') ?? [])),
    verbNouns: new Set(verbNouns(table.verbs?.split(' ') ?? [])),
    roles: new Set([...(table.roles?.split(' ') ?? []), ...(table.occupations?.split(' ') ?? [])]),
    occupations: new Set(table.occupations?.split(' ')),
  };
});

/** The heading cues among words as `cueWords` gives them, in the languages given. */
export function headingCues(words: readonly string[], languages: readonly Language[]): CueHit<SectionKind>[] {
  return languages.flatMap((language) => {
    const table = compiledFor(language);
    return findCues(table.headings, words);
  });
}

/** Words with which a name of a job is not built: "Your manager", "What makes a good driver". */
const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  'a an the of for to as your you our we my this that their who what how why with in is'.split(' '),
);

/** Whether words are the name of a job: "Benefits Administrator", "Education Officer II". */
export function isNameOfJob(words: readonly string[], languages: readonly Language[]): boolean {
  const own = words.filter((word) => !/^(?:i{1,3}|iv|v|\d+)$/u.test(word));
  const last = own.at(-1);
  if (own.length < 2 || last === undefined || own.some((word) => NOT_IN_NAMES.has(word))) return false;
  return languages.some((language) => compiledFor(language).occupations.has(last));
}

export type LineCues = {
  readonly words: readonly string[];
  readonly hits: readonly CueHit<LineTag>[];
  /** How a verb of duties stands in the line: behind a role ("the nurse assesses"), at the start, there as a noun, or behind "will". */
  readonly verb?: 'of-role' | 'first' | 'noun' | 'promised';
};

/** How many words before the first telling one may be fillers. */
const MOST_FILLERS = 3;

/** The cues for what a line says, in the languages given. */
export function lineCues(text: string, languages: readonly Language[]): LineCues {
  const words = cueWords(text);
  const hits: CueHit<LineTag>[] = [];
  let verb: LineCues['verb'];
  for (const language of languages) {
    const { lines, fillers, verbs, verbNouns: nouns, roles } = compiledFor(language);
    let start = 0;
    while (start < MOST_FILLERS && start < words.length - 1 && isFiller(words, start, fillers)) start += 1;
    hits.push(...findCues(lines, words, start));
    if (verbs.size === 0) continue;
    const first = words.slice(0, start + 1);
    if (tellsOfRole(words, roles, verbs)) verb = 'of-role';
    else if (first.some((word) => verbs.has(word))) verb = 'first';
    else if (first.some((word) => nouns.has(word))) verb = 'noun';
    else if (words.some((word, at) => word === 'will' && isPromise(behindAdverbs(words, at + 1), verbs, nouns)))
      verb ??= 'promised';
  }
  return { words, hits, ...(verb ? { verb } : {}) };
}

/** The next two words that are not how or how often: "will also work closely". */
function behindAdverbs(words: readonly string[], from: number): readonly string[] {
  return words
    .slice(from, from + 4)
    .filter((word) => !ADVERB.test(word))
    .slice(0, 2);
}

const ADVERB = /^(?:also|then|often|always|\p{L}{3,}ly)$/u;

/** "will prepare", "will be preparing"; "will be" alone may be said of anything. */
function isPromise(
  [next = '', second = '']: readonly string[],
  verbs: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
): boolean {
  return next === 'be' ? nouns.has(second) : verbs.has(next);
}

/** How many words from the start may hold the role that a sentence is about: "The Senior Payroll Analyst". */
const ROLE_WORDS = 5;

/** "The nurse assesses patients", "The post holder will provide support". */
function tellsOfRole(words: readonly string[], roles: ReadonlySet<string>, verbs: ReadonlySet<string>): boolean {
  if (!/^(?:the|this|our|as)$/u.test(words[0] ?? '')) return false;
  return words.slice(1, ROLE_WORDS).some((word, index) => {
    const next = words[index + 2] ?? '';
    return (
      roles.has(word) &&
      (next === 'will' ? verbs.has(behindAdverbs(words, index + 3)[0] ?? '') : next.endsWith('s') && verbs.has(next))
    );
  });
}

/** Numbers before a line weigh or count it: "10 %: keep the workshop tidy". */
function isFiller(words: readonly string[], at: number, fillers: CueIndex<true>): boolean {
  return /^\d+$/u.test(words[at] ?? '') || findCues(fillers, words.slice(at, at + 2))[0]?.at === 0;
}
