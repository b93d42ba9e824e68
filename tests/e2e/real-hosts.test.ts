import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPlumbline, type Plumbline } from '../../scripts/browser/launch';
import { type LocalServer, serve } from '../../scripts/browser/serve';
import { readPage } from '../../utils/posting';
import { NOW, POSTING_CASES } from '../posting/cases';

/** One page of each of the first five sites, under its real host. */
const SITES = ['greenhouse--job-boards', 'lever--sections', 'linkedin--public', 'indeed--viewjob', 'workday--page'].map(
  caseOf,
);

/** Two-pane boards whose pane still shows another posting than the address names. */
const LATE = ['linkedin--late-pane', 'indeed--late-pane', 'glassdoor--late-pane', 'workday--late-pane'].map(caseOf);

function caseOf(name: string) {
  const { html, expected } = POSTING_CASES.find((one) => one.name === name) ?? { html: '', expected: { url: '' } };
  const reading = readPage({ doc: parseHTML(html).document, url: expected.url, now: NOW });
  return { name, html, url: expected.url, posting: 'posting' in reading ? reading.posting : undefined };
}

/** A search with two listings: the address changes at the click, the pane on the right some time later. */
const SEARCH = caseOf('indeed--two-pane');
const SHOWN = { id: '0123456789abcdef', title: 'Stock Controller', line: 'Count two aisles a day' };
const OTHER = { id: 'fedcba9876543210', title: 'Yard Hand', line: 'Stack the returned pallets by noon' };
/** Longer than the panel takes to ask, in milliseconds. */
const LATENESS = 700;
const SWAPPING_SEARCH = SEARCH.html.replace(
  '</body>',
  `<script>
  const pane = document.getElementById('jobsearch-ViewjobPaneWrapper');
  const [shown, other] = ${JSON.stringify([SHOWN, OTHER])};
  const panes = { [shown.id]: pane.innerHTML, [other.id]: pane.innerHTML };
  for (const key of Object.keys(other)) panes[other.id] = panes[other.id].replaceAll(shown[key], other[key]);
  document.querySelector('.jobsearch-ResultsList').addEventListener('click', (event) => {
    const { jk } = event.target.closest('a').dataset;
    history.pushState({}, '', '/jobs?q=stock&l=Carlisle&vjk=' + jk);
    setTimeout(() => { pane.innerHTML = panes[jk]; }, ${LATENESS});
  });
  </script></body>`,
);

const folder = mkdtempSync(join(tmpdir(), 'plumbline-net-'));
const netLog = join(folder, 'net.json');
let server: LocalServer;
let plumbline: Plumbline;
let page: Page;
let panel: Page;
const lateTabs: Page[] = [];

beforeAll(async () => {
  const pages = [...SITES, ...LATE, { url: SEARCH.url, html: SWAPPING_SEARCH }].map(({ url, html }) => ({
    url: new URL(url),
    html,
  }));
  const names = [...new Set(pages.map(({ url }) => url.hostname))];
  server = await serve((host, path) => {
    const found = pages.find(({ url }) => url.hostname === host && path.startsWith(url.pathname + url.search));
    return found && { body: found.html };
  }, names);
  plumbline = await launchPlumbline({
    headless: true,
    hosts: { names, port: server.port },
    switches: [`--log-net-log=${netLog}`],
  });
  page = await plumbline.context.newPage();
  await page.goto(SITES[0]?.url ?? '');
  await plumbline.clickToolbar(page);
  panel = await plumbline.panel();
  // Each is waited for as long as a page may take to come to rest: they wait beside each other, and while others are read.
  for (const { url } of LATE) {
    const tab = await plumbline.context.newPage();
    await tab.goto(url);
    await plumbline.clickToolbar(tab);
    lateTabs.push(tab);
  }
});

afterAll(async () => {
  await plumbline.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const title = () => panel.locator('h1').first().textContent();
const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true }).first();
const see = (text: string | RegExp) => panel.getByText(text).first().waitFor();

async function read(url: string): Promise<void> {
  await page.goto(url);
  await plumbline.clickToolbar(page);
}

describe.each(SITES)('a page like those of $name', ({ url, posting }) => {
  it('is read under its real host: who, what, where, and every line that is asked for', async () => {
    await read(url);
    await expect.poll(title).toBe(posting?.title);
    expect(await panel.locator('.place').first().textContent()).toBe(
      [posting?.company, posting?.location].filter(Boolean).join(' · '),
    );
    const rows = await panel.locator('.req-text').allTextContents();
    expect(rows).toEqual(posting?.requirements.map(({ text }) => text));
    expect(rows.length).toBeGreaterThan(1);
  });
});

