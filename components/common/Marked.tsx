import { Fragment } from 'react';
import type { Span } from '../../utils/model';
import './Marked.css';

/** A stretch of a quote that the other quote shares; equal `pair`s belong together. */
export type Mark = Span & { readonly pair: number };

/** Words of somebody, verbatim, with what they share with another quote marked. `marks` are in order and do not overlap. */
export type MarkedText = { readonly text: string; readonly marks: readonly Mark[] };

/** How many kinds of underline there are; further pairs begin anew. */
const UNDERLINES = 4;

export function Marked({ text, marks }: MarkedText) {
  const parts = marks.map((mark, index) => (
    <Fragment key={mark.start}>
      {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
      <mark data-pair={((mark.pair - 1) % UNDERLINES) + 1}>{text.slice(mark.start, mark.end)}</mark>
    </Fragment>
  ));
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
