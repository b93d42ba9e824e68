import { browser } from 'wxt/browser';
import { findInPage } from '../text/find-in-page';

/** The name of our marks in the page's registry of highlights: it says nothing of us. */
const HIGHLIGHT = 'shown-line';

/** The rule that draws the marks; the browser adds it beside the page's own style sheets, so nothing is inserted into the page. */
export const MARK_STYLE = `::highlight(${HIGHLIGHT}) { background-color: #fdf0b3; color: #1d1f23; text-decoration: underline 2px #8a6d00; }`;

/** Under this name the words to mark are left in the extension's own world of the page, which the page cannot see. */
export const WORDS_KEY = 'plumbline words';

/** How long a line stays marked, in milliseconds: long enough to find and read it. */
const STAYS = 20_000;

/** The line from the panel to its marks: it breaks when the panel closes, and the marks go. */
export const MARKS_PORT = 'plumbline marks';

type World = { [key: symbol]: unknown };
const TIMER = Symbol.for('plumbline mark timer');
const LISTENS = Symbol.for('plumbline marks listen');

/**
 * Scrolls to the first visible place that says the words left for us and marks it, for a while and while the panel is open. False when
 * they are not on the page (any more).
 */
export function markWords(doc: Document): boolean {
  const world = globalThis as unknown as World;
  const words = world[Symbol.for(WORDS_KEY)];
  clearTimeout(world[TIMER] as number | undefined);
  CSS.highlights.delete(HIGHLIGHT);
  if (typeof words !== 'string') return false;
  goWithThePanel(world);
  const ranges = findInPage(doc.body, words);
  const range = ranges.find(({ startContainer }) => startContainer.parentElement?.checkVisibility()) ?? ranges[0];
  if (!range) return false;
  const isCalm = doc.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  world[TIMER] = setTimeout(() => CSS.highlights.delete(HIGHLIGHT), STAYS);
  return true;
}

/** Hears, once per page, when the panel that marked something is gone. */
function goWithThePanel(world: World): void {
  if (world[LISTENS]) return;
  world[LISTENS] = true;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === MARKS_PORT) port.onDisconnect.addListener(() => void CSS.highlights.delete(HIGHLIGHT));
  });
}
