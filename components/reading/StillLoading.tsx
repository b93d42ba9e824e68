import { ClipboardPaste, TextSelect } from 'lucide-react';
import { Button } from '../common/Button';
import { Choices, State } from '../common/State';

/** The page did not come to rest, or its text belongs to another posting than its address. */
export function StillLoading({
  onAgain,
  onSelection,
  onPaste,
}: {
  readonly onAgain: () => void;
  readonly onSelection: () => void;
  readonly onPaste: () => void;
}) {
  return (
    <State title="The page is still loading">
      <p>The listing and its address do not belong together yet. Nothing is shown before they do.</p>
      <div className="btn-row">
        <Button look="main" onClick={onAgain}>
          Read again
        </Button>
      </div>
      <Choices
        choices={[
          { icon: TextSelect, label: 'Use what is selected', onChoose: onSelection },
          { icon: ClipboardPaste, label: 'Paste the text', onChoose: onPaste },
        ]}
      />
    </State>
  );
}
