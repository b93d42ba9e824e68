import type { StoryPart } from '../model';
import { rememberedOf } from '../text/memory';
import type { Step } from './steps';

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
export function lettersIn(steps: readonly Step[]): boolean {
  return new Set(steps.flatMap(({ label }) => (label?.letter ? label.parts : []))).size >= 2;
}

/** A situation with a task, or a result with a lesson, is no story yet: something must have been done, or come of it. */
function told(parts: ReadonlySet<StoryPart>): boolean {
  return parts.has('action') || parts.has('result');
}
