import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Up to so many rows are all drawn: everything can be found on the page, and nothing has to be measured. */
const ENOUGH = 60;

/** Rows drawn beyond either edge of the window, so that a quick turn of the wheel meets no empty place. */
const BEYOND = 12;

export type Windowed<E extends HTMLElement> = {
  /** For the element that holds the rows. */
  readonly holder: RefObject<E | null>;
  /** Which rows to draw, in order. */
  readonly shown: readonly number[];
  /** Height of the rows left out before and after, in pixels. */
  readonly before: number;
  readonly after: number;
  /** For each row, which must carry its number as `data-index`. */
  readonly measure: (row: Element | null) => void;
};

/** The rows of a long list that are in sight while the page scrolls. `estimate` is the usual height of one, in pixels. */
export function useWindowed<E extends HTMLElement>(count: number, estimate: number): Windowed<E> {
  const holder = useRef<E>(null);
  // Where the rows begin on the page. Nothing of a long list is drawn before that is known: every row would be drawn twice.
  const [top, setTop] = useState<number>();
  const isLong = count > ENOUGH;
  useLayoutEffect(() => {
    const now = (holder.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    // Half a pixel is rounding, not a move.
    if (isLong && !(Math.abs(now - (top ?? Number.NaN)) <= 1)) setTop(now);
  });
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    overscan: BEYOND,
    scrollMargin: top ?? 0,
    enabled: isLong && top !== undefined,
  });
  if (!isLong) {
    return {
      holder,
      shown: Array.from({ length: count }, (_, index) => index),
      before: 0,
      after: 0,
      measure: noMeasure,
    };
  }
  if (top === undefined) return { holder, shown: [], before: 0, after: count * estimate, measure: noMeasure };
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    holder,
    shown: items.map(({ index }) => index),
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure: virtualizer.measureElement,
  };
}

function noMeasure() {}
