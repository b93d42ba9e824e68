import type { StoryDraft } from '../model';
import { rememberedOf } from '../text/memory';
import { countLabels } from './label-count';
import { labelledStories } from './labelled-stories';
import type { Section } from './outline';
import { type Step, stepsOf } from './steps';
import { storyFromLabels, type Unit } from './story';

/** How a label is written: what tells the layouts of labelled stories apart. */
export type LabelStyle = 'heading' | 'line' | 'item' | 'paragraph' | 'letter' | 'plain';

/** The share of a section's part labels that are written in one style; 0 when they do not tell a story. */
export function shareOf(unit: Unit, style: LabelStyle): number {
  const { depth, shares } = stylesOf(unit.section);
  // An answer to a question may hold labels somewhere in it; its own are the ones that lead through most of it.
  return unit.question !== undefined && depth > 0 ? 0 : (shares.get(style) ?? 0);
}

/** How deep a section's part labels stand, and the share of them that is written in each style; asked by every layout of labels. */
const stylesOf = rememberedOf((section: Section) => {
  const steps = stepsOf(section);
  const { depth, parts } = countLabels(steps);
  const isLabelled = ({ label, depth: own }: Step) => label && label.parts.length > 0 && own <= depth + 1;
  const labels = parts.size === 0 ? [] : steps.filter(isLabelled);
  const counts = new Map<LabelStyle, number>();
  for (const step of labels) counts.set(styleOf(step), (counts.get(styleOf(step)) ?? 0) + 1);
  return { depth, shares: new Map([...counts].map(([style, count]) => [style, count / labels.length])) };
});

function styleOf({ kind, origin, label, strong }: Step): LabelStyle {
  if (kind === 'title') return origin === 'heading' || origin === 'details' ? 'heading' : 'line';
  if (label?.letter) return 'letter';
  if (kind === 'item') return 'item';
  if (strong[0]?.start === 0) return 'paragraph';
  return 'plain';
}

/** The stories of a section whose parts have labels, whatever their style. */
export function readLabelled(unit: Unit): StoryDraft[] {
  const steps = stepsOf(unit.section);
  const stories = labelledStories(steps, countLabels(steps));
  return stories.flatMap((told) => storyFromLabels(unit, told, stories.length === 1) ?? []);
}
