import { type ReactNode, useState } from 'react';
import './Field.css';

/** From so many on there is a field to narrow them down. */
const ENOUGH_TO_SEARCH = 8;

/** More than this many are not listed at once: nobody reads them, and they take long to draw. */
const MOST_SHOWN = 60;

/** A list to choose from that may be long: those that are shown, the field above them where there are many, and a word on the rest. */
export function useNarrowed<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => string,
): { readonly shown: readonly Item[]; readonly field: ReactNode; readonly rest: ReactNode } {
  const [wanted, setWanted] = useState('');
  const key = wanted.trim().toLowerCase();
  const fitting = items.filter((item) => wordsOf(item).toLowerCase().includes(key));
  const shown = fitting.slice(0, MOST_SHOWN);
  return {
    shown,
    field: items.length >= ENOUGH_TO_SEARCH && (
      <input
        className="field"
        type="search"
        aria-label="Narrow the list down"
        placeholder="Narrow the list down"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
    ),
    rest: (
      <>
        {items.length > 0 && shown.length === 0 && <p className="small">Nothing here has these words.</p>}
        {fitting.length > shown.length && (
          <p className="small">{fitting.length - shown.length} more. Narrow the list down to see them.</p>
        )}
      </>
    ),
  };
}
