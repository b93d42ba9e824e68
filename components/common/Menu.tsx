import { lazy, type ReactElement, Suspense } from 'react';

export type MenuEntry =
  | {
      readonly label: string;
      /** A second line that says what comes of it. */
      readonly hint?: string;
      readonly onSelect: () => void;
      /** Given where one of several is chosen: whether this is the one. */
      readonly isChosen?: boolean;
      readonly isOff?: boolean;
    }
  | 'line';

export type MenuProps = {
  /** The button with its name; it gets what a menu button needs. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  /** Given where a key opens the menu too. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
};

/** Menus weigh as much as the whole of the panel's own code, so they come right after the first paint. */
const DropdownMenu = lazy(async () => ({ default: (await import('./DropdownMenu')).DropdownMenu }));

/** A menu under a button. */
export function Menu(props: MenuProps) {
  return (
    <Suspense fallback={props.trigger}>
      <DropdownMenu {...props} />
    </Suspense>
  );
}
