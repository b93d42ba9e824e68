import type { CompetencyPicture } from '../../utils/model';
import { Button } from '../common/Button';
import { plural } from '../wording/plural';
import './Competencies.css';

type How = CompetencyPicture['competencies'][number]['stories'][number]['how'];

/** How a story stands behind a competency, in words. */
const HOW: { readonly [how in How]: string } = {
  answers: 'answers a line',
  primary: 'first strength',
  secondary: 'a strength',
  told: 'told in it',
};

/** What the posting stresses, with one stroke for each story behind it; the stories by name on request. */
export function Competencies({
  picture: { competencies, principles },
  titleOf,
  onOpenStory,
}: {
  readonly picture: CompetencyPicture;
  readonly titleOf: (storyId: string) => string;
  readonly onOpenStory: (storyId: string) => void;
}) {
  if (competencies.length === 0) return null;
  return (
    <section className="competencies" aria-labelledby="competencies">
      <h2 id="competencies">What they stress</h2>
      <ul>
        {competencies.map(({ id, name, requirements, stories }) => (
          <li key={id}>
            <details>
              <summary>
                <span>{name}</span>
                <span className="strokes" aria-hidden="true">
                  {stories.map(({ storyId, how }) => (
                    <i key={storyId} className={how === 'answers' ? undefined : 'is-faint'} />
                  ))}
                </span>
                <span className="caption">
                  {stories.length === 0 ? 'no story yet' : plural(stories.length, 'story', 'stories')}
                </span>
              </summary>
              <p className="small">Asked in {plural(requirements.length, 'line')}.</p>
              <Stories
                stories={stories.map(({ storyId, how }) => ({ id: storyId, title: titleOf(storyId), aside: HOW[how] }))}
                onOpenStory={onOpenStory}
              />
            </details>
          </li>
        ))}
      </ul>
      {principles.length > 0 && (
        <>
          <h3 className="label">Their principles, from your notes</h3>
          <ul>
            {principles.map(({ name, storyIds }) => (
              <li key={name}>
                <details>
                  <summary>
                    <span dir="auto">{name}</span>
                    <span className="strokes" aria-hidden="true">
                      {storyIds.map((id) => (
                        <i key={id} />
                      ))}
                    </span>
                    <span className="caption">
                      {storyIds.length === 0 ? 'no story yet' : plural(storyIds.length, 'story', 'stories')}
                    </span>
                  </summary>
                  <Stories stories={storyIds.map((id) => ({ id, title: titleOf(id) }))} onOpenStory={onOpenStory} />
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Stories({
  stories,
  onOpenStory,
}: {
  readonly stories: readonly { readonly id: string; readonly title: string; readonly aside?: string }[];
  readonly onOpenStory: (storyId: string) => void;
}) {
  return (
    <ul className="behind small">
      {stories.map(({ id, title, aside }) => (
        <li key={id}>
          <Button look="link" dir="auto" onClick={() => onOpenStory(id)}>
            {title}
          </Button>
          {aside && <span className="muted">{aside}</span>}
        </li>
      ))}
    </ul>
  );
}
