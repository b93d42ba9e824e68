import type { Language } from '../model';
import { textKey } from '../text/normalise';
import { parsedUrl } from '../text/urls';
import { APPLY } from './apply-words';
import type { Piece } from './block-builder';
import type { Gathered } from './gather';
import { readHeading } from './headings';
import { CAREERS_HOME, DEFINES, EXPLAINING_HEADING, EXPLAINS, HIRES, PERIOD, TEACHES } from './hiring-words';
import { readLine } from './line-forms';
import { fileLines } from './requirements';
import { labelKind } from './section-labels';
import { FOR_ALL, isGeneric } from './titles';

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
  /** A large part of the text asks for something: a short posting in prose. */
  dense: 1,
  /** Words of somebody who hires, and a way to apply. */
  hires: 1.5,
  apply: 1,
  facts: 1,
  offer: 0.5,
  address: 0.5,
  title: 1,
  article: -1.5,
  /** It explains work, buys, teaches, or tells of a life: by its title, by headings, by periods of years. */
  explains: -8,
  defines: -4,
  teaches: -3,
  explainingParts: -1.5,
  /** The page of a firm for those who look for work. */
  careersHome: -3,
  /** The same heading over requirements again and again: several postings on one page. */
  several: -4,
  /** A list of links with a line of text each: postings to be opened. */
  cards: -3,
  /** Hardly anything on the page asks for something: the wordings stand there by chance. */
  diluted: -3,
} as const;

/** The same in words, for the person who asks what was tried. */
const WORDS: { readonly [name in keyof typeof POINTS]: string } = {
  structuredData: 'published data',
  duties: 'duties',
  qualifications: 'qualifications',
  longList: 'a long list',
  manyLines: 'many lines that ask',
  someLines: 'some lines that ask',
  bothInProse: 'duties and qualifications in prose',
  wishes: 'wishes',
  dense: 'little that does not ask',
  hires: 'words of those who hire',
  apply: 'a way to apply',
  facts: 'the facts of a job',
  offer: 'an offer',
  address: 'the address',
  title: 'the title',
  article: 'against it: an article',
  explains: 'against it: the title explains',
  defines: 'against it: it says what such a worker is',
  teaches: 'against it: the title teaches or tells of a person',
  explainingParts: 'against it: parts that explain',
  careersHome: 'against it: a firm’s page about work there',
  several: 'against it: several postings',
  cards: 'against it: a list of links',
  diluted: 'against it: hardly anything asks',
};

const ENOUGH_POINTS = 3;

/** Where nobody hires and nobody can apply, lists alone must say more: lives and handbooks have them too. */
const ENOUGH_WITHOUT_HIRING = 3.5;

/** A text of which this share asks is dense. */
const DENSE_SHARE = 0.25;
const FEWEST_DENSE = 3;

/** Of the words of those who hire only the start of a text is looked at, of those that tell how to apply also the end; and only so many texts. */
const LONGEST_READ = 500;
const MOST_TEXTS = 300;

/** What a button says is short; an entry of a life begins with its years; what names a posting stands early in an address. */
const LONGEST_BUTTON = 40;
const LONGEST_ENTRY = 200;
const LONGEST_ADDRESS = 300;

/** An article with so many kinds of headings of a posting is a posting that was published as one. */
const FEWEST_KINDS = 3;

const FEWEST_FACTS = 2;
const FEWEST_PERIODS = 2;
const MOST_EXPLAINING = 3;

/** Lines under a heading of duties or qualifications that make it a section of a posting. */
const FEWEST_LINES = 2;

