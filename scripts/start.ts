import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { boardPage } from './board/page';
import { needChromium } from './browser/find';
import { launchPlumbline, type Plumbline } from './browser/launch';
import { serve } from './browser/serve';

/** The folder of the project. */
const PROJECT = join(import.meta.dirname, '..');

/** Where pictures are left when there is no display. */
const PICTURES = join(PROJECT, 'out', 'start');

/** The posting of the sample board that the sample stories are held up to. */
const FIRST_POSTING = '/jobs?id=4101';

/** Keeps the browser from warning above the page about the switches that keep it off the network. */
const WITHOUT_WARNINGS = ['--test-type'];

/** The sample story that the picture of the library shows open. */
const SHOWN_STORY = 'The winter we opened bay six';

/** The size of the side panel in pictures: as wide as browsers open it. */
const PANEL_SIZE = { width: 400, height: 900 };
const LIBRARY_SIZE = { width: 1280, height: 900 };

/** How long a notice with an undo may stay, in milliseconds; longer is a fault. */
const LONGEST_NOTICE = 30_000;

/**
 * Shows Plumbline at its main job: a browser with the production build, a sample job board and sample stories. Without a
 * display the same happens unseen: the alignment is printed, and pictures of panel and library are left in a folder. With `--built` it
 * shows the build that is there.
 */
async function main(words: readonly string[]): Promise<void> {
  needChromium();
  if (!words.includes('--built')) build();
  const board = await serve((_host, path) => (path.startsWith('/jobs') ? { body: boardPage(path) } : undefined));
  const address = `http://127.0.0.1:${board.port}${FIRST_POSTING}`;
  const isSeen = hasDisplay();
  const plumbline = await launchPlumbline({ headless: !isSeen, switches: WITHOUT_WARNINGS });
  const page = plumbline.context.pages()[0] ?? (await plumbline.context.newPage());
  await page.goto(address);
  await plumbline.clickToolbar(page);
  const panel = await plumbline.panel();
  await panel.getByRole('button', { name: 'Try with samples' }).click();
  await panel.locator('[data-verdict="covered"]').first().waitFor();

  if (isSeen) {
    say(
      `The sample job board is at ${address}. Click another listing and the panel follows. Close the browser to end.`,
    );
    await new Promise<void>((resolve) => plumbline.context.on('close', () => resolve()));
  } else {
    mkdirSync(PICTURES, { recursive: true });
    await takePanel(panel);
    await printAlignment(panel);
    await takeLibrary(plumbline);
    say(`\nPictures of the panel and the library are in ${PICTURES}`);
    await plumbline.close();
  }
  board.close();
  // The second connection to the browser would keep the process for a while.
  process.exit(0);
}

function build(): void {
  say('Building Plumbline …');
  const { status, stdout, stderr } = spawnSync('npx wxt build', { cwd: PROJECT, encoding: 'utf8', shell: true });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
}

/** Whether a window could be shown to somebody. */
function hasDisplay(): boolean {
  if (process.platform === 'linux') return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return !process.env.CI;
}

/** Prints what the panel shows: every requirement in the posting's words, its verdict, and the person's own sentence. */
async function printAlignment(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Requirements' }).click();
  say(`\n${await textOf(panel.locator('h1'))}`);
  say((await panel.locator('.coverage button').allTextContents()).join(', '));
  for (const section of await panel.locator('.string-part').all()) {
    say(`\n${await textOf(section.locator('h2 > span'))}`);
    for (const row of await section.locator('[data-row]').all()) {
      await row.locator('.req-row').click();
      await row.locator('.req-more .source').first().waitFor();
      say(
        `\n  ${(await textOf(row.locator('.verdict'))).replace(/,\s*$/u, '').padEnd(11)} ${await textOf(row.locator('.req-text'))}`,
      );
      const quote = row.locator('figure.quote');
      if ((await quote.count()) === 0) continue;
      say(`              “${await textOf(quote.locator('blockquote'))}”`);
      say(`              ${await textOf(quote.locator('figcaption > span'))}`);
    }
  }
}

async function takePanel(panel: Page): Promise<void> {
  await panel.setViewportSize(PANEL_SIZE);
  // The notice that samples were added lies over the rows for a few seconds.
  await panel.locator('.toast').waitFor({ state: 'detached', timeout: LONGEST_NOTICE });
  for (const view of ['Requirements', 'Stories', 'Questions', 'Prepare']) {
    await panel.getByRole('tab', { name: view }).click();
    await panel.getByText('Opening.').waitFor({ state: 'detached' });
    await panel.screenshot({ path: join(PICTURES, `panel-${view.toLowerCase()}.png`), fullPage: true });
  }
}

async function takeLibrary(plumbline: Plumbline): Promise<void> {
  const library = await plumbline.context.newPage();
  await library.setViewportSize(LIBRARY_SIZE);
  await library.goto(`chrome-extension://${plumbline.extensionId}/library.html`);
  await library.getByRole('heading', { level: 1 }).waitFor();
  await library.getByRole('link', { name: SHOWN_STORY }).click();
  await library.getByRole('textbox', { name: 'Title' }).waitFor();
  await library.screenshot({ path: join(PICTURES, 'library.png') });
}

/** The text of the first element found, on one line. */
async function textOf(locator: Locator): Promise<string> {
  return ((await locator.first().textContent()) ?? '').replace(/\s+/gu, ' ').trim();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
