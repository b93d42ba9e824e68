import type { Page } from 'playwright-core';
import { launchPlumbline, type Plumbline } from '../browser/launch';
import { killRenderers } from './chromium';
import { addStorage, openExtensionPage } from './extension-page';
import { JOURNEYS, type Journey } from './journeys';
import { madeRows } from './made-rows';

declare global {
  /** Tells the test what the page has told the person. */
  var toldPerson: (() => void) | undefined;
}

/** Who dies: the process in which panel, library and worker live together; the page's tab alone; or the background worker alone. */
const VICTIMS = ['process', 'tab', 'worker'] as const;
type Victim = (typeof VICTIMS)[number];

export type ExtensionKill = {
  readonly seed: number;
  readonly operation: string;
  readonly victim: Victim;
  /** At which step of the database it died, of how many the journey took undisturbed. */
  readonly step: number;
  readonly steps: number;
  /** Undefined where everything that was acknowledged is there and nothing is half done; else what is wrong. */
  readonly fault?: string;
};

/** Prime, so that neighbouring seeds fall into different steps. */
const STRIDE = 37;

/** How long a journey may take to reach its step or its end, in milliseconds, on a machine that is busy with other things. */
const PATIENCE = 30_000;

type Known = { readonly journey: Journey; readonly before: string; readonly after: string; readonly steps: number };

/** Kills Plumbline as it ships while a person uses it, once per seed. Needs the production build. */
export async function* extensionKills(seeds: Iterable<number>): AsyncGenerator<ExtensionKill> {
  const browser = await launchPlumbline({ headless: true });
  try {
    const known: Known[] = [];
    // Who sees how one journey ended prepares the next: a page takes longer to open than to do that.
    let still = await openExtensionPage(browser);
    for (const journey of JOURNEYS) {
      const before = await startAnew(still);
      const steps = await undisturbed(browser, journey);
      still = await openExtensionPage(browser);
      known.push({ journey, before, after: await rowsIn(still), steps });
    }
    for (const seed of seeds) {
      const one = known[seed % known.length];
      const victim = VICTIMS[Math.floor(seed / known.length) % VICTIMS.length];
      if (one && victim) {
        const step = 1 + ((seed * STRIDE) % one.steps);
        await startAnew(still);
        const wasTold = await kill(browser, one.journey, victim, step);
        still = await openExtensionPage(browser);
        const fault = faultIn(await rowsIn(still), one, wasTold);
        yield { seed, operation: one.journey.name, victim, step, steps: one.steps, fault };
      }
    }
  } finally {
    await browser.close();
  }
}

/** In how many steps the journey is done when nobody dies. */
async function undisturbed(browser: Plumbline, journey: Journey): Promise<number> {
  const { page, told } = await begin(browser, journey, Number.POSITIVE_INFINITY, true);
  await journey.act(page);
  await within(told, `“${journey.name}” was not acknowledged`);
  const steps = await page.evaluate(() => plumbline.stepsSoFar());
  await page.close();
  return steps;
}

/** Whether the person was told that it is done. */
async function kill(browser: Plumbline, journey: Journey, victim: Victim, step: number): Promise<boolean> {
  const { page, reached, told, wasTold } = await begin(browser, journey, step, victim === 'process');
  const acting = journey.act(page).catch(() => {});
  // Live queries come when they come: a journey may be done in fewer steps than last time.
  await within(Promise.race([reached, told]), `“${journey.name}” reached neither step ${step} nor its end`);
  if (victim === 'worker') {
    await browser.stopWorker();
    await within(told, `“${journey.name}” was not acknowledged without the worker`);
  } else if (victim === 'process') {
    await killRenderers(browser.context);
  }
  await page.close();
  await acting;
  return wasTold();
}

function faultIn(now: string, { before, after }: Known, wasTold: boolean): string | undefined {
  if (now === after) return undefined;
  if (now !== before) return 'neither the state before nor the state after';
  return wasTold ? 'what was acknowledged is not there' : undefined;
}

/** The journey up to its act, in a page whose steps are counted. */
async function begin({ context, extensionId }: Plumbline, journey: Journey, step: number, halts: boolean) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}${journey.path}`);
  let isTold = false;
  const told = new Promise<void>((resolve) => {
    void page.exposeFunction('toldPerson', () => {
      isTold = true;
      resolve();
    });
  });
  const reached = new Promise<void>((resolve) => {
    void page.exposeFunction('stepReached', resolve);
  });
  await journey.prepare(page);
  await page.waitForFunction(() => 'toldPerson' in globalThis && 'stepReached' in globalThis);
  await addStorage(page);
  await page.evaluate(
    ([said, last, isHalting]) => {
      new MutationObserver(() => {
        if (document.body.innerText.includes(said)) globalThis.toldPerson?.();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
      plumbline.dieAtStep(last ?? Number.POSITIVE_INFINITY, isHalting);
    },
    // Infinity does not go through JSON.
    [journey.said, Number.isFinite(step) ? step : undefined, halts] as const,
  );
  return { page, reached, told, wasTold: () => isTold };
}

/** A database with a few stories and postings; returns how it stands. The page is closed, so that nothing holds the database. */
async function startAnew(page: Page): Promise<string> {
  const rows = madeRows(4, 3);
  await page.evaluate((given) => {
    // What was being written when a page went away is kept here and stored by the next one.
    localStorage.clear();
    return plumbline.startWith(given);
  }, rows);
  const now = await rowsIn(page);
  await page.close();
  return now;
}

/** All rows of the person as text that is the same for the same act: without the ids and times that every act makes anew. */
async function rowsIn(page: Page): Promise<string> {
  const contents = await page.evaluate(async () => plumbline.contents((await plumbline.opened()).database));
  const tables: readonly (readonly object[])[] = JSON.parse(contents);
  return JSON.stringify(tables.map((rows) => rows.map((row) => withoutChance(JSON.stringify(row))).sort()));
}

function withoutChance(row: string): string {
  return row
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu, 'id')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/gu, 'time');
}

async function within(work: Promise<void>, otherwise: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), PATIENCE);
  });
  await Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}
