import { type KeyboardEvent, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { usePostingLanguage } from '../common/posting-language';
import { BOB } from '../common/State';
import type { Option } from './Chooser';
import { RequirementRow } from './RequirementRow';
import './RequirementList.css';
import type { RowActions } from './row-actions';
import type { RowSection } from './rows';

/** What stands behind a row comes right after the rows themselves, and is there when the first one is opened. */
const loadDetails = () => import('./RowDetails');
const RowDetails = lazy(async () => ({ default: (await loadDetails()).RowDetails }));

/** The requirements on one string, in the posting's order and words. */
export function RequirementList({
  sections,
  actions,
  stories,
  letGo = [],
  hasKeys,
  end,
}: {
  readonly sections: readonly RowSection[];
  readonly actions: RowActions;
  readonly stories: readonly Option[];
  /** Ids of requirements the person let go. */
  readonly letGo?: readonly string[];
  /** Whether single keys work. */
  readonly hasKeys: boolean;
  /** What stands beside the bob at the end. */
  readonly end?: ReactNode;
}) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const lang = usePostingLanguage();
  const rows = sections.flatMap((section) => section.rows);
  useEffect(() => void loadDetails(), []);

  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const item = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (!item || !list.current) return;
    const buttons = [...list.current.querySelectorAll<HTMLElement>('.req-row')];
    const index = buttons.indexOf(item.querySelector<HTMLElement>('.req-row') ?? item);
    const id = item.dataset.row ?? '';
    if (event.key === 'Escape' && open.has(id)) {
      toggle(id);
      buttons[index]?.focus();
      event.preventDefault();
      return;
    }
    if ((event.target as Element).closest('input, textarea, select, [role="menu"]')) return;
    const isOnRow = event.target === buttons[index];
    const goal = isOnRow ? moved(event.key, index, buttons.length, hasKeys) : undefined;
    if (goal !== undefined) {
      buttons[goal]?.focus();
      event.preventDefault();
    } else if (hasKeys && ACTS[event.key.toLowerCase()]) {
      press(item, ACTS[event.key.toLowerCase()] ?? '');
      event.preventDefault();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that move between the row buttons inside
    <div className="string" ref={list} onKeyDown={onKeyDown}>
      {sections.map(({ heading, importance, rows: own }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same heading may stand twice in a posting
        <section key={`${heading} ${index}`} className="string-part" aria-label={heading}>
          {(heading !== undefined || importance) && (
            <h2 className="string-section">
              <span dir="auto" lang={heading === undefined ? undefined : lang}>
                {heading ?? 'What they ask for'}
              </span>
              {importance && <span className="caption">{importance}</span>}
            </h2>
          )}
          <ul>
            {own.map((row) => (
              <RequirementRow key={row.id} row={row} isOpen={open.has(row.id)} onToggle={() => toggle(row.id)}>
                <Suspense>
                  <RowDetails
                    row={row}
                    actions={actions}
                    stories={stories}
                    isGapLetGo={letGo.includes(row.aligned.requirement.id)}
                    otherRows={rows
                      .filter((other) => other.id !== row.id)
                      .map(({ words }) => ({ id: words.text, label: words.text }))}
                  />
                </Suspense>
              </RequirementRow>
            ))}
          </ul>
        </section>
      ))}
      {end && (
        <div className="string-end">
          <svg className="bob" viewBox="0 0 16 32" aria-hidden="true">
            <path d="M8 0v12" strokeWidth="1" />
            <path d={BOB} fill="currentColor" transform="translate(0 11)" />
          </svg>
          <div className="small">{end}</div>
        </div>
      )}
    </div>
  );
}

/** Single keys on a row, and the control in it that each presses. */
const ACTS: { readonly [key: string]: string } = { p: 'show', o: 'open', y: 'proves', n: 'does not', u: 'use' };

/** Presses the control of an open row. On a closed row nothing is there to be pressed. */
function press(item: HTMLElement, act: string): void {
  item.querySelector<HTMLElement>(`[data-act="${act}"]`)?.click();
}

/** The row that an arrow key or its letter leads to; undefined for every other key. */
function moved(key: string, index: number, count: number, hasLetters: boolean): number | undefined {
  if (key === 'ArrowDown' || (hasLetters && key === 'j')) return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp' || (hasLetters && key === 'k')) return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
