import { useState } from 'react';
import type { Audience } from '../../utils/model';
import { Button } from '../common/Button';
import { Segments } from '../common/Segments';
import { AskList, type AskRow, type AsksOfAudience } from './AskList';
import { ExpectList, type ExpectRow } from './ExpectList';
import './Questions.css';
import '../common/View.css';

export type QuestionActions = {
  /** Absent where the posting is not saved: what is kept is kept with it. */
  readonly onKeep?: (row: AskRow, isKept: boolean) => void;
  /** Held back, or brought back. */
  readonly onDismiss?: (row: AskRow, isDismissed: boolean) => void;
  readonly onEdit?: (row: AskRow, text: string) => void;
  readonly onAdd?: (text: string, audience: Audience) => void;
  readonly onOpenStory: (storyId: string) => void;
  /** A new story, to be told when this is asked. */
  readonly onWriteStory: (question: string) => void;
  readonly onCopy: (text: string) => void;
};

/** What to ask them, by who is in the room, and what they are likely to ask. */
export function Questions({
  byAudience,
  expects,
  actions,
}: {
  readonly byAudience: readonly AsksOfAudience[];
  readonly expects: readonly ExpectRow[];
  readonly actions: QuestionActions;
}) {
  const [side, setSide] = useState<'ask' | 'expect'>('ask');
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <h2 className="visually-hidden">Questions</h2>
      <div className="bar">
        <Segments
          label="Which questions"
          segments={[
            { id: 'ask', label: 'To ask' },
            { id: 'expect', label: 'To expect' },
          ]}
          chosen={side}
          onChoose={setSide}
        />
        {side === 'ask' && actions.onAdd && (
          <Button look="link" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            Add your own
          </Button>
        )}
      </div>
      {side === 'ask' ? (
        <AskList byAudience={byAudience} actions={actions} isAdding={isAdding} onAdded={() => setAdding(false)} />
      ) : (
        <ExpectList expects={expects} onOpenStory={actions.onOpenStory} onWriteStory={actions.onWriteStory} />
      )}
    </>
  );
}
