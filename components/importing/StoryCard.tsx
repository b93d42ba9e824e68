import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../common/Button';
import { Menu } from '../common/Menu';
import { plural } from '../wording/plural';
import { type StoryCard as Card, type CardActions, PART_LABEL, type PartName } from './cards';

const MergeFields = lazy(async () => ({ default: (await import('./MergeFields')).MergeFields }));

const PARTS = Object.keys(PART_LABEL) as readonly PartName[];

/** A story that was found: its parts, what is missing, and what to do where it is known already. */
export function StoryCard({
  card,
  actions,
  isMade,
}: {
  readonly card: Card;
  readonly actions: CardActions;
  /** It was just made of another: here the person goes on. */
  readonly isMade: boolean;
}) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isMade) place.current?.focus();
  }, [isMade]);
  const [open, setOpen] = useState<PartName>();
  const [isComparing, compare] = useState(false);
  const textId = useId();
  const { title, parts, missing, like } = card;
  const shown = parts.find(({ part }) => part === open);
  const isOut = card.isOut || like?.choice === 'skip';
  const show = (part: PartName | undefined) => {
    setOpen(part);
    actions.onMark(part ? parts.find((one) => one.part === part)?.lines : undefined);
  };
  return (
    <article ref={place} tabIndex={-1} className={isOut ? 'got-card is-out' : 'got-card'} aria-label={title}>
      <h3>
        <span dir="auto">{title}</span>
        <span className="caption">{isOut ? 'Left out' : card.isUnfinished ? 'Story, unfinished' : 'Story'}</span>
      </h3>
      <p className="parts">
        {parts.map(({ part }) => (
          <button
            key={part}
            type="button"
            aria-expanded={part === open}
            aria-controls={part === open ? textId : undefined}
            onClick={() => show(part === open ? undefined : part)}
          >
            {PART_LABEL[part]}
          </button>
        ))}
        {missing.map((part) => (
          <span key={part} className="missing">
            {PART_LABEL[part]} missing
          </span>
        ))}
      </p>
      {shown && (
        <div className="part-text" id={textId}>
          <p className="words" dir="auto">
            {shown.text}
          </p>
          <Menu
            trigger={
              <Button look="link">
                This is {PART_LABEL[shown.part].toLowerCase()}
                <ChevronDown className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
              </Button>
            }
            entries={[
              ...PARTS.filter((part) => part !== shown.part).map((part) => ({
                label: parts.some((one) => one.part === part)
                  ? `Join to ${PART_LABEL[part].toLowerCase()}`
                  : `Make it ${PART_LABEL[part].toLowerCase()}`,
                onSelect: () => {
                  actions.onMovePart(card.index, shown.part, part);
                  show(undefined);
                },
              })),
              'line' as const,
              {
                label: 'Leave it out',
                onSelect: () => {
                  actions.onMovePart(card.index, shown.part, 'away');
                  show(undefined);
                },
              },
            ]}
          />
        </div>
      )}
      {card.isGuessed && <p className="small">The parts are told by their words. Look whether they fit.</p>}
      {card.answers > 0 && <p className="small">Answers {plural(card.answers, 'question')}, joined as in your file.</p>}
      {like && <p className="small">{like.sentence}</p>}
      <div className="btn-row">
        {like ? (
          <>
            {like.fields && (
              <Button
                aria-pressed={like.choice === 'merge'}
                aria-expanded={isComparing}
                onClick={() => {
                  compare(!isComparing);
                  if (!isComparing) actions.onChoose(card.index, 'merge');
                }}
              >
                Compare and merge
              </Button>
            )}
            <Button
              aria-pressed={like.choice === 'both'}
              onClick={() => {
                compare(false);
                actions.onChoose(card.index, 'both');
              }}
            >
              Keep both
            </Button>
            <Button
              aria-pressed={like.choice === 'skip'}
              onClick={() => {
                compare(false);
                actions.onChoose(card.index, 'skip');
              }}
            >
              Skip
            </Button>
          </>
        ) : (
          <Button
            look="link"
            aria-label={`${card.isOut ? 'Take it in' : 'Leave out'}: ${title}`}
            onClick={() => actions.onLeaveOut(`stories ${card.index}`, !card.isOut)}
          >
            {card.isOut ? 'Take it in' : 'Leave out'}
          </Button>
        )}
        {!isOut && card.cuts.length > 0 && (
          <Button
            look="link"
            data-cuts={card.index}
            aria-label={`Split in two: ${title}`}
            onClick={() => actions.onCut(card.index)}
          >
            Split in two
          </Button>
        )}
        {!isOut && card.next !== undefined && (
          <Button
            look="link"
            aria-label={`Join with the next: ${title} and ${card.next}`}
            onClick={() => actions.onJoin(card.index)}
          >
            Join with the next
          </Button>
        )}
      </div>
      {isComparing && like?.fields && (
        <Suspense>
          <MergeFields fields={like.fields} onSide={(field, side) => actions.onSide(card.index, field, side)} />
        </Suspense>
      )}
    </article>
  );
}
