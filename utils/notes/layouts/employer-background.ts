import type { Layout } from './types';

/** Paragraphs that tell a career employer by employer are no stories: the section is known, and nothing is made of it. */
export const employerBackground: Layout = {
  id: 'employer-background',
  recognise: (unit) => (unit.container === 'background' ? 0.9 : 0),
  read: () => [],
};
