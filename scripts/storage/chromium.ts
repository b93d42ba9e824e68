import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { needChromium } from '../browser/find';
import { serveStoragePage } from './serve-page';

export type StorageBrowser = {
  readonly context: BrowserContext;
  /** Where the pages come from: all of them share one database. */
  readonly origin: string;
  /** A page on which `plumbline` is the storage. */
  readonly newPage: () => Promise<Page>;
  /** Kills the process of every open page at once, as a crash does. The database's own process lives on. */
  readonly killPages: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** How often the browser is asked whether it has noticed, in milliseconds. */
const NOTICE = 10;

/** A real browser whose pages run the storage as it ships, on a profile of its own that goes away at the end. */
export async function launchStorageBrowser(): Promise<StorageBrowser> {
  const server = await serveStoragePage();
  const profile = mkdtempSync(join(tmpdir(), 'plumbline-storage-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--no-first-run', '--log-level=3'],
  });
  return {
    context,
    origin: server.origin,
    newPage: async () => {
      const page = await context.newPage();
      await page.goto(server.origin);
      return page;
    },
    killPages: () => killRenderers(context),
    close: async () => {
      await context.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Kills the process of every page, worker and panel at once, and waits until the browser has noticed. */
export async function killRenderers(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const renderers = async () => {
    const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  };
  const killed = await renderers();
  for (const id of killed) {
    process.kill(id, 'SIGKILL');
  }
  // A page opened before the browser has noticed would be given to a dead process.
  while ((await renderers()).some((id) => killed.includes(id))) {
    await new Promise((resolve) => setTimeout(resolve, NOTICE));
  }
  await session?.detach();
}
