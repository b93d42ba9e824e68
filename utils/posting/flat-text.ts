import { lineCues } from '../lexicon/sections';
import type { Language } from '../model';
import { isSmallWord } from '../text/language';
import { sentences } from '../text/sentences';
import { withoutGlue } from './glued-text';
import { readHeading } from './headings';
import { signsOfList } from './inline-lists';
import { languagesOf } from './languages';
import type { PlacedBlock } from './sections';

/** A paragraph shorter than this may be one, whole postings in one paragraph are longer; longer than this they never are. */
const SHORTEST_FLAT = 600;
const LONGEST_FLAT = 60_000;

/** So many list items must come to light, and one heading that we know, before a paragraph is taken for a flattened posting. */
const FEWEST_ITEMS = 4;

/** Headings are no longer than this many words. */
const LONGEST_HEADING = 7;

/** A heading must consist of known wording to this share: without a line of its own, nothing else marks it. */
const LEAST_COVERAGE = 0.55;

/** Words looked at to see how a line begins. */
const LINE_START = 6;

/** A line that begins with a number says within so many words what is counted: "8 à 10 ans d'expérience". */
const NUMBER_START = 4;

/** Words that belong to the number after them, in the languages that are read. */
const BEFORE_NUMBERS = new Set(
  (
    'least minimum min about approximately over than up within mindestens ca circa moins environ menos mínimo mais más almeno minimo minstens ' +
    'minimaal ponad najmniej alespoň minimálně понад щонайменше мінімум'
  ).split(' '),
);

/** A stretch of text long enough to tell its language. */
const STRETCH = 500;

/** A ruler drawn with signs at the end of a line. */
const RULE = /\s[-_=*~]{3,}\s*$/u;

type Word = { readonly text: string; readonly start: number; readonly end: number };

/** A stretch of the text: a known heading, or what lay between two lost line breaks; `isEntry` behind the sign of a list. */
type Line = { readonly isHeading: boolean; readonly isEntry?: boolean; readonly start: number; readonly end: number };

/**
 * Gives back the lines of postings whose markup was thrown away on the way into structured data ("… for our clients Plan the week
 * Write reports Requirements Two years …"): a line begins where a capital follows a small letter without a full stop, as far as the
 * new line begins like one, where two lines were glued together, and where the signs of a list run on. All other blocks stay as they
 * are; the words always do.
 */
export function withLinesRestored(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  return withoutGlue(blocks).flatMap(
    (block) =>
      listRestored(block, blocks) ??
      (block.kind === 'paragraph' && mayBeFlat(block.text) ? restored(block) : undefined) ?? [block],
  );
}

/** The sign that is put for any other, so that it is a word of its own. */
const SIGN = '•';

/** A sign without an entry behind it. */
const STRAY_SIGN = /\s[-–—*•·]+\s*$/u;

/** Where signs tell the lines, a heading without a colon must be known almost wholly. */
const UNMARKED_COVERAGE = 0.8;

/** A block with a list that runs on in it, as lines: each sign begins one, so does a heading. */
function listRestored(block: PlacedBlock, all: readonly PlacedBlock[]): PlacedBlock[] | undefined {
  if (block.kind === 'heading' || block.text.length > LONGEST_FLAT) return undefined;
  const signs = signsOfList(block.text, block.kind === 'item');
  if (signs.length === 0) return undefined;
  let text = '';
  let from = 0;
  for (const { start, end } of signs) {
    text += `${block.text.slice(from, start)} ${SIGN} `;
    from = end;
  }
  text = (text + block.text.slice(from)).replace(/\s:(?=\p{L})/gu, ': ');
  const lines = entriesOf(text, languagesOf(mayBeFlat(text) ? stretchesOf(text) : all));
  return lines.map(({ isHeading, isEntry, start, end }, index): PlacedBlock => {
    const own = text.slice(start, end).replace(STRAY_SIGN, '').trim();
    if (isHeading) return { ...block, kind: 'heading', level: 7, text: own };
    const level = block.kind === 'item' ? block.level : 1;
    return isEntry || (block.kind === 'item' && index === 0)
      ? { ...block, kind: 'item', level, text: own }
      : { ...block, kind: 'paragraph', level: 0, text: own };
  });
}

