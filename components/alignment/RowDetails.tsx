import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../common/Button';
import { Menu, type MenuEntry } from '../common/Menu';
import { Chooser, type Option } from './Chooser';
import { FactAnswer } from './FactAnswer';
import { Considered, Other } from './OtherStories';
import { Quotes } from './Quotes';
import type { RowActions } from './row-actions';
import type { Row } from './rows';

/** What is chosen at the moment, if anything: from a list, or whether to use a story that was chosen. */
type Choosing = 'story' | 'same as' | { readonly storyId: string } | undefined;

/** What stands behind a verdict: the quotes, what else could answer, and what the person can say to it. */
export function RowDetails({
  row,
  actions,
  stories,
  otherRows,
  isGapLetGo,
}: {
  readonly row: Row;
  readonly actions: RowActions;
  /** Every story of the bank, to choose from. */
  readonly stories: readonly Option[];
  /** The other requirements, to say which mean the same. */
  readonly otherRows: readonly Option[];
  readonly isGapLetGo: boolean;
}) {
  const [choosing, setChoosing] = useState<Choosing>();
  const { verdict, aligned } = row;
  const { requirement, correctionId } = aligned;
  const isFact = requirement.form === 'gate';
  return (
    <>
      <p className="source">
        <span>
          The posting
          {isGapLetGo && ' · let go'}
        </span>
        {actions.onShowOnPage && (
          <Button look="link" data-act="show" onClick={() => actions.onShowOnPage?.(requirement.text)}>
            Show on page
          </Button>
        )}
      </p>
      {!isFact && <Quotes row={row} actions={actions} hasStories={stories.length > 0} />}
      {isFact && (
        <FactAnswer row={row} onAnswer={(holds, value) => actions.onFact(row, holds, value)} key={aligned.fact?.factId}>
          {!choosing && <Answers row={row} actions={actions} onChoosing={setChoosing} />}
        </FactAnswer>
      )}
      {!isFact && stories.length > 0 && !choosing && (
        <div>
          {row.others.length > 0 && (
            <>
              <h3 className="label">{verdict === 'gap' ? 'Also not far' : 'Could also answer'}</h3>
              <ul className="more-list">
                {row.others.map((other) => (
                  <Other key={other.storyId} other={other} row={row} actions={actions} />
                ))}
              </ul>
            </>
          )}
          <Button look="link" data-act="use" onClick={() => setChoosing('story')}>
            {verdict === 'gap' ? 'I have a story for this' : 'Another story'}
          </Button>
        </div>
      )}
      {choosing === 'story' && (
        <Chooser
          label="Which story answers this?"
          options={stories}
          onCancel={() => setChoosing(undefined)}
          onChoose={(storyId) => setChoosing({ storyId })}
        />
      )}
      {typeof choosing === 'object' && (
        <Considered
          row={row}
          story={stories.find(({ id }) => id === choosing.storyId)}
          actions={actions}
          onDone={() => setChoosing(undefined)}
        />
      )}
      {choosing === 'same as' && (
        <Chooser
          label="Which line means the same?"
          options={otherRows}
          onCancel={() => setChoosing(undefined)}
          onChoose={(text) => {
            setChoosing(undefined);
            actions.onSameAs(row, text);
          }}
        />
      )}
      {!isFact && !choosing && (
        <div className="btn-row">
          <Answers row={row} actions={actions} onChoosing={setChoosing} />
        </div>
      )}
      {correctionId !== undefined && (
        <p className="caption changed">
          changed by you ·
          <Button look="link" onClick={() => actions.onUndoCorrection(correctionId)}>
            Undo
          </Button>
        </p>
      )}
    </>
  );
}

function Answers({
  row,
  actions,
  onChoosing,
}: {
  readonly row: Row;
  readonly actions: RowActions;
  readonly onChoosing: (choosing: Choosing) => void;
}) {
  const { verdict, quote } = row;
  const isAnswered = verdict === 'covered' || verdict === 'partial';
  return (
    <>
      {isAnswered && quote && (
        <>
          <Button data-act="proves" onClick={() => actions.onProves(row, quote.storyId, true)}>
            This proves it
          </Button>
          <Button data-act="does not" onClick={() => actions.onProves(row, quote.storyId, false)}>
            It does not
          </Button>
        </>
      )}
      {verdict === 'gap' && (
        <>
          <Button onClick={() => actions.onBridge(row)}>Write a bridge</Button>
          <Button onClick={() => actions.onAskAbout(row)}>Ask about it</Button>
        </>
      )}
      {verdict === 'unconfirmed' && <Button onClick={() => actions.onAskAbout(row)}>Ask about it</Button>}
      <Menu
        trigger={
          <Button look="icon" aria-label="More for this requirement">
            <Ellipsis className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
        }
        entries={moreEntries(row, actions, onChoosing)}
      />
    </>
  );
}

function moreEntries(row: Row, actions: RowActions, onChoosing: (choosing: Choosing) => void): MenuEntry[] {
  const { requirement } = row.aligned;
  const { quote, verdict } = row;
  const sentence = quote?.sentence.text;
  return [
    ...(requirement.form === 'gate'
      ? []
      : [{ label: 'Write a story for this', onSelect: () => actions.onWriteStory(row) }, 'line' as const]),
    { label: 'Not a requirement', onSelect: () => actions.onFile(row, 'not a requirement') },
    requirement.kind === 'required'
      ? { label: 'Mark as nice to have', onSelect: () => actions.onFile(row, 'preferred') }
      : { label: 'Mark as must', onSelect: () => actions.onFile(row, 'required') },
    { label: 'Same as another', onSelect: () => onChoosing('same as') },
    ...(verdict === 'gap' ? [{ label: 'Let it go', onSelect: () => actions.onLetGo(row) }] : []),
    ...(sentence
      ? [
          'line' as const,
          { label: 'Copy both quotes', onSelect: () => actions.onCopy(`${requirement.text}\n\n${sentence}`) },
        ]
      : []),
  ];
}
