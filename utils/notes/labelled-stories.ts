import type { StoryPart } from '../model';
import { STORY_PARTS } from '../text/story-text';
import { type LabelCount, lettersIn } from './label-count';
import {
  append,
  asideLabel,
  begin,
  type Draft,
  emptyDraft,
  extend,
  frozen,
  isBoldAlone,
  isStarted,
  type LabelledStory,
  put,
  type Trail,
  takeBack,
} from './label-draft';
import type { Label } from './labels';
import type { Step } from './steps';
import type { MetaKind } from './words/meta-names';
import { SECOND_SITUATIONS } from './words/part-names';

/**
 * The stories that the labels among the steps give. A part that comes again after a later one begins a new story, and a line
 * without a label that stands less deep than the labels is the title of what follows.
 */
export function labelledStories(steps: readonly Step[], { depth, parts: known }: LabelCount): LabelledStory[] {
  const stories: Draft[] = [];
  let story = emptyDraft();
  let open: StoryPart | 'meta' | undefined;
  const letters = lettersIn(steps);
  const finish = () => {
    if (story.parts.size > 0 || story.empty.size > 0) stories.push(story);
    story = emptyDraft();
    open = undefined;
  };
  let trail: Trail | undefined;
  let isOver = false;
  for (const [index, step] of steps.entries()) {
    if (step.label || step.kind === 'title') isOver = false;
    const answersQuestion =
      step.label?.key === 'a' && story.last === undefined && story.meta.at(-1)?.label.meta === 'question';
    const label =
      step.label && !answersQuestion && (letters || !step.label.letter) && accepted(step, depth, known)
        ? step.label
        : undefined;
    const part = label && !isGist(label, story) ? partFor(label, story) : undefined;
    if (label && part) {
      if (beginsAgain(part, story)) {
        const title = trail && takeBack(story, trail);
        finish();
        if (title) begin(story, title);
      }
      put(story, part, label, step);
      if (step.kind === 'item') story.itemDepth = step.depth;
      open = part;
      trail = undefined;
    } else if (step.label && step.depth <= depth && isGist(step.label, story)) {
      story.meta.push({ label: asideLabel(step.label.name), text: step.label.rest, lines: step.lines });
      extend(story, step.lines);
      open = 'meta';
    } else if (step.label?.meta && step.depth <= depth) {
      if (NAMES_A_STORY.has(step.label.meta) && isStarted(story)) finish();
      story.meta.push({ label: step.label, text: step.label.rest, lines: step.lines });
      extend(story, step.lines);
      open = step.label.rest !== '' && SHORT_META.has(step.label.meta) ? undefined : 'meta';
    } else if (isTitle(step, depth, story) || isItemTitle(step, steps[index + 1])) {
      finish();
      begin(story, step);
    } else if (step.afterRule && !step.label && (open === 'result' || open === 'reflection')) {
      // Below a rule stands something else; it is nobody's, and stays left over.
      finish();
      isOver = true;
    } else if (!isOver) {
      trail =
        open && open !== 'meta' && looksLikeTitle(step)
          ? { part: open, before: story.parts.get(open), step }
          : undefined;
      append(story, open, step);
      if ((open === 'result' || open === 'reflection') && isBoldAlone(step)) open = 'meta';
    }
  }
  finish();
  return stories.map(frozen);
}

/** A nugget at the end is what one takes from it; ahead of everything it is the story in one sentence. */
function isGist({ key }: Label, story: Draft): boolean {
  return key === 'nugget' && !isStarted(story);
}

/** Meta labels that stand at the head of a story. */
const NAMES_A_STORY: ReadonlySet<MetaKind> = new Set(['title', 'question']);

/** Meta labels whose text ends with their line. */
const SHORT_META: ReadonlySet<MetaKind> = new Set(['title', 'organization', 'period', 'question']);

function looksLikeTitle({ kind, text, opens }: Step): boolean {
  return kind === 'text' && opens && text.length <= LONGEST_LOOSE_TITLE && !/[.,;!]$/u.test(text);
}

/** A title between two stories that nothing marks as one. */
const LONGEST_LOOSE_TITLE = 90;

/** A label counts at the stories' depth, or one deeper when no label at that depth names the part. */
function accepted(step: Step, depth: number, known: ReadonlySet<StoryPart>): boolean {
  const { label } = step;
  if (!label || label.parts.length === 0) return false;
  if (step.depth <= depth) return label.marked || label.rest === '';
  return (
    step.kind === 'text' &&
    step.depth === depth + 1 &&
    label.marked &&
    !label.letter &&
    label.parts.every((part) => !known.has(part))
  );
}

/** The part a label stands for here: a challenge after the situation is the task, a second R after the result the reflection. */
function partFor(label: Label, story: Draft): StoryPart | undefined {
  const [part] = label.parts;
  if (
    part === 'situation' &&
    SECOND_SITUATIONS.has(label.key) &&
    story.parts.has('situation') &&
    !story.parts.has('action') &&
    !story.parts.has('result')
  ) {
    return 'task';
  }
  if ((label.letter || label.key === 'evaluation') && part === 'result' && story.last === 'result') return 'reflection';
  return part;
}

function beginsAgain(part: StoryPart, story: Draft): boolean {
  if (!isStarted(story)) return false;
  if (!story.parts.has(part) && !story.empty.has(part)) return false;
  return part !== story.last && order(part) < order(story.last ?? part);
}

const order = (part: StoryPart) => STORY_PARTS.indexOf(part);

/** A title is short and stands less deep than the labels. */
const LONGEST_TITLE = 160;

function isTitle(step: Step, depth: number, story: Draft): boolean {
  if (step.text.length > LONGEST_TITLE || step.kind === 'code' || step.kind === 'table') return false;
  if (step.depth < depth) return true;
  return step.depth === depth && isStarted(story) && step.kind !== 'item' && ENTRY_TITLE.test(step.text);
}

/** "1. **The late ferry**" right before a situation, in a list in which the parts stand no deeper. */
function isItemTitle({ kind, text, strong, label, depth }: Step, next: Step | undefined): boolean {
  if (kind !== 'item' || text.length > LONGEST_TITLE || (label?.parts.length ?? 0) > 0) return false;
  const [first] = strong;
  return (
    first?.start === 0 && first.end >= text.length - 1 && next?.depth === depth && next.label?.parts[0] === 'situation'
  );
}

/** "Example 2", "Story 3: …", "Option B" begin the next story wherever they stand. */
const ENTRY_TITLE =
  /^(?:story|example|scenario|option|version|star|case|answer|beispiel|exemple|ejemplo)\s*#?(?:\d{1,3}|[a-e])\b/iu;
