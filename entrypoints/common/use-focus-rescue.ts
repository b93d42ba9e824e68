import { useEffect, useRef } from 'react';

/** When what had the focus goes away, the focus goes to the view that took its place, never to nowhere. */
export function useFocusRescue() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    let hadFocus = false;
    const remember = () => {
      hadFocus = true;
    };
    document.addEventListener('focusin', remember);
    const observer = new MutationObserver(() => {
      if (hadFocus && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    });
    if (main.current) observer.observe(main.current, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
  return main;
}
