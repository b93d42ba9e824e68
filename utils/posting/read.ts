import type { Block, Posting, PostingSource, Reading, TrailEntry } from '../model';
import { textKey } from '../text/normalise';
import type { Piece } from './block-builder';
import { blockOf } from './blocks';
import { employerOf } from './employers';
import { findInState, findsOf } from './finds';
import { withLinesRestored } from './flat-text';
import type { Gathered } from './gather';
import { textOfHtml } from './html-text';
import { isPosting } from './is-posting';
import { labelledFacts, markedLocation } from './labelled-facts';
import { isInOtherWriting, languagesOf } from './languages';
import { mainTextOf } from './main-text';
import { NO_HINTS, type PageHints } from './page-hints';
import { leftOut, requirementsOf } from './requirements';
import { needsSecondOpinion } from './second-opinion';
import type { PlacedBlock } from './sections';
import { siteOf } from './sites';
import { titleOf } from './titles';
import { factsInBars, hintsOfText } from './typed-hints';
import type { TypedText } from './typed-text';
import type { PostingFacts, StructuredPosting } from './types';

/** A body shorter than this, or with fewer requirements, was not read well: nothing found is never "nothing asked". */
const FEWEST_CHARACTERS = 250;
const FEWEST_REQUIREMENTS = 3;
const ENOUGH_REQUIREMENTS = 5;

const BEYOND_REACH = 'what follows on a very long page';

/** The longest postings ask for some hundred things; a list of thousands is of something else, and would take the panel down. */
const MOST_REQUIREMENTS = 300;

/** No title, name or list of places that somebody reads is longer. */
const LONGEST_FACT = 500;

const HIDDEN_END = 'the end of the posting, which the page hides: click More there, then read again';

/** Makes the reading of what was gathered from a page. Pure: the page is not needed any more. */
export function readGathered(gathered: Gathered, now: string): Reading {
  const first = readFirst(gathered, now);
  if (!gathered.article || !needsSecondOpinion(first)) return first;
  const { pieces } = gathered.article;
  const { hints, url, finds } = gathered;
  const facts = finds[0]?.facts ?? gathered.marked ?? {};
  const trail = [...first.trail, { reader: 'readability', outcome: `${pieces.length} blocks` }];
  const second = readingOf(pieces, named(facts, hints, pieces, url), 'main-text', now, trail, url);
  return second.outcome === 'posting' ? second : { ...first, trail };
}

function readFirst(gathered: Gathered, now: string): Reading {
  const trail = [...gathered.trail];
  if (gathered.disagrees) return { outcome: 'loading', trail };
  const { page, hints, url } = gathered;
  const finds = findsOf(gathered);
  let best: Reading | undefined;
  for (const { source, facts, text, isCut } of finds) {
    const reading = readingOf(text.pieces, named(facts, hints, text.pieces, url), source, now, trail, url);
    if (reading.outcome === 'posting' && !isCut) return reading;
    best ??= isCut ? asCut(reading) : reading;
  }
  if (best && finds.some(({ isCut }) => isCut)) return best;
  const languages = languagesOf(page?.pieces ?? []);
  const pieces = page ? mainTextOf(page, languages) : [];
  const verdict = isPosting(gathered, pieces, languages);
  trail.push({ reader: 'main-text', outcome: verdict.why });
  if (gathered.embedded && !verdict.isPosting) return { outcome: 'embedded', ...gathered.embedded, trail };
  const shown = verdict.isPosting ? pieces : untellable(page?.pieces ?? []);
  if (!shown) return best ?? readState(gathered, now, trail) ?? notAPosting(gathered, trail);
  const facts = finds[0]?.facts ?? gathered.marked ?? {};
  const above = aboveOf(page?.pieces ?? [], shown);
  const reading = readingOf(shown, named(facts, hints, shown, url, above), 'main-text', now, trail, url);
  const whole = page?.cutShort ? withMissing(reading, BEYOND_REACH) : reading;
  return best && whole.outcome !== 'posting' ? best : whole;
}

function notAPosting({ page }: Gathered, trail: readonly TrailEntry[]): Reading {
  return { outcome: 'not-a-posting', ...(page?.cutShort ? { isCutShort: true } : {}), trail };
}

/** How much above the posting may name its employer. */
const ABOVE = 30;

function aboveOf(all: readonly Piece[], shown: readonly Piece[]): readonly Piece[] {
  const start = shown[0] ? all.indexOf(shown[0]) : 0;
  return all.slice(Math.max(0, start - ABOVE), Math.max(0, start)).filter(({ zone }) => zone === 'main');
}

/** So many list items that are no links may be those of a posting. */
const FEWEST_ITEMS = 3;

/** The main part of a page with a list, in a writing that is not read: nobody can say that it is no posting. */
function untellable(all: readonly Piece[]): readonly Piece[] | undefined {
  const pieces = all.filter(({ zone }) => zone === 'main');
  const items = pieces.filter(({ kind, linked }) => kind === 'item' && !linked);
  return items.length >= FEWEST_ITEMS && isInOtherWriting(pieces) ? pieces : undefined;
}

function withMissing(reading: Reading, missing: string): Reading {
  return 'missing' in reading ? { ...reading, missing: [...reading.missing, missing] } : reading;
}

