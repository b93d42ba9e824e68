import { launchPlumbline, type Plumbline } from '../browser/launch';
import { openExtensionPage } from '../storage/extension-page';
import { middle, type Piece } from './piece';

/** First paint of any page with a full bank, in milliseconds. */
const FIRST_PAINT = 300;

/** Each page is loaded so often, after once for the browser to keep its code. */
const LOADS = 5;

/** The pages that are measured, by their path. */
const PAGES_MEASURED: readonly (readonly [what: string, path: string])[] = [
  ['library, first paint', '/library.html'],
  ['panel, first paint', '/sidepanel.html'],
];

/** The pages as they ship, over 1,000 stories and 2,000 postings with their whole text. */
export const PAGES: Piece = {
  name: 'Pages',
  run: async function* () {
    const browser = await launchPlumbline({ headless: true });
    try {
      const filling = await openExtensionPage(browser);
      await filling.evaluate(() => plumbline.startWith(plumbline.madeRows(1_000, 2_000)));
      await filling.close();
      for (const [what, path] of PAGES_MEASURED) {
        yield { line: { what, plumbline: await firstPaint(browser, path), limit: FIRST_PAINT } };
      }
    } finally {
      await browser.close();
    }
  },
};

async function firstPaint({ context, extensionId }: Plumbline, path: string): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load <= LOADS; load += 1) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}${path}`);
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    times.push(Number(await paint.jsonValue()));
    await page.close();
  }
  return middle(times.slice(1));
}
