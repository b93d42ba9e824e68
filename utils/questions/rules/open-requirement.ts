import type { AlignedRequirement } from '../../model';
import { suggestionAboutGap } from '../about-gap';
import { ruleOf } from '../rule';

const isMust = ({ requirement }: AlignedRequirement) => requirement.kind === 'required';

/** One question for each critical requirement that no story answers, what is called a must first. */
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
      .toSorted((left, right) => Number(isMust(right)) - Number(isMust(left)) || right.gapScore - left.gapScore)
      .map(({ requirement }) => suggestionAboutGap(requirement, posting)),
);