function readState(gathered: Gathered, now: string, trail: readonly TrailEntry[]): Reading | undefined {
  const find = findInState(gathered);
  if (!find) return undefined;
  const { facts, text, source } = find;
  const { hints, url } = gathered;
  return readingOf(text.pieces, named(facts, hints, text.pieces, url), source, now, trail, url);
}

/** Requirements stand at the end of postings more often than not: a text whose end is hidden was not read well. */
function asCut(reading: Reading): Reading {
  if (!('posting' in reading) || !reading.posting) return reading;
  const { posting, missing, trail } = reading;
  return { outcome: 'not-read-well', posting, missing: [...missing, HIDDEN_END], trail };
}

/** The facts of the reader; those it did not give as the page and the text name them. */
function named(
  facts: PostingFacts,
  hints: PageHints,
  blocks: readonly PlacedBlock[],
  url: string,
  above: readonly PlacedBlock[] = [],
): PostingFacts {
  const languages = languagesOf(blocks);
  const title = facts.title ?? titleOf(hints, blocks, languages, above);
  const company = facts.company ?? employerOf(hints, blocks, { url, site: siteOf(url), title, languages, above });
  const location = markedLocation(hints);
  return {
    ...(location ? { location } : {}),
    ...labelledFacts(blocks),
    ...given(facts),
    ...(title ? { title: withoutEmployer(title, company) } : {}),
    ...(company ? { company } : {}),
  };
}

/** The facts that there are, none longer than anybody reads. */
function given(facts: PostingFacts): PostingFacts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value.slice(0, LONGEST_FACT)]],
    ),
  );
}

/** "Engineer - Acme (Hull)", "Engineer @ Acme": a title with its employer behind it is the title before it. */
function withoutEmployer(title: string, company: string | undefined): string {
  if (!company) return title;
  const [, before = '', behind = ''] =
    /^(.{4,}?)\s+(?:[-–—|@]|at|bei|chez|na|no|bij|presso)\s+(.+)$/u.exec(title) ?? [];
  return textKey(behind).startsWith(textKey(company)) ? before : title;
}

/** Reads text that came without a page. */
export function readTypedText(
  { facts, text }: TypedText,
  source: Extract<PostingSource, 'selection' | 'text'>,
  now: string,
): Reading {
  const pieces = withLinesRestored(text.pieces);
  const known = { ...factsInBars(pieces), ...given(facts) };
  return readingOf(text.pieces, named(known, hintsOfText(pieces), pieces, ''), source, now, []);
}

/** Reads what a hiring system or JSON-LD gives for one posting; the employer as its text names him, where the data does not. */
export function readStructured({ descriptionHtml, url, ...facts }: StructuredPosting, now: string): Reading {
  const { pieces } = textOfHtml(descriptionHtml);
  return readingOf(pieces, named(facts, NO_HINTS, pieces, url ?? ''), 'json-ld', now, [], url);
}

/** Files blocks as a posting; says what is missing where too little was found. */
export function readingOf(
  found: readonly PlacedBlock[],
  facts: PostingFacts,
  source: PostingSource,
  now: string,
  trail: readonly TrailEntry[],
  url?: string,
): Reading {
  const placed = withLinesRestored(found);
  const languages = languagesOf(placed);
  const all = requirementsOf(placed, languages, facts.title);
  const requirements = all.slice(0, MOST_REQUIREMENTS);
  const blocks = placed.map(blockOf);
  const { postingId: _, ...shown } = facts;
  const posting: Posting = {
    ...shown,
    ...(url ? { url, site: siteOf(url) } : {}),
    language: languages[0] ?? 'en',
    blocks,
    requirements,
    source,
    readAt: now,
  };
  const beyond = all.length - requirements.length;
  const missing = [
    ...missingFrom(posting),
    ...leftOut(placed, languages).map(leftOutInWords),
    ...(beyond > 0 ? [`${beyond} further lines of a very long list`] : []),
  ];
  const outcome = `${requirements.length} requirements in ${blocks.length} blocks`;
  const wholeTrail = [...trail, { reader: source, outcome }];
  if (isThin(posting)) return { outcome: 'not-read-well', posting, missing, trail: wholeTrail };
  return { outcome: 'posting', posting, missing, trail: wholeTrail };
}

/** An adapter points at the whole description: a short one is short, not lost. */
function isThin({ blocks, requirements, source }: Posting): boolean {
  if (source.startsWith('adapter:')) return requirements.length === 0;
  return requirements.length < FEWEST_REQUIREMENTS || isShort(blocks, requirements.length);
}

/** A body of few words is whole when it is all list: "SQL", "Rust", "A car". */
function isShort(blocks: readonly Block[], requirements: number): boolean {
  return charactersOf(blocks) < FEWEST_CHARACTERS && requirements < ENOUGH_REQUIREMENTS;
}

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function leftOutInWords({ heading, count }: { readonly heading: string; readonly count: number }): string {
  return `${count === 1 ? 'one line' : `${count} lines`} of the list under “${heading}”`;
}

/** What a reader would miss, in words. */
function missingFrom({ blocks, requirements, title }: Posting): string[] {
  const missing: string[] = [];
  if (isShort(blocks, requirements.length)) missing.push('most of the text');
  if (requirements.length === 0) missing.push('what the role asks for');
  else if (requirements.length < FEWEST_REQUIREMENTS) missing.push('most of what the role asks for');
  if (!title) missing.push('the title');
  return missing;
}
