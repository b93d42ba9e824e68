import { Bookmark, Ellipsis } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useId, useState } from 'react';
import type { Audience, Because } from '../../utils/model';
import { Button } from '../common/Button';
import '../common/Field.css';
import { Menu } from '../common/Menu';
import type { QuestionActions } from './Questions';

/** A question to ask as its row shows it. */
export type AskRow = {
  readonly id: string;
  readonly text: string;
  readonly because: Because;
  /** The words of the open requirement, where that is the reason. */
  readonly gapText?: string;
  readonly mayMean?: string;
  readonly isKept: boolean;
  /** Whether the words are the person's own. */
  readonly isTheirs: boolean;
};

export type AsksOfAudience = {
  readonly audience: Audience;
  readonly shown: readonly AskRow[];
  readonly more: readonly AskRow[];
  /** Held back, each with the reason in words. */
  readonly heldBack: readonly { readonly ask: AskRow; readonly why: string }[];
};

export const AUDIENCE_WORD: { readonly [audience in Audience]: string } = {
  recruiter: 'Recruiter',
  manager: 'Manager',
  peer: 'Peers',
  executive: 'Executive',
};

/** Questions to ask by who is in the room: a few, then more, then what was held back. */
export function AskList({
  byAudience,
  actions,
  isAdding,
  onAdded,
}: {
  readonly byAudience: readonly AsksOfAudience[];
  readonly actions: QuestionActions;
  readonly isAdding: boolean;
  readonly onAdded: () => void;
}) {
  const [audience, setAudience] = useState<Audience>(
    byAudience.find(({ shown }) => shown.length > 0)?.audience ?? 'recruiter',
  );
  return (
    <Tabs.Root value={audience} onValueChange={(value) => setAudience(value as Audience)}>
      <Tabs.List className="audiences" aria-label="Who is in the room">
        {byAudience.map(({ audience: one, shown, more }) => (
          <Tabs.Trigger key={one} value={one}>
            {AUDIENCE_WORD[one]} <span>{shown.length + more.length || ''}</span>
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {isAdding && actions.onAdd && <OwnQuestion audience={audience} onAdd={actions.onAdd} onDone={onAdded} />}
      {byAudience.map((asks) => (
        <Tabs.Content key={asks.audience} value={asks.audience} className="tab-panel view-end" tabIndex={-1}>
          {asks.audience === audience && <OfAudience asks={asks} actions={actions} />}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

function OfAudience({ asks, actions }: { readonly asks: AsksOfAudience; readonly actions: QuestionActions }) {
  const [areAllShown, showAll] = useState(false);
  const [areHeldShown, showHeld] = useState(false);
  const { shown, more, heldBack } = asks;
  return (
    <>
      {shown.length === 0 && <p className="empty">No question here that the posting has not answered.</p>}
      <Rows asks={areAllShown ? [...shown, ...more] : shown} actions={actions} />
      {more.length > 0 && !areAllShown && (
        <div className="bar">
          <Button look="link" onClick={() => showAll(true)}>
            {more.length} more
          </Button>
        </div>
      )}
      {heldBack.length > 0 && (
        <div className="bar">
          <p className="small">{heldBack.length} held back.</p>
          <Button look="link" aria-expanded={areHeldShown} onClick={() => showHeld(!areHeldShown)}>
            {areHeldShown ? 'Hide' : 'Show'}
          </Button>
        </div>
      )}
      {areHeldShown && (
        <ul className="ask">
          {heldBack.map(({ ask, why }) => (
            <li key={ask.id}>
              <p className="muted" dir="auto">
                {ask.text}
              </p>
              <p className="because" dir="auto">
                {why}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Rows({ asks, actions }: { readonly asks: readonly AskRow[]; readonly actions: QuestionActions }) {
  const { onKeep, onDismiss, onCopy } = actions;
  return (
    <ul className="ask">
      {asks.map((ask) => (
        <li key={ask.id}>
          <p className={ask.isTheirs ? 'q words' : 'q'} dir="auto">
            {ask.text}
          </p>
          {onKeep ? (
            <Button
              look="icon"
              aria-pressed={ask.isKept}
              aria-label={`Keep: ${ask.text}`}
              onClick={() => onKeep(ask, !ask.isKept)}
            >
              <Bookmark className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          ) : (
            <Menu
              trigger={
                <Button look="icon" aria-label={`More about: ${ask.text}`}>
                  <Ellipsis className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
                </Button>
              }
              entries={[{ label: 'Copy', onSelect: () => onCopy(ask.text) }]}
            />
          )}
          <p className="because" dir="auto">
            <Reason ask={ask} />{' '}
            {onDismiss && !ask.isKept && (
              <Button look="link" aria-label={`Not for me: ${ask.text}`} onClick={() => onDismiss(ask)}>
                Not for me
              </Button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Why this question, in the posting's words or in the name of what it does not say. */
function Reason({ ask: { because, gapText, mayMean } }: { readonly ask: AskRow }) {
  const meaning = mayMean ? ` ${mayMean}` : '';
  const own = 'own' in because ? 'Yours. ' : '';
  const quote = 'quote' in because ? because.quote : undefined;
  if (quote !== undefined) {
    return (
      <>
        {own}They write <q>{quote}</q>.{meaning}
      </>
    );
  }
  if ('silence' in because) return `The posting does not say ${because.silence}.`;
  if ('gap' in because) {
    return gapText ? (
      <>
        It is open for you: <q>{gapText}</q>.
      </>
    ) : (
      'It is open for you.'
    );
  }
  return 'own' in because ? 'Yours.' : 'Worth asking anywhere.';
}

function OwnQuestion({
  audience,
  onAdd,
  onDone,
}: {
  readonly audience: Audience;
  readonly onAdd: (text: string, audience: Audience) => void;
  readonly onDone: () => void;
}) {
  const [text, setText] = useState('');
  const fieldId = useId();
  return (
    <form
      className="own-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onAdd(text.trim(), audience);
        onDone();
      }}
    >
      <label className="label" htmlFor={fieldId}>
        Your question for: {AUDIENCE_WORD[audience].toLowerCase()}
      </label>
      <textarea
        id={fieldId}
        className="field words"
        rows={2}
        // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="btn-row">
        <Button type="submit">Add</Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
