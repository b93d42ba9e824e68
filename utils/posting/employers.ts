import type { Block, Language } from '../model';
import { textKey } from '../text/normalise';
import { webAddress } from '../text/urls';
import { domainOf, employerInAddress, hostLetters } from './employer-address';
import { countOf, employerNameIn, nameLetters, placesIn, usualForm } from './employer-names';
import {
  ABOUT_HEADING,
  AT_START,
  CAREERS_AT,
  HIRING_ABOVE,
  IN_APPOSITION,
  IN_PROSE,
  INSTITUTION,
  LABEL,
  WITH_LEGAL_FORM,
} from './employer-wordings';
import { readHeading } from './headings';
import { nameInHint } from './markup-names';
import type { EmployerHint, PageHints } from './page-hints';
import { FOR_ALL, partsOfPageTitle, segmentsOf } from './titles';

/**
 * How much each place that may name the employer is trusted, in points. The name on which the places agree with most points wins, so a
 * sure place alone decides, and weak ones decide together. The wordings are those of `employer-wordings.ts`.
 */
const TRUST = {
  /** "Company: Acme", and the same with the name on the next line. */
  label: 8,
  labelAbove: 4,
  /** "Acme is looking for" over the title; a line with a legal form, or of an institution, at the head of the posting. */
  hiringAbove: 6,
  underTitle: 2,
  legalForm: 4,
  institution: 3,
  /** "Engineer at Acme" in the page's title; any other part of the title; one that is also called after jobs, as boards are. */
  titleWording: 7,
  titlePart: 3.5,
  titlePartOfJobs: 2,
  /** The name that the site gives itself: off the known boards often the employer's. */
  siteName: 2.5,
  /** The address of the employer's own board at a hiring system; a web or mail address that holds the name. */
  address: 8,
  host: 3,
  mail: 2,
  aboutHeading: 4,
  statement: 5,
  telling: 3,
  introducing: 2.5,
  hinting: 1,
  mention: 0.5,
} as const;

const TRUST_IN_MARKUP: { readonly [place in EmployerHint['place']]: number } = {
  microdata: 8,
  named: 4,
  styled: 3,
  logo: 2,
  brand: 2,
  copyright: 2.5,
  publisher: 1.5,
};

/** Mentions in the text beyond this say nothing more. */
const MOST_MENTIONS = 4;

/** A name needs this many points: one weak place alone may name anything. */
const FEWEST_POINTS = 3;

/** How many blocks from the start may introduce the employer. */
const INTRODUCTION = 8;

/** Postings have no more blocks, and what they say of the employer stands at the start of a block, its end, or a sentence between. */
const MOST_BLOCKS = 400;
const LONGEST_READ = 1_200;
const MOST_TEXT = 60_000;
const LONGEST_NEXT = 60;

/** A shorter name of a host stands in any text by chance. */
const FEWEST_OF_HOST = 4;

/** Boards name themselves by what they list: their name is never the employer's. */
const BOARD_NAME =
  /jobs?(?!t)|career|karriere|stellen|emploi|empleo|vagas|vacature|lavoro|praca|recruit|hiring|talent/u;

type Candidate = { readonly names: Set<string>; readonly points: number };

/**
 * The employer: the name that most of the places which may hold it agree on. `site` is the board's own name, which is never the
 * employer's; `title` the posting's, which may stand beside it. Undefined when nothing names it well enough.
 */
