import { readLabelled, shareOf } from '../labelled';
import type { Layout } from './types';

/** Labels without markup: `Situation: …`, also in plain text and inside a code fence. */
export const plainLabels: Layout = {
  id: 'plain-labels',
  recognise: (unit) => shareOf(unit, 'plain'),
  read: readLabelled,
};
