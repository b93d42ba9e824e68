import { suggestionAboutGap } from '../about-gap';
import { ruleOf } from '../rule';

/** One question for each critical requirement that no story answers. */
export const openRequirement = ruleOf(
  {
    id: 'open-requirement',
    why: 'What you cannot show yet is better asked about than hoped over.',
    audience: 'manager',
    topic: 'fit',
  },
  ({ posting, alignment }) =>
    (alignment?.requirements ?? [])
      .filter(({ verdict, requirement }) => verdict === 'gap' && requirement.form !== 'gate')
      .filter(({ requirement }) => requirement.priority === 'critical' && requirement.kind !== 'preferred')
      .map(({ requirement }) => suggestionAboutGap(requirement, posting)),
);
