import { browser } from 'wxt/browser';
import type { Want } from './gestures';
import { askPage, isRecord } from './messages';
import { type PageAnswer, pageAnswerOf } from './page-answer';

/** What came of trying to read a tab. */
export type TabAnswer =
  | { readonly access: 'granted'; readonly page: PageAnswer }
  /** The browser has not been told that this tab may be read. */
  | { readonly access: 'none' }
  /** Settings, new tab, store, PDF viewer: no extension may read it, however often one asks. */
  | { readonly access: 'forbidden' }
  /** The page may be read but did not answer in time, or not in the shape it should. */
  | { readonly access: 'no answer' };

/** How long a page may take, in milliseconds: it waits for a listing to settle, and slow pages are slow. */
const PATIENCE = 10_000;

/**
 * Reads a tab: by the script of ours that is already in its page, else by putting it there. Never rejects.
 * `want` says whether the page or only what is marked on it is meant.
 */
export async function readTab(tabId: number, want: Want): Promise<TabAnswer> {
  try {
    const answer = await withPatience(askOrInject(tabId, want));
    // Firefox lets scripts into its own pages and runs none of them.
    if (answer === undefined || answer === null) return { access: 'forbidden' };
    const page = pageAnswerOf(answer);
    return page ? { access: 'granted', page } : { access: 'no answer' };
  } catch (error) {
    return { access: accessFrom(error, (await addressOf(tabId)) ?? '') };
  }
}

/** How often a tab that was pointed at is tried, and how long to wait in between, in milliseconds. */
const TRIES = 4;
const TRY_AGAIN = 250;

/**
 * Reads a tab the person has just pointed at, which is the right to read it. A page that is being exchanged for the next one refuses for
 * a moment all the same, so it is tried again; what a click does not open then, nothing does, and "click again" would be no help.
 */
export async function readAskedTab(tabId: number, want: Want): Promise<TabAnswer> {
  for (let tried = 1; ; tried += 1) {
    const found = await readTab(tabId, want);
    if (found.access !== 'none' && found.access !== 'forbidden') return found;
    const isForGood = isForbiddenAddress((await addressOf(tabId)) ?? '');
    if (isForGood || tried === TRIES) return { access: 'forbidden' };
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
  }
}

/** Reads the frames of a tab, its own page left out, as far as the browser lets us. Empty when there is none that we may read. */
export async function readFrames(tabId: number): Promise<readonly PageAnswer[]> {
  try {
    const target = { tabId, allFrames: true };
    const results = await withPatience(browser.scripting.executeScript({ target, files: ['/posting.js'] }));
    return results
      .filter(({ frameId }) => frameId !== 0)
      .map(({ result }) => pageAnswerOf(result))
      .filter((answer) => answer !== undefined);
  } catch {
    return [];
  }
}

/**
 * A page's answer with a second opinion on where its main text stands; undefined when the page has none to give, or has moved on.
 */
export async function withSecondOpinion(
  tabId: number,
  page: Extract<PageAnswer, { readonly kind: 'page' }>,
): Promise<PageAnswer | undefined> {
  try {
    const [first] = await withPatience(browser.scripting.executeScript({ target: { tabId }, files: ['/article.js'] }));
    const opinion: unknown = first?.result;
    if (!isRecord(opinion) || !opinion.article || opinion.url !== page.url || !isRecord(page.gathered))
      return undefined;
    return { ...page, gathered: { ...page.gathered, article: opinion.article } };
  } catch {
    return undefined;
  }
}

/** Tells the two refusals apart: what a click on the toolbar button cures, and what nothing does. */
export function accessFrom(error: unknown, url: string): 'none' | 'forbidden' | 'no answer' {
  const message = error instanceof Error ? error.message : String(error);
  if (isForbiddenAddress(url) || FORBIDDEN.test(message)) return 'forbidden';
  if (error instanceof TooLate) return 'no answer';
  return 'none';
}

/** Addresses that browsers keep to themselves. */
export function isForbiddenAddress(url: string): boolean {
  return FORBIDDEN_SCHEME.test(url) || FORBIDDEN_SITE.test(url);
}

const FORBIDDEN_SCHEME =
  /^(?:chrome|edge|brave|opera|vivaldi|about|view-source|devtools|chrome-extension|moz-extension|chrome-search|chrome-untrusted|resource|data|blob):/iu;
const FORBIDDEN_SITE =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:[/?#]|$)/iu;

/** How Chromium words a refusal that no click cures. Firefox has one wording for both. */
const FORBIDDEN =
  /cannot access a [\w-]+:\/\/|cannot access chrome|extensions gallery|cannot be scripted|error page|ExtensionsSettings/iu;

class TooLate extends Error {}

async function askOrInject(tabId: number, want: Want): Promise<unknown> {
  const before = await askPage(tabId, 'read', { want }).catch(() => undefined);
  if (before !== undefined) return before;
  const [first] = await browser.scripting.executeScript({ target: { tabId }, files: ['/posting.js'] });
  return want === 'page' ? first?.result : askPage(tabId, 'read', { want });
}

/** The tab's address; undefined while we have no right to know it. */
async function addressOf(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.url;
}

function withPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate('The page did not answer in time.')), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
