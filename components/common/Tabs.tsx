import { Tabs as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
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
  return (
    <Primitive.Root value={chosen} onValueChange={(id) => onChoose(id as Id)}>
      <Primitive.List className="tabs" aria-label={label}>
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
