import { plural } from '../wording/plural';

/** A story of the line-up for one talk. */
export type RoundStory = {
  readonly storyId: string;
  readonly title: string;
  readonly href: string;
  /** How often they have heard it in earlier talks. */
  readonly heard: number;
};

/** What to tell in one talk, in order. What they know already stands lower, and it says so. */
export function RoundLineUp({ stories }: { readonly stories: readonly RoundStory[] }) {
  if (stories.length === 0) return null;
  return (
    <div className="round-line-up">
      <h3 className="label">Line-up for this talk</h3>
      <ol>
        {stories.map(({ storyId, title, href, heard }) => (
          <li key={storyId}>
            <a href={href} dir="auto">
              {title}
            </a>
            {heard > 0 && (
              <span className="caption">told here {heard === 1 ? 'once' : plural(heard, 'time')} before</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
