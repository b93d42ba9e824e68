import { stem } from '../text/stems';
import type { Word } from './words';

/**
 * Names that are everyday words too ("Go", "Excel", "R", "Access") count only as they are spelled, and only where the words around
 * them are of the trade. The tables here say which words those are.
 */

/** Beside one of these (up to `REACH` words away) the name is meant. Words of craft that go with tools of any field. */
const TRADE_WORDS = stems(
  'program programming language code coding coder script library package framework backend frontend api sdk developer engineer stack ' +
    'microservice compiler firmware embedded concurrency statistic database app application software tool suite platform system ' +
    'microsoft ms office spreadsheet sheet pivot formula macro vba workbook dashboard plugin crm erp emr ehr pos ' +
    'proficient proficiency certified certification advanced intermediate',
);

/** Directly before the name they say that a tool follows: "built in Go", "using Access". */
const LEAD_INS = new Set('in using with via into from'.split(' '));

/** Directly after the name at the start of a sentence they say that it is a verb or a plain noun: "Excel at", "Access to", "Go beyond". */
const FOLLOWERS = new Set(
  (
    'to at in of on out up off back into through over for from with above beyond live ahead further and/or the a an your our his her their ' +
    'new all every each that which who is are was were will can must may should what how when where as by if sure it them us me you time everyone yourself'
  ).split(' '),
);

/** Directly before a single letter they make it the name of something else: "vitamin C", "series D", "category C". */
const LETTERED = new Set(
  (
    'vitamin hepatitis series plan grade class category level section type appendix group schedule part year phase building block hall ' +
    'gate unit figure table option licence license permit point room line track team'
  ).split(' '),
);

const REACH = 4;

/** From this share of capitalised words on a sentence is set like a title, and capitals say nothing. */
const TITLE_SHARE = 0.7;
const TITLE_WORDS = 4;

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => stem(word)));
}

/** A place of a skill's name among the words of a text. */
export type Place = { readonly skill: string; readonly first: number; readonly last: number };

/**
 * Whether a name that is an everyday word is meant as the tool at this place. `sure` are the places of skills whose names cannot be
 * mistaken, `doubtful` those of the same sort as this one, which vouch for each other in a list ("Go, Rust and Swift").
 */
export function meantAsTool(
  text: string,
  words: readonly Word[],
  place: Place,
  context: 'always' | 'at start',
  sure: readonly Place[],
  doubtful: readonly Place[],
): boolean {
  const first = words[place.first];
  const last = words[place.last];
  if (!first || !last || hyphenated(text, first, last)) return false;
  const before = sameSentence(words, place.first - 1, first.sentence);
  const after = sameSentence(words, place.last + 1, first.sentence);
  const starts = before === undefined;
  if (starts && after?.joined && FOLLOWERS.has(after.text.toLowerCase())) return false;
  if (first.text.length === 1 && before && LETTERED.has(before.text.toLowerCase())) return false;
  if (context === 'at start' && !starts && !setLikeTitle(words, first.sentence)) return true;
  if (before && LEAD_INS.has(before.text.toLowerCase())) return true;
  if (sure.some((other) => other.skill !== place.skill && words[other.first]?.sentence === first.sentence)) return true;
  if (doubtful.some((other) => other.skill !== place.skill && neighbours(words, place, other))) return true;
  for (let index = place.first - REACH; index <= place.last + REACH; index += 1) {
    if (index >= place.first && index <= place.last) continue;
    const word = sameSentence(words, index, first.sentence);
    if (word && TRADE_WORDS.has(stem(word.text))) return true;
  }
  return false;
}

function sameSentence(words: readonly Word[], index: number, sentence: number): Word | undefined {
  const word = words[index];
  return word?.sentence === sentence ? word : undefined;
}

/** "Go-live", "C-level", "A-R": part of a compound, not the name. */
function hyphenated(text: string, first: Word, last: Word): boolean {
  return /[-‐‑'’&]/u.test(text[first.start - 1] ?? '') || /[-‐‑'’&]/u.test(text[last.end] ?? '');
}

/** Side by side in a list: only a comma, a slash or a small word between them. */
function neighbours(words: readonly Word[], left: Place, right: Place): boolean {
  const between = left.first < right.first ? right.first - left.last : left.first - right.last;
  return between >= 1 && between <= 2 && words[left.first]?.sentence === words[right.first]?.sentence;
}

function setLikeTitle(words: readonly Word[], sentence: number): boolean {
  const own = words.filter((word) => word.sentence === sentence);
  const capitals = own.filter((word) => /^\p{Lu}/u.test(word.text));
  return own.length >= TITLE_WORDS && capitals.length >= own.length * TITLE_SHARE;
}
