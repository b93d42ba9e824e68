import { useId, useState } from 'react';
import { Button } from '../common/Button';
import '../common/Field.css';
import type { EditorHint, EditorMark } from './story-fields';

export type HintActions = {
  readonly onAnswer: (hint: EditorHint, answer: string) => void;
  readonly onWording: (hint: EditorHint, neutral: string) => void;
  readonly onUnmark: (mark: EditorMark) => void;
};

/** Questions about a part, each with its answers, and what was said about its words before. Never a grade. */
export function Hints({
  hints,
  marks,
  actions,
}: {
  readonly hints: readonly EditorHint[];
  readonly marks: readonly EditorMark[];
  readonly actions: HintActions;
}) {
  return (
    <>
      {hints.map((hint) => (
        <div className="hint" key={hint.key}>
          <p>{hint.question}</p>
          {hint.wantsWording && <Wording hint={hint} onWording={actions.onWording} />}
          {hint.answers.map((answer) => (
            <Button
              key={answer}
              look="link"
              aria-label={`${answer}: ${hint.question}`}
              onClick={() => actions.onAnswer(hint, answer)}
            >
              {answer}
            </Button>
          ))}
        </div>
      ))}
      {marks.map((mark) => (
        <p className="caption mark-said" key={mark.key}>
          “{mark.words}”: {mark.said}.{' '}
          <Button
            look="link"
            aria-label={`Change what is said of “${mark.words}”`}
            onClick={() => actions.onUnmark(mark)}
          >
            Change
          </Button>
        </p>
      ))}
    </>
  );
}

function Wording({ hint, onWording }: { readonly hint: EditorHint; readonly onWording: HintActions['onWording'] }) {
  const [neutral, setNeutral] = useState('');
  const id = useId();
  return (
    <form
      className="wording"
      onSubmit={(event) => {
        event.preventDefault();
        onWording(hint, neutral.trim());
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        Neutral wording
      </label>
      <input
        id={id}
        className="field field-line"
        placeholder="Neutral wording"
        value={neutral}
        onChange={(event) => setNeutral(event.target.value)}
      />
      <Button type="submit" look="link">
        Keep it out
      </Button>
    </form>
  );
}
