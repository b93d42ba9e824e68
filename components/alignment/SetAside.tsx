import { useState } from 'react';
import type { RequirementKind } from '../../utils/model';
import { Button } from '../common/Button';
import { Menu } from '../common/Menu';
import { usePostingLanguage } from '../common/posting-language';
import { plural } from '../wording/plural';

export type SetAsideGroup = { readonly heading?: string; readonly lines: readonly string[] };

/** A line that asks for something after all, or all lines under a heading. */
export type LineMark = { readonly text: string } | { readonly heading: string };

export type SetAsideActions = {
  readonly onUndo: (correctionId: string) => void;
  /** Absent where nothing can be stored. */
  readonly onMark?: ((mark: LineMark, is: RequirementKind) => void) | undefined;
  /** Where a heading is remembered: "Lever"; absent where the posting is of no site. */
  readonly site?: string | undefined;
};

/** What else stands in the posting: lines that ask for nothing, and those the person said are no requirements. Any of them can be marked. */
export function SetAside({
  groups,
  filed,
  isReadWell,
  actions,
}: {
  readonly groups: readonly SetAsideGroup[];
  readonly filed: readonly { readonly text: string; readonly correctionId: string }[];
  /** False where too little was read: the lines are what the person can mend it with, so they are in sight. */
  readonly isReadWell: boolean;
  readonly actions: SetAsideActions;
}) {
  const [isShown, show] = useState(!isReadWell);
  const lang = usePostingLanguage();
  const count = groups.reduce((sum, { lines }) => sum + lines.length, filed.length);
  if (count === 0) return <p>{isReadWell ? 'That is the whole posting.' : 'Nothing else could be read.'}</p>;
  return (
    <>
      <p>
        {isReadWell
          ? `That is all it asks for. ${plural(count, 'line was', 'lines were')} set aside.`
          : `${plural(count, 'more line was', 'more lines were')} read. Mark what asks for something.`}{' '}
        <Button look="link" aria-expanded={isShown} onClick={() => show(!isShown)}>
          {isShown ? 'Hide them' : 'Show them'}
        </Button>
      </p>
      {isShown && (
        <div className="set-aside">
          {filed.length > 0 && (
            <div>
              <h3 className="label">Not requirements, you said</h3>
              <ul>
                {filed.map(({ text, correctionId }) => (
                  <li key={correctionId}>
                    <span className="words" dir="auto" lang={lang}>
                      {text}
                    </span>
                    <Button look="link" aria-label={`Undo: ${text}`} onClick={() => actions.onUndo(correctionId)}>
                      Undo
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same heading may stand twice in a posting
            <Group key={index} group={group} actions={actions} />
          ))}
        </div>
      )}
    </>
  );
}

function Group({
  group: { heading, lines },
  actions,
}: {
  readonly group: SetAsideGroup;
  readonly actions: SetAsideActions;
}) {
  const { onMark, site } = actions;
  const lang = usePostingLanguage();
  return (
    <div>
      {heading !== undefined && (
        <div className="set-aside-head">
          <h3 className="label" dir="auto" lang={lang}>
            {heading}
          </h3>
          {onMark && site && lines.length > 1 && (
            <MarkMenu
              word="Mark all"
              name={`Mark all under ${heading}`}
              hint={`For this heading on ${site}, from now on`}
              onMark={(is) => onMark({ heading }, is)}
            />
          )}
        </div>
      )}
      <ul>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand twice in a posting
          <li key={place}>
            <span className="words" dir="auto" lang={lang}>
              {line}
            </span>
            {onMark && <MarkMenu word="Mark" name={`Mark: ${line}`} onMark={(is) => onMark({ text: line }, is)} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

const MARKS: readonly { readonly is: RequirementKind; readonly label: string }[] = [
  { is: 'required', label: 'Must' },
  { is: 'responsibility', label: 'Duty' },
  { is: 'preferred', label: 'Nice to have' },
];

function MarkMenu({
  word,
  name,
  hint,
  onMark,
}: {
  readonly word: string;
  readonly name: string;
  readonly hint?: string;
  readonly onMark: (is: RequirementKind) => void;
}) {
  return (
    <Menu
      trigger={
        <Button look="link" aria-label={name}>
          {word}
        </Button>
      }
      entries={MARKS.map(({ is, label }, index) => ({
        label,
        ...(hint && index === 0 && { hint }),
        onSelect: () => onMark(is),
      }))}
    />
  );
}
