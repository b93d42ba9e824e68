import {
  ChevronRight,
  CircleDashed,
  FileText,
  ListOrdered,
  type LucideIcon,
  MessageCircleQuestionMark,
  PencilLine,
  Timer,
} from 'lucide-react';
import { useId, useRef } from 'react';
import type { Round } from '../../utils/model';
import { Button } from '../common/Button';
import '../common/Field.css';
import { useDraft } from '../common/use-draft';
import { distanceTo, momentOf } from '../wording/dates';
import { plural } from '../wording/plural';
import { FoldedGaps } from './FoldedGaps';
import { type Gap, type GapActions, GapCard } from './GapCard';
import '../common/View.css';
import './Prepare.css';
import { type ChangeRound, Rounds } from './Rounds';

export type PrepareActions = GapActions & {
  readonly onAddRound: (round: Round) => void;
  readonly onChangeRound: ChangeRound;
  readonly onRemoveRound: (roundId: string) => void;
  readonly onNotes: (notes: string) => void;
  readonly onLineUp: () => void;
  readonly onQuestions: () => void;
  readonly onDaySheet: () => void;
  readonly onRehearse: () => void;
};

/** Everything for the interview in one place: when, what to tell, what is open, what to ask, notes. */
export function Prepare({
  rounds,
  gaps,
  folded,
  longShot,
  gapAt,
  onGapAt,
  storyCount,
  keptCount,
  expectCount,
  notes,
  now,
  aboutOf,
  newId,
  actions,
}: {
  readonly rounds: readonly Round[];
  /** The gaps worth a word, hardest first; those let go are not among them. */
  readonly gaps: readonly Gap[];
  /** Wishes, and what was let go: nothing to prepare unless they ask. */
  readonly folded: readonly Gap[];
  /** Said where most of what they ask for loudest is open. */
  readonly longShot?: string;
  /** Which gap is in front. */
  readonly gapAt: number;
  readonly onGapAt: (index: number) => void;
  readonly storyCount: number;
  readonly keptCount: number;
  readonly expectCount: number;
  readonly notes: string;
  readonly now: string;
  /** What a talk with them is usually about, in a sentence. */
  readonly aboutOf: (audience: Round['audience']) => string;
  readonly newId: () => string;
  readonly actions: PrepareActions;
}) {
  const gapsHeading = useRef<HTMLHeadingElement>(null);
  const notesField = useRef<HTMLTextAreaElement>(null);
  const gap = gaps[Math.min(gapAt, gaps.length - 1)];
  const written = gaps.filter(({ bridge }) => bridge && bridge.difference.trim() !== '').length;
  const lineCount = notes.split('\n').filter((line) => line.trim() !== '').length;
  return (
    <>
      <h2 className="visually-hidden">Prepare</h2>
      <Rounds
        rounds={rounds}
        now={now}
        aboutOf={aboutOf}
        newId={newId}
        onAdd={actions.onAddRound}
        onChange={actions.onChangeRound}
        onRemove={actions.onRemoveRound}
      />
      <ul className="prep">
        <Entry
          icon={ListOrdered}
          label="Line-up"
          aside={plural(storyCount, 'story', 'stories')}
          onOpen={actions.onLineUp}
        />
        <Entry
          icon={CircleDashed}
          label="Gaps"
          aside={gapsWords(written, gaps.length)}
          onOpen={() => gapsHeading.current?.focus()}
        />
        <Entry
          icon={MessageCircleQuestionMark}
          label="Questions to ask"
          aside={keptCount === 0 ? 'none kept' : `${keptCount} kept`}
          onOpen={actions.onQuestions}
        />
        <Entry icon={FileText} label="Day sheet" aside="1 page" onOpen={actions.onDaySheet} />
        <Entry icon={Timer} label="Rehearse" aside={plural(expectCount, 'question')} onOpen={actions.onRehearse} />
        <Entry
          icon={PencilLine}
          label="Notes"
          aside={lineCount > 0 ? plural(lineCount, 'line') : ''}
          onOpen={() => notesField.current?.focus()}
        />
      </ul>
      <div className="sub">
        <h2 ref={gapsHeading} tabIndex={-1}>
          Gaps, one at a time
        </h2>
        {gaps.length > 0 && (
          <span className="caption">
            {Math.min(gapAt, gaps.length - 1) + 1} of {gaps.length}
          </span>
        )}
      </div>
      {longShot && <p className="prepare-words small">{longShot}</p>}
      {gap ? (
        <>
          <GapCard key={gap.requirementId} gap={gap} actions={actions} />
          {gaps.length > 1 && (
            <div className="bar">
              <Button look="link" disabled={gapAt <= 0} onClick={() => onGapAt(gapAt - 1)}>
                Previous
              </Button>
              <Button look="link" disabled={gapAt >= gaps.length - 1} onClick={() => onGapAt(gapAt + 1)}>
                Next
              </Button>
            </div>
          )}
        </>
      ) : (
        <p className="empty">Nothing is open.</p>
      )}
      {folded.length > 0 && (
        <div className="prepare-words">
          <FoldedGaps gaps={folded} />
        </div>
      )}
      <Notes notes={notes} onSave={actions.onNotes} field={notesField} />
    </>
  );
}

