import type { ReactNode } from 'react';
import { useWindowed } from '../common/use-windowed';

/** A list that stays quick whatever its length: of a long one only the rows in sight are drawn. It scrolls with the page. */
export function LongList<Item>({
  label,
  items,
  keyOf,
  usualHeight,
  render,
  className,
}: {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Of a row, in CSS pixels. */
  readonly usualHeight: number;
  readonly render: (item: Item) => ReactNode;
  readonly className?: string;
}) {
  const { holder, shown, before, after, measure } = useWindowed<HTMLUListElement>(items.length, usualHeight);
  return (
    <ul ref={holder} className={className} aria-label={label} style={{ paddingTop: before, paddingBottom: after }}>
      {shown.map((index) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={keyOf(item)}
              ref={measure}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
            >
              {render(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}
