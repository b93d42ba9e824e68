/**
 * How the storage grows, in a real browser: `npx tsx scripts/bench/storage.ts [--json]`. Times are milliseconds, the middle one of a few tries
 * where a try is short.
 */
import { launchStorageBrowser } from '../storage/chromium';
import type { Measured } from '../storage/measure';

export type StorageFigures = Measured & { readonly stories: number; readonly postings: number };

/** Stories and saved postings, from a beginner's to more than anybody has. */
export const SIZES: readonly (readonly [stories: number, postings: number])[] = [
  [100, 200],
  [1_000, 2_000],
  [3_000, 3_000],
  [10_000, 5_000],
];

/** Measures each size in turn. */
export async function* benchStorage(sizes = SIZES): AsyncGenerator<StorageFigures> {
  const browser = await launchStorageBrowser();
  try {
    for (const [stories, postings] of sizes) {
      const filling = await browser.newPage();
      await filling.evaluate(
        async ([storyCount, postingCount]) => {
          await plumbline.startWith(plumbline.madeRows(storyCount, postingCount));
        },
        [stories, postings] as const,
      );
      await filling.close();
      const page = await browser.newPage();
      const figures = await page.evaluate(() => plumbline.measure());
      await page.close();
      yield { stories, postings, ...figures };
    }
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for await (const figures of benchStorage()) {
    process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(figures) : inWords(figures)}\n`);
  }
}

function inWords(figures: StorageFigures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value < 10 && !Number.isInteger(value) ? value.toFixed(1) : Math.round(value)}`)
    .join(', ');
}
