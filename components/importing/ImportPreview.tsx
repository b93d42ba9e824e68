import { useEffect, useRef, useState } from 'react';
import type { Lines } from '../../utils/model';
import '../common/Marked.css';
import { LongList } from '../library/LongList';
import { plural } from '../wording/plural';
import type { Card, CardActions, StoryCard as StoryCardData, StretchView } from './cards';
import './ImportPreview.css';
import { LeftOverCard, ListCard, PostingCard } from './OtherCards';
import { CutLines, SourceLines } from './SourceLines';
import { StoryCard } from './StoryCard';

export type FileView = {
  readonly file: string;
  readonly lineCount: number;
  /** Made when they come in sight: of a long file most are never looked at. */
  readonly stretches: readonly { readonly id: string; readonly view: () => StretchView }[];
  readonly actions: Omit<CardActions, 'onMark' | 'onCut'>;
};

type Row =
  | { readonly id: string; readonly file: FileView }
  | {
      readonly id: string;
      readonly view: () => StretchView;
      readonly actions: FileView['actions'];
      /** The story among its cards that was just made of another. */
      readonly made?: number;
    };

/** The person's file at the left, what becomes of it at the right. */
export function ImportPreview({ files }: { readonly files: readonly FileView[] }) {
  // The story that was just made of another: there the person goes on.
  const [made, setMade] = useState<{ readonly file: number; readonly story: number }>();
  useEffect(() => {
    if (made) setMade(undefined);
  }, [made]);
  const rows = files.flatMap((file, at): Row[] => [
    ...(files.length > 1 ? [{ id: `${at}`, file }] : []),
    ...file.stretches.map(({ id, view }) => ({
      id: `${at} ${id}`,
      view,
      actions: {
        ...file.actions,
        onSplit: (story: number, line: number) => {
          file.actions.onSplit(story, line);
          setMade({ file: at, story: story + 1 });
        },
        onJoin: (story: number) => {
          file.actions.onJoin(story);
          setMade({ file: at, story });
        },
      },
      ...(made?.file === at && { made: made.story }),
    })),
  ]);
  return (
    <div className="import">
      <div className="import-head">
        <h2>{files.length > 1 ? 'Your files' : 'Your file'}</h2>
        <h2>What becomes of it</h2>
      </div>
      <LongList
        label="What was found, in the order of the file"
        items={rows}
        keyOf={({ id }) => id}
        usualHeight={180}
        render={(row) =>
          'file' in row ? (
            <p className="import-file">
              <b dir="auto">{row.file.file}</b>, {plural(row.file.lineCount, 'line')}
            </p>
          ) : (
            <Stretch stretch={row.view()} actions={row.actions} made={row.made} />
          )
        }
      />
    </div>
  );
}

function Stretch({
  stretch,
  actions,
  made,
}: {
  readonly stretch: StretchView;
  readonly actions: FileView['actions'];
  readonly made: number | undefined;
}) {
  const [marked, onMark] = useState<Lines>();
  const [cutting, onCut] = useState<number>();
  const place = useRef<HTMLDivElement>(null);
  const card = stretch.cards.find((one): one is StoryCardData => one.kind === 'story' && one.index === cutting);
  const isLeft = stretch.cards.every(({ kind }) => kind === 'left over');
  const leave = () => {
    onCut(undefined);
    place.current?.querySelector<HTMLElement>(`[data-cuts="${cutting}"]`)?.focus();
  };
  return (
    <div className={isLeft ? 'stretch is-left' : 'stretch'} ref={place}>
      <div className="src">
        {card ? (
          <CutLines
            lines={stretch.lines}
            cuts={card.cuts}
            onCut={(line) => {
              onCut(undefined);
              actions.onSplit(card.index, line);
            }}
            onCancel={leave}
          />
        ) : (
          <SourceLines lines={stretch.lines} marked={marked} />
        )}
      </div>
      <div className="link-line" aria-hidden="true" />
      <div className="got">
        {stretch.cards.map((card) => (
          <OneCard key={idOf(card)} card={card} actions={{ ...actions, onMark, onCut }} made={made} />
        ))}
      </div>
    </div>
  );
}

function OneCard({
  card,
  actions,
  made,
}: {
  readonly card: Card;
  readonly actions: CardActions;
  readonly made: number | undefined;
}) {
  switch (card.kind) {
    case 'story':
      return <StoryCard card={card} actions={actions} isMade={card.index === made} />;
    case 'list':
      return <ListCard card={card} actions={actions} />;
    case 'posting':
      return <PostingCard card={card} actions={actions} />;
    case 'left over':
      return <LeftOverCard card={card} actions={actions} />;
  }
}

function idOf(card: Card): string {
  switch (card.kind) {
    case 'story':
      return `story ${card.index}`;
    case 'list':
      return `list ${card.items[0]?.key ?? ''}`;
    case 'posting':
      return card.key;
    case 'left over':
      return `left over ${card.line}`;
  }
}
