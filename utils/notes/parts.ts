import type { Lines, StoryPart } from '../model';
import { rememberedOf } from '../text/memory';
import { STORY_PARTS } from '../text/story-text';
import { sharedOut } from './implied-parts';
import type { Label } from './labels';
import type { Step } from './steps';
import type { MetaKind } from './words/meta-names';
import { SECOND_SITUATIONS } from './words/part-names';
import { PLACEHOLDER } from './words/placeholders';

/** A text that grows line by line. */
export type Passage = { readonly text: string; readonly lines: Lines };

/** A story as its labels give it, before it gets a title from where it stands. */
export type LabelledStory = {
  /** The title line just before its first label, when the section holds several stories. */
  readonly title?: Passage;
  readonly parts: { readonly [part in StoryPart]?: Passage };
  /** Parts whose label only begins like a part's name; what stands before it belongs to the part as well. */
  readonly loose: readonly StoryPart[];
  /** Labels that stand there with nothing, or only a placeholder, behind them. */
  readonly empty: readonly StoryPart[];
  /** What stands before the first label. */
  readonly lead?: Passage;
  /** Labels that tell something about the story, with their text. */
  readonly meta: readonly { readonly label: Label; readonly text: string; readonly lines: Lines }[];
  readonly lines: Lines;
};

/** How certain it is that these labels tell a story: how many different parts they name. */
export type LabelCount = { readonly depth: number; readonly parts: ReadonlySet<StoryPart> };

/** Names that are everyday words as well: they label a part only where plainer names stand beside them. */
const WEAK_NAMES: ReadonlySet<string> = new Set(
  'why how before after during need ask process plan work success growth decision response method strategy conclusion target thinking requirement fix conflict effect effects effort goal goals issue opportunity setting evaluation insight insights contribution contributions responsibilities responsibility requirements activity activities benefit benefits'.split(
    ' ',
  ),
);

/** The depth at which labels tell a story: the shallowest with two different parts, of which one has a plain name. */
export const countLabels: (steps: readonly Step[]) => LabelCount = rememberedOf(readCount);

function readCount(steps: readonly Step[]): LabelCount {
  const byDepth = new Map<number, { parts: Set<StoryPart>; plain: Set<StoryPart> }>();
  const letters = lettersIn(steps);
  for (const { label, depth } of steps) {
    if (!label || label.parts.length === 0 || (label.letter && !letters)) continue;
    const found = byDepth.get(depth) ?? { parts: new Set(), plain: new Set() };
    for (const part of label.parts) {
      found.parts.add(part);
      if (!WEAK_NAMES.has(label.key)) found.plain.add(part);
    }
    byDepth.set(depth, found);
  }
  const depths = [...byDepth].sort(([left], [right]) => left - right);
  for (const [depth, { parts, plain }] of depths) {
    if (parts.size >= 2 && plain.size >= 1 && told(parts)) return { depth, parts };
  }
  const [first] = depths;
  if (!first) return { depth: 0, parts: new Set() };
  // Parts at two neighbouring depths, as when two are lines and two are headings.
  const next = byDepth.get(first[0] + 1);
  const both = new Set([...first[1].parts, ...(next?.parts ?? [])]);
  const plain = first[1].plain.size + (next?.plain.size ?? 0);
  return both.size >= 2 && plain >= 1 && told(both)
    ? { depth: first[0], parts: both }
    : { depth: first[0], parts: new Set() };
}

/** One letter may be anything (the A of an answer); two different ones are parts. */
function lettersIn(steps: readonly Step[]): boolean {
  return new Set(steps.flatMap(({ label }) => (label?.letter ? label.parts : []))).size >= 2;
}

/** A situation with a task, or a result with a lesson, is no story yet: something must have been done, or come of it. */
function told(parts: ReadonlySet<StoryPart>): boolean {
  return parts.has('action') || parts.has('result');
}

