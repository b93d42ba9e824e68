import type { Page } from 'playwright-core';
import type { StorageBrowser } from './chromium';

/** What is interrupted, and how the database must stand afterwards: see `OPERATIONS` in `operations.ts`. */
export const INTERRUPTED = [
  'save',
  'save posting',
  'import',
  'restore',
  'merge',
  'undo restore',
  'update',
  'erase',
] as const;
export type Interrupted = (typeof INTERRUPTED)[number];

export type KillRun = {
  readonly seed: number;
  readonly operation: Interrupted;
  /** At which step of the database the page died, of how many. */
  readonly step: number;
  readonly steps: number;
  /** Undefined where everything that was acknowledged is there and nothing is half done; else what is wrong. */
  readonly fault?: string;
};

/** How long a page may take to reach the step at which it dies, in milliseconds. */
const PATIENCE = 10_000;

/** The runs that these seeds stand for: seed after seed goes through every step of every operation, and then from the beginning again. */
export async function* killRuns(browser: StorageBrowser, seeds: Iterable<number>): AsyncGenerator<KillRun> {
  const steps = await countSteps(browser);
  const plan = INTERRUPTED.flatMap((operation) =>
    Array.from({ length: steps[operation] }, (_, index) => ({ operation, step: index + 1, steps: steps[operation] })),
  );
  let page = await browser.newPage();
  for (const seed of seeds) {
    const run = plan[(seed * STRIDE) % plan.length];
    if (!run) continue;
    const { fault, witness } = await killRun(browser, page, run);
    // Who saw the end of one run begins the next: a page takes longer to open than to do its work.
    page = witness;
    yield { seed, ...run, fault };
  }
  await page.close();
}

/** Prime, so that neighbouring seeds fall into different operations and a few seeds already meet all of them. */
const STRIDE = 37;

/** How many steps each operation takes in the database. */
export async function countSteps(browser: StorageBrowser): Promise<{ readonly [operation in Interrupted]: number }> {
  const counted: { [operation: string]: number } = {};
  const page = await browser.newPage();
  for (const operation of INTERRUPTED) {
    await prepare(page, operation);
    counted[operation] = await page.evaluate(async (name) => {
      plumbline.dieAtStep(Number.POSITIVE_INFINITY);
      await plumbline.OPERATIONS[name].run(() => {});
      return plumbline.stepsSoFar();
    }, operation);
    // Nothing of one operation is counted to the next.
    await page.reload();
  }
  await page.close();
  return counted as { [operation in Interrupted]: number };
}

/** Runs an operation in a page that dies on the way, and says by another one, which is left open, what is wrong afterwards. */
async function killRun(
  browser: StorageBrowser,
  page: Page,
  { operation, step }: Pick<KillRun, 'operation' | 'step'>,
): Promise<{ readonly fault: string | undefined; readonly witness: Page }> {
  await prepare(page, operation);
  const acknowledged: string[] = [];
  await page.exposeFunction('acknowledge', (what: string) => acknowledged.push(what));
  const reached = new Promise<void>((resolve) => {
    void page.exposeFunction('stepReached', resolve);
  });
  await page.waitForFunction(() => 'stepReached' in globalThis);
  const dying = page
    .evaluate(
      ([name, last]) => {
        plumbline.dieAtStep(last);
        return plumbline.OPERATIONS[name].run((what) => globalThis.acknowledge?.(what));
      },
      [operation, step] as const,
    )
    .catch(() => {});
  await Promise.race([reached, timeout(`${operation} did not reach step ${step}`)]);
  await browser.killPages();
  await dying;
  await page.close();
  const witness = await browser.newPage();
  const fault = await witness.evaluate(([name, heard]) => plumbline.OPERATIONS[name].check(heard), [
    operation,
    acknowledged,
  ] as const);
  return { fault, witness };
}

async function prepare(page: Page, operation: Interrupted): Promise<void> {
  await page.evaluate((name) => plumbline.OPERATIONS[name].prepare(), operation);
}

function timeout(message: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(message)), PATIENCE).unref();
  });
}
