/**
 * Tries to break the storage in a real browser: `npm run faults -- [--seeds FIRST-LAST] [--stride N]`.
 *
 * Kills the page at every step that saving, importing, restoring, merging and undoing take in the database, and damages a backup at every
 * byte (every N-th with `--stride N`). Prints what was tried; ends with status 1 and the faults where the database was neither in the old nor in the
 * new state, or something acknowledged was lost.
 */
import { parseArgs } from 'node:util';
import { launchStorageBrowser } from './storage/chromium';
import { countSteps, INTERRUPTED, type KillRun, killRuns } from './storage/kill-runs';

const { values } = parseArgs({ options: { seeds: { type: 'string' }, stride: { type: 'string', default: '1' } } });

const browser = await launchStorageBrowser();
try {
  const bytes = await byteFaults(Number(values.stride));
  const kills = await kill();
  process.exitCode = bytes + kills === 0 ? 0 : 1;
} finally {
  await browser.close();
}

async function byteFaults(stride: number): Promise<number> {
  const page = await browser.newPage();
  const result = await page.evaluate((every) => plumbline.tryByteFaults(every), stride);
  await page.close();
  process.stdout.write(
    `Damaged backups: ${result.attempts} of a file of ${result.bytes} bytes, ${result.restored} unharmed, ${result.faults.length} faults.\n`,
  );
  for (const fault of result.faults) {
    process.stdout.write(`  ${fault}\n`);
  }
  return result.faults.length;
}

async function kill(): Promise<number> {
  const steps = Object.values(await countSteps(browser)).reduce((sum, count) => sum + count, 0);
  const [first = 1, last = steps] = (values.seeds ?? '').split('-').filter(Boolean).map(Number);
  const runs: KillRun[] = [];
  for await (const run of killRuns(browser, seedsFrom(first, last))) {
    runs.push(run);
    if (run.fault) {
      process.stdout.write(`  seed ${run.seed}: ${run.operation}, step ${run.step} of ${run.steps}: ${run.fault}\n`);
    }
  }
  const faults = runs.filter(({ fault }) => fault);
  const counts = INTERRUPTED.map((name) => `${name} ${runs.filter(({ operation }) => operation === name).length}`);
  process.stdout.write(
    `Killed pages: seeds ${first} to ${last}, ${runs.length} runs (${counts.join(', ')}), ${faults.length} faults.\n`,
  );
  return faults.length;
}

function seedsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
