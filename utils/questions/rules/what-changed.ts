import { alwaysRule } from '../rule';

export const whatChanged = alwaysRule({
  id: 'what-changed',
  why: 'Colleagues know best what got better and what did not.',
  audience: 'peer',
  topic: 'change',
});
