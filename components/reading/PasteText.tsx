import { useId, useState } from 'react';
import { Button } from '../common/Button';
import '../common/Field.css';
import { State } from '../common/State';

/** A place for a posting's text from anywhere else. */
export function PasteText({
  onRead,
  onCancel,
}: {
  /** Shows what was read in the place of this. Rejects where it cannot be read. */
  readonly onRead: (text: string) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const [text, setText] = useState('');
  const [state, setState] = useState<'asking' | 'reading' | 'failed'>('asking');
  const fieldId = useId();
  const read = () => {
    setState('reading');
    onRead(text).catch(() => setState('failed'));
  };
  return (
    <State title="Paste a posting">
      <p>
        <label htmlFor={fieldId}>The whole text is best: headings and lists say what is a must.</label>
      </p>
      <textarea
        id={fieldId}
        className="field field-tall"
        rows={8}
        // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      <div className="btn-row">
        <Button look="main" disabled={text.trim() === '' || state === 'reading'} onClick={read}>
          Read this text
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      <p role="status">
        {state === 'reading' && 'Reading the text.'}
        {state === 'failed' && 'The text could not be read. Try again with the posting alone.'}
      </p>
    </State>
  );
}
