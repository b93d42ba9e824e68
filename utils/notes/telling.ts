import type { StoryDraft, StoryParts } from '../model';
import { textKey } from '../text/normalise';
import { impliedParts, type Telling, tellingOf } from './implied-parts';
import type { Passage } from './passage';
import { type Step, stepsOf } from './steps';
import { draft, readMeta, type Unit } from './story';
import { firstWords, titleOf } from './titles';
import { ANSWER_MARK } from './words/answer-marks';

/** What a text must have to be taken for a story nobody labelled. Counts are of sentences and words. */
type Bar = {
  readonly words: number;
  readonly told: number;
  readonly outcomes: number;
  readonly mostHabitual: number;
  readonly endsInLesson?: true;
  /** What is told is counted by clauses: people answer in one long sentence. */
  readonly clauses?: true;
  /** So many sentences may advise; as many as tell where this is not given. */
  readonly mostAdvising?: number;
};

/** Among stories, by the heading above, little is needed: two thoughts about something done. */
const AMONG_STORIES: Bar = { words: 12, told: 1, outcomes: 0, mostHabitual: 0.6 };

/** Under a question an answer may also be an approach or an opinion: something must have been done, and come of it. */
const UNDER_QUESTION: Bar = { words: 35, told: 2, outcomes: 1, mostHabitual: 0.5 };

/** A prompt for one occasion is answered by one: what came of it may go without saying, if nothing advises and little is habit. */
const UNDER_OCCASION: Bar = { words: 25, told: 2, outcomes: 0, mostHabitual: 0.34, mostAdvising: 0, clauses: true };

