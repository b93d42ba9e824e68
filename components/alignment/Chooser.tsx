import { useId, useRef, useState } from 'react';
import { Button } from '../common/Button';
import '../common/Field.css';

export type Option = { readonly id: string; readonly label: string };

/** From so many options on there is a field to narrow them down. */
const ENOUGH_TO_SEARCH = 8;

/** More than this many are not listed at once: nobody reads them, and they take long to draw. */
const MOST_SHOWN = 60;

/** A list to choose one from, in place: a story, another requirement. Esc and Cancel leave it. */
export function Chooser({
  label,
  options,
  onChoose,
  onCancel,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly onChoose: (id: string) => void;
  readonly onCancel: () => void;
}) {
  const [wanted, setWanted] = useState('');
  const labelId = useId();
  const list = useRef<HTMLUListElement>(null);
  const key = wanted.trim().toLowerCase();
  const fitting = options.filter((option) => option.label.toLowerCase().includes(key));
  const shown = fitting.slice(0, MOST_SHOWN);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Esc is heard here, for all the controls inside
    <div
      className="chooser"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h3 className="label" id={labelId}>
        {label}
      </h3>
      {options.length >= ENOUGH_TO_SEARCH && (
        <input
          className="field"
          type="search"
          aria-label="Narrow the list down"
          placeholder="Narrow the list down"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul aria-labelledby={labelId} ref={list}>
        {shown.map((option) => (
          <li key={option.id}>
            <button type="button" onClick={() => onChoose(option.id)}>
              {option.label}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="small">Nothing here has these words.</p>}
      {fitting.length > shown.length && (
        <p className="small">{fitting.length - shown.length} more. Narrow the list down to see them.</p>
      )}
      <div className="btn-row">
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
