import { alwaysRule } from '../rule';

export const companyDirection = alwaysRule({
  id: 'company-direction',
  why: 'Whoever leads the whole can say what this part of it is for.',
  audience: 'executive',
  topic: 'outcomes',
  meaning: 'direction',
});
