import { silenceRule } from '../rule';

export const noHours = silenceRule({
  id: 'no-hours',
  why: 'Hours that are not written down are seldom fewer.',
  audience: 'recruiter',
  topic: 'conditions',
  meaning: 'hours',
  minor: true,
  silence: 'the working hours',
});
