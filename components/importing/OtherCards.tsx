import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../common/Button';
import { Menu } from '../common/Menu';
import { plural } from '../wording/plural';
import type { CardActions, LeftOverCard as LeftOver, ListCard as List, PostingCard as Posting } from './cards';

/** More of a list are shown when they are asked for. */
const MOST_SHOWN = 30;

/** Questions, facts and the like: one line each, taken in unless it is unticked. */
export function ListCard({ card, actions }: { readonly card: List; readonly actions: CardActions }) {
  const [areAllShown, showAll] = useState(false);
  const items = areAllShown ? card.items : card.items.slice(0, MOST_SHOWN);
  return (
    <article className="got-card" aria-label={card.heading}>
      <h3>
        <span>{card.heading}</span>
      </h3>
      <ul className="got-list">
        {items.map(({ key, text, aside, isThere, isOut, lines }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={!isThere && !isOut}
                disabled={isThere}
                onChange={(event) => actions.onLeaveOut(key, !event.target.checked)}
                onFocus={() => actions.onMark(lines)}
                onBlur={() => actions.onMark(undefined)}
              />
              <span className="words" dir="auto">
                {text}
              </span>
            </label>
            {(isThere || aside) && <span className="caption">{isThere ? 'Already there' : aside}</span>}
          </li>
        ))}
      </ul>
      {items.length < card.items.length && (
        <Button look="link" onClick={() => showAll(true)}>
          {card.items.length - items.length} more
        </Button>
      )}
    </article>
  );
}

/** A posting that stands in the notes: it becomes a saved posting. */
export function PostingCard({ card, actions }: { readonly card: Posting; readonly actions: CardActions }) {
  const brings = !card.isThere || card.addsNotes;
  const standing = card.isThere ? 'Already there' : 'Saved posting';
  return (
    <article className={card.isOut || !brings ? 'got-card is-out' : 'got-card'} aria-label={card.title}>
      <h3>
        <span dir="auto">{card.title}</span>
        <span className="caption">{card.isOut ? 'Left out' : standing}</span>
      </h3>
      <p className="small">{whatPostingBrings(card)}</p>
      {brings && (
        <div className="btn-row">
          <Button look="link" onClick={() => actions.onLeaveOut(card.key, !card.isOut)}>
            {card.isOut ? 'Take it in' : 'Leave out'}
          </Button>
        </div>
      )}
    </article>
  );
}

function whatPostingBrings({ isThere, addsNotes, requirements }: Posting): string {
  if (!isThere) return `${plural(requirements, 'thing')} asked for. It will be compared with your stories.`;
  return addsNotes ? 'What you noted on it in the file goes below your notes here.' : 'This posting is saved here.';
}

/** Lines that are none of these things. They are never dropped without a word. */
export function LeftOverCard({ card, actions }: { readonly card: LeftOver; readonly actions: CardActions }) {
  const [first = '', ...others] = actions.placements;
  const { placement, isOut, line, paragraphs, others: waiting } = card;
  return (
    <article className={isOut ? 'got-card is-left is-out' : 'got-card is-left'} aria-label="Not placed">
      <h3>
        <span>{placement ? `Kept as ${withArticle(placement)}` : isOut ? 'Left out' : 'Not placed'}</span>
        <span className="caption">
          {plural(card.count, 'line')}
          {!placement && !isOut && ' left over'}
        </span>
      </h3>
      <div className="btn-row">
        {placement || isOut ? (
          <>
            <Button look="link" onClick={() => actions.onPlace(line, undefined)}>
              Undo
            </Button>
            {waiting > 0 && (
              <Button look="link" onClick={() => actions.onPlaceOthers(placement ?? 'nothing')}>
                {waiting === 1 ? 'The other one too' : `The other ${waiting} too`}
              </Button>
            )}
          </>
        ) : (
          <>
            <Button onClick={() => actions.onPlace(line, first)}>Keep as {withArticle(first)}</Button>
            <Menu
              trigger={
                <Button look="quiet">
                  Make it something else
                  <ChevronDown className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
                </Button>
              }
              entries={others.map((other) => ({
                label: `Make it ${withArticle(other)}`,
                onSelect: () => actions.onPlace(line, other),
              }))}
            />
            <Button look="quiet" onClick={() => actions.onPlace(line, 'nothing')}>
              Leave out
            </Button>
            {paragraphs > 1 && (
              <Button look="quiet" onClick={() => actions.onPart(line)}>
                Take apart: {paragraphs} parts
              </Button>
            )}
          </>
        )}
      </div>
    </article>
  );
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}
