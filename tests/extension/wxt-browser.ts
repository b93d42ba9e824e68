import { fakeBrowser } from './browser-double';

/** Stands for `wxt/browser` in a test: `vi.mock('wxt/browser', () => import('./wxt-browser'))`. */
export let browser = fakeBrowser();

/** Another browser in its place, in which nothing has happened yet. */
export function anotherBrowser(): ReturnType<typeof fakeBrowser> {
  browser = fakeBrowser();
  return browser;
}
