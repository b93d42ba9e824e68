import { silenceRule } from '../rule';

export const sponsorship = silenceRule({
  id: 'sponsorship',
  why: 'Asked at once it costs a minute, asked last it costs the weeks before.',
  audience: 'recruiter',
  topic: 'conditions',
  silence: 'whether sponsorship is possible',
  when: ({ concerns }) => concerns?.includes('sponsorship') ?? false,
});
