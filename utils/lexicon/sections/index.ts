import type { Language } from '../../model';
import { czech } from './cs';
import { type CueHit, type CueIndex, cueWords, findCues, indexCues } from './cues';
import { german } from './de';
import { english } from './en';
import { verbForms } from './english-verbs';
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

/** What a cue in a line speaks for. */
export type LineTag =
  | { readonly form: LineForm; readonly sure: boolean }
  | { readonly form: 'preferred' | 'mandatory'; readonly sure: true };

type Compiled = {
  readonly headings: CueIndex<SectionKind>;
  readonly lines: CueIndex<LineTag>;
  readonly fillers: CueIndex<true>;
  readonly verbs: ReadonlySet<string>;
};

const compiled = new Map<Language, Compiled>();

/** Tables are made ready when a posting first needs them: most people read postings of two languages, not of ten. */
function compiledFor(language: Language): Compiled {
  const known = compiled.get(language);
  if (known) return known;
  const table = TABLES[language];
  const made: Compiled = {
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
    verbs: new Set(table.verbs ? verbForms(table.verbs.split(' ')) : []),
  };
  compiled.set(language, made);
  return made;
}

/** The heading cues in a text, in the languages given. */
export function headingCues(text: string, languages: readonly Language[]): CueHit<SectionKind>[] {
  const words = cueWords(text);
  return languages.flatMap((language) => {
    const table = compiledFor(language);
    return findCues(table.headings, words);
  });
}

export type LineCues = {
  readonly words: readonly string[];
  readonly hits: readonly CueHit<LineTag>[];
  /** The line begins with a verb of duties. */
  readonly startsWithVerb: boolean;
};

/** How many words before the first telling one may be fillers. */
const MOST_FILLERS = 3;

/** The cues for what a line says, in the languages given. */
export function lineCues(text: string, languages: readonly Language[]): LineCues {
  const words = cueWords(text);
  const hits: CueHit<LineTag>[] = [];
  let startsWithVerb = false;
  for (const language of languages) {
    const table = compiledFor(language);
    let start = 0;
    while (
      start < MOST_FILLERS &&
      start < words.length - 1 &&
      findCues(table.fillers, words.slice(start, start + 2))[0]?.at === 0
    )
      start += 1;
    hits.push(...findCues(table.lines, words, start));
    startsWithVerb ||= words.slice(0, start + 1).some((word) => table.verbs.has(word));
  }
  return { words, hits, startsWithVerb };
}
