import type { AskRow, AsksOfAudience } from '../../components/questions/AskList';
import type { Alignment, HeldBackQuestion, QuestionsToAsk, QuestionToAsk } from '../../utils/model';

/** The questions to ask as their rows show them. */
export function askRows({ byAudience, heldBack }: QuestionsToAsk, alignment: Alignment): AsksOfAudience[] {
  const texts = new Map(alignment.requirements.map(({ requirement }) => [requirement.id, requirement.text]));
  const row = (question: QuestionToAsk): AskRow => {
    const gapText = 'gap' in question.because ? texts.get(question.because.gap) : undefined;
    return {
      id: question.id,
      text: question.text,
      because: question.because,
      isKept: question.kept ?? false,
      isTheirs: question.theirWords ?? false,
      ...(gapText !== undefined && { gapText }),
      ...(question.mayMean !== undefined && { mayMean: question.mayMean }),
      ...(question.goodSign !== undefined && { goodSign: question.goodSign }),
      ...(question.warningSign !== undefined && { warningSign: question.warningSign }),
    };
  };
  return byAudience.map(({ audience, shown, more }) => ({
    audience,
    shown: shown.map(row),
    more: more.map(row),
    heldBack: heldBack
      .filter(({ question }) => question.audience === audience)
      .map((held) => ({ ask: row(held.question), reason: held.reason, why: whyHeld(held) })),
  }));
}

function whyHeld({ reason, words }: HeldBackQuestion): string {
  switch (reason) {
    case 'answered':
      return words === undefined ? 'The posting answers it.' : `The posting answers it: “${words}”`;
    case 'same as another':
      return words === undefined ? 'Another question asks the same.' : `Asks the same as “${words}”`;
    case 'dismissed':
      return 'You did not want it.';
  }
}
