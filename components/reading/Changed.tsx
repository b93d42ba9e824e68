import { History } from 'lucide-react';
import { Button } from '../common/Button';
import { Notice } from '../common/Notice';
import './Changed.css';

type ChangedPart = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

export type Change =
  | { readonly kind: 'reworded'; readonly parts: readonly ChangedPart[] }
  | { readonly kind: 'new' | 'gone'; readonly text: string };

const WORD: { readonly [kind in Change['kind']]: string } = { reworded: 'Reworded', new: 'New', gone: 'Gone' };

/** The page no longer says what was saved. Both texts are kept whatever is chosen. */
export function ChangedNotice({
  savedOn,
  changes,
  differences,
  onTakeNew,
  onKeepOld,
}: {
  /** The day it was saved, in words. */
  readonly savedOn: string;
  readonly changes: readonly Change[];
  /** What became of the verdicts, a sentence each. */
  readonly differences: readonly string[];
  readonly onTakeNew: () => void;
  readonly onKeepOld: () => void;
}) {
  return (
    <Notice icon={History} title={`Changed since you saved it on ${savedOn}`}>
      <ul className="diff small">
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, and the same line may stand in it twice
          <li key={index}>
            <span className="caption">{WORD[change.kind]}</span>
            <span className="words" dir="auto">
              <ChangeText change={change} />
            </span>
          </li>
        ))}
      </ul>
      {differences.map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
      <div className="btn-row">
        <Button look="main" onClick={onTakeNew}>
          Save the new version
        </Button>
        <Button onClick={onKeepOld}>Stay with the old</Button>
      </div>
      <p className="caption">Either way both texts are kept.</p>
    </Notice>
  );
}

function ChangeText({ change }: { readonly change: Change }) {
  if (change.kind !== 'reworded') return <ChangedWords kind={change.kind} text={change.text} />;
  return change.parts.map(({ kind, text }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, in order
    <ChangedWords key={index} kind={kind} text={text} />
  ));
}

function ChangedWords({ kind, text }: ChangedPart) {
  if (kind === 'new') return <ins>{text}</ins>;
  return kind === 'gone' ? <del>{text}</del> : text;
}

/** The rules of comparing changed with an update; what was saved stands until the person has seen the difference. */
export function RulesChangedNotice({
  count,
  differences,
  onTakeNew,
  onKeepOld,
}: {
  readonly count: number;
  readonly differences: readonly string[];
  readonly onTakeNew: () => void;
  readonly onKeepOld: () => void;
}) {
  return (
    <Notice icon={History} title={`Compared anew. ${count === 1 ? '1 verdict differs' : `${count} verdicts differ`}.`}>
      <details className="folded">
        <summary className="link">Show</summary>
        <ul className="small">
          {differences.map((sentence) => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      </details>
      <div className="btn-row">
        <Button onClick={onTakeNew}>Take the new ones</Button>
        <Button look="quiet" onClick={onKeepOld}>
          Keep the old
        </Button>
      </div>
    </Notice>
  );
}
