import type { Lines, Span, StoryPart } from '../model';
import { rememberedOf } from '../text/memory';
import { sentences } from '../text/sentences';
import { STORY_PARTS } from '../text/story-text';
import type { Passage } from './passage';
import type { Step } from './steps';
import { isPlaceholder } from './words/placeholders';
import { ADVISES, HABITUAL, STORY_CUES, TOLD, TOLD_CLAUSE, TOLD_ELSEWHERE } from './words/story-cues';

/** A sentence of a story that nothing labels. */
type Sentence = {
  readonly text: string;
  readonly lines: Lines;
  /** It follows the one before on the same line. */
  readonly goesOn: boolean;
  /** It opens a paragraph. */
  readonly opens: boolean;
  /** It hangs under the one before and belongs to the same part. */
  readonly hangs: boolean;
  readonly scores: number[];
};

/** What can be read from a text about whether it tells something that happened. */
export type Telling = {
  readonly sentences: number;
  readonly words: number;
  /** Sentences that tell what was done once. */
  readonly told: number;
  /** Times that one is told of what was done once; a sentence without a full stop may hold many. */
  readonly clauses: number;
  /** Sentences that tell what is always done, or would be. */
  readonly habitual: number;
  /** Sentences that tell somebody what to do, or ask. */
  readonly advising: number;
  /** Sentences with a cue for what one takes from it. */
  readonly lessons: number;
  /** Sentences with a cue for what came of it. */
  readonly outcomes: number;
  /** The first sentence sets a scene. */
  readonly setsScene: boolean;
};

/** What speaks for a part before any word is read: a story begins with the situation and needs no task and no lesson. */
const PRIOR: { readonly [part in StoryPart]: number } = {
  situation: 0.3,
  task: -1.2,
  action: 0.3,
  result: -0.6,
  reflection: -2.5,
};
const FIRST_IS_SITUATION = 1.4;
const LAST_IS_RESULT = 1;

/** A label such as "result:" decides. */
const LABEL_WEIGHT = 9;

/** Cues look at no more of a sentence than this. */
const LONGEST_CUE_TEXT = 600;

/** Most sentences that are read; a longer text is no story, its rest hangs on the last part. */
const MOST_SENTENCES = 400;

/** The parts of a story nobody labelled: each sentence goes where its words point, in telling order, by the best of all orders. */
export function impliedParts(steps: readonly Step[]): { readonly [part in StoryPart]?: Passage } {
  const told = sentencesOf(steps);
  if (told.length === 0) return {};
  const parts = bestOrder(told);
  const found: { [part in StoryPart]?: Passage } = {};
  for (const [index, sentence] of told.entries()) {
    const part = parts[index] ?? 'situation';
    const before = found[part];
    const gap = sentence.goesOn ? ' ' : sentence.opens ? '\n\n' : '\n';
    found[part] = before
      ? {
          text: `${before.text}${gap}${sentence.text}`,
          lines: [before.lines[0], Math.max(before.lines[1], sentence.lines[1])],
        }
      : { text: sentence.text, lines: sentence.lines };
  }
  return Object.fromEntries(
    Object.entries(found).map(([part, { text, lines }]) => [part, { text: text.replace(/\s[-–—]$/u, ''), lines }]),
  );
}

/** How a text tells, by its sentences. */
export const tellingOf: (steps: readonly Step[]) => Telling = rememberedOf(readTelling);

function readTelling(steps: readonly Step[]): Telling {
  let told = 0;
  let clauses = 0;
  let habitual = 0;
  let advising = 0;
  let outcomes = 0;
  let lessons = 0;
  let words = 0;
  let count = 0;
  let setsScene = false;
  for (const { text, scores } of sentencesOf(steps)) {
    const lower = cueText(text);
    count += 1;
    words += text.split(/\s+/u).length;
    if (TOLD.test(lower) || TOLD_ELSEWHERE.test(lower)) {
      told += 1;
      clauses += Math.max(1, lower.match(TOLD_CLAUSE)?.length ?? 0);
    } else if (ADVISES.test(lower)) advising += 1;
    else if (HABITUAL.test(lower)) habitual += 1;
    if (count === 1) setsScene = (scores[SITUATION] ?? 0) > 1;
    if ((scores[RESULT] ?? 0) > 1) outcomes += 1;
    if ((scores[REFLECTION] ?? 0) > 1) lessons += 1;
  }
  return { sentences: count, words, told, clauses, habitual, advising, outcomes, setsScene, lessons };
}

const SITUATION = STORY_PARTS.indexOf('situation');

const RESULT = STORY_PARTS.indexOf('result');
const REFLECTION = STORY_PARTS.indexOf('reflection');

function cueText(text: string): string {
  return text
    .slice(0, LONGEST_CUE_TEXT)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+/u, '');
}