describe('a listing and an address that do not belong together', () => {
  it.each(LATE)('are shown as neither: $name', async ({ url }) => {
    const tab = lateTabs.find((one) => one.url() === url);
    await tab?.bringToFront();
    await see('The page is still loading');
    expect(await panel.locator('.req').count()).toBe(0);
    // The panel shows another page before the next, so that nothing is seen twice.
    await tab?.close();
    await page.bringToFront();
    await expect.poll(title).toBe(SITES.at(-1)?.posting?.title);
  });

  it('never meet while one is swapped for the other', async () => {
    await read(SEARCH.url);
    await expect.poll(title).toBe(SHOWN.title);
    await panel.evaluate(() => {
      const shown = new Set<string>();
      const note = () => {
        const lines = [...document.querySelectorAll('.req-text')].map((line) => line.textContent);
        if (lines.length > 0) shown.add(`${document.querySelector('h1')?.textContent}: ${lines[0]}`);
      };
      new MutationObserver(note).observe(document.body, { childList: true, characterData: true, subtree: true });
      note();
      Object.assign(window, { shown });
    });
    for (const { id, title: name } of [OTHER, SHOWN, OTHER]) {
      await page.locator(`[data-jk="${id}"]`).click();
      await expect.poll(title).toBe(name);
    }
    const seen = await panel.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);
    expect(seen.sort()).toEqual([SHOWN, OTHER].map(({ title: name, line }) => `${name}: ${line}`).sort());
  });
});

describe('a posting of a site that is gone', () => {
  it('is opened again from what was saved, whatever the worker did meanwhile', async () => {
    const [, lever] = SITES;
    await read(lever?.url ?? '');
    await expect.poll(title).toBe(lever?.posting?.title);
    await button('Try with samples').click();
    await panel.locator('[data-verdict]').first().waitFor();
    const rows = await panel.locator('[data-verdict]').allTextContents();
    await plumbline.stopWorker();
    await button('Save').click();
    await see('Saved.');
    await plumbline.stopWorker();
    const other = await plumbline.context.newPage();
    await page.close();
    page = other;
    await page.bringToFront();
    await button(/^Open a saved posting/u).click();
    await button(new RegExp(`^${lever?.posting?.title}`, 'u')).click();
    await expect.poll(() => panel.locator('[data-verdict]').allTextContents()).toEqual(rows);
  });

  it('is the same in the panels of two windows', async () => {
    const [, lever] = SITES;
    const url = lever?.url ?? '';
    await page.goto(url);
    const opened = plumbline.context.waitForEvent('page');
    await panel.evaluate((address) => void chrome.windows.create({ url: address }), `${url}&again`);
    const second = await opened;
    await second.waitForLoadState();
    await plumbline.clickToolbar(second);
    const panels = await plumbline.panels(2);
    const isKept = (one: Page) =>
      one
        .getByRole('button', { name: /^Keep: / })
        .first()
        .getAttribute('aria-pressed');
    for (const one of panels) {
      await expect.poll(() => one.locator('h1').first().textContent()).toBe(lever?.posting?.title);
      await one.getByRole('tab', { name: 'Questions' }).click();
      expect(await isKept(one)).toBe('false');
    }
    const [left = panel, right = panel] = panels;
    await left
      .getByRole('button', { name: /^Keep: / })
      .first()
      .click();
    await expect.poll(() => isKept(right)).toBe('true');
    await second.close();
    [panel] = (await plumbline.panels(1)) as [Page];
  });
});

describe('the whole run', () => {
  it('made no request but those of the pages themselves', async () => {
    // What the log would say of a request: one by a page, and one by the panel, which its policy must not let out.
    await page.goto(SEARCH.url);
    await page.evaluate(() => fetch('/asked-by-a-page').catch(() => undefined));
    const asked = await panel.evaluate((url) => fetch(url).then(String, String), `${SEARCH.url}&asked-by-the-panel`);
    expect(asked).toContain('TypeError');
    await plumbline.close();
    const requests = requestsIn(netLog);
    const { origin } = new URL(SEARCH.url);
    expect(requests).toContainEqual({ url: `${origin}/asked-by-a-page`, initiator: origin });
    const fromPlumbline = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
    expect(fromPlumbline.filter(({ url }) => !url.startsWith('chrome-extension:'))).toEqual([]);
    expect(server.requests.filter((request) => request.includes('asked-by-the-panel'))).toEqual([]);
    const hosts = new Set(server.requests.map((request) => request.split('/')[0]));
    expect(hosts.size).toBeGreaterThan(SITES.length);
    const elsewhere = requests
      .map(({ url }) => url)
      .filter((url) => /^(?:https?|wss?):/u.test(url) && !hosts.has(new URL(url).hostname) && !BROWSERS_OWN.test(url));
    expect(elsewhere).toEqual([]);
  });
});

declare const chrome: { readonly windows: { readonly create: (window: { readonly url: string }) => unknown } };

/** What the browser fetches for itself, whatever extension it has: updates, settings, its own start page. */
const BROWSERS_OWN = /^https?:\/\/(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1|chromium|microsoft)\.[\w.]+\//u;

/** Every request in a log of the browser's network stack, with who asked for it ("" where the browser did). */
function requestsIn(file: string): { readonly url: string; readonly initiator: string }[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly events: readonly { readonly params?: { readonly url?: string; readonly initiator?: string } }[];
  };
  return log.events.flatMap(({ params }) => {
    if (params?.url === undefined) return [];
    return [{ url: params.url, initiator: params.initiator ?? '' }];
  });
}
