import { Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Round } from '../../utils/model';
import { Button } from '../common/Button';
import '../common/Field.css';
import { momentOf } from '../wording/dates';
import { type AnchorChoice, Anchors } from './Anchors';
import { AUDIENCE_IN_ROOM } from './Rounds';

export type SheetChoice = {
  readonly rounds: readonly Round[];
  readonly roundId: string | undefined;
  readonly paper: 'A4' | 'Letter';
  /** What the person wrote about gaps, and whether it is on the sheet. */
  readonly bridges: readonly { readonly requirementId: string; readonly text: string; readonly isOn: boolean }[];
  readonly anchors: AnchorChoice;
};

export type SheetActions = {
  readonly onRound: (roundId: string) => void;
  readonly onPaper: (paper: 'A4' | 'Letter') => void;
  readonly onBridge: (requirementId: string, isOn: boolean) => void;
  /** Without a list, they are taken from notes and results again. */
  readonly onAnchors: (anchors: readonly string[] | undefined) => void;
  readonly onPrint: () => void;
  readonly onMarkdown: () => void;
  readonly onWord: () => void;
};

/** What is on the sheet, and the ways to take it along. */
export function DaySheetBar({
  backHref,
  choice,
  actions,
  children,
}: {
  readonly backHref: string;
  readonly choice: SheetChoice;
  readonly actions: SheetActions;
  /** A further way to take it along. */
  readonly children?: ReactNode;
}) {
  const [isChoosing, setChoosing] = useState(false);
  const { rounds, roundId, paper, bridges, anchors } = choice;
  return (
    <div className="desk-bar">
      <div className="desk-line">
        <div>
          <h1>Day sheet</h1>
          <a className="small" href={backHref}>
            Back to the posting
          </a>
        </div>
        <div className="btn-row">
          <Button aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
            Choose what is on it
          </Button>
          <Button look="quiet" onClick={actions.onMarkdown}>
            Markdown
          </Button>
          <Button look="quiet" onClick={actions.onWord}>
            Word
          </Button>
          <Button look="main" onClick={actions.onPrint}>
            <Printer className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Print
          </Button>
        </div>
      </div>
      {children}
      {isChoosing && (
        <div className="desk-choice">
          {rounds.length > 0 && (
            <label>
              <span className="label">For which talk</span>
              <select className="field" value={roundId} onChange={(event) => actions.onRound(event.target.value)}>
                {rounds.map(({ id, at, audience }) => (
                  <option key={id} value={id}>
                    {[at ? momentOf(at) : 'No date yet', AUDIENCE_IN_ROOM[audience]].join(', ')}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            <span className="label">Paper</span>
            <select
              className="field"
              value={paper}
              onChange={(event) => actions.onPaper(event.target.value === 'Letter' ? 'Letter' : 'A4')}
            >
              <option>A4</option>
              <option>Letter</option>
            </select>
          </label>
          {(anchors.anchors.length > 0 || anchors.sentences.length > 0) && (
            <Anchors choice={anchors} onChange={actions.onAnchors} />
          )}
          {bridges.length > 0 && (
            <ul className="desk-bridges">
              {bridges.map(({ requirementId, text, isOn }) => (
                <li key={requirementId}>
                  <label className="check">
                    <input
                      type="checkbox"
                      checked={isOn}
                      onChange={(event) => actions.onBridge(requirementId, event.target.checked)}
                    />
                    <span>
                      If they ask about <span dir="auto">“{text}”</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          )}
          <p className="caption">
            Stories are chosen in the line-up, questions by keeping them. What does not fit on the page is left out.
          </p>
        </div>
      )}
    </div>
  );
}
