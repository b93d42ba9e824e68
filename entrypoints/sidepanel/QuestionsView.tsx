import { Questions } from '../../components/questions/Questions';
import { copyText } from '../../utils/browser/clipboard';
import { openLibrary } from '../../utils/browser/library-page';
import { askRows } from '../common/ask-rows';
import { expectRows } from '../common/expect-rows';
import type { ViewProps } from './PostingViews';

/** What to ask them, and what they are likely to ask. */
export function QuestionsView({ frame, bank, acts, savedActs, whenSaved }: ViewProps) {
  const { asks, expects, alignment } = frame.workUp;
  return (
    <Questions
      byAudience={askRows(asks, alignment)}
      expects={expectRows(expects, bank.stories)}
      actions={{
        onOpenStory: (id) => void openLibrary({ at: 'story', id }),
        onCopy: (text) =>
          void copyText(text).then((isCopied) => acts.say(isCopied ? 'Copied.' : 'The browser did not let us copy.')),
        ...(whenSaved && {
          onKeep: (row, isKept) => whenSaved((saved) => saved.keepQuestion(row.id, isKept)),
          onAdd: (text, audience) => whenSaved((saved) => saved.addQuestion(text, audience)),
        }),
        ...(savedActs && { onDismiss: (row) => savedActs.dismissQuestion(row.id) }),
      }}
    />
  );
}
