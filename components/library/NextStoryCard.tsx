import { useId } from 'react';
import { Button } from '../common/Button';
import './Coverage.css';

/** The story that would help most over all saved postings, with two questions to remember by. */
export function NextStoryCard({
  name,
  askedIn,
  openIn,
  thinIn,
  nearest,
  recallPrompts,
  onWrite,
}: {
  /** As it reads after a colon: "conflict and hard talks", "SQL". */
  readonly name: string;
  /** In how many postings it is asked, open and thin. */
  readonly askedIn: number;
  readonly openIn: number;
  readonly thinIn: number;
  readonly nearest?: { readonly title: string; readonly href: string };
  readonly recallPrompts: readonly string[];
  readonly onWrite: () => void;
}) {
  const id = useId();
  return (
    <section className="next-story" aria-labelledby={id}>
      <div>
        <h2 id={id}>The next story to write: {name}</h2>
        <p className="muted">
          {standing(askedIn, openIn, thinIn)}
          {nearest && (
            <>
              {' '}
              The nearest you have is{' '}
              <a href={nearest.href} dir="auto">
                {nearest.title}
              </a>
              .
            </>
          )}
        </p>
        <p className="next-story-act">
          <Button look="main" onClick={onWrite}>
            Write this story
          </Button>
        </p>
      </div>
      <div>
        <h3 className="label">To help you remember</h3>
        <ul>
          {recallPrompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function standing(asked: number, open: number, thin: number): string {
  const where = asked === 1 ? 'Asked for in 1 posting' : `Asked for in ${asked} postings`;
  const how = open > 0 ? ['open', open] : ['thin', thin];
  const many = how[1] === asked ? (asked === 1 ? '' : ' in all of them') : ` in ${how[1]}`;
  return `${where}, ${how[0]}${many}.`;
}
