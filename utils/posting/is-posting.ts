import type { Language } from '../model';
import type { Piece } from './block-builder';
import type { Gathered } from './gather';
import { readHeading } from './headings';
import { readLine } from './line-forms';
import { fileLines } from './requirements';
import { FOR_ALL } from './titles';

/** What speaks for and against a page being one posting, in points; enough of them make it one. */
const POINTS = {
  structuredData: 3,
  duties: 2,
  qualifications: 2,
  /** A list under one such heading that holds both. */
  longList: 1,
  /** Duties or qualifications without a heading over them, told by their words; and both of them. */
  manyLines: 1.5,
  someLines: 0.5,
  bothInProse: 1,
  wishes: 0.5,
  apply: 1,
  facts: 1,
  offer: 0.5,
  address: 0.5,
  title: 1,
  article: -1.5,
  /** The same heading over requirements again and again: several postings on one page. */
  several: -4,
  /** A list of links with a line of text each: postings to be opened. */
  cards: -3,
  /** Hardly anything on the page asks for something: the wordings stand there by chance. */
  diluted: -3,
} as const;

const ENOUGH_POINTS = 3;

/** Lines under a heading of duties or qualifications that make it a section of a posting. */
const FEWEST_LINES = 2;

/** Of a posting's text at least this share asks for something. */
const LEAST_SHARE = 0.05;

/** So many links, and such a share of what was found, make a list of cards. */
const MANY_LINKS = 8;
const LINK_SHARE = 0.15;

const MANY_LINES = 5;
const SEVERAL_POSTINGS = 3;

/** Addresses that name a posting. */
const POSTING_ADDRESS =
  /(?:^|[/.?&=_-])(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|stellen(?:angebote?)?|karriere|emplois?|offres?|empleos?|vagas?|vacatures?|lavoro|praca|oferta|kariera|nabidky?|prace|robota|vacancy)(?:[/.?&=_-]|$)/iu;

/** Wordings that only titles of postings have, beside the words for all. */
const POSTING_TITLE =
  /\b(?:hiring|job (?:application|opening|offer|vacancy)|vacancy|vacature|stellenangebot|offre d['’]emploi|oferta de (?:empleo|trabajo)|oferta pracy|nabídka práce|offerta di lavoro|вакансія)\b/iu;

const APPLY =
  /^(?:apply|apply (?:now|here|today|online|for (?:this|the) (?:job|position|role)|on company (?:site|website)|to this job)|easy apply|quick apply|jetzt bewerben|bewerben|online bewerben|postuler|postulez|je postule|candidater|aplicar|inscribirme|inscríbete|postular|postularme|solicitar|candidatar-?(?:me|se)?|candidate-se|candidata-te|solliciteer|solliciteren|direct solliciteren|candidati|candidati ora|invia candidatura|aplikuj|aplikuj teraz|odpovědět|mám zájem|відгукнутися|відгукнутись|submit (?:application|resume)|send (?:application|cv))\s*!?$/iu;

/** How it was decided, for the trail. */
export type PostingVerdict = { readonly isPosting: boolean; readonly why: string };

/** Whether a page is one posting. `pieces` are those of the posting, or what came nearest to one. */
export function isPosting(
  gathered: Gathered,
  pieces: readonly Piece[],
  languages: readonly Language[],
): PostingVerdict {
  const reasons: string[] = [];
  let points = 0;
  const count = (name: keyof typeof POINTS) => {
    points += POINTS[name];
    reasons.push(name);
  };
  const lines = fileLines(pieces, languages).filter(({ stated }) => stated);
  const under = (wanted: string) =>
    lines.filter(({ kind, underKnownHeading }) => underKnownHeading && kind === wanted).length;
  if (under('responsibility') >= FEWEST_LINES) count('duties');
  if (under('required') >= FEWEST_LINES) count('qualifications');
  if (under('preferred') > 0) count('wishes');
  if (lines.filter(({ underKnownHeading }) => underKnownHeading).length >= MANY_LINES) count('longList');
  const loose = lines.filter(({ underKnownHeading }) => !underKnownHeading);
  if (loose.length >= MANY_LINES) count('manyLines');
  else if (loose.length >= FEWEST_LINES) count('someLines');
  const looseDuties = loose.filter(({ kind }) => kind === 'responsibility').length;
  if (looseDuties >= FEWEST_LINES && loose.length - looseDuties >= FEWEST_LINES) count('bothInProse');

  const asked = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (asked < LEAST_SHARE * pieces.reduce((sum, { text }) => sum + text.length, 0)) count('diluted');

  const all = gathered.page?.pieces ?? pieces;
  const kinds = new Map<string, number>();
  const repeated = new Map<string, number>();
  for (const { kind, text, zone } of all) {
    if (kind !== 'heading' || zone === 'hidden') continue;
    const section = readHeading(text, languages)?.kind;
    if (!section) continue;
    kinds.set(section, (kinds.get(section) ?? 0) + 1);
    if (section === 'duties' || section === 'required')
      repeated.set(text.toLowerCase(), (repeated.get(text.toLowerCase()) ?? 0) + 1);
  }
  const tellsHow = pieces.some(
    ({ kind, text }) => kind !== 'heading' && readLine(text, languages, false).never === 'application',
  );
  if (tellsHow || kinds.has('application') || all.some(({ text }) => text.length < 40 && APPLY.test(text)))
    count('apply');
  if ((kinds.get('facts') ?? 0) >= 2) count('facts');
  if (kinds.has('benefits')) count('offer');
  if (POSTING_ADDRESS.test(pathOf(gathered.url))) count('address');
  if (
    [gathered.hints.title, gathered.hints.ogTitle, ...gathered.hints.headings].some(
      (title) => POSTING_TITLE.test(title ?? '') || FOR_ALL.test(title ?? ''),
    )
  )
    count('title');
  if (gathered.published) count('structuredData');
  if (gathered.hints.ogType === 'article' && kinds.size < 3) count('article');
  if (Math.max(0, ...repeated.values()) >= SEVERAL_POSTINGS) count('several');
  const links = pieces.filter(({ linked, zone }) => linked && zone !== 'chrome').length;
  const known = lines.some(({ underKnownHeading }) => underKnownHeading);
  if (!known && links >= MANY_LINKS && links >= pieces.length * LINK_SHARE) count('cards');
  return { isPosting: points >= ENOUGH_POINTS, why: `${points} points: ${reasons.join(', ') || 'nothing'}` };
}

function pathOf(url: string): string {
  return URL.canParse(url)
    ? `${new URL(url).hostname}${new URL(url).pathname}${new URL(url).search}`.slice(0, 300)
    : '';
}
