import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { needChromium } from '../browser/find';
import { serve } from '../browser/serve';

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
  const script = await bundle();
  const server = await serve((_, path) =>
    path === '/page.js'
      ? { body: script, type: 'text/javascript' }
      : { body: '<!doctype html><title>Storage</title><script src="/page.js"></script>' },
  );
  const profile = mkdtempSync(join(tmpdir(), 'plumbline-storage-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--no-first-run', '--log-level=3'],
  });
  const origin = `http://127.0.0.1:${server.port}`;
  return {
    context,
    origin,
    newPage: async () => {
      const page = await context.newPage();
      await page.goto(origin);
      return page;
    },
    killPages: async () => {
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
    },
    close: async () => {
      await context.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The page's script with the storage and everything it needs, as one file. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: new URL('page.ts', import.meta.url).pathname, formats: ['iife'], name: 'page' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) {
    throw new Error('The script of the storage page was not built.');
  }
  return chunk.code;
}
