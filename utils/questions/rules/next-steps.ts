import { alwaysRule } from '../rule';

export const nextSteps = alwaysRule({
  id: 'next-steps',
  why: 'Waiting is easier with a date.',
  audience: 'recruiter',
  topic: 'process',
});
