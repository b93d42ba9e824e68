import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { launchPlumbline, type Plumbline } from '../../scripts/browser/launch';
import { type LocalServer, type Site, serve } from '../../scripts/browser/serve';

/** A browser with Plumbline, a local site, a tab on it, and the panel open over it. */
export type Stage = {
  readonly plumbline: Plumbline;
  readonly server: LocalServer;
  readonly page: Page;
  readonly panel: Page;
  /** An address of the local site; `localhost` is another origin than the default. */
  readonly at: (path: string, host?: 'localhost' | '127.0.0.1') => string;
  /** Goes to a page and clicks the toolbar button there. */
  readonly read: (path: string) => Promise<void>;
  /** What went wrong in the panel's own code so far. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
};

/** Opens the panel on `first` by a real toolbar click. */
export async function openStage(site: Site, first: string): Promise<Stage> {
  const server = await serve(site);
  const plumbline = await launchPlumbline({ headless: true });
  const page = await plumbline.context.newPage();
  const at: Stage['at'] = (path, host = '127.0.0.1') => `http://${host}:${server.port}${path}`;
  const read = async (path: string) => {
    await page.goto(at(path));
    await plumbline.clickToolbar(page);
  };
  await read(first);
  const panel = await plumbline.panel();
  const errors: string[] = [];
  panel.on('pageerror', (error) => errors.push(error.message));
  panel.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const close = async () => {
    await plumbline.close();
    server.close();
  };
  return { plumbline, server, page, panel, at, read, errors, close };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page as it stands, one line per violation; empty when nothing. */
export async function axeViolations(page: Page): Promise<string[]> {
  // The extension's policy forbids added script elements; an evaluated expression runs beside the page's own scripts.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    type Results = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<Results> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' / ')}`);
  });
}

/** By how many CSS pixels the page is wider than its window; 0 when nothing sticks out. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