/** A heading that nobody knows is no longer than this many words. */
const LONGEST_UNKNOWN = 6;

/** The lines of a text in which each sign begins an entry. */
function entriesOf(text: string, languages: readonly Language[]): Line[] {
  const words = wordsOf(text);
  const lines: Line[] = [];
  let start = 0;
  let isEntry = false;
  const close = (end: number, next: number) => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) lines.push({ isHeading: false, isEntry, start, end });
    start = next;
    isEntry = false;
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    if (word.text === SIGN) {
      close(word.start, word.end);
      isEntry = true;
      continue;
    }
    if (!beginsLine(word.text)) continue;
    const length = headingLength(text, words, index, languages, UNMARKED_COVERAGE) || unknownLength(words, index);
    const last = length > 0 ? words[index + length - 1] : undefined;
    if (!last) continue;
    close(word.start, last.end);
    lines.push({ isHeading: true, start: word.start, end: last.end });
    // "Duties: plan the week • write reports": the first entry has no sign of its own.
    isEntry = last.text.endsWith(':');
    index += length - 1;
  }
  close(text.length, text.length);
  return lines;
}

/** A few words without an end, between the end of a sentence and a sign, are a heading whatever they say; how many, 0 for none. */
function unknownLength(words: readonly Word[], index: number): number {
  const before = words[index - 1];
  if (!before || !ENDS_SENTENCE.test(before.text)) return 0;
  const ahead = words.slice(index, index + LONGEST_UNKNOWN + 1);
  const length = ahead.findIndex(({ text }) => text === SIGN);
  return length > 0 && ahead.slice(0, length).every(({ text }) => /^[\p{L}’'?:-]+$/u.test(text)) ? length : 0;
}

function mayBeFlat({ length }: string): boolean {
  return length >= SHORTEST_FLAT && length <= LONGEST_FLAT;
}

function restored(block: PlacedBlock): PlacedBlock[] | undefined {
  const { text } = block;
  const lines = linesOf(text, languagesOf(stretchesOf(text)));
  const blocks = lines.map(({ isHeading, start, end }, index): PlacedBlock => {
    const own = text.slice(start, end).replace(RULE, '').trim();
    if (isHeading) return { ...block, kind: 'heading', level: 7, text: own };
    const hasNeighbour = lines[index - 1]?.isHeading === false || lines[index + 1]?.isHeading === false;
    return sentences(own).length <= 2 && hasNeighbour
      ? { ...block, kind: 'item', level: 1, text: own }
      : { ...block, kind: 'paragraph', level: 0, text: own };
  });
  const items = blocks.filter(({ kind }) => kind === 'item').length;
  return items >= FEWEST_ITEMS && blocks.some(({ kind }) => kind === 'heading') ? blocks : undefined;
}

/** A flattened posting may hold the text in two languages, one after the other: each stretch is judged by itself. */
function stretchesOf(text: string): { readonly text: string }[] {
  const stretches: { readonly text: string }[] = [];
  for (let start = 0; start < text.length; start += STRETCH)
    stretches.push({ text: text.slice(start, start + STRETCH) });
  return stretches;
}

function linesOf(text: string, languages: readonly Language[]): Line[] {
  const words = wordsOf(text);
  const common = new Set(words.flatMap((word) => (/^\p{Ll}/u.test(word.text) ? [bare(word.text)] : [])));
  const lines: Line[] = [];
  let start = 0;
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '') lines.push({ isHeading: false, start, end });
    start = end;
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word || !beginsLine(word.text)) continue;
    const length = headingLength(text, words, index, languages);
    const last = length > 0 ? words[index + length - 1] : undefined;
    if (last) {
      close(word.start);
      lines.push({ isHeading: true, start: word.start, end: last.end });
      start = last.end;
      index += length - 1;
    } else if (word.start > start && breaksBefore(text, words, index, common, languages)) {
      close(word.start);
    }
  }
  close(text.length);
  return lines;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A capital, a number, or a bullet. */
