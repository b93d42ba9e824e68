import { useVirtualizer } from '@tanstack/react-virtual';
import { ListFilter, Plus, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef } from 'react';
import { Button } from '../common/Button';
import { Menu, type MenuEntry } from '../common/Menu';
import { Search } from '../library/Search';
import '../library/TwoPane.css';
import { plural } from '../wording/plural';

/** A story as its line in the list shows it. */
export type StoryLine = {
  readonly id: string;
  readonly title: string;
  /** "1 min 50 s · Leading people", or what it waits for. */
  readonly about: string;
  /** "3 hints"; empty when there are none. */
  readonly aside: string;
};

/** Choosing several: the lines are boxes to tick then, and not links. */
export type Choosing = {
  readonly chosen: ReadonlySet<string>;
  /** `isRange` puts in all from the one pressed before up to this one. */
  readonly onChoose: (id: string, isRange: boolean) => void;
  /** What can be done with those that are chosen. */
  readonly bar: ReactNode;
};

/** The usual height of a line, in CSS pixels. */
const LINE_HEIGHT = 61;

/** Lines drawn above and below those in sight, so that the Tab key finds them there. */
const BEYOND_SIGHT = 10;

/** Up to so many lines are simply drawn. */
const DRAWN_AT_ONCE = 60;

/** The list of stories with its search. `lineOf` is asked only for the stories in sight. */
export function StoryList({
  total,
  ids,
  lineOf,
  current,
  words,
  onWords,
  searchRef,
  menu,
  filter,
  choosing,
  hrefOf,
  newHref,
}: {
  readonly total: number;
  /** Those that are shown, in their order. */
  readonly ids: readonly string[];
  readonly lineOf: (id: string) => StoryLine | undefined;
  readonly current: string | undefined;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly menu: readonly MenuEntry[];
  /** What the list is narrowed down to, in words, and the way back; absent where it is not. */
  readonly filter: { readonly words: string; readonly onClear: () => void } | undefined;
  /** Absent where a line opens its story. */
  readonly choosing: Choosing | undefined;
  readonly hrefOf: (id: string) => string;
  readonly newHref: string;
}) {
  return (
    <section className="list-pane" aria-label="Stories">
      <div className="list-head">
        <div className="row">
          <h1>
            {ids.length === total
              ? plural(total, 'story', 'stories')
              : `${ids.length} of ${plural(total, 'story', 'stories')}`}
          </h1>
          <span className="btn-row">
            <Menu
              trigger={
                <Button look="icon" aria-label="Sort and filter">
                  <ListFilter className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
                </Button>
              }
              entries={menu}
            />
            <a className="btn" href={newHref}>
              <Plus className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> New
            </a>
          </span>
        </div>
        <Search ref={searchRef} label="Search stories" value={words} onChange={onWords} />
        {filter && (
          <p className="small filter-line">
            {filter.words}{' '}
            <Button look="link" onClick={filter.onClear}>
              <X className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Show all
            </Button>
          </p>
        )}
        {choosing?.bar}
      </div>
      {ids.length === 0 ? (
        <p className="small list-empty">
          {total === 0 ? 'No stories yet.' : 'No story has these words. Fewer letters find more.'}
        </p>
      ) : (
        <Lines ids={ids} lineOf={lineOf} current={current} choosing={choosing} hrefOf={hrefOf} />
      )}
    </section>
  );
}

function Lines({
  ids,
  lineOf,
  current,
  choosing,
  hrefOf,
}: {
  readonly ids: readonly string[];
  readonly lineOf: (id: string) => StoryLine | undefined;
  readonly current: string | undefined;
  readonly choosing: Choosing | undefined;
  readonly hrefOf: (id: string) => string;
}) {
  const scroll = useRef<HTMLDivElement>(null);
  /** Whether Shift was held when a line was last pressed: what ticks a box does not tell. */
  const isRange = useRef(false);
  const isLong = ids.length > DRAWN_AT_ONCE;
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => ids[index] ?? index,
    overscan: BEYOND_SIGHT,
    enabled: isLong,
  });
  const at = current === undefined ? -1 : ids.indexOf(current);
  const latest = useRef(rows);
  latest.current = rows;
  useEffect(() => {
    if (at < 0) return;
    if (isLong) latest.current.scrollToIndex(at, { align: 'auto' });
    else scroll.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [at, isLong]);
  const shown = isLong ? rows.getVirtualItems() : ids.map((_, index) => ({ index, start: 0, end: 0 }));
  const before = shown[0]?.start ?? 0;
  const after = isLong ? rows.getTotalSize() - (shown.at(-1)?.end ?? 0) : 0;
  return (
    <div className="list-scroll" ref={scroll}>
      <ul
        className="items"
        onPointerDown={({ shiftKey }) => {
          isRange.current = shiftKey;
        }}
        onKeyDown={(event) => {
          isRange.current = event.shiftKey;
          if (choosing) goByArrow(event);
        }}
        style={{ paddingTop: before, paddingBottom: after }}
      >
        {shown.map(({ index }) => {
          const line = lineOf(ids[index] ?? '');
          return (
            line && (
              <li
                key={line.id}
                ref={isLong ? rows.measureElement : undefined}
                data-index={index}
                aria-setsize={ids.length}
                aria-posinset={index + 1}
              >
                {choosing ? (
                  <label className="choice">
                    <input
                      type="checkbox"
                      checked={choosing.chosen.has(line.id)}
                      onChange={() => choosing.onChoose(line.id, isRange.current)}
                    />
                    <span>
                      <LineWords line={line} />
                    </span>
                  </label>
                ) : (
                  <a href={hrefOf(line.id)} aria-current={line.id === current ? 'true' : undefined}>
                    <LineWords line={line} />
                  </a>
                )}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function LineWords({ line }: { readonly line: StoryLine }) {
  return (
    <>
      <strong dir="auto">{line.title}</strong>
      <span className="line">
        <span className="small">{line.about}</span>
        <span className="caption">{line.aside}</span>
      </span>
    </>
  );
}

/** Arrows go from box to box; with Shift the next one is ticked as well, where it is not yet. */
function goByArrow(event: KeyboardEvent<HTMLUListElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  if (by === 0 || !line) return;
  event.preventDefault();
  const next = event.currentTarget.querySelector<HTMLInputElement>(
    `[data-index="${Number(line.dataset.index) + by}"] input`,
  );
  next?.focus();
  if (event.shiftKey && next && !next.checked) next.click();
}
