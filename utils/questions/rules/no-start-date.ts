import { silenceRule } from '../rule';

export const noStartDate = silenceRule({
  id: 'no-start-date',
  why: 'A start that suits both is easier to find early.',
  audience: 'recruiter',
  topic: 'process',
  meaning: 'start-date',
  minor: true,
  silence: 'when the work starts',
});