function beginsLine(word: string): boolean {
  return /^["“„«('’]?(?:\p{Lu}|\d|[•·*▪●◦]$)/u.test(word);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
}

const ENDS_SENTENCE = /[.!?:;…]["”’»)]*$/u;

/** Whether a word may be part of a name: names go on with capitals. */
function isName(word: string): boolean {
  return /^[(["“]*\p{Lu}/u.test(word) && (/\p{Ll}$/u.test(word) || word.endsWith(')'));
}

/** Whether a word goes on in the capitals of the one before it: "LEAD OUR SERVICES TEAM" has no lines. */
function shout(before: Word | undefined, word: Word | undefined): boolean {
  return isLoud(before?.text) && isLoud(word?.text);
}

function isLoud(word = ''): boolean {
  return /^\p{Lu}{2,}[,.]?$/u.test(word);
}

/** How many words from here on are a heading that we know, with a new line after it; 0 for none. The best known wins, of equals the longest. */
function headingLength(
  text: string,
  words: readonly Word[],
  index: number,
  languages: readonly Language[],
  unmarked = LEAST_COVERAGE,
): number {
  const before = words[index - 1];
  if (before && isSmallWord(bare(before.text)) && !ENDS_SENTENCE.test(before.text)) return 0;
  if (shout(before, words[index])) return 0;
  const shortest = before && isName(before.text) && !ENDS_SENTENCE.test(before.text) ? 2 : 1;
  let best = 0;
  let most = 0;
  for (let length = LONGEST_HEADING; length >= 1; length -= 1) {
    const first = words[index];
    const last = words[index + length - 1];
    const next = words[index + length];
    if (!first || !last || !next || !(beginsLine(next.text) || last.text.endsWith(':'))) continue;
    if (length < shortest && next.text !== SIGN) continue;
    const phrase = text.slice(first.start, last.end).replace(/:$/u, '');
    if (/[.!?;,:•]/u.test(phrase)) continue;
    const reading = readHeading(phrase, languages);
    const least = last.text.endsWith(':') ? LEAST_COVERAGE : unmarked;
    if (!reading?.atStart || reading.coverage < least || reading.coverage <= most) continue;
    best = length;
    most = reading.coverage;
  }
  return best;
}

/**
 * Whether a lost line break stood before a word: not after a small word ("for Autodesk") or a comma, and only where the line
 * begins as lines do, or with a word that is written small elsewhere and therefore is no name.
 */
function breaksBefore(
  text: string,
  words: readonly Word[],
  index: number,
  common: ReadonlySet<string>,
  languages: readonly Language[],
): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before || shout(before, word)) return false;
  if (/[,&/+–-]$/u.test(before.text) || ENDS_SENTENCE.test(before.text) || isSmallWord(bare(before.text))) return false;
  const end = words[Math.min(index + LINE_START, words.length) - 1]?.end ?? word.end;
  const { hits, verb } = lineCues(text.slice(word.start, end), languages);
  if (/^\d/u.test(word.text)) {
    if (!/^\d[\d.,+–-]*$/u.test(word.text)) return false;
    const counts = hits.some(({ tag, at }) => tag.form === 'qualification' && at <= NUMBER_START);
    return counts && /^\p{Ll}/u.test(before.text) && !BEFORE_NUMBERS.has(bare(before.text));
  }
  const cue = hits.find(({ at }) => at === 0)?.tag;
  // German writes all nouns with a capital: only numbers and headings show where its lines began.
  if (languages[0] === 'de') return false;
  if (isName(before.text)) return cue?.sure === true;
  return verb === 'first' || verb === 'noun' || cue !== undefined || common.has(bare(word.text));
}
