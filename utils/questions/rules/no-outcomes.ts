import { silenceRule } from '../rule';

export const noOutcomes = silenceRule({
  id: 'no-outcomes',
  why: 'Without a measure every result can be the wrong one.',
  audience: 'manager',
  topic: 'outcomes',
  meaning: 'success',
  silence: 'how the work will be judged',
});
