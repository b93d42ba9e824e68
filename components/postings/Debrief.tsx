import { useId, useState } from 'react';
import type { Round } from '../../utils/model';
import type { Option } from '../alignment/Chooser';
import { Button } from '../common/Button';
import '../common/Field.css';
import './Debrief.css';

type Told = NonNullable<Round['debrief']>;
type Asked = Told['asked'][number];

const LANDED: readonly NonNullable<Asked['landed']>[] = ['well', 'all right', 'badly'];

/** Rows that are there to begin with: more than three are rarely remembered at once. */
const ROWS = 3;

type Row = Asked & { readonly key: number };

/** A minute after the talk: what they asked, what was told, how it landed. Everything may be left out. */
export function Debrief({
  debrief,
  likely,
  stories,
  onSave,
  onCancel,
}: {
  readonly debrief: Told | undefined;
  /** Questions to pick from while typing. */
  readonly likely: readonly string[];
  readonly stories: readonly Option[];
  readonly onSave: (asked: readonly Asked[], notes: string) => void;
  readonly onCancel: () => void;
}) {
  const [rows, setRows] = useState<readonly Row[]>(() => {
    const known = debrief?.asked ?? [];
    return Array.from({ length: Math.max(ROWS, known.length) }, (_, key) => ({ question: '', ...known[key], key }));
  });
  const [notes, setNotes] = useState(debrief?.notes ?? '');
  const listId = useId();
  const change = (key: number, fields: Partial<Asked>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...fields } : row)));
  return (
    <form
      className="debrief"
      aria-label="Debrief"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(rows.filter(({ question }) => question.trim() !== '').map(asAsked), notes.trim());
      }}
    >
      <p className="small">A minute is enough, and any of it can be left out.</p>
      <datalist id={listId}>
        {likely.map((question) => (
          <option key={question} value={question} />
        ))}
      </datalist>
      <ol>
        {rows.map(({ key, question, storyId, landed }, index) => (
          <li key={key}>
            <label className="debrief-asked">
              <span className="label">They asked</span>
              <input
                className="field"
                list={listId}
                // biome-ignore lint/a11y/noAutofocus: the person just asked for this form
                autoFocus={index === 0}
                value={question}
                onChange={(event) => change(key, { question: event.target.value })}
              />
            </label>
            <label>
              <span className="label">You told</span>
              <select
                className="field"
                value={storyId ?? ''}
                onChange={(event) => change(key, { storyId: event.target.value || undefined })}
              >
                <option value="">no story</option>
                {stories.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span className="label">It landed</span>
              <select
                className="field"
                value={landed ?? ''}
                onChange={(event) => change(key, { landed: LANDED.find((one) => one === event.target.value) })}
              >
                <option value="">hard to say</option>
                {LANDED.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ol>
      <Button look="link" onClick={() => setRows([...rows, { key: rows.length, question: '' }])}>
        One more
      </Button>
      <label>
        <span className="label">Anything else</span>
        <textarea className="field words" value={notes} onChange={(event) => setNotes(event.target.value)} />
      </label>
      <div className="btn-row">
        <Button type="submit" look="main">
          Keep
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Not now
        </Button>
      </div>
    </form>
  );
}

function asAsked({ question, storyId, landed }: Row): Asked {
  return { question: question.trim(), ...(storyId && { storyId }), ...(landed && { landed }) };
}

/** What was written after a talk. */
export function Debriefed({
  debrief,
  titleOf,
  onChange,
}: {
  readonly debrief: Told;
  readonly titleOf: (storyId: string) => string | undefined;
  readonly onChange: () => void;
}) {
  return (
    <div className="debriefed">
      <ul className="small">
        {debrief.asked.map(({ question, storyId, landed }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, and the same question may stand in it twice
          <li key={index}>
            <span dir="auto">{question}</span>
            <span className="caption">
              {[storyId === undefined ? 'no story' : titleOf(storyId), landed && `landed ${landed}`]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {debrief.notes && (
        <p className="words" dir="auto">
          {debrief.notes}
        </p>
      )}
      <Button look="link" onClick={onChange}>
        Change the debrief
      </Button>
    </div>
  );
}
