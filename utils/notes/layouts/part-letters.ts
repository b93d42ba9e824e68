import { readLabelled, shareOf } from '../labelled';
import type { Layout } from './types';

/** Single letters: `- **S** — …`, `S: …`, `> **S:** …`. */
export const partLetters: Layout = {
  id: 'part-letters',
  recognise: (unit) => shareOf(unit, 'letter'),
  read: readLabelled,
};
