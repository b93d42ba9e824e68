import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { needFirefox } from '../../../scripts/browser/find';
import { INTERRUPTED } from '../../../scripts/storage/kill-runs';
import { serveStoragePage } from '../../../scripts/storage/serve-page';

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
