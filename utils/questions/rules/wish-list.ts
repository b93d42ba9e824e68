import { shortQuote } from '../quote';
import { ruleOf, wordQuestion } from '../rule';

/** From here on a list of musts is longer than anybody's experience. */
const WISH_LIST = 12;

const head = {
  id: 'wish-list',
  why: 'Nobody has all of a long list; three of it carry the first half-year.',
  audience: 'manager',
  topic: 'priorities',
  meaning: 'priorities-of-list',
} as const;

export const wishList = ruleOf(head, ({ posting }) => {
  const musts = posting.requirements.filter(({ kind }) => kind === 'required');
  const first = musts[0];
  if (!first || musts.length <= WISH_LIST) return [];
  return [
    {
      question: wordQuestion(head, posting, { quote: first.section ?? shortQuote(first.text) }, String(musts.length)),
      cause: 'high',
    },
  ];
});
