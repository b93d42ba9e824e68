import { type ReactNode, useState } from 'react';
import type { Round } from '../../utils/model';
import { Button } from '../common/Button';
import { capital } from '../wording/capital';
import '../common/Field.css';
import { useDraft } from '../common/use-draft';
import { distanceTo, momentOf } from '../wording/dates';

/** Who is in the room, in words. */
export const AUDIENCE_IN_ROOM: { readonly [audience in Round['audience']]: string } = {
  recruiter: 'recruiter',
  manager: 'manager',
  peer: 'peers',
  executive: 'executive',
  panel: 'a panel',
  unknown: 'not known yet',
};

/** When the interview is and who is in the room. */
export function Rounds({
  rounds,
  now,
  aboutOf,
  newId,
  onAdd,
  onChange,
  onRemove,
  extraOf,
}: {
  readonly rounds: readonly Round[];
  readonly now: string;
  /** What a talk with them is usually about, in a sentence. */
  readonly aboutOf: (audience: Round['audience']) => string;
  readonly newId: () => string;
  readonly onAdd: (round: Round) => void;
  /** Only what changed is given; a field that is emptied is undefined. */
  readonly onChange: ChangeRound;
  readonly onRemove: (roundId: string) => void;
  /** What else stands with a round, where there is room. */
  readonly extraOf?: (round: Round) => ReactNode;
}) {
  const [editing, setEditing] = useState<string>();
  const inOrder = [...rounds].sort((left, right) => (left.at ?? '9').localeCompare(right.at ?? '9'));
  const add = () => {
    const id = newId();
    onAdd({ id, audience: 'unknown' });
    setEditing(id);
  };
  return (
    <>
      {inOrder.map((round) => (
        <div key={round.id}>
          <div className="when">
            <strong>{round.at ? momentOf(round.at) : 'No date yet'}</strong>
            <span className="muted">{roundWords(round, now)}</span>
            <span className="small">{aboutOf(round.audience)}</span>
          </div>
          {editing === round.id && <RoundFields round={round} onChange={onChange} />}
          <div className="btn-row round-acts">
            <Button
              look="link"
              aria-expanded={editing === round.id}
              onClick={() => setEditing(editing === round.id ? undefined : round.id)}
            >
              {editing === round.id ? 'Done' : 'Change'}
            </Button>
            <Button look="link" onClick={() => onRemove(round.id)}>
              Remove
            </Button>
          </div>
          {extraOf && <div className="round-extra">{extraOf(round)}</div>}
        </div>
      ))}
      <div className="when">
        {inOrder.length === 0 && <span className="muted">No interview date yet.</span>}
        <span className="btn-row">
          <Button look="link" onClick={add}>
            {inOrder.length === 0 ? 'Set the date' : 'Add a round'}
          </Button>
        </span>
      </div>
    </>
  );
}

export type ChangeRound = (roundId: string, changes: Partial<Omit<Round, 'id'>>) => void;

function RoundFields({ round, onChange }: { readonly round: Round; readonly onChange: ChangeRound }) {
  const change = (changes: Partial<Omit<Round, 'id'>>) => onChange(round.id, changes);
  const people = useDraft(round.people ?? '', (text) => change({ people: given(text) }));
  const place = useDraft(round.place ?? '', (text) => change({ place: given(text) }));
  return (
    <div className="round">
      <label>
        <span className="label">Day and time</span>
        <input
          className="field"
          type="datetime-local"
          // biome-ignore lint/a11y/noAutofocus: the person just asked for these fields
          autoFocus
          value={round.at ?? ''}
          onChange={(event) => change({ at: given(event.target.value) })}
        />
      </label>
      <label>
        <span className="label">Who is in the room</span>
        <select
          className="field"
          value={round.audience}
          onChange={(event) => change({ audience: event.target.value as Round['audience'] })}
        >
          {Object.entries(AUDIENCE_IN_ROOM).map(([audience, word]) => (
            <option key={audience} value={audience}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="label">Names</span>
        <input className="field" {...people} />
      </label>
      <label>
        <span className="label">Place or call</span>
        <input className="field" {...place} />
      </label>
    </div>
  );
}

/** The text, or nothing where it is empty. */
function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

function roundWords(round: Round, now: string): string {
  const words = [
    round.at ? distanceTo(round.at, now) : '',
    round.audience === 'unknown' ? '' : AUDIENCE_IN_ROOM[round.audience],
    round.people ?? '',
    round.place ?? '',
  ].filter(Boolean);
  return capital(words.join(' · '));
}