function sentencesOf(steps: readonly Step[]): Sentence[] {
  const found: Sentence[] = [];
  const shallow = steps.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  let named: StoryPart | undefined;
  for (const step of steps) {
    if (found.length >= MOST_SENTENCES) break;
    if (step.kind === 'code' || step.kind === 'table') {
      found.push(hanging(step));
      continue;
    }
    const label = step.label?.parts[0];
    if (label && !step.label?.letter) named = label;
    const text = label && !step.label?.letter ? (step.label?.rest ?? '') : step.text;
    if (isPlaceholder(text)) continue;
    for (const [index, { start, end }] of thoughts(text).entries()) {
      if (found.length >= MOST_SENTENCES) break;
      const words = text.slice(start, end);
      const scores = scoresOf(words);
      if (named) {
        scores[STORY_PARTS.indexOf(named)] = LABEL_WEIGHT;
        for (const before of found) before.scores[STORY_PARTS.indexOf(named)] = -LABEL_WEIGHT;
      }
      const hangs = step.depth > shallow && step.kind === 'item' && found.length > 0 && index === 0 && !named;
      const opens = step.kind !== 'item' && step.opens && index === 0;
      found.push({ text: words, lines: step.lines, goesOn: index > 0, opens, hangs, scores });
      named = undefined;
    }
  }
  return found;
}

/** A line with this many dashes is a list of thoughts on one line. */
const FEWEST_DASHES = 3;

/** The sentences of a line; where it is written as "one thing - another - a third", those. */
function thoughts(text: string): Span[] {
  const dashes = [...text.slice(0, LONGEST_DASHED).matchAll(/\s[-–—]\s/gu)];
  const spans = sentences(text);
  if (dashes.length < FEWEST_DASHES || spans.length > dashes.length / 2) return spans;
  const starts = [0, ...dashes.map(({ index, 0: dash }) => index + dash.length)];
  // The dash stays with the thought before it, so that a part reads as it is written.
  return starts.flatMap((start, index) => {
    const end = (dashes[index]?.index ?? text.length - 2) + 2;
    return /\p{L}/u.test(text.slice(start, end)) ? [{ start, end }] : [];
  });
}

/** What a pattern sees of a line is bounded. */
const LONGEST_DASHED = 8000;

/** A text that one label gives to several parts, shared out among them in order: "T + A". Each part at most once, none invented. */
export function sharedOut(text: string, among: readonly StoryPart[]): { readonly [part in StoryPart]?: string } {
  const spans = sentences(text);
  const parts = bestOrder(
    spans.map(({ start, end }, at): Sentence => {
      const words = text.slice(start, end);
      // The first part begins the text and the last one ends it.
      const only =
        spans.length < 2 ? soleOf(among) : at === 0 ? among[0] : at === spans.length - 1 ? among.at(-1) : undefined;
      const scores = scoresOf(words).map((score, index) => {
        const part = STORY_PARTS[index] ?? 'situation';
        return among.includes(part) && (only === undefined || only === part) ? score : OUT_OF_QUESTION;
      });
      return { text: words, lines: [1, 1], goesOn: true, opens: false, hangs: false, scores };
    }),
  );
  const found: { [part in StoryPart]?: string } = {};
  let from = 0;
  for (const [index, part] of parts.entries()) {
    if (part === parts[index + 1]) continue;
    const end = spans[index + 1]?.start ?? text.length;
    found[part] = text.slice(from, end).trim();
    from = end;
  }
  return found;
}

/** One sentence under two names is the one without which there is no story. */
function soleOf(among: readonly StoryPart[]): StoryPart | undefined {
  return among.find((part) => part !== 'task');
}

const OUT_OF_QUESTION = -1000;

function hanging(step: Step): Sentence {
  return {
    text: step.text,
    lines: step.lines,
    goesOn: false,
    opens: true,
    hangs: true,
    scores: STORY_PARTS.map(() => 0),
  };
}

function scoresOf(text: string): number[] {
  const lower = cueText(text);
  const scores = STORY_PARTS.map((part) => PRIOR[part]);
  for (const { part, weight, cue } of STORY_CUES) {
    if (cue.test(lower)) {
      const index = STORY_PARTS.indexOf(part);
      scores[index] = (scores[index] ?? 0) + weight;
    }
  }
  return scores;
}

/** The parts in telling order that the sentences speak for most, found by dynamic programming over the five parts. */
function bestOrder(told: readonly Sentence[]): StoryPart[] {
  const count = STORY_PARTS.length;
  const from: number[][] = [];
  let best = new Array<number>(count).fill(0);
  for (const [index, sentence] of told.entries()) {
    const next = new Array<number>(count).fill(0);
    const back = new Array<number>(count).fill(0);
    for (let part = 0; part < count; part += 1) {
      let most = Number.NEGATIVE_INFINITY;
      let source = part;
      for (let earlier = sentence.hangs ? part : 0; earlier <= part; earlier += 1) {
        const score = index === 0 ? 0 : (best[earlier] ?? 0);
        if (score > most) {
          most = score;
          source = earlier;
        }
      }
      let own = sentence.hangs ? 0 : (sentence.scores[part] ?? 0);
      if (index === 0 && part === 0) own += FIRST_IS_SITUATION;
      if (index === told.length - 1 && part === RESULT && index > 0) own += LAST_IS_RESULT;
      next[part] = most + own;
      back[part] = source;
    }
    best = next;
    from.push(back);
  }
  let part = best.indexOf(best.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY));
  const parts: StoryPart[] = [];
  for (let index = told.length - 1; index >= 0; index -= 1) {
    parts.unshift(STORY_PARTS[part] ?? 'situation');
    part = from[index]?.[part] ?? part;
  }
  return parts;
}