/** A firm's page about work there may hold one posting as a whole: under its own title words of those who hire, an offer, and so many qualifications. */
const FEWEST_OF_WHOLE = 3;

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
    reasons.push(WORDS[name]);
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
  const share =
    asked /
    Math.max(
      1,
      pieces.reduce((sum, { text }) => sum + text.length, 0),
    );
  if (share < LEAST_SHARE) count('diluted');
  if (share >= DENSE_SHARE && lines.length >= FEWEST_DENSE) count('dense');

  const all = gathered.page?.pieces ?? pieces;
  const { kinds, repeated } = headingsIn(all, languages);
  const said = pieces.filter(({ kind }) => kind !== 'heading').slice(0, MOST_TEXTS);
  const tellsHow = said.some(({ text }) =>
    [text, text.slice(LONGEST_READ).slice(-LONGEST_READ)].some(
      (part) => readLine(part, languages, false).never === 'application',
    ),
  );
  const applies = gathered.hints.applies || all.some(({ text }) => text.length < LONGEST_BUTTON && APPLY.test(text));
  const hires = said.some(({ text }) => HIRES.test(text.slice(0, LONGEST_READ)));
  if (hires) count('hires');
  if (tellsHow || applies || kinds.has('application')) count('apply');
  const labels = said.filter(({ text }) => labelKind(text, languages) === 'facts').length;
  const hasFacts = (kinds.get('facts') ?? 0) + labels >= FEWEST_FACTS;
  if (hasFacts) count('facts');
  if (kinds.has('benefits')) count('offer');
  if (POSTING_ADDRESS.test(pathOf(gathered.url))) count('address');
  const { title = '', ogTitle = '', headings } = gathered.hints;
  const titles = [title, ogTitle, ...headings];
  const isTitled = titles.some((name) => POSTING_TITLE.test(name) || FOR_ALL.test(name));
  if (isTitled) count('title');
  if (gathered.published) count('structuredData');
  if (gathered.hints.ogType === 'article' && kinds.size < FEWEST_KINDS) count('article');
  if (titles.some((name) => EXPLAINS.test(name.trim()))) count('explains');
  else if (!isTitled && titles.some((name) => TEACHES.test(name.trim()))) count('teaches');
  if (!gathered.published && defines(said, titles)) count('defines');
  const explaining = all.filter(({ kind, text }) => kind === 'heading' && EXPLAINING_HEADING.test(text)).length;
  for (let part = 0; part < Math.min(MOST_EXPLAINING, explaining); part += 1) count('explainingParts');
  if (pieces.filter(({ text }) => PERIOD.test(text.slice(0, LONGEST_ENTRY))).length >= FEWEST_PERIODS)
    count('explainingParts');
  const [first] = pieces;
  const isCard = first?.kind === 'heading' && !readHeading(first.text, languages) && !isGeneric(first.text);
  const isWhole = isCard && hires && kinds.has('benefits') && under('required') >= FEWEST_OF_WHOLE;
  if (!isWhole && headings.length > 0 && headings.every((name) => CAREERS_HOME.test(name.trim()))) count('careersHome');
  if (repeated >= SEVERAL_POSTINGS) count('several');
  const links = pieces.filter(({ linked, zone }) => linked && zone !== 'chrome').length;
  const known = lines.some(({ underKnownHeading }) => underKnownHeading);
  if (!known && links >= MANY_LINKS && links >= pieces.length * LINK_SHARE) count('cards');
  const isSupported = hires || tellsHow || applies || hasFacts || isTitled || gathered.published;
  const isEnough = points >= (isSupported ? ENOUGH_POINTS : ENOUGH_WITHOUT_HIRING);
  return {
    isPosting: isEnough,
    why: `${isEnough ? 'a posting' : 'no posting'}, by ${reasons.join(', ') || 'nothing in it'}`,
  };
}

/** How many of the first texts may say what such a worker is. */
const FIRST_TEXTS = 6;

/** Whether it begins by saying what such a worker is, or what all of them do: "Electricians install …" under "Electrician". */
function defines(said: readonly Piece[], titles: readonly string[]): boolean {
  const many = titles
    .map((title) => `${textKey(title).replace(/ (?:jobs?|careers?)\b.*/u, '')}s `)
    .filter((name) => name.length > 3);
  return said
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, FIRST_TEXTS)
    .some(({ text }) => DEFINES.test(text) || many.some((name) => text.toLowerCase().startsWith(name)));
}

/** How many headings there are of each kind, and how often the same one stands over requirements. */
function headingsIn(
  pieces: readonly Piece[],
  languages: readonly Language[],
): { readonly kinds: ReadonlyMap<string, number>; readonly repeated: number } {
  const kinds = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { kind, text, zone } of pieces) {
    if (kind !== 'heading' || zone === 'hidden') continue;
    const section = readHeading(text, languages)?.kind;
    if (!section) continue;
    kinds.set(section, (kinds.get(section) ?? 0) + 1);
    if (section === 'duties' || section === 'required')
      counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  }
  return { kinds, repeated: Math.max(0, ...counts.values()) };
}

function pathOf(url: string): string {
  const address = parsedUrl(url);
  return address ? `${address.hostname}${address.pathname}${address.search}`.slice(0, LONGEST_ADDRESS) : '';
}
