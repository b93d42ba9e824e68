import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postingPage, SHOWN_POSTING } from '../../scripts/board/other-pages';
import { boardPage } from '../../scripts/board/page';
import { launchPlumbline, type Plumbline } from '../../scripts/browser/launch';
import { type LocalServer, serve } from '../../scripts/browser/serve';
import { POSTING_CASES } from '../posting/cases';
import { openStage, type Stage } from './panel-stage';
import { axeViolations, overflowOf } from './sound';

/** Text that would do something if it ever became markup. */
const HOSTILE = {
  ...SHOWN_POSTING,
  title: '&lt;img src=https://evil.test/t onerror=alert(1)&gt; Nurse',
  company: '"&gt;&lt;script src=https://evil.test/c&gt;&lt;/script&gt;',
  html: SHOWN_POSTING.html
    .replace('Lead a team of 38 nurses', 'Lead a &lt;iframe src=https://evil.test/i&gt; team of 38 nurses')
    .replace('Clear written reports', '&lt;style&gt;@import "https://evil.test/s"&lt;/style&gt; Clear written reports'),
};

/** A page that watches for every sign of an extension: messages, events with unknown names, changes of its own document. */
const WATCHFUL_PAGE = postingPage(SHOWN_POSTING).replace(
  '<head>',
  `<head><script>
  window.signs = [];
  addEventListener('message', (event) => signs.push('message ' + JSON.stringify(event.data)));
  for (const target of [EventTarget.prototype]) {
    const dispatch = target.dispatchEvent;
    target.dispatchEvent = function (event) { signs.push('dispatched ' + event.type); return dispatch.call(this, event); };
  }
  new MutationObserver((changes) => { if (window.watching) signs.push('changed ' + changes.length); })
    .observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  </script>`,
);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage((_host, path) => {
    if (path.startsWith('/hostile')) return { body: postingPage(HOSTILE) };
    if (path.startsWith('/watchful')) return { body: WATCHFUL_PAGE };
    if (path.startsWith('/jobs')) return { body: boardPage(path) };
    return { body: postingPage(SHOWN_POSTING) };
  }, '/posting');
});
afterAll(() => stage.close());

const title = (panel: Page) => panel.locator('h1').first().textContent();

describe('a page', () => {
  it('cannot tell that it was read', async () => {
    const { page, plumbline, panel, at } = stage;
    await page.goto(at('/watchful'));
    // The id of a published extension is known to everybody: a page may listen for the very events that a framework would send.
    await page.evaluate((id) => {
      const { signs } = Object.assign(window as unknown as { signs: string[] }, { watching: true });
      for (const name of ['content-script-started', 'locationchange']) {
        for (const script of ['posting', 'undefined']) {
          for (const target of [window, document]) {
            target.addEventListener(`${id}:${script}:wxt:${name}`, (event) => void signs.push(event.type));
          }
        }
      }
    }, plumbline.extensionId);
    const before = await page.content();
    await plumbline.clickToolbar(page);
    await expect.poll(() => title(panel)).toBe(SHOWN_POSTING.title);
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => (window as unknown as { signs: string[] }).signs)).toEqual([]);
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => Object.keys(window).filter((key) => /plumb/iu.test(key)))).toEqual([]);
  });

  it('never gets markup or an address into the panel', async () => {
    const { panel, server } = stage;
    await stage.read('/hostile');
    await expect.poll(() => title(panel)).toContain('<img src=');
    await panel.getByText('lines were set aside').waitFor();
    await panel.getByRole('button', { name: 'Show them' }).click();
    for (const view of ['Stories', 'Questions', 'Prepare', 'Requirements']) {
      await panel.getByRole('tab', { name: view, exact: true }).click();
      expect(await panel.locator('img, iframe, script:not([src^="/chunks/"]), style').count()).toBe(0);
    }
    expect(server.requests.filter((request) => request.includes('evil'))).toEqual([]);
  });
});

