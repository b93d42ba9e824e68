import { findInPage } from '../text/find-in-page';

/** The name of our marks in the page's registry of highlights: it says nothing of us. */
export const HIGHLIGHT = 'shown-line';

/** The rule that draws the marks; it comes with the extension's own style sheet, so nothing is inserted into the page. */
export const HIGHLIGHT_STYLE = `::highlight(${HIGHLIGHT}) { background-color: #fdf0b3; color: #1d1f23; text-decoration: underline 2px #8a6d00; }`;

/** Scrolls to the first visible place that says these words and marks it. False when they are not on the page. */
export function showInPage(doc: Document, words: string): boolean {
  clearInPage();
  const ranges = findInPage(doc.body, words);
  const range = ranges.find((candidate) => isVisible(candidate.startContainer.parentElement)) ?? ranges[0];
  if (!range) return false;
  const view = doc.defaultView;
  const calm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  return true;
}

/** Takes our marks away. */
export function clearInPage(): void {
  CSS.highlights.delete(HIGHLIGHT);
}

function isVisible(element: Element | null): boolean {
  return element?.checkVisibility() ?? false;
}