/** From two days before the interview on: the sheet for the day, and nothing else unless it is asked for. */
export function PrepareSheetOnly({
  round,
  now,
  onDaySheet,
  onAll,
}: {
  readonly round: Round;
  readonly now: string;
  readonly onDaySheet: () => void;
  readonly onAll: () => void;
}) {
  return (
    <div className="empty">
      <h2>{round.at ? momentOf(round.at) : 'Soon'}</h2>
      <p>{round.at && `It is ${distanceTo(round.at, now)}. `}The day sheet is all you need now.</p>
      <p className="btn-row">
        <Button look="main" onClick={onDaySheet}>
          Open the day sheet
        </Button>
        <Button look="quiet" onClick={onAll}>
          Show everything
        </Button>
      </p>
    </div>
  );
}

/** Before the posting is saved there is nowhere to keep any of it. */
export function PrepareUnsaved({ onSave }: { readonly onSave: (() => void) | undefined }) {
  return (
    <div className="empty">
      <p>
        {onSave === undefined
          ? 'Nothing can be stored here, so nothing can be prepared.'
          : 'Save the posting to prepare for it: the date, bridges over what is open, questions to keep, notes, and a sheet for the day.'}
      </p>
      {onSave && (
        <p className="btn-row">
          <Button look="main" onClick={onSave}>
            Save
          </Button>
        </p>
      )}
    </div>
  );
}

function Entry({
  icon: Icon,
  label,
  aside,
  onOpen,
}: {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly aside: string;
  readonly onOpen: () => void;
}) {
  return (
    <li>
      <button type="button" onClick={onOpen}>
        <Icon className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>{label}</span>
        <span className="caption">{aside}</span>
        <ChevronRight className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </li>
  );
}

/** What the person writes about a posting. Saves by itself. */
export function Notes({
  notes,
  onSave,
  field,
}: {
  readonly notes: string;
  readonly onSave: (notes: string) => void;
  readonly field?: React.RefObject<HTMLTextAreaElement | null>;
}) {
  const draft = useDraft(notes, onSave);
  const fieldId = useId();
  return (
    <>
      <div className="sub">
        <h2>
          <label htmlFor={fieldId}>Notes</label>
        </h2>
      </div>
      <div className="prepare-notes">
        <textarea id={fieldId} ref={field} className="field words" rows={3} {...draft} />
      </div>
    </>
  );
}

function gapsWords(written: number, all: number): string {
  if (all === 0) return 'none open';
  const open = all - written;
  return [written > 0 && `${plural(written, 'bridge')} written`, open > 0 && `${open} open`].filter(Boolean).join(', ');
}
