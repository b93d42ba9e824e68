import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Rehearsal as Rehearsed } from '../../utils/model';
import { languageOf } from '../../utils/text/language';
import { Button } from '../common/Button';
import { usePostingLanguage } from '../common/posting-language';
import './Rehearsal.css';
import { useTellingClock } from './telling-clock';

type Came = Rehearsed['reviews'][number]['came'];

/** A question under rehearsal with what to tell. */
export type Drill = {
  readonly id: string;
  readonly question: string;
  /** Where it comes from: the posting's words, or the name of the place. */
  readonly from: { readonly quote: string } | { readonly place: string };
  /** Absent while there is none to tell. */
  readonly story?: {
    readonly title: string;
    readonly href: string;
    /** "1 min 40 s". */
    readonly spoken: string;
    readonly opening?: string;
    readonly backUp?: string;
  };
};

const CAME: readonly { readonly came: Came; readonly label: string }[] = [
  { came: 'at once', label: 'At once' },
  { came: 'after a while', label: 'After a while' },
  { came: 'not yet', label: 'Not yet' },
];

/** One question: its handle and first sentence, then, for who wants it, the whole story against the clock. */
export function Rehearsal({
  drill,
  place,
  hasKeys,
  onCame,
  onStop,
  onWrite,
}: {
  readonly drill: Drill;
  /** "Question 4 of 10 · Ward Manager, Aldermoor". */
  readonly place: string;
  readonly hasKeys: boolean;
  /** `seconds` is how long the telling took, where the clock ran. */
  readonly onCame: (came: Came, seconds?: number) => void;
  readonly onStop: () => void;
  readonly onWrite: () => void;
}) {
  const { question, from, story } = drill;
  const [isShown, show] = useState(false);
  const clock = useTellingClock();
  const lang = usePostingLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const rate = (came: Came) => onCame(came, clock.seconds > 0 ? clock.seconds : undefined);
  useRatingKeys(hasKeys && isShown, rate);
  return (
    <div className="rehearsal">
      <div className="rehearsal-head">
        <h1>Rehearsal</h1>
        <Button look="icon" aria-label="Stop rehearsing" onClick={onStop}>
          <X className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
        <p className="small">{place}</p>
      </div>
      <p className="caption" dir="auto">
        {'quote' in from ? (
          <>
            Likely, from{' '}
            <q className="words" lang={lang}>
              {from.quote}
            </q>
          </>
        ) : (
          from.place
        )}
      </p>
      <h2 ref={heading} tabIndex={-1} dir="auto" lang={languageOf(question)}>
        {question}
      </h2>
      <p className="muted">Say the name of the story and its first sentence, out loud. Ten seconds is plenty.</p>
      {!isShown && (
        <p>
          <Button look="main" onClick={() => show(true)}>
            Show
          </Button>
        </p>
      )}
      {isShown &&
        (story ? (
          <div className="card">
            <div className="lineup-head">
              <strong dir="auto">
                <a href={story.href}>{story.title}</a>
              </strong>
              <span className="caption">{story.spoken}</span>
            </div>
            {story.opening && (
              <p className="words opener" dir="auto" lang={languageOf(story.opening)}>
                {story.opening}
              </p>
            )}
            {story.backUp && (
              <p className="small" dir="auto">
                Back-up: {story.backUp}
              </p>
            )}
            <p className="btn-row">
              <Button onClick={clock.toggle}>
                {clock.isRunning ? 'Pause' : clock.seconds > 0 ? 'Go on' : 'Tell it whole, with the clock'}
              </Button>
              {(clock.isRunning || clock.seconds > 0) && (
                <span className="clock" role="timer">
                  {minutes(clock.seconds)}
                </span>
              )}
            </p>
          </div>
        ) : (
          <div className="card">
            <p>No story yet.</p>
            <p>
              <Button onClick={onWrite}>Write one</Button>
            </p>
          </div>
        ))}
      {isShown && (
        <fieldset>
          <legend className="label">How did it come?</legend>
          <div className="btn-row">
            {CAME.map(({ came, label }, index) => (
              <Button key={came} onClick={() => rate(came)}>
                {label} {hasKeys && <kbd>{index + 1}</kbd>}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}

/** Keys 1 to 3 rate, outside fields. */
function useRatingKeys(isOn: boolean, rate: (came: Came) => void): void {
  const latest = useRef(rate);
  latest.current = rate;
  useEffect(() => {
    if (!isOn) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const chosen = CAME[Number(event.key) - 1];
      if (chosen) latest.current(chosen.came);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOn]);
}

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The end of a sitting, or nothing to begin with: said without a tally. */
export function RehearsalDone({
  text,
  backHref,
  onAll,
}: {
  readonly text: string;
  readonly backHref: string;
  /** Goes through everything once more; absent where there is nothing. */
  readonly onAll?: (() => void) | undefined;
}) {
  return (
    <div className="rehearsal">
      <div className="rehearsal-head">
        <h1>Rehearsal</h1>
      </div>
      <p>{text}</p>
      <p className="btn-row">
        <a className="btn" href={backHref}>
          Back to the posting
        </a>
        {onAll && (
          <Button look="quiet" onClick={onAll}>
            Go through them all the same
          </Button>
        )}
      </p>
    </div>
  );
}
