import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchStorageBrowser, type StorageBrowser } from '../../../scripts/storage/chromium';
import { INTERRUPTED, type KillRun, killRuns } from '../../../scripts/storage/kill-runs';

/** `npm run faults` tries every byte and every step; here a sample of both. */
const STRIDE = 29;
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

let browser: StorageBrowser;

beforeAll(async () => {
  browser = await launchStorageBrowser();
});

afterAll(() => browser.close());

it('a backup damaged anywhere leaves the old state or gives the new one, and a sentence', async () => {
  const page = await browser.newPage();
  const result = await page.evaluate((stride) => plumbline.tryByteFaults(stride), STRIDE);
  await page.close();
  expect(result.faults).toEqual([]);
  expect(result.attempts).toBeGreaterThan(400);
});

it('a page that dies in the middle loses nothing it acknowledged and leaves nothing half done', async () => {
  const runs: KillRun[] = [];
  for await (const run of killRuns(browser, SEEDS)) {
    runs.push(run);
  }
  expect(runs.filter(({ fault }) => fault)).toEqual([]);
  expect(new Set(runs.map(({ operation }) => operation))).toEqual(new Set(INTERRUPTED));
});
