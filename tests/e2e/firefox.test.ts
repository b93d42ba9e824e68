import { parseHTML } from 'linkedom';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxPlumbline, launchFirefox } from '../../scripts/browser/firefox';
import { type LocalServer, serve } from '../../scripts/browser/serve';
import { readPage } from '../../utils/posting';
import { NOW, POSTING_CASES } from '../posting/cases';

const CASE = POSTING_CASES.find(({ name }) => name === 'lever--sections');
const URL_OF_CASE = new URL(CASE?.expected.url ?? '');
const READING = readPage({ doc: parseHTML(CASE?.html ?? '').document, url: URL_OF_CASE.href, now: NOW });
const POSTING = 'posting' in READING ? READING.posting : undefined;

let server: LocalServer;
let firefox: FirefoxPlumbline;
let page: Page;

beforeAll(async () => {
  const names = [URL_OF_CASE.hostname];
  server = await serve(
    (_host, path) => (path.startsWith(URL_OF_CASE.pathname) ? { body: CASE?.html ?? '' } : undefined),
    names,
  );
  firefox = await launchFirefox({ hosts: { names, port: server.port } });
  page = await firefox.newPage();
});

afterAll(async () => {
  await firefox.close();
  server.close();
});

/** What the elements of the sidebar with this selector say. */
const texts = async (selector: string): Promise<string[]> =>
  JSON.parse(
    await firefox.inSidebar(
      `return JSON.stringify([...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent))`,
    ),
  ) as string[];

const press = (name: string) =>
  firefox.inSidebar(
    `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(name)}).click(); return ''`,
  );

describe('in Firefox', () => {
  it('the sidebar stays closed at install', async () => {
    expect(await firefox.sidebarIsOpen()).toBe(false);
  });

  it('the toolbar button opens the sidebar and reads the page in front', async () => {
    await page.goto(URL_OF_CASE.href);
    await firefox.clickToolbar();
    await expect.poll(() => texts('h1').catch(() => [])).toEqual([POSTING?.title]);
    expect(await texts('.req-text')).toEqual(POSTING?.requirements.map(({ text }) => text));
  });

  it('the sidebar shows the alignment', async () => {
    await press('Try with samples');
    await expect.poll(() => texts('[data-verdict]')).toHaveLength(POSTING?.requirements.length ?? 0);
    expect((await texts('.coverage'))[0]).toMatch(/^\d+ of \d+ answered/u);
  });

  it('and marks a line on the page without changing it', async () => {
    const before = await page.content();
    await firefox.inSidebar(`document.querySelector('.req-row').click(); return ''`);
    await expect.poll(() => texts('[data-act="show"]')).not.toEqual([]);
    await press('Show on page');
    const marked = () => page.evaluate(() => [...CSS.highlights.values()].flatMap((set) => [...set].map(String)));
    await expect.poll(marked).toEqual([POSTING?.requirements[0]?.text]);
    expect(await page.content()).toBe(before);
  });
});
