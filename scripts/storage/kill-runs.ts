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
  for (const seed of seeds) {
    const run = plan[(seed * STRIDE) % plan.length];
    if (run) {
      yield { seed, ...run, fault: await killRun(browser, run.operation, run.step) };
    }
  }
}

/** Prime, so that neighbouring seeds fall into different operations and a few seeds already meet all of them. */
const STRIDE = 37;

/** How many steps each operation takes in the database. */
export async function countSteps(browser: StorageBrowser): Promise<{ readonly [operation in Interrupted]: number }> {
  const counted: { [operation: string]: number } = {};
  for (const operation of INTERRUPTED) {
    const page = await preparedPage(browser, operation);
    counted[operation] = await page.evaluate(async (name) => {
      plumbline.dieAtStep(Number.POSITIVE_INFINITY);
      await plumbline.OPERATIONS[name].run(() => {});
      return plumbline.stepsSoFar();
    }, operation);
    await page.close();
  }
  return counted as { [operation in Interrupted]: number };
}

async function killRun(browser: StorageBrowser, operation: Interrupted, step: number): Promise<string | undefined> {
  const page = await preparedPage(browser, operation);
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
  await witness.close();
  return fault;
}

async function preparedPage(browser: StorageBrowser, operation: Interrupted): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluate((name) => plumbline.OPERATIONS[name].prepare(), operation);
  return page;
}

function timeout(message: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(message)), PATIENCE).unref();
  });
}
