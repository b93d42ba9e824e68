import { useState } from 'react';
import type { WordChange } from '../../utils/model';
import { Button } from '../common/Button';
import { Changed } from '../common/Changed';
import './StoryHistory.css';

/** An earlier wording: when it was replaced, and how its parts differ from the present ones. */
export type VersionView = {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly { readonly label: string; readonly changes: readonly WordChange[] }[];
  readonly onUse: () => void;
};

/** What a story said before. Taking an earlier wording keeps the present one in the history. */
export function StoryHistory({
  title,
  versions,
  onClose,
}: {
  readonly title: string;
  readonly versions: readonly VersionView[];
  readonly onClose: () => void;
}) {
  const [openId, open] = useState(versions[0]?.id);
  return (
    <section className="history detail-pane" aria-label="Earlier wordings">
      <h1 className="visually-hidden heading-alone">{title}</h1>
      <div className="editor-bar">
        <h2>Earlier wordings of {title}</h2>
        <Button autoFocus onClick={onClose} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
          Close
        </Button>
      </div>
      {versions.length === 0 && (
        <p className="muted">Nothing yet. Each spell of writing keeps the wording before it.</p>
      )}
      <ul>
        {versions.map(({ id, label, parts, onUse }) => (
          <li key={id}>
            <button
              type="button"
              className="version"
              aria-expanded={id === openId}
              onClick={() => open(id === openId ? undefined : id)}
            >
              Until {label}
            </button>
            {id === openId && (
              <div className="version-parts">
                {parts.length === 0 && <p className="small">The parts are the same; the title or place differs.</p>}
                {parts.map((part) => (
                  <div key={part.label}>
                    <h3 className="label">{part.label}</h3>
                    <p className="words" dir="auto">
                      <Changed pieces={part.changes} />
                    </p>
                  </div>
                ))}
                <div className="btn-row">
                  <Button onClick={onUse}>Use this wording</Button>
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
