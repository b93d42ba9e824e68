import { useRef, useState } from 'react';
import { Button } from '../common/Button';
import { plural } from '../wording/plural';
import { OwnTag } from './OwnTag';
import './ChosenStories.css';
import './Tags.css';
import type { Tag } from './story-fields';

/** A competency, and how many of the chosen stories name it. */
export type CountedTag = Tag & { readonly count: number };

export type ChosenStoriesActions = {
  readonly onAll: () => void;
  readonly onTag: (id: string, isOn: boolean) => void;
  readonly onDone: () => void;
};

/** What can be done with the stories that were chosen in the list: giving them competencies, and taking some off. */
export function ChosenStories({
  count,
  total,
  tags,
  actions,
}: {
  readonly count: number;
  /** How many are shown, and so can be chosen. */
  readonly total: number;
  readonly tags: readonly CountedTag[];
  readonly actions: ChosenStoriesActions;
}) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Esc is heard here, for all the controls inside
    <div
      className="chosen-stories"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        if (!isOpen) return actions.onDone();
        opener.current?.focus();
        setOpen(false);
      }}
    >
      <p className="row">
        <b role="status">{count === 0 ? 'None chosen' : `${count} chosen`}</b>
        <Button look="link" onClick={actions.onAll}>
          {count === total ? 'Choose none' : `Choose all ${total}`}
        </Button>
      </p>
      <div className="btn-row">
        <Button ref={opener} aria-expanded={isOpen} disabled={count === 0} onClick={() => setOpen(!isOpen)}>
          Competencies
        </Button>
        <Button look="quiet" onClick={actions.onDone}>
          Done
        </Button>
      </div>
      {isOpen && count > 0 && (
        <div className="chosen-tags">
          <fieldset>
            <legend className="label">What {plural(count, 'story shows', 'stories show')}</legend>
            <ul>
              {tags.map(({ id, label, count: named }) => (
                <li key={id}>
                  <label className="tag-choice">
                    <input
                      type="checkbox"
                      checked={named === count}
                      ref={(box) => {
                        if (box) box.indeterminate = named > 0 && named < count;
                      }}
                      onChange={() => actions.onTag(id, named < count)}
                    />{' '}
                    <span dir="auto">{label}</span>
                  </label>
                  {named > 0 && named < count && (
                    <span className="caption">
                      {named} of {count}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </fieldset>
          <OwnTag onAdd={(words) => actions.onTag(words, true)} />
        </div>
      )}
    </div>
  );
}
