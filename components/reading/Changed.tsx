import { History } from 'lucide-react';
import type { ChangedField, PostingChange, RequirementKind, WordChange } from '../../utils/model';
import { Button } from '../common/Button';
import { Notice } from '../common/Notice';
import { usePostingLanguage } from '../common/posting-language';
import './Changed.css';

/** What stands before a change: what kind it is, or which field. */
const FIELD: { readonly [field in ChangedField]: string } = {
  title: 'Title',
  company: 'Company',
  location: 'Place',
  employmentType: 'Kind',
  salary: 'Pay',
  closes: 'Closes',
};
const WORD: { readonly [kind in Exclude<PostingChange['kind'], 'field'>]: string } = {
  reworded: 'Reworded',
  moved: 'Moved',
  new: 'New',
  gone: 'Gone',
};

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
  readonly changes: readonly PostingChange[];
  /** What became of the verdicts, a sentence each. */
  readonly differences: readonly string[];
  readonly onTakeNew: () => void;
  readonly onKeepOld: () => void;
}) {
  return (
    <Notice icon={History} title={`Changed since you saved it on ${savedOn}`}>
      <ChangeList changes={changes} />
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

/** Changes line by line: what each is, and the words that came and went. */
export function ChangeList({ changes }: { readonly changes: readonly PostingChange[] }) {
  const lang = usePostingLanguage();
  return (
    <ul className="diff small">
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, and the same line may stand in it twice
        <li key={index}>
          <span className="caption">{change.kind === 'field' ? FIELD[change.field] : WORD[change.kind]}</span>
          <span className="words" dir="auto" lang={lang}>
            <ChangeText change={change} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function ChangeText({ change }: { readonly change: PostingChange }) {
  switch (change.kind) {
    case 'new':
      return <ins>{change.text}</ins>;
    case 'gone':
      return <del>{change.text}</del>;
    case 'moved':
      return `${change.text} (${STANDING[change.from]}, now ${STANDING[change.to]})`;
    case 'field':
      return (
        <>
          {change.before !== undefined && <del>{change.before}</del>}{' '}
          {change.after !== undefined && <ins>{change.after}</ins>}
        </>
      );
    case 'reworded':
      return change.words.map(({ change: kind, words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, in order
        <Words key={index} kind={kind} text={words} />
      ));
  }
}

function Words({ kind, text }: { readonly kind: WordChange['change']; readonly text: string }) {
  if (kind === 'new') return <ins>{text}</ins>;
  return kind === 'gone' ? <del>{text}</del> : text;
}

const STANDING: { readonly [kind in RequirementKind]: string } = {
  responsibility: 'a duty',
  required: 'a must',
  preferred: 'nice to have',
};

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
