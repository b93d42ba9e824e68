import { useId, useState } from 'react';
import { Button } from '../common/Button';
import '../common/Field.css';
import type { Tag } from './story-fields';

/** Which competencies a story shows. The first is the one it is told for. */
export function TagsEditor({
  chosen,
  known,
  onChange,
  onClose,
}: {
  readonly chosen: readonly Tag[];
  /** Ours, and the person's own from other stories. */
  readonly known: readonly Tag[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const [own, setOwn] = useState('');
  const ownId = useId();
  const ids = chosen.map(({ id }) => id);
  const all = [...known, ...chosen.filter(({ id }) => !known.some((tag) => tag.id === id))];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Esc is heard here, for all the controls inside
    <div
      className="tags-editor"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <fieldset>
        <legend className="label">Competencies it shows</legend>
        <ul>
          {all.map(({ id, label }) => (
            <li key={id}>
              <label className="tag-choice">
                <input
                  type="checkbox"
                  checked={ids.includes(id)}
                  onChange={(event) =>
                    onChange(event.target.checked ? [...ids, id] : ids.filter((other) => other !== id))
                  }
                />{' '}
                {label}
              </label>
              {ids.includes(id) && ids[0] !== id && (
                <Button
                  look="link"
                  aria-label={`First: ${label}`}
                  onClick={() => onChange([id, ...ids.filter((other) => other !== id)])}
                >
                  First
                </Button>
              )}
            </li>
          ))}
        </ul>
      </fieldset>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() !== '' && !ids.includes(own.trim())) onChange([...ids, own.trim()]);
          setOwn('');
        }}
      >
        <label className="visually-hidden" htmlFor={ownId}>
          Another, in your own words
        </label>
        <input
          id={ownId}
          className="field"
          placeholder="Another, in your own words"
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
        <Button type="submit">Add</Button>
      </form>
      <div className="btn-row">
        <Button look="quiet" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}
