import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Chooser } from '../alignment/Chooser';
import { Button } from '../common/Button';
import { useReorder } from '../common/use-reorder';
import './Anchors.css';

export type AnchorChoice = {
  /** What is on the sheet, in order. */
  readonly anchors: readonly string[];
  /** Whether the person chose them; else they were taken for them. */
  readonly isChosen: boolean;
  /** Sentences of theirs that could be one. */
  readonly sentences: readonly string[];
  readonly most: number;
};

/** Which things to leave with them, and in which order. `onChange` without a list takes them from notes and results again. */
export function Anchors({
  choice: { anchors, isChosen, sentences, most },
  onChange,
}: {
  readonly choice: AnchorChoice;
  readonly onChange: (anchors: readonly string[] | undefined) => void;
}) {
  const [isAdding, setAdding] = useState(false);
  const headingId = useId();
  const { canMove, move, itemProps } = useReorder(anchors, onChange);
  const others = sentences.filter((sentence) => !anchors.includes(sentence));
  return (
    <section className="anchors" aria-labelledby={headingId}>
      <h2 className="label" id={headingId}>
        Three things to leave with them
      </h2>
      {anchors.length > 0 && (
        <ol>
          {anchors.map((anchor, index) => (
            <li key={anchor} {...itemProps(anchor)}>
              <span className="words" dir="auto">
                {anchor}
              </span>
              <span className="anchor-acts">
                <Button
                  look="icon"
                  aria-label={`Move up: ${anchor}`}
                  disabled={!canMove(anchor, -1)}
                  onClick={() => move(anchor, -1)}
                >
                  <ArrowUp className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
                </Button>
                <Button
                  look="icon"
                  aria-label={`Move down: ${anchor}`}
                  disabled={!canMove(anchor, 1)}
                  onClick={() => move(anchor, 1)}
                >
                  <ArrowDown className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
                </Button>
                <Button
                  look="icon"
                  aria-label={`Take off the sheet: ${anchor}`}
                  onClick={() => onChange(anchors.toSpliced(index, 1))}
                >
                  <X className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      {isAdding ? (
        <Chooser
          label="Which of your sentences?"
          options={others.map((sentence) => ({ id: sentence, label: sentence }))}
          onCancel={() => setAdding(false)}
          onChoose={(sentence) => {
            setAdding(false);
            onChange([...anchors, sentence]);
          }}
        />
      ) : (
        <p className="btn-row">
          {anchors.length < most && others.length > 0 && (
            <Button look="link" onClick={() => setAdding(true)}>
              Add one of your sentences
            </Button>
          )}
          {isChosen && (
            <Button look="link" onClick={() => onChange(undefined)}>
              Take them from my notes and results again
            </Button>
          )}
        </p>
      )}
      <p className="caption">
        {isChosen ? 'Chosen by you. ' : 'Taken from why you fit, your strengths and what came of your stories. '}
        {anchors.length > 1 && 'Alt with an arrow moves one.'}
      </p>
    </section>
  );
}