describe('the panel', () => {
  it('holds text of twice the size', async () => {
    const { panel } = stage;
    await panel.setViewportSize({ width: 400, height: 700 });
    await panel.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const view of ['Stories', 'Questions', 'Prepare', 'Requirements']) {
      await panel.getByRole('tab', { name: view, exact: true }).click();
      expect(await overflowOf(panel), view).toBe(0);
    }
    await panel.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  });

  it('has nothing to press that is under 24 pixels high', async () => {
    const { panel } = stage;
    await panel.getByRole('button', { name: 'Try with samples' }).click();
    await panel.locator('.req-row').first().click();
    await panel.getByText('Show on page').first().waitFor();
    // What the empty bank offered goes away after the samples are there: while it goes it has no height.
    await panel.getByRole('button', { name: 'Try with samples' }).waitFor({ state: 'detached' });
    for (const view of ['Requirements', 'Stories', 'Questions']) {
      await panel.getByRole('tab', { name: view, exact: true }).click();
      const small = await panel
        .locator('button:visible, a:visible, [role="tab"]:visible')
        .evaluateAll((controls) =>
          controls
            .map((control) => [control.getBoundingClientRect().height, control.textContent] as const)
            .filter(([height]) => height < 24),
        );
      expect(small, view).toEqual([]);
    }
  });

  it('keeps its shapes where the system chooses the colours, and moves nothing where the person wants no motion', async () => {
    const { panel } = stage;
    await panel.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await panel.getByRole('tab', { name: 'Requirements', exact: true }).click();
    await panel.locator('.req .glyph').first().waitFor();
    const shapes = await panel
      .locator('.req .glyph')
      .evaluateAll((glyphs) => new Set(glyphs.map((glyph) => glyph.innerHTML)).size);
    expect(shapes).toBeGreaterThan(2);
    expect(await axeViolations(panel)).toEqual([]);
    await panel.locator('.req-row').nth(1).click();
    expect(await panel.evaluate(() => document.getAnimations().map(({ playState }) => playState))).toEqual([]);
    await panel.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  it('takes its marks from the page when it closes', async () => {
    const { panel, page, plumbline } = stage;
    const marks = () => page.evaluate(() => CSS.highlights.size);
    await panel.getByRole('button', { name: 'Show on page' }).first().click();
    await expect.poll(marks).toBe(1);
    await panel.evaluate(() => void setTimeout(() => window.close()));
    await expect.poll(marks, { timeout: 10_000 }).toBe(0);
    await plumbline.clickToolbar(page);
    stage = { ...stage, panel: await plumbline.panel() };
  });

  it('shows the posting of its own window only', async () => {
    const { plumbline, page, panel, at } = stage;
    await stage.read('/posting');
    await expect.poll(() => title(panel)).toBe(SHOWN_POSTING.title);
    const opened = plumbline.context.waitForEvent('page');
    await page.evaluate((url) => void window.open(url, '_blank', 'popup,width=900,height=700'), at('/jobs?id=4102'));
    const other = await opened;
    await other.waitForLoadState();
    await other.bringToFront();
    await other.waitForTimeout(800);
    expect(await title(panel)).toBe(SHOWN_POSTING.title);
    await other.close();
  });
});

describe('a site that was allowed for good', () => {
  const HOST = 'jobs.lever.co';
  const FRAME_HOST = 'boards.greenhouse.io';
  const EMPLOYER = 'www.kestrel.example';
  let server: LocalServer;
  let plumbline: Plumbline;
  beforeAll(async () => {
    const names = [HOST, FRAME_HOST, EMPLOYER];
    const body = (host: string, path: string) => {
      if (host === EMPLOYER) return pageOf('embed--greenhouse-frame');
      return host === FRAME_HOST ? pageOf('greenhouse--embed-frame') : boardPage(path);
    };
    server = await serve((host, path) => ({ body: body(host, path) }), names);
    plumbline = await launchPlumbline({ headless: true, hosts: { names, port: server.port } });
  });
  afterAll(async () => {
    await plumbline.close();
    server.close();
  });

  /** The browser's own question cannot be answered without a display: recorded as answered here, it is not asked. */
  const allow = async (pattern: string) => {
    const settings = await plumbline.context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(
      ([id, origin]) =>
        new Promise((resolve) => {
          const { chrome } = globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission: (id: string, origin: string, done: () => void) => void } };
          };
          chrome.developerPrivate.addHostPermission(id ?? '', origin ?? '', () => resolve(undefined));
        }),
      [plumbline.extensionId, pattern],
    );
    await settings.close();
  };

  it('is read and followed without a click on the toolbar', async () => {
    const page = await plumbline.context.newPage();
    await page.goto(`https://${HOST}/jobs?id=4101`);
    await plumbline.clickToolbar(page);
    const panel = await plumbline.panel();
    await expect.poll(() => title(panel)).toContain('Ward Manager');
    await allow('https://*.lever.co/*');
    await page.bringToFront();
    await panel.getByRole('button', { name: 'More about this posting' }).click();
    await panel.getByRole('menuitem', { name: /^Always read jobs\.lever\.co/u }).click();
    await panel.getByText('This site is read from now on.').waitFor();

    const other = await plumbline.context.newPage();
    await other.goto(`https://${HOST}/jobs?id=4102`);
    await expect.poll(() => title(panel)).toContain('Site Reliability');
    await other.locator('.results a').nth(2).click();
    await expect.poll(() => title(panel)).toContain('Warehouse');
    await other.goto(`https://${HOST}/jobs?id=4104`);
    await expect.poll(() => title(panel)).toContain('Customer Success');

    await panel.getByRole('button', { name: 'More about this posting' }).click();
    await panel.getByRole('menuitem', { name: 'No longer read jobs.lever.co by itself' }).click();
    await panel.getByText('From now on each page takes a click.').waitFor();
    await other.goto(`https://${HOST}/jobs?id=4101`);
    await panel.getByText('Plumbline has not read this page').waitFor();
  });

  it('is read inside the page of another, where it was allowed there', async () => {
    const page = await plumbline.context.newPage();
    await page.goto(`https://${EMPLOYER}/careers?gh_jid=4000001`);
    await plumbline.clickToolbar(page);
    const panel = await plumbline.panel();
    await panel.getByText('frame from another site').waitFor();
    await allow('https://*.greenhouse.io/*');
    await page.bringToFront();
    await panel.getByText('Read this frame too').click();
    await expect.poll(() => title(panel)).toBe('Stage Electrician');
  });
});

function pageOf(name: string): string {
  return POSTING_CASES.find((one) => one.name === name)?.html ?? '';
}
