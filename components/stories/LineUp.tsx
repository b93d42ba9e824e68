import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Span, Verdict } from '../../utils/model';
import { languageOf } from '../../utils/text/language';
import { Chooser, type Option } from '../alignment/Chooser';
import { Button } from '../common/Button';
import { Glyph, VERDICT_WORD } from '../common/Glyph';
import { Menu } from '../common/Menu';
import { usePostingLanguage } from '../common/posting-language';
import { type Reorder, useReorder } from '../common/use-reorder';
import { listed, plural } from '../wording/plural';
import '../common/View.css';
import './LineUp.css';

/** A story of the line-up as its card shows it. */
export type LineUpCard = {
  readonly storyId: string;
  readonly title: string;
  /** "1 min 50 s". */
  readonly spoken: string;
  /** The sentence to open with, verbatim, and where it stands. */
  readonly opening?: { readonly text: string; readonly span: Span };
  readonly answers: readonly { readonly id: string; readonly text: string; readonly verdict: Verdict }[];
  readonly backUp?: { readonly storyId: string; readonly title: string; readonly isChosen: boolean };
  /** Why it was chosen, in one sentence. */
  readonly why: string;
  /** What nothing else in the line-up answers: lost when it is left out. */
  readonly lost: readonly string[];
  readonly isPinned: boolean;
};

export type LineUpActions = {
  readonly onOpenStory: (storyId: string, span?: Span) => void;
  readonly onWriteStory: () => void;
  readonly onImport: () => void;
  /** Absent where nothing can be stored. */
  readonly onPin?: (storyId: string, isPinned: boolean) => void;
  readonly onDrop?: (storyId: string) => void;
  /** The ids of all cards, in the order in which they are to be told. */
  readonly onOrder?: (storyIds: readonly string[]) => void;
  /** Without a second id, the suggested one again. */
  readonly onBackUp?: (storyId: string, backUpId: string | undefined) => void;
  readonly onReset?: () => void;
};

