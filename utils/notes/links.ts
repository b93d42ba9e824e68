import { textKey } from '../text/normalise';
import { type Findings, type FoundStory, placeOf } from './readers/findings';
import { storyNumber } from './titles';

const NUMBERED =
  /\b(?:stor(?:y|ies)|examples?|accomplishments?|scenarios?|cases?|s|st)\s*#?\s*(\d{1,3}(?:\s*(?:,|\/|&|\+|or|and|-|–|,\s*(?:or|and))\s*#?(?:story\s*)?\d{1,3})*)|#(\d{1,3})\b/giu;
/** A number at the beginning, after a comma or "or": "1. Moving the archive", "7, or 5 for …". */
const BARE_NUMBER =
  /(?:^\W*|\b(?:or|and)\W+|[,/&]\s*\W*)(\d{1,2})\b(?!\s*(?:%|x\b|minutes?|years?|days?|people|weeks?|months?))/giu;

/** So many characters may name stories, and one story; what follows tells about them. */
const LONGEST_NAMING = 500;
const LONGEST_NAME = 200;

/** "Stories 4-7" are four; what spans more is no range of stories, and only its first number counts. */
const WIDEST_RANGE = 20;

/** Words too common to tell stories apart. */
const COMMON = new Set(
  'the a an of to in on for and or with my our at from by as is was story stories example project projects how i we it this that one time use lead when about into over under new'.split(
    ' ',
  ),
);

/** Ties questions and competencies to the stories that notes name for them, and says which questions are answered by that. */
export function linkStories(findings: Findings): void {
  const index = indexOf(findings.stories);
  for (const { question, competency, stories } of findings.mappings) {
    const places = storiesNamed(stories, index);
    for (const place of places) {
      const found = findings.stories[place];
      if (!found) continue;
      const answers = withName(found.draft.answers, question);
      const competencies = withName(found.draft.competencies, competency);
      findings.stories[place] = { ...found, draft: { ...found.draft, answers, competencies } };
    }
    const asked = question === undefined ? undefined : placeOf(question, findings);
    const draft = asked === undefined ? undefined : findings.interviewQuestions[asked];
    if (draft && asked !== undefined && places.length > 0) {
      findings.interviewQuestions[asked] = { ...draft, answered: true };
    }
  }
}

function withName(names: readonly string[], name: string | undefined): readonly string[] {
  return name === undefined || names.some((one) => textKey(one) === textKey(name)) ? names : [...names, name];
}

/** Stories by the number and by the words of their headings. */
export type StoryIndex = {
  readonly count: number;
  readonly byNumber: ReadonlyMap<number, number>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly titles: readonly { readonly key: string; readonly words: number }[];
};

function indexOf(stories: readonly FoundStory[]): StoryIndex {
  const byNumber = new Map<number, number>();
  const byWord = new Map<string, number[]>();
  const titles = stories.map(({ draft, heading }, place) => {
    const number = storyNumber(heading);
    if (number !== undefined && !byNumber.has(number)) byNumber.set(number, place);
    const words = new Set(tellingWords(draft.title));
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(place);
      else byWord.set(word, [place]);
    }
    return { key: textKey(draft.title), words: words.size };
  });
  return { count: stories.length, byNumber, byWord, titles };
}

/** The stories a text names, by number ("Story 2 or 8", "Stories 4, 7, 9", "1, or 5") or by words of their titles. Places, in order. */
function storiesNamed(text: string, index: StoryIndex): number[] {
  const head = text.slice(0, LONGEST_NAMING);
  const named = [...head.matchAll(NUMBERED)].map((match) => match[1] ?? match[2] ?? '');
  const bare = [...head.matchAll(BARE_NUMBER)].map((match) => match[1] ?? '');
  const found = new Set<number>();
  for (const number of (named.length > 0 ? named : bare).flatMap(numbersIn)) {
    const place = numbered(number, index);
    if (place !== undefined) found.add(place);
  }
  if (found.size === 0) {
    for (const name of [...head.split(/\s*(?:[;,/\n|]|\bor\b|\band\b|\+|&)\s*/u), head]) {
      const place = titled(name, index);
      if (place !== undefined) found.add(place);
    }
  }
  return [...found].sort((left, right) => left - right);
}

function numbersIn(text: string): number[] {
  const range = /^(\d{1,3})\s*[–-]\s*(\d{1,3})$/u.exec(text.trim());
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return to > from && to - from < WIDEST_RANGE
      ? Array.from({ length: to - from + 1 }, (_, step) => from + step)
      : [from];
  }
  return [...text.matchAll(/\d{1,3}/gu)].map(([number]) => Number(number));
}

/** By the number in the heading; where no heading has one, by the order of the notes. */
function numbered(number: number, { byNumber, count }: StoryIndex): number | undefined {
  const place = byNumber.get(number);
  if (place !== undefined || byNumber.size > 0) return place;
  return number >= 1 && number <= count ? number - 1 : undefined;
}

/** With this share of the telling words of the shorter of the two in common, a name is a title's. */
const MOSTLY = 0.7;

/** A name fits a title when it has most of the telling words of the shorter of the two: two at least, or a whole title. */
function titled(name: string, { byWord, titles }: StoryIndex): number | undefined {
  const words = new Set(tellingWords(name));
  const shared = new Map<number, number>();
  for (const word of words) for (const place of byWord.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  const key = textKey(name.slice(0, LONGEST_NAME));
  let best: number | undefined;
  let most = 0;
  for (const [place, count] of [...shared].sort(([left], [right]) => left - right)) {
    const title = titles[place];
    const shorter = Math.min(words.size, title?.words ?? 0);
    if (!title || count < Math.min(2, shorter) || count / shorter < MOSTLY) continue;
    if (count === 1 && key !== title.key && words.size > 1) continue;
    if (count > most) {
      most = count;
      best = place;
    }
  }
  return best;
}

function tellingWords(text: string): string[] {
  return textKey(text.slice(0, LONGEST_NAME))
    .split(' ')
    .filter((word) => word.length > 1 && !COMMON.has(word));
}
