import './CompetencyList.css';
import { plural } from '../wording/plural';

/** A competency with the stories that show it. */
export type CompetencyRow = {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** Those told for it first come first. */
  readonly stories: readonly { readonly id: string; readonly title: string; readonly isFirst: boolean }[];
  /** Questions that help to remember an occasion; shown where no story is told for it. */
  readonly recall: readonly string[];
};

/** Which competencies the stories show: a stroke for each story, a short one where it is told for something else first. */
export function CompetencyList({
  rows,
  hrefOf,
  writeHref,
}: {
  readonly rows: readonly CompetencyRow[];
  readonly hrefOf: (storyId: string) => string;
  readonly writeHref: string;
}) {
  return (
    <ul className="competencies">
      {rows.map(({ id, name, definition, stories, recall }) => (
        <li key={id}>
          <div>
            <h2>{name}</h2>
            {definition !== '' && <p className="small">{definition}</p>}
          </div>
          <div className="competency-stories">
            {stories.length === 0 ? (
              <>
                <p className="small">No story yet.</p>
                <ul className="small recall">
                  {recall.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ul>
                <a className="link" href={writeHref} aria-label={`Write one for ${name}`}>
                  Write one
                </a>
              </>
            ) : (
              <>
                <p className="small tally-line">
                  <Tally heights={stories.map(({ isFirst }) => (isFirst ? 14 : 7))} />
                  {plural(stories.length, 'story', 'stories')}
                </p>
                <ul>
                  {stories.map((story) => (
                    <li key={story.id}>
                      <a href={hrefOf(story.id)} dir="auto">
                        {story.title}
                      </a>
                      {!story.isFirst && <span className="caption"> among others</span>}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Strokes side by side; the number beside them says the same. */
function Tally({ heights }: { readonly heights: readonly number[] }) {
  const shown = heights.slice(0, MOST_STROKES);
  return (
    <svg className="tally" width={shown.length * 5} height="14" aria-hidden="true">
      {shown.map((height, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no identity
        <rect key={index} x={index * 5} y={14 - height} width="2" height={height} fill="currentColor" />
      ))}
    </svg>
  );
}

/** More strokes than this nobody counts. */
const MOST_STROKES = 24;