type Draft = {
  title?: Passage;
  parts: Map<StoryPart, Passage>;
  loose: Set<StoryPart>;
  combined: Map<StoryPart, readonly StoryPart[]>;
  empty: Set<StoryPart>;
  lead?: Passage;
  meta: { label: Label; text: string; lines: Lines }[];
  lines: [number, number] | undefined;
  last: StoryPart | undefined;
  /** How deep the list items stand that label its parts. */
  itemDepth?: number;
};

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
  for (const step of steps) {
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
    } else if (isTitle(step, depth, story)) {
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

/** A line that may turn out to be the title of the next story: how the part was before it. */
type Trail = { readonly part: StoryPart; readonly before: Passage | undefined; readonly step: Step };

/** Meta labels that stand at the head of a story. */
const NAMES_A_STORY: ReadonlySet<MetaKind> = new Set(['title', 'question']);

/** Meta labels whose text ends with their line. */
const SHORT_META: ReadonlySet<MetaKind> = new Set(['title', 'organization', 'period', 'question']);

function takeBack(story: Draft, { part, before, step }: Trail): Step {
  if (before) story.parts.set(part, before);
  else story.parts.delete(part);
  if (story.lines) story.lines[1] = Math.max(story.lines[0], step.lines[0] - 1);
  return step;
}

function begin(story: Draft, step: Step): void {
  story.title = { text: step.text, lines: step.lines };
  extend(story, step.lines);
}

function isStarted(story: Draft): boolean {
  return story.parts.size + story.empty.size > 0;
}

function looksLikeTitle({ kind, text, opens }: Step): boolean {
  return kind === 'text' && opens && text.length <= LONGEST_LOOSE_TITLE && !/[.,;!]$/u.test(text);
}

/** A title between two stories that nothing marks as one. */
const LONGEST_LOOSE_TITLE = 90;

function emptyDraft(): Draft {
  return {
    parts: new Map(),
    loose: new Set(),
    combined: new Map(),
    empty: new Set(),
    meta: [],
    lines: undefined,
    last: undefined,
  };
}

function frozen({ title, parts, loose, combined, empty, lead, meta, lines }: Draft): LabelledStory {
  return {
    ...(title ? { title } : {}),
    parts: Object.fromEntries(withShares(parts, combined)),
    loose: [...loose],
    empty: [...empty].filter((part) => !parts.has(part)),
    ...(lead ? { lead } : {}),
    meta,
    lines: lines ?? [1, 1],
  };
}

/** A label of several parts gives each its share of the text, where no label of its own does. */
function withShares(parts: ReadonlyMap<StoryPart, Passage>, combined: Draft['combined']): Map<StoryPart, Passage> {
  const found = new Map(parts);
  for (const [first, among] of combined) {
    const passage = parts.get(first);
    const open = among.filter((part) => part === first || !parts.has(part));
    if (!passage || open.length < 2) continue;
    for (const [part, text] of Object.entries(sharedOut(passage.text, open)) as [StoryPart, string][]) {
      found.set(part, { text, lines: passage.lines });
    }
    if (sharedOut(passage.text, open)[first] === undefined) found.delete(first);
  }
  return found;
}

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
    !story.parts.has('task') &&
    story.last === 'situation'
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

function put(story: Draft, part: StoryPart, label: Label, step: Step): void {
  extend(story, step.lines);
  if (label.parts.length > 1) story.combined.set(part, label.parts);
  if (!label.exact && !story.parts.has(part)) story.loose.add(part);
  story.last = part;
  if (label.rest === '' || PLACEHOLDER.test(label.rest.slice(0, 300))) {
    if (!story.parts.has(part)) story.empty.add(part);
    return;
  }
  add(story, part, label.rest, step);
}

function add(story: Draft, part: StoryPart, text: string, step: Step): void {
  const before = story.parts.get(part);
  story.parts.set(part, before ? joined(before, text, step) : { text, lines: step.lines });
}

/** Lines of a list stand under each other, paragraphs apart. */
function joined(before: Passage, text: string, step: Step): Passage {
  const gap = step.kind === 'text' && step.opens && step.lines[0] > before.lines[1] + 1 ? '\n\n' : '\n';
  return { text: `${before.text}${gap}${text}`, lines: [before.lines[0], Math.max(before.lines[1], step.lines[1])] };
}

function append(story: Draft, open: StoryPart | 'meta' | undefined, step: Step): void {
  extend(story, step.lines);
  if ((open === 'result' || open === 'reflection') && step.kind === 'code') {
    story.meta.push({ label: asideLabel(''), text: step.text, lines: step.lines });
    return;
  }
  if (
    (open === 'result' || open === 'reflection') &&
    (isAside(step) || isBoldAlone(step) || isBesideItems(step, story))
  ) {
    const name = step.text.slice(0, step.strong[0]?.end);
    story.meta.push({
      label: asideLabel(name),
      text: step.text.slice(name.length).replace(/^\s*[:—–-]?\s*/u, ''),
      lines: step.lines,
    });
    return;
  }
  if (open === 'meta') {
    const last = story.meta.at(-1);
    if (last) {
      last.text = last.text === '' ? step.text : `${last.text}\n${step.text}`;
      last.lines = [last.lines[0], step.lines[1]];
    }
    return;
  }
  if (open) {
    if (PLACEHOLDER.test(step.text.slice(0, 300))) return;
    add(story, open, step.text, step);
    return;
  }
  story.lead = story.lead ? joined(story.lead, step.text, step) : { text: step.text, lines: step.lines };
}

/** A paragraph after the result that begins in bold is a note on the story ("If they push on trade-offs — …"), not what came of it. */
function isAside({ kind, strong, text, opens }: Step): boolean {
  const [first] = strong;
  return (
    kind === 'text' &&
    opens &&
    first?.start === 0 &&
    first.end < text.length &&
    text.slice(0, first.end).split(/\s+/u).length >= 2
  );
}

/** An item with a label of its own beside the items that label the parts: "- **Soundbite:** …". */
function isBesideItems({ kind, depth, strong, text }: Step, { itemDepth }: Draft): boolean {
  const [first] = strong;
  if (kind !== 'item' || depth !== itemDepth || first?.start !== 0) return false;
  return /[:：]\s*$/u.test(text.slice(0, first.end)) || /^\s*[:：]/u.test(text.slice(first.end));
}

/** A line that is all in bold after the result names something else about the story: "Trade-offs", "If they ask a follow-up". */
function isBoldAlone({ kind, origin, strong, text, opens }: Step): boolean {
  if (kind === 'title') return origin === 'bold';
  const [first] = strong;
  return kind === 'text' && opens && first?.start === 0 && /^[\s:.]*$/u.test(text.slice(first.end));
}

function asideLabel(name: string): Label {
  return {
    name: name.replace(/[:.]$/u, ''),
    key: '',
    parts: [],
    letter: false,
    exact: false,
    marked: true,
    rest: '',
    meta: 'other',
  };
}

function extend(story: Draft, lines: Lines): void {
  story.lines = story.lines
    ? [Math.min(story.lines[0], lines[0]), Math.max(story.lines[1], lines[1])]
    : [lines[0], lines[1]];
}

/** A title is short and stands less deep than the labels. */
const LONGEST_TITLE = 160;

function isTitle(step: Step, depth: number, story: Draft): boolean {
  if (step.text.length > LONGEST_TITLE || step.kind === 'code' || step.kind === 'table') return false;
  if (step.depth < depth) return true;
  return step.depth === depth && isStarted(story) && step.kind !== 'item' && ENTRY_TITLE.test(step.text);
}

/** "Example 2", "Story 3: …", "Option B" begin the next story wherever they stand. */
const ENTRY_TITLE =
  /^(?:story|example|scenario|option|version|star|case|answer|beispiel|exemple|ejemplo)\s*#?(?:\d{1,3}|[a-e])\b/iu;
