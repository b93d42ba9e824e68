import { Questions } from '../../components/questions/Questions';
import { askRows } from './ask-rows';
import { copyAndSay } from './copy';
import { expectRows } from './expect-rows';
import type { PostingViewProps } from './posting-view-props';

/** What to ask them, and what they are likely to ask. */
export function QuestionsView({ frame, bank, acts, whenSaved, open }: PostingViewProps) {
  const { asks, expects, alignment } = frame.workUp;
  return (
    <Questions
      byAudience={askRows(asks, alignment)}
      expects={expectRows(expects, bank.stories)}
      actions={{
        onOpenStory: (id) => open({ at: 'story', id }),
        onWriteStory: (question) => open({ at: 'new story', answering: question }),
        onCopy: (text) => void copyAndSay(acts.say, text, 'Copied.'),
        ...(whenSaved && {
          onKeep: (row, isKept) => whenSaved((saved) => saved.keepQuestion(row.id, isKept)),
          onAdd: (text, audience) => whenSaved((saved) => saved.addQuestion(text, audience)),
          onDismiss: (row, isDismissed) => whenSaved((saved) => saved.dismissQuestion(row.id, isDismissed)),
          onEdit: (row, text) => whenSaved((saved) => saved.editQuestion(row.id, text)),
        }),
      }}
    />
  );
}
