import { shortQuote } from '../quote';
import { ruleOf, wordQuestion } from '../rule';

const head = {
  id: 'open-requirement',
  why: 'What you cannot show yet is better asked about than hoped over.',
  audience: 'manager',
  topic: 'fit',
} as const;

/** One question for each critical requirement that no story answers; their ids end in the requirement's. */
export const openRequirement = ruleOf(head, ({ posting, alignment }) =>
  (alignment?.requirements ?? [])
    .filter(({ verdict, requirement }) => verdict === 'gap' && requirement.form !== 'gate')
    .filter(({ requirement }) => requirement.priority === 'critical' && requirement.kind !== 'preferred')
    .map(({ requirement }) => {
      const question = wordQuestion(head, posting, { gap: requirement.id }, shortQuote(requirement.text));
      return { question: { ...question, id: `${head.id}:${requirement.id}` }, cause: 'gap' as const };
    }),
);
