import { Tabs as Primitive } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { focusChosenTab } from './focus-chosen-tab';
import './Tabs.css';

export type Tab<Id extends string> = { readonly id: Id; readonly label: string; readonly content: () => ReactNode };

/** A row of tabs over the one view that is chosen. Only that view is there. */
export function Tabs<Id extends string>({
  label,
  tabs,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}) {
  // The tabs take the focus by script, which browsers show as if a key had moved it: who points sees no ring.
  const [isPointed, setPointed] = useState(false);
  return (
    <Primitive.Root value={chosen} onValueChange={(id) => onChoose(id as Id)}>
      <Primitive.List
        className={isPointed ? 'tabs is-pointed' : 'tabs'}
        aria-label={label}
        onFocus={focusChosenTab}
        onPointerDown={() => setPointed(true)}
        onKeyDown={() => setPointed(false)}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setPointed(false);
        }}
      >
        {tabs.map(({ id, label: name }) => (
          <Primitive.Trigger key={id} value={id}>
            {name}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map(({ id, content }) => (
        <Primitive.Content key={id} value={id} className="tab-panel" tabIndex={-1}>
          {id === chosen && content()}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
