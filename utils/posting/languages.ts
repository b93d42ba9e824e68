import { SECTION_LANGUAGES } from '../lexicon/sections';
import type { Block, Language } from '../model';
import { languageOf } from '../text/language';
import { readHeading } from './headings';

/** A stretch of this many characters has a language of its own; shorter ones cannot tell. */
const STRETCH = 400;

/** Of a single block only so much is looked at. */
const LONGEST_TEXT = 40_000;

/** A second language counts when this share of the stretches is in it: names and quotations are not a language. */
const LEAST_SHARE = 0.15;

/** More languages than this would only bring chance finds. */
const MOST_LANGUAGES = 3;

/** A text, and whether it stands as a heading where that is known. */
type HeldText = Pick<Block, 'text'> & Partial<Pick<Block, 'kind'>>;

/** So many headings that say nothing in the languages of the text must speak in another, this clearly. */
const FEWEST_HEADINGS = 2;
const HEADING_COVERAGE = 0.8;
const LONGEST_HEADING = 60;
const MOST_HEADINGS = 40;

/**
 * The languages in which blocks are read: those of the text, the most used first, and English, whose headings stand over
 * postings of all languages. Never empty.
 */
export function languagesOf(blocks: readonly HeldText[]): Language[] {
  const counts = new Map<Language, number>();
  let stretch = '';
  let stretches = 0;
  const settle = () => {
    const language = languageOf(stretch);
    counts.set(language, (counts.get(language) ?? 0) + stretch.length);
    stretches += stretch.length;
    stretch = '';
  };
  for (const { text } of blocks) {
    for (let from = 0; from < Math.min(text.length, LONGEST_TEXT); from += STRETCH) {
      stretch += `\n${text.slice(from, from + STRETCH)}`;
      if (stretch.length >= STRETCH) settle();
    }
  }
  if (stretch !== '' && (counts.size === 0 || stretch.length > STRETCH / 2)) settle();
  const found = [...counts]
    .sort(([, left], [, right]) => right - left)
    .filter(([, count], index) => index === 0 || count >= stretches * LEAST_SHARE)
    .map(([language]) => language)
    .slice(0, MOST_LANGUAGES);
  const read: Language[] = found.includes('en') ? found : [...found, 'en'];
  const ofHeadings = languageOfHeadings(blocks, read);
  return ofHeadings ? [...read, ofHeadings] : read;
}

/** The language of the headings where it is none of those of the text: boards put headings of their own over what is written in English. */
function languageOfHeadings(blocks: readonly HeldText[], read: readonly Language[]): Language | undefined {
  const silent = blocks
    .filter(({ kind, text }) => kind === 'heading' && text.length <= LONGEST_HEADING)
    .slice(0, MOST_HEADINGS)
    .filter(({ text }) => !readHeading(text, read));
  if (silent.length < FEWEST_HEADINGS) return undefined;
  const speaking = (language: Language) =>
    silent.filter(({ text }) => (readHeading(text, [language])?.coverage ?? 0) >= HEADING_COVERAGE).length;
  const [most] = SECTION_LANGUAGES.filter((language) => !read.includes(language))
    .map((language) => ({ language, count: speaking(language) }))
    .sort((left, right) => right.count - left.count);
  return most && most.count >= FEWEST_HEADINGS ? most.language : undefined;
}

/** Of a text's letters at least this share is in the writing of its language. */
const WRITTEN_SHARE = 0.5;

/** So much of a text shows its writing. */
const LONGEST_LOOK = 20_000;

/** Whether a text is in a writing that none of the ten languages uses: Arabic, Hebrew, Chinese and others. */
export function isInOtherWriting(blocks: readonly Pick<Block, 'text'>[]): boolean {
  const text = blocks
    .map((block) => block.text)
    .join('')
    .slice(0, LONGEST_LOOK);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const known = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu)?.length ?? 0;
  return known < letters * WRITTEN_SHARE;
}
