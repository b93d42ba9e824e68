import { headingCues, isNameOfJob, type SectionKind } from '../lexicon/sections';
import { cueWords } from '../lexicon/sections/cues';
import type { Language } from '../model';
import { remembering } from '../text/memory';

/** How far a text is a heading of a kind we know: the share of it that known wordings cover. */
export type HeadingReading = { readonly kind: SectionKind; readonly coverage: number; readonly atStart: boolean };

/** A heading may say more than the wording we know, but not much more: "Benefits of working with data" is about data. */
const LEAST_COVERAGE = 0.34;

/** Headings that begin with a known wording may go on: "Responsibilities include but are not limited to". */
const LEAST_COVERAGE_AT_START = 0.2;

/** A short heading that begins or ends with a known wording is of its kind: "Operational duties (85 %)". */
const MOST_WORDS_AT_EDGE = 4;

/** Words that go with any heading and tell nothing: whose it is, how important, and of what sort. Not counted in what must be covered. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an the and of for your our my their this job role position key main primary core general specific overall more following some what which are is ' +
    'welche sind was ist quels quelles quel quelle sont est cuáles cuales cuál son qué quais são qual é welke zijn wat quali sono qual è jakie są jakie jaké jsou jaki які є ' +
    'die der das und für dein deine deinen ihr ihre unser unsere le la les l et de du des pour votre vos ton ta tes notre nos ' +
    'el los las y del para tu tus su sus nuestro o a os as e da do dos das seu sua seus suas teu tua teus tuas het een en van voor je jouw uw ons onze ' +
    'il lo gli i di dei tuo tua tuoi tue nostro oraz i w na do dla twoje twój twoja a v na pro vaše váš tvoje tvůj та і у в для твої ваші твій ' +
    'wesentliche wesentlichen zentrale wichtigste fachliche persönliche principal principaux principale principales technique techniques personnelles comportementales linguistiques professionnelles ' +
    'requises recherchées técnicos técnicas técnico requeridos requeridas personales profesionales principais técnicas comportamentais pessoais principali tecniche tecnici personali trasversali richieste richiesti ' +
    'belangrijkste voornaamste technische persoonlijke główne kluczowe techniczne osobiste zawodowe hlavní technické osobní odborné основні головні технічні особисті професійні'
  ).split(' '),
);

/** Longer texts are no headings. */
const LONGEST_HEADING = 160;

/** Wishes outrank what is wished for ("preferred qualifications"); in all other cases the wording that covers more decides. */
const OUTRANKED_BY_PREFERRED: ReadonlySet<SectionKind> = new Set(['required', 'duties', 'role', 'facts']);

/** "Desirable: a forklift licence" wishes for something itself; "Desirable skills" says that wishes follow. */
const STATES = /[:：]\s*\S/u;

/** "Duration of contract: 6 months. Requirements:": facts are said in passing before the heading itself. */
const ASKING_KINDS: readonly SectionKind[] = ['duties', 'required'];

/**
 * What stands under this heading, as far as its words tell; undefined when they do not. Coverage is of the letters; numbers do not
 * count.
 */
export function readHeading(text: string, languages: readonly Language[]): HeadingReading | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  return memory(`${languages.join()}|${text}`, () => {
    const whole = wordsOfHeading(text, languages);
    return whole || !text.includes('(') ? whole : wordsOfHeading(text.replace(/\([^()]*\)/gu, ' '), languages);
  });
}

const memory = remembering<HeadingReading | undefined>();

/** "Education Officer - Nairobi", "Benefits Administrator (part time)": a title that begins like the heading of a section. */
export function namesJob(text: string, languages: readonly Language[]): boolean {
  if (text.endsWith(':')) return false;
  const [name = ''] = text.split(/\s[-–—|]|[,(|:]/u);
  return isNameOfJob(cueWords(name), languages);
}

function wordsOfHeading(text: string, languages: readonly Language[]): HeadingReading | undefined {
  const words = cueWords(text).filter((word) => !/^\d+$/u.test(word));
  if (words.length === 0) return undefined;
  const lengths = new Map<SectionKind, number>();
  const edges = new Map<SectionKind, 'start' | 'end'>();
  for (const language of languages) {
    const own = new Map<SectionKind, number>();
    for (const { tag, length, at, words: count } of headingCues(words, [language])) {
      own.set(tag, (own.get(tag) ?? 0) + length);
      if (at === 0) edges.set(tag, 'start');
      else if (at + count === words.length && !edges.has(tag)) edges.set(tag, 'end');
    }
    for (const [kind, length] of own) lengths.set(kind, Math.max(lengths.get(kind) ?? 0, length));
  }
  let kind: SectionKind | undefined;
  let most = 0;
  for (const [candidate, length] of lengths) {
    if (length > most) {
      kind = candidate;
      most = length;
    }
  }
  if (!kind) return undefined;
  if (kind === 'facts') kind = ASKING_KINDS.find((asking) => lengths.has(asking)) ?? 'facts';
  const edge = edges.get(kind);
  const wished = lengths.get('preferred') ?? 0;
  if (wished > 0 && OUTRANKED_BY_PREFERRED.has(kind)) {
    kind = 'preferred';
    most += wished;
  } else if (kind === 'preferred' && !STATES.test(text)) {
    most += Math.max(0, ...[...OUTRANKED_BY_PREFERRED].map((other) => lengths.get(other) ?? 0));
  }
  const telling = words.filter((word) => !FILLERS.has(word)).join(' ').length;
  const coverage = Math.min(1, most / Math.max(1, telling));
  if (coverage < 1 && namesJob(text, languages)) return undefined;
  const least =
    edge === 'start' ? LEAST_COVERAGE_AT_START : edge && words.length <= MOST_WORDS_AT_EDGE ? 0 : LEAST_COVERAGE;
  return coverage < least ? undefined : { kind, coverage, atStart: edge === 'start' };
}
