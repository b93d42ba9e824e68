import type { SavedPostingSummary, Span } from '../../utils/model';
import { STATUS_WORD } from '../alignment/Header';
import { Button } from '../common/Button';
import { Marked } from '../common/Marked';
import { plural } from '../wording/plural';
import { titleOf } from './PostingBoard';
import './TextHits.css';

/** A saved posting whose text has what is searched for, and the sentences in which it stands. */
export type TextHit = {
  readonly posting: SavedPostingSummary;
  readonly quotes: readonly { readonly text: string; readonly marks: readonly Span[] }[];
};

/** What else a search found: postings whose names do not have the words, but whose text does. */
export function TextHits({
  count,
  areMore,
  hits,
  hrefOf,
  onMore,
}: {
  /** Of all; `hits` are the first of them. */
  readonly count: number;
  /** Whether others were found by their names. */
  readonly areMore: boolean;
  readonly hits: readonly TextHit[];
  readonly hrefOf: (id: string) => string;
  readonly onMore: () => void;
}) {
  return (
    <section className="text-hits" aria-label="In the text">
      <h2 aria-live="polite">In the text of {plural(count, areMore ? 'more posting' : 'posting')}</h2>
      <ol>
        {hits.map(({ posting, quotes }) => (
          <li key={posting.id}>
            <p>
              <a href={hrefOf(posting.id)} dir="auto">
                {titleOf(posting)}
              </a>
              <span className="caption" dir="auto">
                {[posting.company, STATUS_WORD[posting.status]].filter(Boolean).join(' · ')}
              </span>
            </p>
            {quotes.map(({ text, marks }) => (
              <blockquote key={text} className="words" dir="auto">
                <Marked text={text} marks={marks.map((mark) => ({ ...mark, pair: 1 }))} />
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
      {hits.length < count && (
        <Button look="link" onClick={onMore}>
          Show more
        </Button>
      )}
    </section>
  );
}
