import { suggestionAboutGap } from '../about-gap';
import { ruleOf } from '../rule';

/** One question for each formal condition of which the person said that it is not met. */
export const missingGate = ruleOf(
  {
    id: 'missing-gate',
    why: 'A formal condition that is not met is said early, to the person who can say whether it bends.',
    audience: 'recruiter',
    topic: 'fit',
  },
  ({ posting, alignment }) =>
    (alignment?.requirements ?? [])
      .filter(({ verdict, requirement }) => verdict === 'gap' && requirement.form === 'gate')
      .filter(({ requirement }) => requirement.kind !== 'preferred')
      .map(({ requirement }) => suggestionAboutGap(requirement, posting)),
);
