import { useId } from 'react';
import type { FieldChoice } from './cards';

const SIDES = [
  { side: 'bank', label: 'Yours as it is' },
  { side: 'notes', label: 'From the file' },
  { side: 'both', label: 'Both' },
] as const;

/** Two tellings of one story, field by field: both texts, and which is taken. Nothing is rewritten. */
export function MergeFields({
  fields,
  onSide,
}: {
  readonly fields: readonly FieldChoice[];
  readonly onSide: (field: string, side: FieldChoice['side']) => void;
}) {
  const name = useId();
  if (fields.length === 0) return <p className="small">Both say the same. Nothing will change.</p>;
  return (
    <div className="merge">
      {fields.map(({ field, label, bank, notes, side }) => (
        <fieldset key={field}>
          <legend className="label">{label}</legend>
          <Words label="Yours as it is" text={bank} isTaken={side !== 'notes'} />
          <Words label="From the file" text={notes} isTaken={side !== 'bank'} />
          <div className="merge-sides">
            {SIDES.map((one) => (
              <label key={one.side}>
                <input
                  type="radio"
                  name={`${name} ${field}`}
                  checked={side === one.side}
                  onChange={() => onSide(field, one.side)}
                />{' '}
                {one.label}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

function Words({ label, text, isTaken }: { readonly label: string; readonly text: string; readonly isTaken: boolean }) {
  return (
    <div className={isTaken ? 'merge-words' : 'merge-words is-not'}>
      <p className="caption">{label}</p>
      {text === '' ? (
        <p className="small">Nothing.</p>
      ) : (
        <p className="words" dir="auto">
          {text}
        </p>
      )}
    </div>
  );
}
