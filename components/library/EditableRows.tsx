import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LongList } from './LongList';
import { type FormField, type FormValues, RowForm } from './RowForm';
import './Rows.css';

/** Something short of the person's own, with what is known of it. */
export type EditableRow = {
  readonly id: string;
  /** Their words, verbatim. */
  readonly words: string;
  /** What it is about, in our words; empty where there is nothing to say. */
  readonly about: string;
  readonly aside?: string;
  readonly fields: readonly FormField[];
};

/** Short texts, one to a row. A row opens in place to be changed or deleted. */
export function EditableRows({
  label,
  rows,
  onKeep,
  onDelete,
  extra,
}: {
  readonly label: string;
  readonly rows: readonly EditableRow[];
  readonly onKeep: (id: string, values: FormValues) => void;
  readonly onDelete: (id: string) => void;
  /** Further things to decide of the row that is open. */
  readonly extra?: (id: string) => ReactNode;
}) {
  const [openId, open] = useState<string>();
  const closed = useRef<string>(undefined);
  const place = useRef<HTMLDivElement>(null);
  // The focus goes back to the row when its form closes.
  useEffect(() => {
    if (openId !== undefined || closed.current === undefined) return;
    place.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(closed.current)}"]`)?.focus();
    closed.current = undefined;
  }, [openId]);
  const close = (id: string) => {
    closed.current = id;
    open(undefined);
  };
  if (rows.length === 0) return null;
  return (
    <div ref={place}>
      <LongList
        label={label}
        className="bank-rows"
        items={rows}
        keyOf={({ id }) => id}
        usualHeight={64}
        render={({ id, words, about, aside, fields }) =>
          id === openId ? (
            <RowForm
              label={words}
              fields={fields}
              onKeep={(values) => {
                onKeep(id, values);
                close(id);
              }}
              onCancel={() => close(id)}
              onDelete={() => {
                open(undefined);
                onDelete(id);
              }}
            >
              {extra?.(id)}
            </RowForm>
          ) : (
            <button type="button" className="bank-row" data-row={id} aria-expanded={false} onClick={() => open(id)}>
              <span className="words" dir="auto">
                {words}
              </span>
              {(about !== '' || aside) && (
                <span className="line">
                  <span className="small">{about}</span>
                  {aside && <span className="caption">{aside}</span>}
                </span>
              )}
            </button>
          )
        }
      />
    </div>
  );
}
