import { useId } from 'react';
import type { SavedPosting } from '../../utils/model';
import '../common/Field.css';
import { useDraft } from '../common/use-draft';

type Standings = Pick<SavedPosting, 'status' | 'statusNote' | 'nextStep'>;

/** Where it stands: the next step with its day, or how it closed. Saves by itself. */
export function Standing({
  posting: { status, statusNote, nextStep },
  onStatusNote,
  onNextStep,
}: {
  readonly posting: Standings;
  readonly onStatusNote: (note: string | undefined) => void;
  /** Only what changed is given; a day that is emptied is undefined. */
  readonly onNextStep: (changes: Partial<NonNullable<SavedPosting['nextStep']>>) => void;
}) {
  const note = useDraft(statusNote ?? '', (text) => onStatusNote(text.trim() === '' ? undefined : text));
  const step = useDraft(nextStep?.text ?? '', (text) => onNextStep({ text }));
  const [noteId, stepId, dayId] = [useId(), useId(), useId()];
  if (status === 'closed') {
    return (
      <div className="standing">
        <div>
          <label className="label" htmlFor={noteId}>
            How it closed
          </label>
          <input id={noteId} className="field" placeholder="Offer, declined, not taken further" {...note} />
        </div>
      </div>
    );
  }
  return (
    <div className="standing">
      <div>
        <label className="label" htmlFor={stepId}>
          Next step
        </label>
        <input id={stepId} className="field" placeholder="What you will do next" {...step} />
      </div>
      <div className="standing-day">
        <label className="label" htmlFor={dayId}>
          On
        </label>
        <input
          id={dayId}
          className="field"
          type="date"
          value={nextStep?.on ?? ''}
          onChange={({ target: { value } }) => onNextStep({ on: value === '' ? undefined : value })}
        />
      </div>
    </div>
  );
}
