import { silenceRule } from '../rule';

export const noPlace = silenceRule({
  id: 'no-place',
  why: 'The place decides how much of the day is the way there.',
  audience: 'recruiter',
  topic: 'conditions',
  meaning: 'place',
  silence: 'where the work is done',
});
