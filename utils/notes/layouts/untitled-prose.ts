import { countLabels } from '../label-count';
import { type Step, stepsOf } from '../steps';
import type { Unit } from '../story';
import { itemShare, presents, readImplied, tells, tellsAlone, tellsByItself } from '../telling';
import type { Layout } from './types';

/** A text without any heading that tells something from beginning to end: one story, or one to each paragraph that does so by itself. */
export const untitledProse: Layout = {
  id: 'untitled-prose',
  recognise: (unit) => {
    const { section, question, isContainer } = unit;
    if (section.origin !== 'document' || section.sections.length > 0 || question !== undefined || isContainer) return 0;
    const steps = stepsOf(section);
    return itemShare(steps) < 0.5 &&
      countLabels(steps).parts.size === 0 &&
      ((tells(unit, steps) && !presents(steps)) || isOneTale(steps))
      ? 0.4
      : 0;
  },
  read: (unit) => {
    const units = paragraphsOf(unit);
    return units.length > 1 && units.every(({ section }) => tellsAlone(stepsOf(section)))
      ? units.flatMap(readImplied)
      : readImplied(unit);
  },
};

/** A few paragraphs without a heading are what somebody pastes who has one story to add. */
const MOST_PARAGRAPHS = 4;

function isOneTale(steps: readonly Step[]): boolean {
  const told = steps.filter(({ label }) => label?.meta === undefined);
  return told.filter(({ opens }) => opens).length <= MOST_PARAGRAPHS && tellsByItself(told);
}

/** Each paragraph of the text as a unit of its own. */
function paragraphsOf(unit: Unit): Unit[] {
  const { section } = unit;
  const starts = section.pieces.flatMap(({ opens }, index) => (opens ? [index] : []));
  return starts.map((start, index): Unit => {
    return { ...unit, section: { ...section, pieces: section.pieces.slice(start, starts[index + 1]) } };
  });
}
