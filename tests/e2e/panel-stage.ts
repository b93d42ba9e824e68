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
