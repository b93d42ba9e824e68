import { shortQuote } from '../quote';
import { ruleOf, wordQuestion } from '../rule';

const head = {
  id: 'missing-gate',
  why: 'A formal condition that is not met is said early, to the person who can say whether it bends.',
  audience: 'recruiter',
  topic: 'fit',
} as const;

/** One question for each formal condition of which the person said that it is not met; their ids end in the requirement's. */
export const missingGate = ruleOf(head, ({ posting, alignment }) =>
  (alignment?.requirements ?? [])
    .filter(({ verdict, requirement }) => verdict === 'gap' && requirement.form === 'gate')
    .filter(({ requirement }) => requirement.kind !== 'preferred')
    .map(({ requirement }) => {
      const question = wordQuestion(head, posting, { gap: requirement.id }, shortQuote(requirement.text));
      return { question: { ...question, id: `${head.id}:${requirement.id}` }, cause: 'gap' as const };
    }),
);
