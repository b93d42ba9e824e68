import type { Lines } from '../model';
import type { Step } from './steps';

/** A text that grows line by line. */
export type Passage = { readonly text: string; readonly lines: Lines };

/** Lines of a list stand under each other, paragraphs apart. */
export function joined(before: Passage, text: string, step: Step): Passage {
  const gap = step.kind === 'text' && step.opens && step.lines[0] > before.lines[1] + 1 ? '\n\n' : '\n';
  return { text: `${before.text}${gap}${text}`, lines: [before.lines[0], Math.max(before.lines[1], step.lines[1])] };
}
