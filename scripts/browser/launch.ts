import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { needChromium } from './find';

/** The production build that is run: never a development one, which has more rights than what ships. */
const CHROME_BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

export type LaunchOptions = {
  readonly headless: boolean;
  /** Real host names that are to reach a local https server on this port; every other outside name resolves to nothing. */
  readonly hosts?: { readonly names: readonly string[]; readonly port: number };
  readonly colorScheme?: 'light' | 'dark';
  /** A folder for the profile; a fresh one that goes away at the end when absent. */
  readonly profile?: string;
  /** Further switches for the browser. */
  readonly switches?: readonly string[];
};

export type Plumbline = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A real click on the toolbar button while `page` is in front: it grants `activeTab`, which no scripted call does. */
  readonly clickToolbar: (page: Page) => Promise<void>;
  /** The open side panel as a page; waits for it. */
  readonly panel: () => Promise<Page>;
  /** The open side panels of so many windows; waits for them. What was got from `panel` before is let go. */
  readonly panels: (count: number) => Promise<readonly Page[]>;
  /** Stops the extension's background worker, as the browser does when it is idle. */
  readonly stopWorker: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** How long the browser may take to show the panel or answer on its debugging port, in milliseconds. */
const PATIENCE = 30_000;

/**
 * A browser with Plumbline as it ships, in a profile of its own.
 * Chrome and Edge no longer take extensions from the command line, so every browser gets it over the debugging pipe.
 */
export async function launchPlumbline(options: LaunchOptions): Promise<Plumbline> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'plumbline-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needChromium(),
    headless: options.headless,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    viewport: null,
    colorScheme: options.colorScheme ?? null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--no-first-run',
      '--log-level=3',
      '--window-size=1280,900',
      ...hostSwitches(options.hosts),
      ...(options.switches ?? []),
    ],
  });
  const browser =
    context.browser() ??
    fail('The browser closed while it was starting. Try again, or set PLUMBLINE_BROWSER to another one.');
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as (
    method: string,
    parameters?: object,
  ) => Promise<{ readonly id?: string; readonly targetInfos?: readonly Target[] }>;
  const { id } = await send('Extensions.loadUnpacked', { path: CHROME_BUILD });
  const extensionId = id ?? fail('The browser did not take the extension. Run “npm run build” first.');
  // A click before the worker has run once is lost: nothing listens yet.
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE }));
  await worker.evaluate('new Promise((ready) => setTimeout(ready))');
  const targets = async (filter?: object) =>
    (await send('Target.getTargets', filter ? { filter } : {})).targetInfos ?? [];

  return {
    context,
    extensionId,
    clickToolbar: async (page) => {
      await page.bringToFront();
      const tabs = await targets([{ type: 'tab', exclude: false }]);
      const tab = tabs.find((target) => target.url === page.url()) ?? fail(`No tab shows ${page.url()}.`);
      await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
    },
    panel: async () => {
      const [first] = await panelPages(profile, extensionId, 1);
      return first ?? fail('The side panel closed again.');
    },
    panels: (count) => panelPages(profile, extensionId, count),
    stopWorker: async () => {
      const worker = (await targets()).find(
        (target) => target.type === 'service_worker' && target.url.includes(extensionId),
      );
      if (worker) await send('Target.closeTarget', { targetId: worker.targetId });
    },
    close: async () => {
      await closeSecond(profile);
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

type Target = { readonly targetId: string; readonly type: string; readonly url: string };

/** Second connections by profile: the side panel is no page of the first one, but an ordinary page over the debugging port. */
const secondConnections = new Map<string, Browser>();

async function panelPages(profile: string, extensionId: string, count: number): Promise<readonly Page[]> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    await closeSecond(profile);
    const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    secondConnections.set(profile, second);
    const pages = second
      .contexts()
      .flatMap((context) => context.pages())
      .filter((candidate) => candidate.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`));
    if (pages.length >= count) return pages;
    if (Date.now() > end) throw new Error('The side panel did not open. Was the toolbar button clicked on a page?');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function closeSecond(profile: string): Promise<void> {
  await secondConnections.get(profile)?.close();
  secondConnections.delete(profile);
}

function hostSwitches(hosts: LaunchOptions['hosts']): string[] {
  const rules = [
    ...(hosts?.names ?? []).map((name) => `MAP ${name}:443 127.0.0.1:${hosts?.port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [`--host-resolver-rules=${rules.join(', ')}`];
}

function fail(message: string): never {
  throw new Error(message);
}
