import type { Audience, DaySheet as Sheet } from '../../utils/model';
import { dayOf, momentOf } from '../wording/dates';
import './DaySheet.css';

/** Plumbline's own words on the sheet; whoever draws it hands them in, so that every form of the sheet says the same. */
export type SheetWords = {
  readonly anchors: string;
  readonly lineUp: string;
  readonly reserve: string;
  readonly gap: (about: string) => string;
  readonly stopReading: (time: string) => string;
  readonly ask: { readonly [audience in Audience]: string };
};

/** Lines to write on: as many as could ever fit; what is not needed is cut off with the page. */
const RULES = Array.from({ length: 30 }, (_, index) => index);

/** The sheet for the day: one page of paper, black on white, whatever the theme. */
export function DaySheet({
  sheet,
  words,
  paper,
  madeOn,
}: {
  readonly sheet: Sheet;
  readonly words: SheetWords;
  readonly paper: 'A4' | 'Letter';
  /** ISO time. */
  readonly madeOn: string;
}) {
  const { title, company, at, place, people, anchors, lineUp, reserve, gaps, questions, stopReadingAt } = sheet;
  const where = [place, people].filter(Boolean).join(' · ');
  return (
    <article className={`sheet is-${paper.toLowerCase()}`} aria-label="Day sheet">
      <header>
        <div>
          <h2 dir="auto">{title}</h2>
          {company && <p dir="auto">{company}</p>}
        </div>
        {(at || where) && (
          <p>
            {at && <b>{momentOf(at)}</b>}
            {at && where && <br />}
            <span dir="auto">{where}</span>
          </p>
        )}
      </header>
      {anchors.length > 0 && (
        <section>
          <h3>{words.anchors}</h3>
          <ol className="plain words">
            {anchors.map((anchor) => (
              <li key={anchor} dir="auto">
                {anchor}
              </li>
            ))}
          </ol>
        </section>
      )}
      {lineUp.length > 0 && (
        <section>
          <h3>{words.lineUp}</h3>
          <ol className="run">
            {lineUp.map(({ story, answers, opening }, index) => (
              <li key={story}>
                <span className="n">{index + 1}</span>
                <div>
                  <div className="top">
                    <b dir="auto">{story}</b>
                    <span className="for" dir="auto">
                      {answers.join('; ')}
                    </span>
                  </div>
                  {opening && (
                    <p className="words" dir="auto">
                      {opening}
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ol>
          {reserve.length > 0 && (
            <p className="reserve" dir="auto">
              {words.reserve}: {reserve.join('. ')}.
            </p>
          )}
        </section>
      )}
      {(gaps.length > 0 || questions.length > 0) && (
        <div className={gaps.length > 0 ? 'cols' : undefined}>
          {gaps.length > 0 && (
            <div>
              {gaps.map(({ about, words: bridge }) => (
                <section key={about}>
                  <h3 dir="auto">{words.gap(about)}</h3>
                  <p className="words" dir="auto">
                    {bridge.join(' ')}
                  </p>
                </section>
              ))}
            </div>
          )}
          <div>
            {questions.map(({ audience, texts }) => (
              <section key={audience}>
                <h3>{words.ask[audience]}</h3>
                <ol className="plain">
                  {texts.map((text) => (
                    <li key={text} dir="auto">
                      {text}
                    </li>
                  ))}
                </ol>
              </section>
            ))}
          </div>
        </div>
      )}
      <div className="rules" aria-hidden="true">
        <div>
          <h3>Notes</h3>
          {RULES.map((rule) => (
            <i key={rule} />
          ))}
        </div>
      </div>
      <footer>
        <span>{stopReadingAt && words.stopReading(stopReadingAt.slice(11))}</span>
        <span>Made on {dayOf(madeOn, madeOn)} from your own words</span>
      </footer>
    </article>
  );
}
