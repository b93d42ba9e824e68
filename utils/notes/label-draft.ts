import type { Lines, StoryPart } from '../model';
import { sharedOut } from './implied-parts';
import type { Label } from './labels';
import { joined, type Passage } from './passage';
import type { Step } from './steps';
import { isPlaceholder } from './words/placeholders';

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

/** A story while its labels are read: changed step by step, then `frozen`. */
export type Draft = {
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

/** A line that may turn out to be the title of the next story: how the part was before it. */
export type Trail = { readonly part: StoryPart; readonly before: Passage | undefined; readonly step: Step };

export function takeBack(story: Draft, { part, before, step }: Trail): Step {
  if (before) story.parts.set(part, before);
  else story.parts.delete(part);
  if (story.lines) story.lines[1] = Math.max(story.lines[0], step.lines[0] - 1);
  return step;
}

export function begin(story: Draft, step: Step): void {
  story.title = { text: step.text, lines: step.lines };
  extend(story, step.lines);
}

export function isStarted(story: Draft): boolean {
  return story.parts.size + story.empty.size > 0;
}

export function emptyDraft(): Draft {
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

export function frozen({ title, parts, loose, combined, empty, lead, meta, lines }: Draft): LabelledStory {
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

export function put(story: Draft, part: StoryPart, label: Label, step: Step): void {
  extend(story, step.lines);
  if (label.parts.length > 1) story.combined.set(part, label.parts);
  if (!label.exact && !story.parts.has(part)) story.loose.add(part);
  story.last = part;
  if (label.rest === '' || isPlaceholder(label.rest)) {
    if (!story.parts.has(part)) story.empty.add(part);
    return;
  }
  add(story, part, label.rest, step);
}

function add(story: Draft, part: StoryPart, text: string, step: Step): void {
  const before = story.parts.get(part);
  story.parts.set(part, before ? joined(before, text, step) : { text, lines: step.lines });
}

export function append(story: Draft, open: StoryPart | 'meta' | undefined, step: Step): void {
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
    if (isPlaceholder(step.text)) return;
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
export function isBoldAlone({ kind, origin, strong, text, opens }: Step): boolean {
  if (kind === 'title') return origin === 'bold';
  const [first] = strong;
  return kind === 'text' && opens && first?.start === 0 && /^[\s:.]*$/u.test(text.slice(first.end));
}

export function asideLabel(name: string): Label {
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

export function extend(story: Draft, lines: Lines): void {
  story.lines = story.lines
    ? [Math.min(story.lines[0], lines[0]), Math.max(story.lines[1], lines[1])]
    : [lines[0], lines[1]];
}
