import { useState } from 'react';
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
      {shown.map(({ number, text }) => {
        const isMarked = marked && number >= marked[0] && number <= marked[1];
        const isHeading = /^#{1,6}\s/u.test(text);
        return (
          <p key={number} className={isHeading ? 'src-line is-heading' : 'src-line'}>
            <span className="src-number">{number}</span>
            <span dir="auto">{isMarked ? <mark>{text}</mark> : text}</span>
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
