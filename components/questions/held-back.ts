import type { HeldBackQuestion } from '../../utils/model';

type Reason = HeldBackQuestion['reason'];

/** Why questions are held back: of one, of several for the same reason, and of some among others. */
const WHY: { readonly [reason in Reason]: { readonly one: string; readonly all: string; readonly some: string } } = {
  answered: { one: 'the posting answers it', all: 'the posting answers them', some: 'the posting answers' },
  'same as another': {
    one: 'it asks the same as another',
    all: 'they ask the same as others',
    some: 'asked by another already',
  },
  dismissed: { one: 'you did not want it', all: 'you did not want them', some: 'you did not want' },
};

/** How many questions are held back and why, in one sentence. At least one. */
export function heldBackSentence(reasons: readonly Reason[]): string {
  const counted = (Object.keys(WHY) as Reason[])
    .map((reason) => ({ words: WHY[reason], count: reasons.filter((one) => one === reason).length }))
    .filter(({ count }) => count > 0);
  const why =
    counted.length === 1
      ? counted.map(({ words, count }) => (count === 1 ? words.one : words.all))
      : counted.map(({ words, count }) => `${count} ${words.some}`);
  return `${reasons.length} held back: ${why.join(', ')}.`;
}
