import { plural } from '../wording/plural';
import '../common/Table.css';
import './Coverage.css';

/** How much was answered at the end of one day. */
export type GrowthRow = {
  /** ISO day; `day` is it in words. */
  readonly by: string;
  readonly day: string;
  readonly stories: number;
  readonly postings: number;
  readonly answered: number;
  readonly asked: number;
};

/** Length of the line for all that is asked, its height and stroke, in pixels. */
const FULL = 160;
const HEIGHT = 12;
const MIDDLE = HEIGHT / 2;

/** How the answered lines of saved postings grew: one row for each day on which a story was written or a posting saved. */
export function GrowthTable({ rows }: { readonly rows: readonly GrowthRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reached by keyboard
    <section className="table-wrap" tabIndex={0} aria-label="How it grew, table">
      <table className="table picture growth">
        <thead>
          <tr>
            <th scope="col">By</th>
            <th scope="col">Stories</th>
            <th scope="col">Postings</th>
            <th scope="col">Answered</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ by, day, stories, postings, answered, asked }) => (
            <tr key={by}>
              <th scope="row">{day}</th>
              <td>{stories}</td>
              <td>{postings}</td>
              <td>
                <svg width={FULL} height={HEIGHT} viewBox={`0 0 ${FULL} ${HEIGHT}`} aria-hidden="true">
                  <path className="whole" d={`M0 ${MIDDLE}h${FULL}`} />
                  <path d={`M0 ${MIDDLE}h${Math.round((FULL * answered) / Math.max(asked, 1))}`} />
                </svg>
                {answered} of {plural(asked, 'line')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
