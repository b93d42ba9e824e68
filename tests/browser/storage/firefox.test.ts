import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { needFirefox } from '../../../scripts/browser/find';
import { INTERRUPTED } from '../../../scripts/storage/kill-runs';
import { serveStoragePage } from '../../../scripts/storage/serve-page';
import type { Story } from '../../../utils/model';
import type { LiveQuery } from '../../../utils/storage/live';

declare global {
  /** A live query that a page keeps while another is in front. */
  var kept: LiveQuery<readonly Story[]> | undefined;
}

let server: Awaited<ReturnType<typeof serveStoragePage>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serveStoragePage();
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: needFirefox(), headless: true });
  page = await browser.newPage();
  await page.goto(server.origin);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

it.each(INTERRUPTED)('%s does in Firefox what it does in Chromium', async (operation) => {
  const fault = await page.evaluate(async (name) => {
    const heard: string[] = [];
    const { prepare, run, check } = plumbline.OPERATIONS[name];
    await prepare();
    await run((what) => heard.push(what));
    return heard.length === 0 ? 'nothing was acknowledged' : await check(heard);
  }, operation);
  expect(fault).toBeUndefined();
});

it('a damaged backup leaves the old state or gives the new one', async () => {
  const { faults, attempts } = await page.evaluate(() => plumbline.tryByteFaults(101));
  expect(faults).toEqual([]);
  expect(attempts).toBeGreaterThan(100);
});

// Whether Firefox keeps a page it left is its own decision; a page that it did not keep is loaded anew and shows nothing of this.
it('a page that comes back from the history has its database, and what was written meanwhile', {
  retry: 3,
}, async () => {
  const titles = () =>
    page.evaluate(() => {
      const stories = globalThis.kept?.current();
      return stories?.state === 'ready' ? stories.value.map(({ title }) => title) : [];
    });
  await page.evaluate(async () => {
    const storage = await plumbline.opened();
    globalThis.kept = plumbline.liveAnswer(storage, plumbline.listStories);
    globalThis.kept.subscribe(() => {});
  });
  await page.goto(`${server.origin}/other`);
  await page.evaluate(async () => {
    const { database } = await plumbline.opened();
    await plumbline.saveStory(database, { id: 'one', title: 'Meanwhile', competencies: [], answers: [] });
  });
  // The answer to this may be lost, as the page is on its way.
  await page.evaluate('void setTimeout(() => history.back(), 50)');
  await expect.poll(() => titles().catch(() => []), { timeout: 20_000 }).toContain('Meanwhile');
});
