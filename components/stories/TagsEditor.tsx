import { Button } from '../common/Button';
import { OwnTag } from './OwnTag';
import type { Tag } from './story-fields';
import './Tags.css';

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
      <OwnTag onAdd={(words) => onChange([...new Set([...ids, words])])} />
      <div className="btn-row">
        <Button look="quiet" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}
