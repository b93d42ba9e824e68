import { type ReactNode, useId, useState } from 'react';
import { Button } from '../common/Button';
import '../common/Field.css';
import './Rows.css';

/** One thing to fill in. */
export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** `words` is somebody's own text, `choice` one of `options`; else a short line. */
  readonly kind?: 'words' | 'choice';
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  readonly placeholder?: string;
  /** Nothing is kept while it is empty. */
  readonly isNeeded?: boolean;
};

export type FormValues = { readonly [name: string]: string };

/** A row while it is written: its fields, Keep and Cancel. Esc cancels. */
export function RowForm({
  label,
  fields,
  onKeep,
  onCancel,
  onDelete,
  children,
}: {
  readonly label: string;
  readonly fields: readonly FormField[];
  readonly onKeep: (values: FormValues) => void;
  readonly onCancel: () => void;
  readonly onDelete?: (() => void) | undefined;
  /** Further things to decide, under the fields. */
  readonly children?: ReactNode;
}) {
  const [values, setValues] = useState<FormValues>(() =>
    Object.fromEntries(fields.map(({ name, value }) => [name, value])),
  );
  const isWhole = fields.every(({ name, isNeeded }) => !isNeeded || values[name]?.trim() !== '');
  return (
    <form
      className="row-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onKeep(trimmed(values));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {fields.map((field, index) => (
        <OneField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          isFirst={index === 0}
          onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      {children}
      <div className="btn-row">
        <Button type="submit" disabled={!isWhole}>
          Keep
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        {onDelete && (
          <Button look="quiet" onClick={onDelete}>
            Delete
          </Button>
        )}
      </div>
    </form>
  );
}

function OneField({
  field: { label, kind, options = [], placeholder },
  value,
  isFirst,
  onChange,
}: {
  readonly field: FormField;
  readonly value: string;
  readonly isFirst: boolean;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const common = { id, value, onChange: (event: { target: { value: string } }) => onChange(event.target.value) };
  return (
    <div className={kind === 'words' ? 'row-field is-wide' : 'row-field'}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {kind === 'words' && (
        <textarea
          {...common}
          className="field words"
          rows={2}
          dir="auto"
          placeholder={placeholder}
          // biome-ignore lint/a11y/noAutofocus: the person just asked for this form
          autoFocus={isFirst}
        />
      )}
      {kind === 'choice' && (
        <select {...common} className="field">
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {kind === undefined && (
        <input
          {...common}
          className="field"
          dir="auto"
          placeholder={placeholder}
          // biome-ignore lint/a11y/noAutofocus: the person just asked for this form
          autoFocus={isFirst}
        />
      )}
    </div>
  );
}

function trimmed(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]));
}
