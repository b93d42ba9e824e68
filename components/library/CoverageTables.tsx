import { useState } from 'react';
import type { Coverage, CoverageTable, Standing, Verdict } from '../../utils/model';
import { Button } from '../common/Button';
import { Glyph, VERDICT_WORD } from '../common/Glyph';
import '../common/Table.css';
import { CountsLine } from '../reading/CountsLine';
import './Coverage.css';

/** A saved posting as the head of a column. */
export type PostingHead = {
  readonly id: string;
  readonly title: string;
  readonly company?: string;
  readonly href: string;
};

const VERDICT: { readonly [standing in Exclude<Standing, 'not asked'>]: Verdict } = {
  answered: 'covered',
  thin: 'partial',
  open: 'gap',
};

/** What is asked again and again, and how it stands in each posting. */
export function AskedTable({
  asked,
  postings,
}: {
  readonly asked: CoverageTable['asked'];
  readonly postings: readonly PostingHead[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reached by keyboard
    <section className="table-wrap" tabIndex={0} aria-label="What keeps being asked, table">
      <table className="table picture even" style={widthFor(postings.length)}>
        <Heads first="Asked for" postings={postings} last="In all" />
        <tbody>
          {asked.map(({ competency, name, standings, inAll }) => (
            <tr key={competency}>
              <th scope="row">{name}</th>
              {standings.map((standing, index) => (
                <td key={postings[index]?.id ?? index}>
                  {standing === 'not asked' ? (
                    <span className="none">Not asked</span>
                  ) : (
                    <span className="standing-cell">
                      <Glyph verdict={VERDICT[standing]} />
                      {VERDICT_WORD[VERDICT[standing]]}
                    </span>
                  )}
                </td>
              ))}
              <td>{inAll}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** So many stories are shown at first: those that carry most. */
const SHOWN_AT_FIRST = 30;

/** What each story carries of each posting: a stroke for each requirement. */
export function StoriesTable({
  stories: all,
  postings,
}: {
  readonly stories: readonly (CoverageTable['stories'][number] & { readonly title: string; readonly href: string })[];
  readonly postings: readonly PostingHead[];
}) {
  const [isWhole, showWhole] = useState(false);
  const stories = isWhole ? all : all.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reached by keyboard */}
      <section className="table-wrap" tabIndex={0} aria-label="What each story carries, table">
        <table className="table picture even" style={widthFor(postings.length)}>
          <Heads first="Story" postings={postings} last="Answers in" />
          <tbody>
            {stories.map(({ storyId, title, href, strokes, inAll }) => (
              <tr key={storyId}>
                <th scope="row">
                  <a href={href} dir="auto">
                    {title}
                  </a>
                </th>
                {strokes.map(({ answered, thin }, index) => (
                  <td key={postings[index]?.id ?? index}>
                    <Tally answered={answered} thin={thin} />
                  </td>
                ))}
                <td>{inAll}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!isWhole && all.length > SHOWN_AT_FIRST && (
        <Button look="link" onClick={() => showWhole(true)}>
          {all.length - SHOWN_AT_FIRST} more
        </Button>
      )}
    </>
  );
}

/** A column is as wide as a word of a title at least: the table scrolls before words break. */
function widthFor(postings: number): { readonly minWidth: string } {
  return { minWidth: `${18 + postings * 8}rem` };
}

/** How much of each posting is answered, in the order in which they were saved. */
export function OverTime({
  rows,
}: {
  readonly rows: readonly { readonly posting: PostingHead; readonly day: string; readonly coverage: Coverage }[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reached by keyboard
    <section className="table-wrap" tabIndex={0} aria-label="Over time, table">
      <table className="table picture">
        <thead>
          <tr>
            <th scope="col">Saved</th>
            <th scope="col">Posting</th>
            <th scope="col">Picture</th>
            <th scope="col">Coverage</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ posting, day, coverage }) => (
            <tr key={posting.id}>
              <th scope="row">{day}</th>
              <td dir="auto">
                <a href={posting.href}>{posting.title}</a>
              </td>
              <td>
                <Tally answered={coverage.covered} thin={coverage.partial} open={coverage.gap} />
              </td>
              <td>
                <CountsLine coverage={coverage} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Heads({
  first,
  postings,
  last,
}: {
  readonly first: string;
  readonly postings: readonly PostingHead[];
  readonly last: string;
}) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {postings.map(({ id, title, company, href }) => (
          <th key={id} scope="col">
            <a href={href} dir="auto" title={title}>
              {title}
            </a>
            {company && (
              <small className="caption" dir="auto">
                {company}
              </small>
            )}
          </th>
        ))}
        <th scope="col">{last}</th>
      </tr>
    </thead>
  );
}

/** Distance between two strokes and their height, in pixels. */
const STEP = 7;
const HEIGHT = 18;

/** One stroke for each requirement that is answered, broken where the answer is thin, short where it is open. */
function Tally({
  answered,
  thin,
  open = 0,
}: {
  readonly answered: number;
  readonly thin: number;
  readonly open?: number;
}) {
  const count = answered + thin + open;
  if (count === 0) {
    return (
      <span className="none">
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">none</span>
      </span>
    );
  }
  const words = [
    answered > 0 && `answers ${answered}`,
    thin > 0 && `${thin} thinly`,
    open > 0 && `${open} open`,
  ].filter(Boolean);
  return (
    <svg
      className="tally"
      width={count * STEP + 2}
      height={HEIGHT}
      viewBox={`0 0 ${count * STEP + 2} ${HEIGHT}`}
      role="img"
      aria-label={words.join(', ')}
    >
      {Array.from({ length: count }, (_, index) => {
        const x = 4 + index * STEP;
        const kind = index < answered ? 'answered' : index < answered + thin ? 'thin' : 'open';
        return <path key={x} className={kind} d={kind === 'open' ? `M${x} 14v3` : `M${x} 1v16`} />;
      })}
    </svg>
  );
}
