import { textKey } from '../text/normalise';
import type { Findings, FoundStory } from './readers/findings';
import { storyNumber } from './titles';

const NUMBERED =
  /\b(?:stor(?:y|ies)|examples?|accomplishments?|scenarios?|cases?|s|st)\s*#?\s*(\d{1,3}(?:\s*(?:,|\/|&|\+|or|and|-|–|,\s*(?:or|and))\s*#?(?:story\s*)?\d{1,3})*)|#(\d{1,3})\b/giu;
/** A number at the beginning, after a comma or "or": "1. Moving the archive", "7, or 5 for …". */
const BARE_NUMBER =
  /(?:^\W*|\b(?:or|and)\W+|[,/&]\s*\W*)(\d{1,2})\b(?!\s*(?:%|x\b|minutes?|years?|days?|people|weeks?|months?))/giu;

/** Words too common to tell stories apart. */
const COMMON = new Set(
  'the a an of to in on for and or with my our at from by as is was story stories example project projects how i we it this that one time use lead when about into over under new'.split(
    ' ',
  ),
);

/** Ties questions and competencies to the stories that notes name for them, and says which questions are answered by that. */
export function linkStories(findings: Findings): void {
  for (const { question, competency, stories } of findings.mappings) {
    const indexes = storiesNamed(stories, findings.stories);
    for (const index of indexes) {
      const found = findings.stories[index];
      if (!found) continue;
      const answers = withName(found.draft.answers, question);
      const competencies = withName(found.draft.competencies, competency);
      findings.stories[index] = { ...found, draft: { ...found.draft, answers, competencies } };
    }
    const asked =
      question === undefined
        ? -1
        : findings.interviewQuestions.findIndex(({ text }) => textKey(text) === textKey(question));
    const draft = findings.interviewQuestions[asked];
    if (draft && indexes.length > 0) findings.interviewQuestions[asked] = { ...draft, answered: true };
  }
}

function withName(names: readonly string[], name: string | undefined): readonly string[] {
  return name === undefined || names.some((one) => textKey(one) === textKey(name)) ? names : [...names, name];
}

/** The stories a text names, by number ("Story 2 or 8", "Stories 4, 7, 9", "1, or 5") or by words of their titles. Indexes, in order. */
export function storiesNamed(text: string, stories: readonly FoundStory[]): number[] {
  const head = text.slice(0, 500);
  const named = [...head.matchAll(NUMBERED)].map((match) => match[1] ?? match[2] ?? '');
  const bare = [...head.matchAll(BARE_NUMBER)].map((match) => match[1] ?? '');
  const found = new Set<number>();
  for (const number of (named.length > 0 ? named : bare).flatMap(numbersIn)) {
    const index = byNumber(number, stories);
    if (index >= 0) found.add(index);
  }
  if (found.size === 0) {
    for (const name of [...head.split(/\s*(?:[;,/\n|]|\bor\b|\band\b|\+|&)\s*/u), head]) {
      const index = byTitle(name, stories);
      if (index >= 0) found.add(index);
    }
  }
  return [...found].sort((left, right) => left - right);
}

function numbersIn(text: string): number[] {
  const range = /^(\d{1,3})\s*[–-]\s*(\d{1,3})$/u.exec(text.trim());
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return to > from && to - from < 20 ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [from];
  }
  return [...text.matchAll(/\d{1,3}/gu)].map(([number]) => Number(number));
}

/** By the number in the heading; where no heading has one, by the order of the notes. */
function byNumber(number: number, stories: readonly FoundStory[]): number {
  const numbers = stories.map(({ heading }) => storyNumber(heading));
  const index = numbers.indexOf(number);
  if (index >= 0 || numbers.some((one) => one !== undefined)) return index;
  return number >= 1 && number <= stories.length ? number - 1 : -1;
}

/** A name fits a title when it has most of the telling words of the shorter of the two, two at least or a whole title. */
function byTitle(name: string, stories: readonly FoundStory[]): number {
  const words = tellingWords(name);
  if (words.length === 0) return -1;
  let best = -1;
  let most = 0;
  for (const [index, { draft }] of stories.entries()) {
    const title = tellingWords(draft.title);
    const shared = words.filter((word) => title.includes(word)).length;
    const shorter = Math.min(words.length, title.length);
    if (shorter === 0 || shared < Math.min(2, shorter) || shared / shorter < 0.7) continue;
    if (shared === 1 && textKey(name) !== textKey(draft.title) && words.length > 1) continue;
    if (shared > most) {
      most = shared;
      best = index;
    }
  }
  return best;
}

function tellingWords(text: string): string[] {
  return textKey(text.slice(0, 200))
    .split(' ')
    .filter((word) => word.length > 1 && !COMMON.has(word));
}
