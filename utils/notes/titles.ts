import { bareQuestion, isPrompt } from './questions';

/** Ornament and numbering in front of a title, and what web pages hang behind it. */
const ORNAMENT = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|[\s•▪◦‣►▸★☆✓✔*_#>-]|\/\/)+/u;
const NUMBER = /^(?:\(?\d{1,3}(?:[.):]|\s*[·•—–-](?=\s))|#\d{1,3}\b[:.]?|[ivx]{1,4}[.)])\s+/iu;
const SERIES =
  /^(?:(?:star )?(?:story|example|scenario|accomplishment|achievement|case|experience|project|situation|answer|beispiel|geschichte|histoire|historia|história|verhaal|storia|exemple|ejemplo|exemplo|esempio|voorbeeld|option|version|variant)\s*#?\s*(?:\d{1,3}|(?<=[\s#])[a-h]\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)?\s*(?:[:：.)·]|\s[—–-]\s|[—–])|(?:star|car|par|soar)(?: (?:format|method|answer|response))?\s*[:：](?=\s*\p{L})|story\s*#?\d{1,3}(?=\s|$))\s*/iu;
const BEHIND = /\s*(?:\((?:click to expand|expand|wip|draft|todo|tbd|done)\)|\[(?:wip|draft|todo|done|x| )\])\s*$/iu;

/** What a heading has beyond this is no title any more. */
const LONGEST_HEADING = 400;

/** A story's number stands so near the beginning of its heading, the word "story" so near. */
const NUMBERED_WITHIN = 80;
const NAMED_WITHIN = 200;

/** A story's handle: the heading without number, emoji, "Story 3:" and "(Click to expand)". The heading itself when nothing is left. */
export function storyTitle(heading: string): string {
  const whole = heading.slice(0, LONGEST_HEADING).trim();
  const bare = whole
    .replace(ORNAMENT, '')
    .replace(NUMBER, '')
    .replace(ORNAMENT, '')
    .replace(SERIES, '')
    .replace(BEHIND, '')
    .trim();
  const title = unquoted(bare.replace(/[:：]$/u, ''));
  return /[\p{L}\p{N}]/u.test(title) ? title : whole;
}

/** The number by which other notes call a story: "Story 3: …" and "3. …" are 3. */
export function storyNumber(heading: string): number | undefined {
  const found =
    /^\W*(?:(?:star )?(?:story|example|scenario|accomplishment|achievement|case|experience|project|s|#)\s*#?\s*)?(\d{1,3})\b(?:\s*[:：.)]|\s*[—–-]|\s|$)/iu.exec(
      heading.slice(0, NUMBERED_WITHIN),
    );
  return found ? Number(found[1]) : undefined;
}

function unquoted(text: string): string {
  return /^["“”„«]([^"“”„«»]*)["“”»]$/u.exec(text.trim())?.[1] ?? text.trim();
}

/** The first words of a text, for a story that has no title of its own; cut at a word. */
export function firstWords(text: string, most = 70): string {
  const line = (text.split('\n')[0] ?? '').trim();
  if (line.length <= most) return line.replace(/[.,;:]$/u, '');
  const cut = line.slice(0, most + 1).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[.,;:]$/u, '')}…`;
}

/** A story's handle from any heading: one that asks stays the question it is. */
export function titleOf(heading: string): string {
  const { text } = bareQuestion(heading);
  return /[?？؟]$/u.test(text) || isPrompt(text)
    ? text
    : storyTitle(/\p{L}.*(?:→|->|=>)/u.test(heading.slice(0, LONGEST_HEADING)) ? heading : text || heading);
}

/** The title of one story: "Story 3: …", "Example 2", "Story: …", "A conflict story". */
export function isStoryTitle(title: string): boolean {
  const head = title.slice(0, NAMED_WITHIN);
  return NUMBERED_STORY.test(head) || NAMED_STORY.test(head);
}

const NUMBERED_STORY =
  /^\W*(?:star )?(?:story|example|scenario|beispiel|geschichte|histoire|exemple|ejemplo|exemplo|história|historia|verhaal|storia|esempio|voorbeeld)\s*(?:#?\s*\d{1,3}|#?\s*(?<=[\s#])[a-h]\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|\s*[:—–-])/iu;
const NAMED_STORY =
  /^(?!.*\b(?:user|your|the|this|each|every|my) story\b).*\bstory(?: #?\d+)?\s*(?:[—–:(|-].{0,60}|maybe\b.{0,10})?$/iu;

/** A title that is only a number in a series: "Story 2". */
export function isOnlyNumber(title: string): boolean {
  return /^\W*(?:star )?(?:story|example|scenario|case|situation|beispiel|exemple|ejemplo)\W*\d*\W*$/iu.test(title);
}
