import { readLabelled, shareOf } from '../labelled';
import type { Layout } from './types';

/** Each part under a heading of its own: `#### Situation`. */
export const partHeadings: Layout = {
  id: 'part-headings',
  recognise: (unit) => shareOf(unit, 'heading'),
  read: readLabelled,
};
