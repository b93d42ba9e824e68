import {
  DndContext,
  DragOverlay,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { Ellipsis } from 'lucide-react';
import { memo, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { PostingStatus, SavedPostingSummary } from '../../utils/model';
import { STATUS_WORD, STATUSES } from '../alignment/Header';
import { Button } from '../common/Button';
import { Menu } from '../common/Menu';
import { useWindowed } from '../common/use-windowed';
import { CountsLine } from '../reading/CountsLine';
import { LINE_ICON } from './line-icons';
import { type PostingLine, postingLine } from './posting-line';
import './PostingBoard.css';

export type PostingsActions = {
  readonly hrefOf: (id: string) => string;
  readonly onMove: (id: string, status: PostingStatus) => void;
  readonly onDelete: (id: string) => void;
};

/** Pixels the mouse travels with the button down before a card is picked up: less is a click. */
const PICK_UP = 6;

/** Milliseconds a finger rests before a card is picked up, and pixels it may tremble meanwhile: less is a scroll. */
const FINGER = { delay: 250, tolerance: 6 };

/** Usual height of a card with the gap below it, in pixels. */
const CARD_HEIGHT = 132;

/** Saved postings in four columns. A card is moved with the mouse, by its menu, or by M. Drawn anew only when what it is given is new. */
export const PostingBoard = memo(function PostingBoard({
  postings,
  now,
  hasKeys,
  actions,
}: {
  readonly postings: readonly SavedPostingSummary[];
  readonly now: string;
  /** Whether M works; the menu does always. */
  readonly hasKeys: boolean;
  readonly actions: PostingsActions;
}) {
  const [draggedId, setDragged] = useState<string>();
  const board = useRef<HTMLDivElement>(null);
  const moved = useRef<{ readonly id: string; readonly status: PostingStatus }>(undefined);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: PICK_UP } }),
    useSensor(TouchSensor, { activationConstraint: FINGER }),
  );
  const dragged = postings.find(({ id }) => id === draggedId);
  const onMove = useCallback(
    (id: string, status: PostingStatus) => {
      moved.current = { id, status };
      actions.onMove(id, status);
    },
    [actions],
  );
  const cardActions = useMemo(() => ({ ...actions, onMove }), [actions, onMove]);
  // A card that was moved keeps the focus in its new place.
  useEffect(() => {
    const goal = moved.current;
    if (!postings.some(({ id, status }) => id === goal?.id && status === goal.status)) return;
    const cards = [...(board.current?.querySelectorAll<HTMLElement>('[data-posting]') ?? [])];
    const card = cards.find(({ dataset }) => dataset.posting === goal?.id);
    moved.current = undefined;
    card?.querySelector('a')?.focus({ preventScroll: true });
  }, [postings]);
  return (
    <DndContext
      sensors={sensors}
      accessibility={{ screenReaderInstructions: { draggable: 'Its menu moves it to another column.' } }}
      onDragStart={({ active }) => setDragged(String(active.id))}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={({ active, over }) => {
        setDragged(undefined);
        const status = STATUSES.find((one) => one === over?.id);
        if (status && status !== dragged?.status) onMove(String(active.id), status);
      }}
    >
      <div className="board" ref={board}>
        {STATUSES.map((status) => (
          <Column
            key={status}
            status={status}
            postings={postings.filter((posting) => posting.status === status)}
            now={now}
            hasKeys={hasKeys}
            actions={cardActions}
          />
        ))}
      </div>
      <p className="small board-hint">
        {hasKeys ? (
          <>
            Move a card with the mouse, or focus it and press <kbd>M</kbd>.
          </>
        ) : (
          'Move a card with the mouse or with its menu.'
        )}
      </p>
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <div className="posting-card is-dragged">
            <CardText posting={dragged} line={postingLine(dragged, now)} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
});

function Column({
  status,
  postings,
  now,
  hasKeys,
  actions,
}: {
  readonly status: PostingStatus;
  readonly postings: readonly SavedPostingSummary[];
  readonly now: string;
  readonly hasKeys: boolean;
  readonly actions: PostingsActions;
}) {
  const { setNodeRef, isOver } = useDroppable({ id: status });
  const { holder, shown, before, after, measure } = useWindowed<HTMLUListElement>(postings.length, CARD_HEIGHT);
  const headingId = useId();
  return (
    <section ref={setNodeRef} className={isOver ? 'column is-over' : 'column'} aria-labelledby={headingId}>
      <h2 id={headingId}>
        {STATUS_WORD[status]}
        <span className="visually-hidden">, </span>
        <span>{postings.length}</span>
      </h2>
      <ul ref={holder} style={{ paddingTop: before, paddingBottom: after }}>
        {shown.map((index) => {
          const posting = postings[index];
          return (
            posting && (
              <li key={posting.id} data-index={index} ref={measure}>
                <Card posting={posting} now={now} hasKeys={hasKeys} actions={actions} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

/** Drawn anew only when something about it is new: while the board scrolls, nothing is. */
const Card = memo(function Card({
  posting,
  now,
  hasKeys,
  actions,
}: {
  readonly posting: SavedPostingSummary;
  readonly now: string;
  readonly hasKeys: boolean;
  readonly actions: PostingsActions;
}) {
  const { id, status } = posting;
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { setNodeRef, listeners, isDragging } = useDraggable({ id });
  return (
    <article
      ref={setNodeRef}
      className={isDragging ? 'posting-card is-away' : 'posting-card'}
      data-posting={id}
      aria-label={titleOf(posting)}
      {...listeners}
      onKeyDown={(event) => {
        if (!hasKeys || event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        setMenuOpen(true);
      }}
    >
      <CardText posting={posting} line={postingLine(posting, now)} href={actions.hrefOf(id)} />
      <Menu
        isOpen={isMenuOpen}
        onOpenChange={setMenuOpen}
        trigger={
          <Button look="icon" className="card-menu" aria-label={`Move or delete ${titleOf(posting)}`}>
            <Ellipsis className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
        }
        entries={[
          ...STATUSES.map((one) => ({
            label: STATUS_WORD[one],
            isChosen: one === status,
            onSelect: () => {
              if (one !== status) actions.onMove(id, one);
            },
          })),
          'line',
          { label: 'Delete', onSelect: () => actions.onDelete(id) },
        ]}
      />
    </article>
  );
});

function CardText({
  posting,
  line,
  href,
}: {
  readonly posting: SavedPostingSummary;
  readonly line: PostingLine;
  readonly href?: string;
}) {
  const Icon = LINE_ICON[line.kind];
  return (
    <>
      <h3 dir="auto">{href === undefined ? titleOf(posting) : <a href={href}>{titleOf(posting)}</a>}</h3>
      {posting.company && (
        <p className="small" dir="auto">
          {posting.company}
        </p>
      )}
      <CountsLine coverage={posting.coverage} />
      <p className={line.kind === 'interview' ? 'foot is-near' : 'foot'}>
        <Icon className="icon" size={13} strokeWidth={1.75} aria-hidden="true" />
        <span dir="auto">{line.text}</span>
      </p>
    </>
  );
}

export function titleOf({ title }: Pick<SavedPostingSummary, 'title'>): string {
  return title ?? 'Posting without a title';
}
