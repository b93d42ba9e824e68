import { useEffect, useRef } from 'react';

/** Where a control stands: it and what it is in, from inside out, each with its place among its siblings. */
type Path = readonly { readonly parent: Element; readonly at: number }[];

const CONTROLS = 'button:not(:disabled), a[href], input:not(:disabled), textarea, select, summary, [tabindex="0"]';

/**
 * When what had the focus goes away, the focus goes to what stands in its place or next to it, else to the view that took its place; never to
 * nowhere. Who pressed the mouse beside everything wants it nowhere.
 */
export function useFocusRescue() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    let last: { readonly element: Element; readonly path: Path } | undefined;
    const remember = ({ target }: FocusEvent) => {
      // A menu goes back to its button by itself, as long as that is there.
      if (!(target instanceof Element) || !main.current || target.closest('[role="menu"]')) return;
      last = { element: target, path: pathOf(target, main.current) };
    };
    const forget = () => {
      last = undefined;
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget, true);
    const rescue = () => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      if (!focusBeside(last.path)) main.current?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(rescue);
    // A menu closes after what its entry did.
    const left = () => void setTimeout(rescue);
    document.addEventListener('focusout', left);
    if (main.current) observer.observe(main.current, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget, true);
      document.removeEventListener('focusout', left);
      observer.disconnect();
    };
  }, []);
  return main;
}

/** The way from an element up to a part of the page, which is not on it; empty for an element elsewhere. */
export function pathOf(element: Element, within: Element): Path {
  const path: { parent: Element; at: number }[] = [];
  for (let child = element; child !== within; ) {
    const parent = child.parentElement;
    if (!parent) return [];
    path.push({ parent, at: [...parent.children].indexOf(child) });
    child = parent;
  }
  return path.slice(0, -1);
}

/** Gives the focus to what stands in the place of something that is gone, or next to it. False where nothing is left of its surroundings. */
export function focusBeside(path: Path): boolean {
  const left = path.find(({ parent }) => parent.isConnected);
  if (!left) return false;
  const children = [...left.parent.children];
  const nearest = [...children.slice(left.at), ...children.slice(0, left.at).reverse()];
  return nearest
    .flatMap((child) => [...(child.matches(CONTROLS) ? [child] : []), ...child.querySelectorAll(CONTROLS)])
    .some((control) => {
      (control as HTMLElement).focus({ preventScroll: true });
      return document.activeElement === control;
    });
}
