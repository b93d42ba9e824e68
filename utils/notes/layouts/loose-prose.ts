import { countLabels } from '../label-count';
import { stepsOf } from '../steps';
import { itemShare, readImplied, tells } from '../telling';
import type { Layout } from './types';

/** A title and paragraphs that tell what happened, the parts only implied by how people tell: "When I …", "so I …", "in the end …". */
export const looseProse: Layout = {
  id: 'loose-prose',
  recognise: (unit) => {
    const steps = stepsOf(unit.section);
    if (unit.question !== undefined || unit.isContainer || unit.section.title === '' || itemShare(steps) >= 0.5)
      return 0;
    return countLabels(steps).parts.size === 0 && tells(unit, steps) ? 0.5 : 0;
  },
  read: readImplied,
};
