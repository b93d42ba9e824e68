import { findInPage } from '../text/find-in-page';

/** The name of our marks in the page's registry of highlights: it says nothing of us. */
const HIGHLIGHT = 'shown-line';

/** The rule that draws the marks; the browser adds it beside the page's own style sheets, so nothing is inserted into the page. */
export const MARK_STYLE = `::highlight(${HIGHLIGHT}) { background-color: #fdf0b3; color: #1d1f23; text-decoration: underline 2px #8a6d00; }`;

/** Under this name the words to mark are left in the extension's own world of the page, which the page cannot see. */
export const WORDS_KEY = 'plumbline words';

/** How long a line stays marked, in milliseconds: long enough to find and read it. */
const STAYS = 20_000;

type World = { [key: symbol]: unknown };
const TIMER = Symbol.for('plumbline mark timer');

/**
 * Scrolls to the first visible place that says the words left for us and marks it, for a while. False when they are not on the page
 * (any more). Without words, takes the marks away.
 */
export function markWords(doc: Document): boolean {
  const world = globalThis as unknown as World;
  const words = world[Symbol.for(WORDS_KEY)];
  clearTimeout(world[TIMER] as number | undefined);
  CSS.highlights.delete(HIGHLIGHT);
  if (typeof words !== 'string') return false;
  const ranges = findInPage(doc.body, words);
  const range = ranges.find(({ startContainer }) => startContainer.parentElement?.checkVisibility()) ?? ranges[0];
  if (!range) return false;
  const isCalm = doc.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  world[TIMER] = setTimeout(() => CSS.highlights.delete(HIGHLIGHT), STAYS);
  return true;
}
