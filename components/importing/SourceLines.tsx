import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Lines } from '../../utils/model';
import { Button } from '../common/Button';
import type { SourceLine } from './cards';

/** Longer stretches are cut until the rest is asked for: nobody looks through hundreds of lines beside one card. */
const MOST_SHOWN = 40;

/** Lines of the person's file, verbatim, each with its number. Those in `marked` are highlighted. */
export function SourceLines({
  lines,
  marked,
}: {
  readonly lines: readonly SourceLine[];
  readonly marked: Lines | undefined;
}) {
  const [areAllShown, showAll] = useState(false);
  const shown = areAllShown ? lines : lines.slice(0, MOST_SHOWN);
  return (
    <div>
      {shown.map((line) => {
        const isMarked = marked !== undefined && line.number >= marked[0] && line.number <= marked[1];
        return (
          <p key={line.number} className={classOf(line)}>
            <Words line={line} isMarked={isMarked} />
          </p>
        );
      })}
      {shown.length < lines.length && (
        <Button look="link" onClick={() => showAll(true)}>
          {lines.length - shown.length} more lines
        </Button>
      )}
    </div>
  );
}

/** The same lines, of which one is chosen: the second of two stories begins with it. Arrow keys go from one to the next. */
export function CutLines({
  lines,
  cuts,
  onCut,
  onCancel,
}: {
  readonly lines: readonly SourceLine[];
  /** Numbers of the lines that can be chosen; at least one. */
  readonly cuts: readonly number[];
  readonly onCut: (line: number) => void;
  readonly onCancel: () => void;
}) {
  const place = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows the place
  useEffect(() => place.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: cuts.length - 1 }[event.key];
    if (event.key === 'Escape') onCancel();
    else if (to !== undefined) setAt(Math.max(0, Math.min(cuts.length - 1, to)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset ref={place} className="cut" onKeyDown={onKeyDown}>
      <legend className="small">Choose the line with which the second story begins.</legend>
      {lines.map((line) => {
        const cut = cuts.indexOf(line.number);
        return cut < 0 ? (
          <p key={line.number} className={classOf(line)}>
            <Words line={line} isMarked={false} />
          </p>
        ) : (
          <button
            key={line.number}
            type="button"
            className={classOf(line)}
            tabIndex={cut === at ? 0 : -1}
            onFocus={() => setAt(cut)}
            onClick={() => onCut(line.number)}
          >
            <Words line={line} isMarked={false} />
          </button>
        );
      })}
      <Button look="link" onClick={onCancel}>
        Cancel
      </Button>
    </fieldset>
  );
}

function classOf({ text }: SourceLine): string {
  return /^#{1,6}\s/u.test(text) ? 'src-line is-heading' : 'src-line';
}

function Words({ line, isMarked }: { readonly line: SourceLine; readonly isMarked: boolean }) {
  return (
    <>
      <span className="src-number">{line.number}</span>
      <span dir="auto">{isMarked ? <mark>{line.text}</mark> : line.text}</span>
    </>
  );
}
