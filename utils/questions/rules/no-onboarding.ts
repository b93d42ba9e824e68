import { silenceRule } from '../rule';

export const noOnboarding = silenceRule({
  id: 'no-onboarding',
  why: 'The first weeks go well where somebody has the time for them.',
  audience: 'peer',
  topic: 'growth',
  meaning: 'onboarding',
  minor: true,
  silence: 'who shows you in',
});