/** The few stories that together answer most, in the order to tell them. */
export function LineUp({
  cards,
  carried,
  asked,
  elsewhere,
  open,
  hasWishes,
  stories,
  actions,
}: {
  readonly cards: readonly LineUpCard[];
  /** How many requirements the line-up answers, of how many that stories can answer. */
  readonly carried: number;
  readonly asked: number;
  /** Titles of the stories outside the line-up that answer what it does not. */
  readonly elsewhere: readonly string[];
  readonly open: number;
  /** Whether the person pinned, dropped or moved any, or chose a back-up. */
  readonly hasWishes: boolean;
  /** Every story of the bank, to take one in. */
  readonly stories: readonly Option[];
  readonly actions: LineUpActions;
}) {
  const [isChoosing, setChoosing] = useState(false);
  const { onPin, onOrder } = actions;
  const reorder = useReorder(
    cards.map(({ storyId }) => storyId),
    onOrder,
  );
  const others = stories.filter(({ id }) => !cards.some(({ storyId }) => storyId === id));
  if (cards.length === 0) {
    return (
      <div className="empty">
        <p>
          {stories.length === 0
            ? 'No stories yet. Four or five are enough to begin.'
            : 'No story answers anything of this posting yet. What it asks for stands under Requirements.'}
        </p>
        <div className="btn-row">
          {stories.length === 0 && <Button onClick={actions.onImport}>Import notes</Button>}
          <Button onClick={actions.onWriteStory}>Write one</Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <h2 className="visually-hidden">Line-up</h2>
      <p className="lead">
        <b>
          {plural(cards.length, 'story carries', 'stories carry')} {carried} of the {asked}.
        </b>{' '}
        In this order, none is told twice.
      </p>
      <ol className="lineup">
        {cards.map((card, index) => (
          <li key={card.storyId} {...(onOrder && reorder.itemProps(card.storyId))}>
            <span className="num" aria-hidden="true">
              {index + 1}
            </span>
            <Card card={card} others={others} actions={actions} reorder={reorder} />
          </li>
        ))}
      </ol>
      <div className="bar view-end">
        {onOrder && cards.length > 1 && <p className="caption">Alt with an arrow moves a story up or down.</p>}
        <p className="small">
          {elsewhere.length > 0 && `Other stories answer more: ${listed(elsewhere)}. `}
          {open > 0 && `${open} ${open === 1 ? 'is' : 'are'} open.`}
        </p>
        {!isChoosing && (
          <span className="btn-row">
            {onPin && others.length > 0 && <Button onClick={() => setChoosing(true)}>Change the line-up</Button>}
            {hasWishes && actions.onReset && (
              <Button look="quiet" onClick={actions.onReset}>
                Line up anew
              </Button>
            )}
          </span>
        )}
        {isChoosing && (
          <Chooser
            label="Which story should be in it?"
            options={others}
            onCancel={() => setChoosing(false)}
            onChoose={(id) => {
              setChoosing(false);
              onPin?.(id, true);
            }}
          />
        )}
      </div>
    </>
  );
}

function Card({
  card,
  others,
  actions,
  reorder: { canMove, move },
}: {
  readonly card: LineUpCard;
  /** The stories that could stand in for it. */
  readonly others: readonly Option[];
  readonly actions: LineUpActions;
  readonly reorder: Reorder;
}) {
  const [isChoosing, setChoosing] = useState(false);
  const { storyId, title, spoken, opening, answers, backUp, why, lost, isPinned } = card;
  const { onPin, onDrop, onBackUp } = actions;
  const lang = usePostingLanguage();
  return (
    <div className="stack">
      <div className="lineup-head">
        <h3>
          <Button look="link" dir="auto" onClick={() => actions.onOpenStory(storyId)}>
            {title}
          </Button>
        </h3>
        <span className="caption">{spoken}</span>
      </div>
      {opening && (
        <p className="words opener" dir="auto" lang={languageOf(opening.text)}>
          {opening.text}
        </p>
      )}
      <ul className="answers" aria-label="Answers">
        {answers.map(({ id, text, verdict }) => (
          <li key={id}>
            <Glyph verdict={verdict} />
            <span dir="auto" lang={lang}>
              {verdict !== 'covered' && (
                <span className="visually-hidden" lang="en">
                  {VERDICT_WORD[verdict]}:{' '}
                </span>
              )}
              {text}
            </span>
          </li>
        ))}
      </ul>
      <div className="lineup-head">
        <p className="backup">
          {backUp ? (
            <>
              Back-up:{' '}
              <Button look="link" dir="auto" onClick={() => actions.onOpenStory(backUp.storyId)}>
                {backUp.title}
              </Button>
              {backUp.isChosen && <span className="caption">chosen by you</span>}
            </>
          ) : (
            <>
              No back-up yet.{' '}
              {onBackUp && others.length > 0 && (
                <Button look="link" aria-label={`Choose one: a back-up for ${title}`} onClick={() => setChoosing(true)}>
                  Choose one
                </Button>
              )}
            </>
          )}
        </p>
        <Menu
          trigger={
            <Button look="icon" aria-label={`More about ${title} in the line-up`}>
              <Ellipsis className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          }
          entries={[
            { label: 'Open the story', hint: why, onSelect: () => actions.onOpenStory(storyId) },
            ...(onPin
              ? [{ label: isPinned ? 'No longer keep it' : 'Keep it in', onSelect: () => onPin(storyId, !isPinned) }]
              : []),
            ...(onDrop
              ? [
                  {
                    label: 'Leave it out',
                    ...(lost.length > 0 && { hint: `Nothing else in it answers: ${listed(lost)}` }),
                    onSelect: () => onDrop(storyId),
                  },
                ]
              : []),
            ...(canMove(storyId, -1) ? [{ label: 'Move up', onSelect: () => move(storyId, -1) }] : []),
            ...(canMove(storyId, 1) ? [{ label: 'Move down', onSelect: () => move(storyId, 1) }] : []),
            ...(onBackUp && others.length > 0
              ? [{ label: 'Choose another back-up', onSelect: () => setChoosing(true) }]
              : []),
            ...(onBackUp && backUp?.isChosen
              ? [{ label: 'Suggest the back-up again', onSelect: () => onBackUp(storyId, undefined) }]
              : []),
          ]}
        />
      </div>
      {isChoosing && (
        <Chooser
          label={`What stands in for “${title}”?`}
          options={others}
          onCancel={() => setChoosing(false)}
          onChoose={(id) => {
            setChoosing(false);
            onBackUp?.(storyId, id);
          }}
        />
      )}
    </div>
  );
}
