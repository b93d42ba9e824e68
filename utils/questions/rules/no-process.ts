import { silenceRule } from '../rule';

export const noProcess = silenceRule({
  id: 'no-process',
  why: 'A process that is told can be prepared for.',
  audience: 'recruiter',
  topic: 'process',
  meaning: 'next-steps',
  silence: 'what happens next',
});
