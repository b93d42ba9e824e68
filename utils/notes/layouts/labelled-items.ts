import { readLabelled, shareOf } from '../labelled';
import type { Layout } from './types';

/** A list item for each part: `- **Situation**: …`, the text on the line, on the next, or in a nested list. */
export const labelledItems: Layout = {
  id: 'labelled-items',
  recognise: (unit) => shareOf(unit, 'item'),
  read: readLabelled,
};
