import { useEffect, useRef } from 'react';

/** What single keys and Ctrl/Cmd+Z do, wherever the focus is outside fields. Keys are as `KeyboardEvent.key`, in lower case. */
export type Keys = { readonly [key: string]: () => void };

/** Hears keys on the whole page. Nothing while `isOn` is false, except undo, which everybody expects. */
export function useKeys(keys: Keys, onUndo: (() => void) | undefined, isOn: boolean): void {
  const latest = useRef({ keys, onUndo, isOn });
  latest.current = { keys, onUndo, isOn };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isWriting(event.target)) return;
      const now = latest.current;
      const key = event.key.toLowerCase();
      const isUndo = (event.ctrlKey || event.metaKey) && key === 'z' && !event.shiftKey;
      const act = isUndo ? now.onUndo : hasModifier(event) || !now.isOn ? undefined : now.keys[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** Where keys are for what has the focus. A box to tick takes none but Space. */
const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="menu"]';

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
