import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import './LongList.css';

/** Up to so many rows are simply drawn; of more, only those in sight. */
const DRAWN_AT_ONCE = 60;

/** Rows drawn above and below those in sight, so that scrolling and the Tab key find them there. */
const BEYOND_SIGHT = 8;

type LongListProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Of a row that was not drawn yet, in CSS pixels. */
  readonly guessedHeight: number;
  readonly render: (item: Item) => ReactNode;
  readonly className?: string;
};

/** A list that stays quick whatever its length. It scrolls with the page. */
export function LongList<Item>(props: LongListProps<Item>) {
  const { label, items, keyOf, render, className } = props;
  if (items.length > DRAWN_AT_ONCE) return <Windowed {...props} />;
  return (
    <ul className={className} aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)}>{render(item)}</li>
      ))}
    </ul>
  );
}

function Windowed<Item>({ label, items, keyOf, guessedHeight, render, className = '' }: LongListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0), []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => guessedHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: BEYOND_SIGHT,
    scrollMargin: top,
  });
  return (
    <ul
      ref={list}
      className={`long-list ${className}`}
      aria-label={label}
      style={{ height: `${rows.getTotalSize()}px` }}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              {render(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}
