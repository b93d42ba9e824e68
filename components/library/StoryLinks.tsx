import { useId } from 'react';
import { Button } from '../common/Button';
import '../common/Field.css';

export type StoryChoice = { readonly id: string; readonly title: string };

/** Which stories answer a question: those chosen, and one more from the list. */
export function StoryLinks({
  chosen,
  stories,
  onChange,
}: {
  readonly chosen: readonly string[];
  readonly stories: readonly StoryChoice[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const id = useId();
  const others = stories.filter((story) => !chosen.includes(story.id));
  return (
    <div className="row-extra">
      <label className="label" htmlFor={id}>
        Stories to tell
      </label>
      <ul>
        {stories
          .filter((story) => chosen.includes(story.id))
          .map((story) => (
            <li key={story.id}>
              <span dir="auto">{story.title}</span>
              <Button
                look="link"
                aria-label={`Take off ${story.title}`}
                onClick={() => onChange(chosen.filter((other) => other !== story.id))}
              >
                Take off
              </Button>
            </li>
          ))}
      </ul>
      {others.length > 0 && (
        <select id={id} className="field" value="" onChange={(event) => onChange([...chosen, event.target.value])}>
          <option value="">Choose a story</option>
          {others.map((story) => (
            <option key={story.id} value={story.id}>
              {story.title}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
