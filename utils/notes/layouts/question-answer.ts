import { categoryOf } from '../questions';
import { stepsOf } from '../steps';
import { readImplied, tells } from '../telling';
import type { Layout } from './types';

/** A question as heading, in bold or as a list item, and under it an answer that tells something that happened. */
export const questionAnswer: Layout = {
  id: 'question-answer',
  recognise: (unit) => {
    if (unit.question === undefined || categoryOf(unit.question, []) === 'hr') return 0;
    return tells(unit, stepsOf(unit.section)) ? 0.7 : 0;
  },
  read: readImplied,
};
