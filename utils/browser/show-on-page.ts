import { browser } from 'wxt/browser';
import { MARK_STYLE, MARKS_PORT, WORDS_KEY } from './marks';

/** Scrolls the tab's page to these words and marks them. False when they are not there, or the page may not be touched (any more). */
export async function showOnPage(tabId: number, words: string): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css: MARK_STYLE });
    const isShown = (await mark(tabId, words)) === true;
    if (isShown) holdMarks(tabId);
    return isShown;
  } catch {
    return false;
  }
}

/** Takes the marks and their style away. A page that is gone has none. */
export async function clearPage(tabId: number): Promise<void> {
  lines.get(tabId)?.disconnect();
  lines.delete(tabId);
  await browser.scripting.removeCSS({ target: { tabId }, css: MARK_STYLE }).catch(() => undefined);
}

/** The lines to the pages that are marked: while one holds, so do the marks. */
const lines = new Map<number, { readonly disconnect: () => void }>();

function holdMarks(tabId: number): void {
  if (lines.has(tabId)) return;
  const line = browser.tabs.connect(tabId, { name: MARKS_PORT, frameId: 0 });
  line.onDisconnect.addListener(() => void lines.delete(tabId));
  lines.set(tabId, line);
}

/** Leaves the words in our own world of the page, where the script that follows finds them: files take no arguments. */
async function mark(tabId: number, words: string): Promise<unknown> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: leaveWords, args: [WORDS_KEY, words] });
  const [done] = await browser.scripting.executeScript({ target, files: ['/marking.js'] });
  return done?.result;
}

/** Runs in the page: must not use anything from around it. */
function leaveWords(key: string, words: string): void {
  (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(key)] = words;
}
