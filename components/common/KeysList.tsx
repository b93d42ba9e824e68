import { Button } from './Button';
import './Field.css';
import './KeysList.css';
import { State } from './State';

const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['1', '2', '3', '4'], does: 'Requirements, Stories, Questions, Prepare' },
  { keys: ['↑', '↓', 'J', 'K'], does: 'next, previous row' },
  { keys: ['Home', 'End'], does: 'first, last row' },
  { keys: ['Enter', 'Space'], does: 'open or close a row' },
  { keys: ['Esc'], does: 'close' },
  { keys: ['P'], does: 'show on page' },
  { keys: ['O'], does: 'open the story at the line' },
  { keys: ['Y', 'N'], does: 'this proves it; it does not' },
  { keys: ['U'], does: 'use another story' },
  { keys: ['F'], does: 'next open or thin row' },
  { keys: ['S'], does: 'save' },
  { keys: ['T'], does: 'change the status' },
  { keys: ['Ctrl or Cmd', 'Z'], does: 'undo' },
  { keys: ['?'], does: 'this list' },
];

/** The keys that work in the panel. */
export function KeysList({ shortcut, onClose }: { readonly shortcut: string; readonly onClose: () => void }) {
  const rows =
    shortcut === '' ? KEYS : [{ keys: shortcut.split('+'), does: 'open the panel and read this tab' }, ...KEYS];
  return (
    <State title="Keys">
      <p>Single keys work outside fields. They can be turned off in the library, under Sites and privacy.</p>
      <dl className="keys">
        {rows.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="btn-row">
        <Button autoFocus onClick={onClose} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
          Close
        </Button>
      </div>
    </State>
  );
}
