import { countLabels } from '../label-count';
import { stepsOf } from '../steps';
import { itemShare, readImplied, tells } from '../telling';
import type { Layout } from './types';

/** A title and a list of thoughts under it, the parts only implied: "task was …", "result: …", "now …". */
export const looseBullets: Layout = {
  id: 'loose-bullets',
  recognise: (unit) => {
    const steps = stepsOf(unit.section);
    if (unit.question !== undefined || unit.isContainer || unit.section.title === '' || itemShare(steps) < 0.5)
      return 0;
    return countLabels(steps).parts.size === 0 && tells(unit, steps) ? 0.5 : 0;
  },
  read: readImplied,
};
