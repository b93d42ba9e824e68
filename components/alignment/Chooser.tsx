import { useEffect, useId, useRef } from 'react';
import { Button } from '../common/Button';
import { useNarrowed } from '../common/use-narrowed';

export type Option = { readonly id: string; readonly label: string };

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
  const { shown, field, rest } = useNarrowed(options, (option) => option.label);
  const labelId = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Esc is heard here, for all the controls inside
    <div
      className="chooser"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h3 className="label" id={labelId}>
        {label}
      </h3>
      {field}
      <ul aria-labelledby={labelId}>
        {shown.map((option) => (
          <li key={option.id}>
            <button type="button" dir="auto" onClick={() => onChoose(option.id)}>
              {option.label}
            </button>
          </li>
        ))}
      </ul>
      {rest}
      <div className="btn-row">
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
