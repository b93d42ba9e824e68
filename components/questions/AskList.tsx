import { Bookmark, Ellipsis } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useId, useState } from 'react';
import type { Audience, Because, HeldBackQuestion } from '../../utils/model';
import { languageOf } from '../../utils/text/language';
import { Button } from '../common/Button';
import '../common/Field.css';
import { focusChosenTab } from '../common/focus-chosen-tab';
import { Menu } from '../common/Menu';
import { usePostingLanguage } from '../common/posting-language';
import { Folded } from '../common/State';
import { heldBackSentence } from './held-back';
import type { QuestionActions } from './Questions';

/** A question to ask as its row shows it. */
export type AskRow = {
  readonly id: string;
  readonly text: string;
  readonly because: Because;
  /** The words of the open requirement, where that is the reason. */
  readonly gapText?: string;
  readonly mayMean?: string;
  /** What a good answer may sound like, and one to think about. */
  readonly goodSign?: string;
  readonly warningSign?: string;
  readonly isKept: boolean;
  /** Whether the words are the person's own. */
  readonly isTheirs: boolean;
};

export type AsksOfAudience = {
  readonly audience: Audience;
  readonly shown: readonly AskRow[];
  readonly more: readonly AskRow[];
  /** Held back, each with the reason in words; what the person did not want can be brought back. */
  readonly heldBack: readonly {
    readonly ask: AskRow;
    readonly reason: HeldBackQuestion['reason'];
    readonly why: string;
  }[];
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
      <Tabs.List className="audiences" aria-label="Who is in the room" onFocus={focusChosenTab}>
        {byAudience.map(({ audience: one, shown, more }) => (
          <Tabs.Trigger key={one} value={one}>
            {AUDIENCE_WORD[one]} <span>{shown.length + more.length || ''}</span>
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {isAdding && (
        <QuestionForm
          label={`Your question for: ${AUDIENCE_WORD[audience].toLowerCase()}`}
          action="Add"
          onText={(text) => actions.onAdd?.(text, audience)}
          onDone={onAdded}
        />
      )}
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
          <p className="small">{heldBackSentence(heldBack.map(({ reason }) => reason))}</p>
          <Button
            look="link"
            aria-expanded={areHeldShown}
            aria-label={areHeldShown ? 'Hide what is held back' : 'Show what is held back'}
            onClick={() => showHeld(!areHeldShown)}
          >
            {areHeldShown ? 'Hide' : 'Show'}
          </Button>
        </div>
      )}
      {areHeldShown && (
        <ul className="ask">
          {heldBack.map(({ ask, reason, why }) => (
            <li key={ask.id}>
              <p className="muted" dir="auto" lang={languageOf(ask.text)}>
                {ask.text}
              </p>
              <p className="because" dir="auto">
                {why}{' '}
                {reason === 'dismissed' && actions.onDismiss && (
                  <Button
                    look="link"
                    aria-label={`Bring back: ${ask.text}`}
                    onClick={() => actions.onDismiss?.(ask, false)}
                  >
                    Bring it back
                  </Button>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Rows({ asks, actions }: { readonly asks: readonly AskRow[]; readonly actions: QuestionActions }) {
  return (
    <ul className="ask">
      {asks.map((ask) => (
        <Row key={ask.id} ask={ask} actions={actions} />
      ))}
    </ul>
  );
}

function Row({ ask, actions }: { readonly ask: AskRow; readonly actions: QuestionActions }) {
  const [isEditing, setEditing] = useState(false);
  const { onKeep, onEdit, onDismiss, onCopy } = actions;
  if (isEditing && onEdit) {
    return (
      <li>
        <QuestionForm
          label="In your words"
          text={ask.text}
          action="Change"
          onDone={() => setEditing(false)}
          onText={(text) => onEdit(ask, text)}
        />
      </li>
    );
  }
  return (
    <li>
      <p className={ask.isTheirs ? 'q words' : 'q'} dir="auto" lang={languageOf(ask.text)}>
        {ask.text}
      </p>
      <span className="ask-actions">
        {onKeep && (
          <Button
            look="icon"
            aria-pressed={ask.isKept}
            aria-label={`Keep: ${ask.text}`}
            onClick={() => onKeep(ask, !ask.isKept)}
          >
            <Bookmark className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
        )}
        <Menu
          trigger={
            <Button look="icon" aria-label={`More about: ${ask.text}`}>
              <Ellipsis className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          }
          entries={[
            { label: 'Copy', onSelect: () => onCopy(ask.text) },
            ...(onEdit ? [{ label: 'Say it in your words', onSelect: () => setEditing(true) }] : []),
            ...(onDismiss ? [{ label: 'Not for me', onSelect: () => onDismiss(ask, true) }] : []),
          ]}
        />
      </span>
      <div className="because" dir="auto">
        <p>
          <Reason ask={ask} />
        </p>
        <Signs ask={ask} />
      </div>
    </li>
  );
}

/** What an answer may tell: never a verdict. */
function Signs({ ask: { goodSign, warningSign } }: { readonly ask: AskRow }) {
  if (!goodSign && !warningSign) return null;
  return (
    <Folded label="What an answer may tell">
      {goodSign && <p>Reassuring: {goodSign}</p>}
      {warningSign && <p>To think about: {warningSign}</p>}
    </Folded>
  );
}

/** Why this question, in the posting's words or in the name of what it does not say. */
function Reason({ ask: { because, gapText, mayMean } }: { readonly ask: AskRow }) {
  const lang = usePostingLanguage();
  const meaning = mayMean ? ` ${mayMean}` : '';
  const own = 'own' in because ? 'Yours. ' : '';
  const quote = 'quote' in because ? because.quote : undefined;
  if (quote !== undefined) {
    return (
      <>
        {own}They write <q lang={lang}>{quote}</q>.{meaning}
      </>
    );
  }
  if ('silence' in because) return `The posting does not say ${because.silence}.`;
  if ('gap' in because) {
    return gapText ? (
      <>
        It is open for you: <q lang={lang}>{gapText}</q>.
      </>
    ) : (
      'It is open for you.'
    );
  }
  return 'own' in because ? 'Yours.' : 'Worth asking anywhere.';
}

/** A field for a question, and a button that takes it. */
function QuestionForm({
  label,
  text: first = '',
  action,
  onText,
  onDone,
}: {
  readonly label: string;
  readonly text?: string;
  readonly action: string;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
}) {
  const [text, setText] = useState(first);
  const fieldId = useId();
  return (
    <form
      className="own-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        if (text.trim() !== first) onText(text.trim());
        onDone();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <label className="label" htmlFor={fieldId}>
        {label}
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
        <Button type="submit">{action}</Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