/** "How do you …?" asks for a habit; only an answer that plainly tells of one occasion is a story. */
const HABIT = /^\W*(?:how (?:do|would) you|what(?:'s| is| are) your|what do you)\b/iu;
const UNDER_HABIT: Bar = { words: 60, told: 4, outcomes: 1, mostHabitual: 0.25 };

/** An answer about a habit that says it goes on to one occasion is read as any answer. */
const ONCE =
  /\b(?:for (?:example|instance)|once|one time|there was a time|last (?:year|month|week|summer)|zum beispiel|par exemple|por ejemplo|por exemplo)\b/iu;

/** What the pattern sees of a line is bounded. */
const LONGEST_LOOK = 2000;

/** Anywhere else only a text that tells and ends is a story. */
const ANYWHERE: Bar = { words: 45, told: 3, outcomes: 1, mostHabitual: 0.34, endsInLesson: true };

/** Whether the section tells something that happened, by how much its surroundings say that it should. */
export function tells(unit: Unit, steps: readonly Step[]): boolean {
  const bar = unit.question
    ? HABIT.test(unit.question) && !steps.some(({ text }) => ONCE.test(text.slice(0, LONGEST_LOOK)))
      ? UNDER_HABIT
      : UNDER_QUESTION
    : unit.container === 'stories'
      ? AMONG_STORIES
      : ANYWHERE;
  // What a label says about the story ("Use for: …") does not tell it.
  const isAbout = steps.some(({ label }) => label?.meta !== undefined);
  const telling = tellingOf(isAbout ? steps.filter(({ label }) => label?.meta === undefined) : steps);
  return (
    passes(telling, bar) ||
    (unit.question === undefined &&
      (OWN_OCCASION.test(unit.section.title) || isRounded(telling)) &&
      tellsByItself(steps)) ||
    (unit.question !== undefined && OCCASION.test(unit.question) && passes(telling, UNDER_OCCASION))
  );
}

/** A question about one occasion. */
const OCCASION =
  /\b(?:a|an|the last|one|your last|your most recent) (?:\w+ ){0,3}(?:time|times|situation|example|instance|occasion|moment|project|conflict|mistake|failure|decision|goal|challenge|disagreement|setback|achievement|accomplishment)\b|\bhave you ever\b/iu;

/** A text that is all there is in a file, or all that was pasted, is read for itself: one occasion, told verb by verb, with a scene or an end. With both, two sentences that tell will do. */
const BY_ITSELF: Bar = { words: 35, told: 3, outcomes: 0, mostHabitual: 0.34, mostAdvising: 0, clauses: true };

/** Whoever presents themselves, applies for something, or notes what was said about a role, tells no story. */
const PRESENTS =
  /\b(?:i am|i'm) (?:a|an|the|currently|now|looking|interested|excited|applying|writing|available)\b|\bi (?:speak|live|study|graduated|hold|look forward|have \w+ years|was born)\b|\bmy name is\b|^\W*(?:dear|hi|hello|sehr geehrte\p{L}*|hallo|bonjour|madame|estimad\p{L}*|prezad\p{L}*)[ ,]|\b(?:recruiter|hiring manager|interviewer|the (?:position|vacancy)|the role (?:is|was|has been|would)|my (?:cv|resume|résumé|application))\b|\bich (?:bin (?:ein|eine|derzeit|aktuell|auf der suche)|bewerbe|spreche)(?!\p{L})|\bje (?:suis (?:un|une|actuellement)|parle)(?!\p{L})|\bsoy (?:un|una)(?!\p{L})/u;

/** A tale takes two or three minutes to tell; longer notes with nothing to mark it are more than that. In words. */
const LONGEST_TALE = 500;

/** Whether a text that stands for itself tells of one occasion. */
export function tellsByItself(steps: readonly Step[]): boolean {
  const telling = tellingOf(steps);
  const { told, outcomes, lessons, setsScene } = telling;
  if (telling.words > LONGEST_TALE || steps.some(({ kind }) => kind === 'code' || kind === 'table')) return false;
  const isWhole = setsScene && outcomes > 0 && told >= UNDER_OCCASION.told;
  if (!passes(telling, isWhole ? { ...BY_ITSELF, told: 0 } : BY_ITSELF)) return false;
  return (setsScene || outcomes + lessons > 0) && !presents(steps);
}

/** Whether whoever writes presents themselves, or notes a talk about a role. */
export function presents(steps: readonly Step[]): boolean {
  return steps.some(({ text }) => PRESENTS.test(text.slice(0, LONGEST_LOOK).toLowerCase().replaceAll('’', "'")));
}

/** Whether a text among stories tells anything at all. */
export function tellsLittle(steps: readonly Step[]): boolean {
  return passes(tellingOf(steps), AMONG_STORIES);
}

/** A title that says that somebody tells of themselves: "A time I was wrong", "When we lost the keys", "How I moved the office". */
const OWN_OCCASION =
  /^\W{0,10}(?:\d{1,3}\W{1,3})?(?:(?:an?|the|my|our|one|that) (?:\w+ ){0,3}(?:time|times|day|night|week|summer|mistake|failure|conflict|project)\b.{0,60}\b(?:i|we|my|our)\b|when (?:i|we)\b|how (?:i|we) \w+)/iu;

/** A tale with a scene at its beginning and an end. */
function isRounded({ setsScene, outcomes, lessons }: Telling): boolean {
  return setsScene && outcomes + lessons > 0;
}

/** Whether a paragraph among others tells a story by itself: something was done, and something came of it. */
export function tellsAlone(steps: readonly Step[]): boolean {
  return passes(tellingOf(steps), UNDER_QUESTION);
}

function passes({ words, told, clauses, habitual, advising, outcomes, lessons }: Telling, bar: Bar): boolean {
  if (advising > (bar.mostAdvising ?? told)) return false;
  return (
    words >= bar.words &&
    (bar.clauses ? clauses : told) >= bar.told &&
    outcomes + (bar.endsInLesson ? lessons : 0) >= bar.outcomes &&
    habitual <= bar.mostHabitual * (told + habitual)
  );
}

/** The share of a section's lines that are list items. */
export function itemShare(steps: readonly Step[]): number {
  const lines = steps.filter(({ kind }) => kind === 'item' || kind === 'text');
  return lines.length === 0 ? 0 : lines.filter(({ kind }) => kind === 'item').length / lines.length;
}

/** "The story:" alone on its line only says that it follows. */
export function isAnswerMark(text: string): boolean {
  return text.length <= LONGEST_MARK && ANSWER_MARK.test(textKey(text));
}

const LONGEST_MARK = 40;

/** The story of a section as its words imply it. */
export function readImplied(unit: Unit): StoryDraft[] {
  const { section } = unit;
  const all = stepsOf(section);
  const steps = all.filter(({ label, text }) => label?.meta === undefined && !isAnswerMark(text));
  const meta = readMeta(
    all.flatMap(({ label, lines }) => (label?.meta === undefined ? [] : [{ label, text: label.rest, lines }])),
  );
  const found = impliedParts(steps);
  const last = all.reduce((most, { lines }) => Math.max(most, lines[1]), section.lines[1]);
  const first = section.origin === 'document' ? (all[0]?.lines[0] ?? 1) : section.lines[0];
  const parts: StoryParts = Object.fromEntries(
    Object.entries(found).map(([part, passage]) => [part, (passage as Passage).text]),
  );
  const title = section.title
    ? titleOf(section.title)
    : (meta.title ?? firstWords(parts.situation ?? parts.action ?? parts.result ?? ''));
  const partLines = Object.fromEntries(
    Object.entries(found).map(([part, passage]) => [part, (passage as Passage).lines]),
  );
  return [
    draft(unit, {
      title,
      parts,
      rest: meta.rest.join('\n'),
      lines: [first, last],
      partLines,
      certainty: 'implied',
      answers: meta.answers,
      competencies: meta.competencies,
      ...(meta.organization ? { organization: meta.organization } : {}),
      ...(meta.period ? { period: meta.period } : {}),
    }),
  ];
}
