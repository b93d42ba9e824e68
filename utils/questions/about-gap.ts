import type { AnnotatedPosting, AnnotatedRequirement, QuestionToAsk } from '../model';
import { shortQuote } from './quote';
import { type Rule, type Suggestion, wordQuestion } from './rule';

type Head = Pick<Rule, 'audience' | 'topic'> & { readonly id: 'open-requirement' | 'missing-gate' };

const OPEN: Head = { id: 'open-requirement', audience: 'manager', topic: 'fit' };
const GATE: Head = { id: 'missing-gate', audience: 'recruiter', topic: 'fit' };

/**
 * The question about something the person cannot show: to the manager how others came into it, about a formal condition to the
 * recruiter whether it can be met later. Its id ends in the requirement's, so that each can be kept or dismissed alone.
 */
export function questionAboutGap(requirement: AnnotatedRequirement, posting: AnnotatedPosting): QuestionToAsk {
  const head = requirement.form === 'gate' ? GATE : OPEN;
  const question = wordQuestion(head, posting, { gap: requirement.id }, shortQuote(requirement.text));
  return { ...question, id: `${head.id}:${requirement.id}` };
}

/** The same as what a rule suggests. */
export function suggestionAboutGap(requirement: AnnotatedRequirement, posting: AnnotatedPosting): Suggestion {
  return { question: questionAboutGap(requirement, posting), cause: 'gap' };
}
