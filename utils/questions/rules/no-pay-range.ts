import { silenceRule } from '../rule';

export const noPayRange = silenceRule({
  id: 'no-pay-range',
  why: 'A range exists before a posting does.',
  audience: 'recruiter',
  topic: 'pay',
  meaning: 'pay-range',
  silence: 'the pay range',
});
