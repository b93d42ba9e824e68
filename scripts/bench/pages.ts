import type { Page } from 'playwright-core';
import { launchPlumbline, type Plumbline } from '../browser/launch';
import { openExtensionPage } from '../storage/extension-page';
import { type Line, middle, type Piece } from './piece';

/** What is promised of every page with a full bank, in milliseconds: first paint, an answer to what is typed, and a frame while scrolling. */
const FIRST_PAINT = 300;
const ANSWER = 50;
const FRAME = 50;

/** Each page is loaded so often, after once for the browser to keep its code. */
const LOADS = 5;

/** The pages that are loaded, and what shows that their list is there. */
const LOADED: readonly { readonly name: string; readonly path: string; readonly shown: string }[] = [
  { name: 'panel', path: '/sidepanel.html', shown: 'h1' },
  { name: 'stories', path: '/library.html#/stories', shown: '.list-scroll li' },
  { name: 'postings', path: '/library.html#/postings', shown: '.posting-card' },
  { name: 'coverage', path: '/library.html#/coverage', shown: 'table' },
];

/** What is searched for, letter by letter: words that stories and postings have, and a misspelt one. */
const SEARCHES: readonly { readonly name: string; readonly path: string; readonly field: string }[] = [
  { name: 'stories', path: '/library.html#/stories', field: 'Search stories' },
  { name: 'postings', path: '/library.html#/postings', field: 'Search postings' },
];
const TYPED = ['schedule', 'qualty'];

/** What is searched for in the texts: a word that most have, a rare one, one that is misspelt, and one that nothing is like. */
const TYPED_FOR_TEXTS = ['handover', 'bacedi', 'zuvotira', 'schedlue', 'xylophone'];

/** The pages as they ship, over 1,000 stories and 2,000 postings with their whole text. */
export const PAGES: Piece = {
  name: 'Pages',
  run: async function* () {
    const browser = await launchPlumbline({ headless: true });
    try {
      const filling = await openExtensionPage(browser);
      await filling.evaluate(() => plumbline.startWith(plumbline.madeRows(1_000, 2_000)));
      await filling.close();
      for (const { name, path, shown } of LOADED) {
        yield* (await loaded(browser, name, path, shown)).map((line) => ({ line }));
      }
      for (const { name, path, field } of SEARCHES) {
        const slowest = await slowestAnswer(browser, path, field);
        yield { line: { what: `${name}: slowest answer to a letter typed`, plumbline: slowest, limit: ANSWER } };
      }
      const { first, slowest } = await textAnswers(browser);
      yield { line: { what: 'texts of postings: first answer, all of them read', plumbline: first } };
      yield { line: { what: 'texts of postings: slowest answer after it', plumbline: slowest, limit: ANSWER } };
      const longest = await longestFrame(browser);
      yield { line: { what: 'postings: longest frame while scrolling', plumbline: longest, limit: FRAME } };
    } finally {
      await browser.close();
    }
  },
};

async function open({ context, extensionId }: Plumbline, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}${path}`);
  return page;
}

async function loaded(browser: Plumbline, name: string, path: string, shown: string): Promise<readonly Line[]> {
  const paints: number[] = [];
  const lists: number[] = [];
  for (let load = 0; load <= LOADS; load += 1) {
    const page = await open(browser, path);
    await page.locator(shown).first().waitFor();
    lists.push(await page.evaluate(() => performance.now()));
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    paints.push(Number(await paint.jsonValue()));
    await page.close();
  }
  return [
    { what: `${name}: first paint`, plumbline: middle(paints.slice(1)), limit: FIRST_PAINT },
    { what: `${name}: all there`, plumbline: middle(lists.slice(1)) },
  ];
}

/** The longest that the page works for one letter, in time of the processor: a clock would count whatever else the machine does. */
async function slowestAnswer(browser: Plumbline, path: string, field: string): Promise<number> {
  const page = await open(browser, path);
  const input = page.getByLabel(field);
  await input.waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    // What is answered later is answered by now.
    await page.waitForTimeout(200);
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
  const times: number[] = [];
  for (const words of TYPED) {
    await input.fill('');
    for (const letter of words) {
      const before = await worked();
      await input.press(letter);
      times.push((await worked()) - before);
    }
  }
  await page.close();
  return Math.max(...times);
}

/** How long the worker that knows the texts takes to answer, by the clock: first when it has yet to read them, and at most after that. */
async function textAnswers(browser: Plumbline): Promise<{ readonly first: number; readonly slowest: number }> {
  const page = await browser.context.newPage();
  await page.addInitScript(timeWorkers);
  await page.goto(`chrome-extension://${browser.extensionId}/library.html#/postings`);
  const input = page.getByLabel('Search postings');
  const answers = () => page.evaluate(() => globalThis.workerAnswers);
  await input.press('z');
  while ((await answers()).length === 0) await page.waitForTimeout(100);
  for (const words of TYPED_FOR_TEXTS) {
    await input.fill('');
    await input.pressSequentially(words, { delay: 150 });
  }
  await page.waitForTimeout(500);
  const [first = Number.NaN, ...others] = await answers();
  await page.close();
  return { first, slowest: Math.max(...others) };
}

declare global {
  /** Milliseconds from each order to the worker for texts until its answer. */
  var workerAnswers: number[];
}

/** Keeps how long the worker for texts takes to answer. Runs in the page: must not use anything from around it. */
function timeWorkers(): void {
  globalThis.workerAnswers = [];
  globalThis.Worker = class extends Worker {
    readonly asked = new Map<unknown, number>();
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      if (!String(url).includes('texts')) return;
      this.addEventListener('message', ({ data }) => {
        globalThis.workerAnswers.push(performance.now() - (this.asked.get(data.id) ?? Number.NaN));
      });
    }
    override postMessage(order: { readonly id?: unknown }): void {
      this.asked.set(order.id, performance.now());
      super.postMessage(order);
    }
  };
}

/** The longest between two frames while everything that scrolls on the board is scrolled from its top to its end. */
async function longestFrame(browser: Plumbline): Promise<number> {
  const page = await open(browser, '/library.html#/postings');
  await page.locator('.posting-card').first().waitFor();
  const longest = await page.evaluate(async () => {
    const scrolls = [...document.querySelectorAll('*')].filter((one) => one.scrollHeight > one.clientHeight + 200);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    let last = await new Promise<number>(requestAnimationFrame);
    let most = 0;
    for (const one of scrolls) {
      for (let step = 0; step < 100; step += 1) {
        one.scrollBy(0, 200);
        const now = await new Promise<number>(requestAnimationFrame);
        most = Math.max(most, now - last);
        last = now;
      }
    }
    return most;
  });
  await page.close();
  return longest;
}
