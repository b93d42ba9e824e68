import { silenceRule } from '../rule';

export const noReasonOpen = silenceRule({
  id: 'no-reason-open',
  why: 'A new role and an empty one are entered differently.',
  audience: 'recruiter',
  topic: 'process',
  meaning: 'why-open',
  silence: 'why the role is open',
});
