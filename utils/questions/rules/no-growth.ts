import { silenceRule } from '../rule';

export const noGrowth = silenceRule({
  id: 'no-growth',
  why: 'Growth that nobody mentions is rarely planned.',
  audience: 'manager',
  topic: 'growth',
  meaning: 'people-grow',
  silence: 'what room there is to grow',
});
