import { ArrowDown, ArrowUp } from 'lucide-react';
import type { SavedPostingSummary } from '../../utils/model';
import { STATUS_WORD } from '../alignment/Header';
import { useWindowed } from '../common/use-windowed';
import '../common/Table.css';
import { CountsLine } from '../reading/CountsLine';
import { dayOf } from '../wording/dates';
import { titleOf } from './PostingBoard';
import { postingLine } from './posting-line';

/** What the list can be sorted by. */
export type PostingColumn = 'title' | 'status' | 'coverage' | 'next' | 'saved';

export type PostingOrder = { readonly by: PostingColumn; readonly isDown: boolean };

const COLUMNS: readonly { readonly id: PostingColumn; readonly label: string }[] = [
  { id: 'title', label: 'Posting' },
  { id: 'status', label: 'Status' },
  { id: 'coverage', label: 'Coverage' },
  { id: 'next', label: 'Next' },
  { id: 'saved', label: 'Saved' },
];

/** Usual height of a row, in pixels. */
const ROW_HEIGHT = 55;

/** Saved postings as a table that is sorted by its heads. */
export function PostingTable({
  postings,
  now,
  order,
  onOrder,
  hrefOf,
}: {
  readonly postings: readonly SavedPostingSummary[];
  readonly now: string;
  readonly order: PostingOrder;
  readonly onOrder: (order: PostingOrder) => void;
  readonly hrefOf: (id: string) => string;
}) {
  const { holder, shown, before, after, measure } = useWindowed<HTMLTableSectionElement>(postings.length, ROW_HEIGHT);
  const Arrow = order.isDown ? ArrowDown : ArrowUp;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reached by keyboard
    <section className="table-wrap" tabIndex={0} aria-label="Saved postings">
      <table className="table" aria-rowcount={postings.length + 1}>
        <thead>
          <tr>
            {COLUMNS.map(({ id, label }) => (
              <th
                key={id}
                scope="col"
                aria-sort={order.by === id ? (order.isDown ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className="sort"
                  onClick={() => onOrder({ by: id, isDown: order.by === id ? !order.isDown : false })}
                >
                  {label}
                  {order.by === id && <Arrow className="icon" size={14} strokeWidth={1.75} aria-hidden="true" />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={holder}>
          {before > 0 && <Space height={before} />}
          {shown.map((index) => {
            const posting = postings[index];
            return (
              posting && (
                <tr key={posting.id} data-index={index} aria-rowindex={index + 2} ref={measure}>
                  <th scope="row">
                    <a href={hrefOf(posting.id)} dir="auto">
                      {titleOf(posting)}
                    </a>
                    {posting.company && (
                      <span className="small" dir="auto">
                        {posting.company}
                      </span>
                    )}
                  </th>
                  <td>{STATUS_WORD[posting.status]}</td>
                  <td>
                    <CountsLine coverage={posting.coverage} />
                  </td>
                  <td dir="auto">{postingLine(posting, now).text}</td>
                  <td className="table-day">{dayOf(posting.savedAt, now)}</td>
                </tr>
              )
            );
          })}
          {after > 0 && <Space height={after} />}
        </tbody>
      </table>
    </section>
  );
}

/** The place of the rows that are out of sight. */
function Space({ height }: { readonly height: number }) {
  return (
    <tr>
      <td className="table-space" colSpan={COLUMNS.length} style={{ height }} />
    </tr>
  );
}
