import { readLabelled, shareOf } from '../labelled';
import type { Layout } from './types';

/** A label in bold alone on its line, its text below: `**Situation**`. */
export const labelLines: Layout = {
  id: 'label-lines',
  recognise: (unit) => shareOf(unit, 'line'),
  read: readLabelled,
};
