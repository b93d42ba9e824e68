import { useState } from 'react';
import { Button } from '../common/Button';
import { plural } from '../wording/plural';

export type SetAsideGroup = { readonly heading?: string; readonly lines: readonly string[] };

/** What else stands in the posting: lines that ask for nothing, and those the person said are no requirements. */
export function SetAside({
  groups,
  filed,
  onUndo,
}: {
  readonly groups: readonly SetAsideGroup[];
  readonly filed: readonly { readonly text: string; readonly correctionId: string }[];
  readonly onUndo: (correctionId: string) => void;
}) {
  const [isShown, show] = useState(false);
  const count = groups.reduce((sum, { lines }) => sum + lines.length, filed.length);
  if (count === 0) return <p>That is the whole posting.</p>;
  return (
    <>
      <p>
        That is all it asks for. {plural(count, 'line was', 'lines were')} set aside.{' '}
        <Button look="link" aria-expanded={isShown} onClick={() => show(!isShown)}>
          {isShown ? 'Hide them' : 'Show them'}
        </Button>
      </p>
      {isShown && (
        <div className="set-aside">
          {filed.length > 0 && (
            <div>
              <h3 className="label">Not requirements, you said</h3>
              <ul>
                {filed.map(({ text, correctionId }) => (
                  <li key={correctionId}>
                    <span className="words" dir="auto">
                      {text}
                    </span>{' '}
                    <Button look="link" aria-label={`Undo: ${text}`} onClick={() => onUndo(correctionId)}>
                      Undo
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {groups.map(({ heading, lines }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same heading may stand twice in a posting
            <div key={index}>
              {heading !== undefined && (
                <h3 className="label" dir="auto">
                  {heading}
                </h3>
              )}
              <ul>
                {lines.map((line, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand twice in a posting
                  <li key={place} className="words" dir="auto">
                    {line}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
