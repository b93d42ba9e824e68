import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { changedPosting, OTHER_PAGES, postingPage, SHOWN_POSTING } from './board/other-pages';
import { launchPlumbline } from './browser/launch';
import { serve } from './browser/serve';

/**
 * Pictures of the panel's states, from the production build in a real browser, narrow and wide, light and dark. Left in
 * `out/screenshots`. Run “npm run build” first.
 */
const FOLDER = new URL('../out/screenshots', import.meta.url).pathname;
const WIDTHS = [320, 400] as const;
const HEIGHT = 760;

/** How long a view may take to come to rest before its picture is taken, in milliseconds. */
const REST = 400;

mkdirSync(FOLDER, { recursive: true });
for (const scheme of ['light', 'dark'] as const) await takeAll(scheme);
process.stdout.write(`Pictures are in ${FOLDER}\n`);

async function takeAll(scheme: 'light' | 'dark'): Promise<void> {
  let posting = SHOWN_POSTING;
  const server = await serve((_host, path) => {
    if (path.startsWith('/posting')) return { body: postingPage(posting) };
    const body = OTHER_PAGES[path];
    return body === undefined ? undefined : { body };
  });
  const plumbline = await launchPlumbline({ headless: true, colorScheme: scheme });
  const page = await plumbline.context.newPage();
  const at = (path: string, host = '127.0.0.1') => `http://${host}:${server.port}${path}`;
  const read = async (path: string): Promise<void> => {
    await page.goto(at(path));
    await plumbline.clickToolbar(page);
  };

  await read('/posting');
  const panel = await plumbline.panel();
  await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const take = async (name: string): Promise<void> => {
    for (const width of WIDTHS) {
      await panel.setViewportSize({ width, height: HEIGHT });
      // Neither what is under the pointer nor what sticks to the top belongs into a picture of the whole.
      await panel.mouse.move(0, 0);
      await panel.evaluate(() => window.scrollTo(0, 0));
      await panel.waitForTimeout(REST);
      await panel.screenshot({ path: join(FOLDER, `${name}-${width}-${scheme}.png`), fullPage: true });
    }
  };
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).first().click();
  const hideToast = () => panel.locator('.toast').waitFor({ state: 'detached', timeout: 15_000 });

  await panel.getByText('no stories yet').waitFor();
  await take('no-stories');
  await press('Try with samples');
  await panel.locator('.toast').waitFor();
  await hideToast();
  await take('requirements');
  await openRows(panel, ['covered', 'gap', 'unconfirmed']);
  await take('requirements-expanded');
  await press('Show them');
  await panel.getByText('What it says, and').click();
  await panel.getByText('What was tried').click();
  await take('set-aside');
  await panel.locator('.coverage button').nth(2).click();
  await take('requirements-filtered');
  await panel.locator('.coverage button').nth(2).click();

  for (const view of ['Stories', 'Questions', 'Prepare'] as const) {
    await panel.getByRole('tab', { name: view, exact: true }).click();
    if (view === 'Stories') await panel.locator('.competencies summary').first().click();
    await take(`${view.toLowerCase()}${view === 'Prepare' ? '-unsaved' : ''}`);
  }
  await panel.getByRole('tab', { name: 'Questions', exact: true }).click();
  await press('To expect');
  await take('questions-to-expect');
  await press('Save');
  await panel.getByRole('tab', { name: 'Prepare', exact: true }).click();
  await press('Set the date');
  await hideToast();
  await take('prepare');
  await panel.getByRole('button', { name: 'More about this posting' }).click();
  await take('menu');
  await panel.keyboard.press('Escape');

  posting = changedPosting(SHOWN_POSTING);
  await read('/posting');
  await panel.getByText('Changed since').waitFor();
  await take('changed');

  await read('/article');
  await panel.getByText('does not look like').waitFor();
  await take('not-a-posting');
  await press('Paste the text From a mail or a document');
  await take('paste');
  await press('Cancel');
  await read('/thin');
  await panel.getByRole('heading', { name: 'Deputy Head of Science' }).waitFor();
  await take('not-read-well');
  await read('/unusual');
  await panel.getByText('Mark what asks for something').waitFor();
  await take('lines-to-mark');
  await read('/embedding');
  await panel.getByText('frame from another site').waitFor();
  await take('embedded');
  await read('/restless');
  await take('reading');
  await page.goto('chrome://version');
  await panel.getByText('keeps this page to itself').waitFor();
  await take('forbidden');
  await page.goto(at('/posting', 'localhost'));
  await panel.getByText('has not read this page').waitFor();
  await take('no-access');
  await press('Open a saved posting 1');
  await take('saved-list');

  // Another page of the extension deletes the database: what a browser does that clears its data.
  await panel.evaluate(
    () => new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('plumbline'), { onsuccess: resolve })),
  );
  await take('storage-trouble');

  await plumbline.close();
  server.close();
}

/** Opens the first row with each of these verdicts, as far as the posting has one. */
async function openRows(panel: Page, verdicts: readonly string[]): Promise<void> {
  for (const verdict of verdicts) {
    const [row] = await panel.locator(`[data-verdict="${verdict}"] > .req-row`).all();
    await row?.click();
  }
}