export function employerOf(
  hints: PageHints,
  blocks: readonly Block[],
  page: {
    readonly url: string;
    readonly site?: string;
    readonly title?: string;
    readonly languages?: readonly Language[];
    /** What stands on the page above the posting. */
    readonly above?: readonly Block[];
  },
): string | undefined {
  const candidates = new Map<string, Candidate>();
  const titleKey = textKey(page.title ?? '');
  const siteKey = nameLetters(page.site ?? '');
  const texts = [...blocks.slice(0, MOST_BLOCKS), ...describing(hints)];
  const whole = texts
    .map(({ text }) => text)
    .join('\n')
    .slice(0, MOST_TEXT);
  const spoken = whole
    .split(/\s+/u)
    .filter((word) => !word.includes('://') && !word.includes('@'))
    .join(' ');
  const common = new Set(spoken.match(/(?<![\p{L}\d.])\p{Ll}[\p{L}\d]*(?!\.\p{Ll})/gu));
  const isPlace = placesIn(whole, hints.locations);
  const add = (raw: string | undefined, trust: number, isMarked = false) => {
    const name = employerNameIn(raw, isMarked);
    const key = nameLetters(name ?? '');
    if (!name || key === siteKey || textKey(name) === titleKey || (!isMarked && isPlace(name))) return;
    // A word that the text writes small elsewhere is a word, and one that says what follows is a heading.
    if (!isMarked && (common.has(name.toLowerCase()) || isHeading(name, page.languages))) return;
    const known = candidates.get(key);
    known?.names.add(name);
    candidates.set(key, { names: known?.names ?? new Set([name]), points: (known?.points ?? 0) + trust });
  };
  nameInMarkup(hints, page.site, add);
  nameInTitles(hints, titleKey, add);
  nameAbove(page.above ?? [], spoken, add);
  nameAtHead(texts, titleKey, add);
  nameUnderTitle([...(page.above ?? []), ...texts.slice(0, INTRODUCTION)], titleKey, add);
  nameInText(texts, add);
  const url = page.url === '' ? (/https?:\/\/[^\s<>"')\]]+/u.exec(whole)?.[0] ?? '') : page.url;
  const slug = employerInAddress(url);
  add(slug && (writtenIn(spoken, slug) ?? asName(slug)), TRUST.address, true);
  const hosts = [webAddress(url)?.hostname ?? '', ...(whole.match(/(?<=@)[\w-]+(?:\.[\w-]+)+/gu) ?? [])];
  for (const host of hosts.slice(0, MOST_MENTIONS)) add(writtenIn(spoken, domainOf(host)), 0);

  const [host = '', ...mails] = hosts.map(hostLetters);
  const all = ` ${textKey(whole)} `;
  let best: Candidate | undefined;
  for (const [key, candidate] of candidates) {
    const mentions = Math.max(...[...candidate.names].map((name) => countOf(all, ` ${textKey(name)} `)));
    const points =
      candidate.points +
      Math.min(MOST_MENTIONS, mentions) * TRUST.mention +
      (holds(host, key, candidate) && !BOARD_NAME.test(key) ? TRUST.host : 0) +
      (mails.slice(0, MOST_MENTIONS).some((mail) => holds(mail, key, candidate)) ? TRUST.mail : 0);
    if (points >= FEWEST_POINTS && points > (best?.points ?? 0)) best = { ...candidate, points };
  }
  return best && usualForm(best.names, [hints.title, hints.ogTitle, whole].join('\n'));
}

/** Places that name the site itself: on a known board, the board. */
const OF_SITE: ReadonlySet<EmployerHint['place']> = new Set(['brand', 'copyright', 'publisher']);

type Add = (raw: string | undefined, trust: number, isMarked?: boolean) => void;

function nameInMarkup(hints: PageHints, site: string | undefined, add: Add): void {
  const seen = new Set<string>();
  for (const hint of hints.employers) {
    const { place } = hint;
    const name = nameInHint(hint);
    if (!name || (place === 'copyright' && seen.has(place))) continue;
    const isMarked = place === 'microdata' || place === 'named';
    if (seen.has(`${place}${name}`) || (site && OF_SITE.has(place)) || (!isMarked && isBoard(name))) continue;
    seen.add(`${place}${name}`).add(place);
    add(name, TRUST_IN_MARKUP[place], isMarked);
  }
  if (!site && hints.ogSiteName && !isBoard(hints.ogSiteName)) add(hints.ogSiteName, TRUST.siteName);
}

function isBoard(name: string): boolean {
  return BOARD_NAME.test(textKey(name)) && employerNameIn(name, true) === name;
}

function nameInTitles(hints: PageHints, titleKey: string, add: Add): void {
  const worded = new Set<string>();
  const parts = new Set<string>();
  for (const title of [hints.ogTitle, hints.title]) {
    const { employer } = partsOfPageTitle(title);
    if (employer) worded.add(employer);
    for (const segment of segmentsOf(title)) {
      const { 1: at } = CAREERS_AT.exec(segment) ?? [];
      if (JOBS_IN.test(segment)) continue;
      if (at) worded.add(at);
      const says = namesPeople(segment) || CALLS.test(segment);
      if (!related(textKey(segment), titleKey) && !says) parts.add(segment);
    }
  }
  for (const name of worded) add(name, TRUST.titleWording);
  for (const name of parts) add(name, BOARD_NAME.test(textKey(name)) ? TRUST.titlePartOfJobs : TRUST.titlePart);
}

/** "Jobs in Cambodia": where, not with whom. */
const JOBS_IN =
  /^(?:jobs?|vacancies|careers?|work|stellen(?:angebote)?|emplois?|empleos?|vagas?|vacatures?|praca|práce)\s+(?:in|en|em|na|w|v|ve)\s/iu;

/** "Trabaja como monitor", "Join the crew": such a part of a title calls somebody, and names nobody. */
const CALLS =
  /^(?:work|join|become|apply|arbeite|komm|werde|bewirb|travaill|rejoi|deven|trabaj|trabalh|únete|vem|venha|werk|kom|word|lavor|unisci|entra|pracuj|dołącz|přidej|staň|працюй|приєдн)\p{L}*\s/iu;

/** "Lehrkraft (m/w/d)", "Chargé(e) de collecte": whoever is meant by a word for all is wanted, and wants nobody. */
function namesPeople(segment: string): boolean {
  return FOR_ALL.test(segment) || /\p{L}\((?:e|ne|se|in|a)\)/u.test(segment);
}

function isHeading(name: string, languages: readonly Language[] = ['en']): boolean {
  return (readHeading(name, languages)?.coverage ?? 0) === 1;
}

/** No label of an employer is longer, nor one with the name behind it. */
const LONGEST_LABEL = 40;
const LONGEST_LABELLED = 120;

/** The name behind a label on its line: "Company: Acme". */
function labelled(text: string): string | undefined {
  return LABEL.exec(text.slice(0, LONGEST_LABELLED))?.[1];
}

/** The name on the line after its label. */
function labelledBelow(label: string, next: string): string | undefined {
  return LABEL.exec(`${label.slice(0, LONGEST_LABEL).replace(/\s*[:：]$/u, '')}: ${next}`)?.[1];
}

/** What stands above a posting may be of the site: only what is labelled, only an employer says, or the posting speaks of names it. */
function nameAbove(above: readonly Block[], spoken: string, add: Add): void {
  for (const [index, { text }] of above.entries()) {
    const next = (above[index + 1]?.text ?? '').slice(0, LONGEST_NEXT);
    const name = labelled(text) ?? labelledBelow(text, next);
    if (name) add(WITH_LEGAL_FORM.exec(name)?.[1] ?? name, TRUST.label, true);
    for (const { trust, pattern } of IN_PROSE)
      if (trust === 'statement') add(pattern.exec(text.slice(0, LONGEST_READ))?.[1], TRUST.statement);
    if (
      text.length <= LONGEST_NEXT &&
      INSTITUTION_NAME.test(text) &&
      INSTITUTION.test(text) &&
      isSpokenOf(text, spoken)
    )
      add(text, TRUST.institution);
  }
}

const INSTITUTION_NAME = /^\p{Lu}[^.!?:;,\d]+$/u;

/** So many letters make the short form of a name: "HAC" for "Hull Art College". */
const FEWEST_INITIALS = 3;

function isSpokenOf(name: string, spoken: string): boolean {
  const initials = (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
  if (spoken.includes(name)) return true;
  return (
    initials.length >= FEWEST_INITIALS && new RegExp(`(?<![\\p{L}\\d])${initials}(?![\\p{L}\\d])`, 'u').test(spoken)
  );
}

/** Lines of their own at the head of a posting that name the employer by their form. */
function nameAtHead(texts: readonly Block[], titleKey: string, add: Add): void {
  for (const [index, { kind, text }] of texts.slice(0, INTRODUCTION).entries()) {
    if (kind === 'item' || text.length > LONGEST_NEXT) continue;
    add(HIRING_ABOVE.exec(text)?.[1], TRUST.hiringAbove);
    add(JOB_POST_ABOVE.test(texts[index - 1]?.text ?? '') ? text : undefined, TRUST.label);
    if (related(textKey(text), titleKey)) continue;
    add(WITH_LEGAL_FORM.exec(text)?.[1], TRUST.legalForm);
    if (INSTITUTION.test(text) && INSTITUTION_NAME.test(text)) add(text, TRUST.institution);
  }
}

/** Boards and firms set the employer directly under the title, on a line of its own. */
function nameUnderTitle(texts: readonly Block[], titleKey: string, add: Add): void {
  const index = texts.findIndex(({ text }) => titleKey !== '' && textKey(text) === titleKey);
  const under = texts[index + 1];
  if (index < 0 || !under || under.kind === 'item' || under.text.length > LONGEST_NEXT) return;
  if (/^[\p{Lu}\d][^.!?:;,|·•]*$/u.test(under.text)) add(under.text, TRUST.underTitle);
}

/** A large board marks its titles so for those who listen to the page; the employer is on the next line. */
const JOB_POST_ABOVE = /\S\s*- job post$/u;

/** A title on a list of postings in one place may close with the employer in brackets; it is among the first blocks. */
const FIRST_HEADINGS = 2;
const IN_BRACKETS = /\S \[([^\][]{2,60})\]$/u;

function nameInText(texts: readonly Block[], add: Add): void {
  const said = new Set<string>();
  const sayOnce = (raw: string | undefined, trust: number, isMarked = false) => {
    const key = `${trust}${textKey(raw ?? '')}`;
    if (!raw || said.has(key)) return;
    said.add(key);
    add(raw, trust, isMarked);
  };
  for (const [index, { kind, text }] of texts.entries()) {
    const start = text.slice(0, LONGEST_READ).replace(/[®™©]/gu, '');
    sayOnce(labelled(start), TRUST.label, true);
    const next = texts[index + 1]?.text;
    if (next && next.length <= LONGEST_NEXT) sayOnce(labelledBelow(start, next), TRUST.labelAbove, true);
    const isListed = texts[index - 1]?.text.endsWith(':');
    if (index < INTRODUCTION && kind === 'paragraph' && !isListed)
      for (const wording of [AT_START, IN_APPOSITION]) sayOnce(wording.exec(start)?.[1], TRUST.introducing);
    if (kind === 'heading') {
      const heading = start.replace(/\p{Extended_Pictographic}\ufe0f?/gu, '').trim();
      sayOnce(ABOUT_HEADING.exec(heading)?.[1], TRUST.aboutHeading);
      if (index < FIRST_HEADINGS) sayOnce(IN_BRACKETS.exec(heading)?.[1], TRUST.aboutHeading);
    } else for (const { trust, pattern } of IN_PROSE) sayOnce(pattern.exec(start)?.[1], TRUST[trust]);
  }
}

/** A name from an address as a text writes it: "acme-mills" is "Acme Mills" there. Undefined where it does not. */
function writtenIn(text: string, slug: string): string | undefined {
  const letters = slug.replace(/[^\p{L}\d]/gu, '').slice(0, LONGEST_NEXT);
  if (letters.length < FEWEST_OF_HOST) return undefined;
  return new RegExp(`(?<![\\p{L}\\d])${[...letters].join("[ .&'’_-]?")}(?![\\p{L}\\d])`, 'iu').exec(text)?.[0];
}

/** The address's own form with capitals: for a text that does not write the name. */
function asName(slug: string): string {
  return slug.replace(/[-_]+/gu, ' ').replace(/(?<![\p{L}\d])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function describing(hints: PageHints): Block[] {
  return hints.description ? [{ kind: 'paragraph', level: 0, text: hints.description }] : [];
}

function related(left: string, right: string): boolean {
  return left !== '' && right !== '' && (left.includes(right) || right.includes(left));
}

/** Whether a host holds a name, or its first word where that is long enough to be one. */
function holds(host: string, key: string, { names }: Candidate): boolean {
  const [first = ''] = textKey([...names][0] ?? '').split(' ');
  return host !== '' && (host.includes(key) || (first.length >= FEWEST_OF_HOST && host.includes(first)));
}
