import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * Where what was pressed in a place goes away with the press, the first control that is there then gets the focus. `state` is another
 * whenever other controls stand there.
 */
export function useFocusKept<Place extends HTMLElement>(state: string) {
  const place = useRef<Place>(null);
  const hadFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state stands for the controls
  useLayoutEffect(() => {
    if (hadFocus.current && !place.current?.contains(document.activeElement)) {
      place.current?.querySelector<HTMLElement>('button, a, input')?.focus();
    }
  }, [state]);
  return {
    ref: place,
    onFocus: () => {
      hadFocus.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // Into a menu and back is no leaving, nor is what went away under the finger.
      if (relatedTarget instanceof Element && !relatedTarget.closest('[role="menu"]')) hadFocus.current = false;
    },
  };
}
