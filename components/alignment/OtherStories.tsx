import { useState } from 'react';
import { Button } from '../common/Button';
import type { Option } from './Chooser';
import type { RowActions } from './row-actions';
import { LEVEL_WORD } from './row-words';
import type { Row } from './rows';
import { useExplanation } from './use-explanation';

/** Another story that could answer; its title tells why, on a click. */
export function Other({
  other: { storyId, title, level },
  row,
  actions,
}: {
  readonly other: Row['others'][number];
  readonly row: Row;
  readonly actions: RowActions;
}) {
  const [isAsked, setAsked] = useState(false);
  return (
    <li>
      <Button look="link" dir="auto" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
        {title}
      </Button>
      <span className="muted">{LEVEL_WORD[level]}</span>
      <Button look="link" aria-label={`Use ${title} here`} onClick={() => actions.onProves(row, storyId, true)}>
        Use
      </Button>
      {isAsked && <Why row={row} storyId={storyId} actions={actions} />}
    </li>
  );
}

/** A story the person picked: what speaks for and against it, before it is used. */
export function Considered({
  row,
  story,
  actions,
  onDone,
}: {
  readonly row: Row;
  readonly story: Option | undefined;
  readonly actions: RowActions;
  readonly onDone: () => void;
}) {
  if (!story) return null;
  return (
    <div className="considered">
      <h3 className="label" dir="auto">
        {story.label}
      </h3>
      <Why row={row} storyId={story.id} actions={actions} />
      <div className="btn-row">
        <Button
          onClick={() => {
            onDone();
            actions.onProves(row, story.id, true);
          }}
        >
          Use it here
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

/** Why a story answers or does not, in one sentence. */
function Why({ row, storyId, actions }: { readonly row: Row; readonly storyId: string; readonly actions: RowActions }) {
  const explanation = useExplanation(row, storyId, actions.onExplain);
  return <p className="small why">{explanation && (explanation.why ?? 'Nothing can be said of this story.')}</p>;
}
