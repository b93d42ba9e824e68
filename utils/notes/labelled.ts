import type { StoryDraft } from '../model';
import { countLabels, labelledStories } from './parts';
import { type Step, stepsOf } from './steps';
import { storyFromLabels, type Unit } from './story';

/** How a label is written: what tells the layouts of labelled stories apart. */
export type LabelStyle = 'heading' | 'line' | 'item' | 'paragraph' | 'letter' | 'plain';

/** The share of a section's part labels that are written in one style; 0 when they do not tell a story. */
export function shareOf(unit: Unit, style: LabelStyle): number {
  const steps = stepsOf(unit.section);
  const { depth, parts } = countLabels(steps);
  if (parts.size === 0) return 0;
  // An answer to a question may hold labels somewhere in it; its own are the ones that lead through most of it.
  if (unit.question !== undefined && depth > 0) return 0;
  const labels = steps.filter((step) => step.label && step.label.parts.length > 0 && step.depth <= depth + 1);
  return labels.filter((step) => styleOf(step) === style).length / Math.max(1, labels.length);
}

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
