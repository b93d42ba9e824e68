import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../common/Button';
import { Marked } from '../common/Marked';
import { Menu, type MenuEntry } from '../common/Menu';
import { Chooser, type Option } from './Chooser';
import { FactAnswer } from './FactAnswer';
import type { RowActions } from './row-actions';
import { LEVEL_WORD } from './row-words';
import type { Row } from './rows';

/** What is chosen from a list at the moment, if anything. */
export type Choosing = 'story' | 'same as' | undefined;

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
      {!isFact && <Quote row={row} actions={actions} />}
      {isFact && (
        <FactAnswer row={row} onAnswer={(holds, value) => actions.onFact(row, holds, value)} key={aligned.fact?.factId}>
          {!choosing && <Answers row={row} actions={actions} onChoosing={setChoosing} />}
        </FactAnswer>
      )}
      {verdict === 'gap' && row.quote && (
        <p className="small">
          Near, not the same. You can say so and build a bridge, or ask how much it matters in the first months.
        </p>
      )}
      {verdict === 'gap' && !row.quote && stories.length > 0 && (
        <p className="small">Nothing in your stories is about this yet.</p>
      )}
      {!isFact && stories.length > 0 && !choosing && (
        <div>
          {row.others.length > 0 && (
            <>
              <h3 className="label">{verdict === 'gap' ? 'Also not far' : 'Could also answer'}</h3>
              <ul className="more-list">
                {row.others.map(({ storyId, title, level }) => (
                  <li key={storyId}>
                    <span dir="auto">{title}</span>
                    <span className="muted">{LEVEL_WORD[level]}</span>
                    <Button
                      look="link"
                      aria-label={`Use ${title} here`}
                      onClick={() => actions.onProves(row, storyId, true)}
                    >
                      Use
                    </Button>
                  </li>
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
          onChoose={(storyId) => {
            setChoosing(undefined);
            actions.onProves(row, storyId, true);
          }}
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

function Quote({ row, actions }: { readonly row: Row; readonly actions: RowActions }) {
  const { quote, verdict } = row;
  if (!quote) return null;
  return (
    <figure className="quote">
      {quote.sentence.text !== '' && (
        <blockquote className="words" dir="auto">
          <Marked {...quote.sentence} />
        </blockquote>
      )}
      <figcaption className="source">
        <span>
          {verdict === 'gap' ? 'Nearest, in ' : 'You, in '}
          <cite dir="auto">{quote.title}</cite>
        </span>
        <Button look="link" data-act="open" onClick={() => actions.onOpenStory(quote.storyId, quote.span)}>
          Open at this line
        </Button>
      </figcaption>
    </figure>
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
