import { useId } from 'react';
import type { WordChange } from '../../utils/model';
import { Changed } from '../common/Changed';
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
      {fields.map(({ field, label, changes, side }) => (
        <fieldset key={field}>
          <legend className="label">{label}</legend>
          <Words label="Yours as it is" pieces={onlyIn('gone', changes)} isTaken={side !== 'notes'} />
          <Words label="From the file" pieces={onlyIn('new', changes)} isTaken={side !== 'bank'} />
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

/** One of the two texts, with the words marked that only it has; none where there is no other text. */
function onlyIn(own: 'gone' | 'new', changes: readonly WordChange[]): readonly WordChange[] {
  const isAlone = changes.every(({ change }) => change === own);
  return changes
    .filter(({ words, change }) => (change === 'same' || change === own) && words !== '')
    .map(({ words, change }) => ({ words, change: change === own && !isAlone ? 'new' : 'same' }));
}

function Words({
  label,
  pieces,
  isTaken,
}: {
  readonly label: string;
  readonly pieces: readonly WordChange[];
  readonly isTaken: boolean;
}) {
  return (
    <div className={isTaken ? 'merge-words' : 'merge-words is-not'}>
      <p className="caption">{label}</p>
      {pieces.length === 0 ? (
        <p className="small">Nothing.</p>
      ) : (
        <p className="words" dir="auto">
          <Changed pieces={pieces} />
        </p>
      )}
    </div>
  );
}
