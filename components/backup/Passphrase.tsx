import { useId } from 'react';
import '../common/Field.css';
import './Backup.css';

/** A passphrase in plain sight: nobody can recover it, so it is better read than mistyped. */
export function Passphrase({
  label,
  value,
  isFirst = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** The person goes on here at once. */
  readonly isFirst?: boolean;
  readonly onChange: (passphrase: string) => void;
}) {
  const fieldId = useId();
  return (
    <div className="keeping-form">
      <label className="label" htmlFor={fieldId}>
        {label}
      </label>
      <input
        id={fieldId}
        className="field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: only where the person just asked for it
        autoFocus={isFirst}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
