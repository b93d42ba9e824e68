import { readLabelled, shareOf } from '../labelled';
import type { Layout } from './types';

/** A paragraph for each part with its label in bold: `**Situation:** …`. */
export const labelledParagraphs: Layout = {
  id: 'labelled-paragraphs',
  recognise: (unit) => shareOf(unit, 'paragraph'),
  read: readLabelled,
};
