/**
 * Tries to break the storage in a real browser: `npm run faults -- [--seeds FIRST-LAST] [--stride N]`. Needs the production build.
 *
 * - Damages a backup at every byte (every N-th with `--stride N`) and tries to restore it.
 * - Kills the page at every step that saving, importing, restoring, merging and undoing take in the database.
 * - Kills Plumbline as it ships, its tab or its worker, while a person uses it.
 *
 * Prints what was tried, with its seeds and its time; ends with status 1 and the faults where the database was neither in the old nor in the new
 * state, or something acknowledged was lost.
 */
import { parseArgs } from 'node:util';
import { launchStorageBrowser, type StorageBrowser } from './storage/chromium';
import { type ExtensionKill, extensionKills } from './storage/extension-kills';
import { countSteps, type KillRun, killRuns } from './storage/kill-runs';

/** Without `--seeds` each step of the storage is met once, and the extension is killed so often. */
const EXTENSION_RUNS = 200;

const { values } = parseArgs({ options: { seeds: { type: 'string' }, stride: { type: 'string', default: '1' } } });

const browser = await launchStorageBrowser();
let faults = 0;
try {
  faults += await damage(browser, Number(values.stride));
  const steps = Object.values(await countSteps(browser)).reduce((sum, count) => sum + count, 0);
  faults += await kill('Storage', seeds(steps), (chosen) => killRuns(browser, chosen));
} finally {
  await browser.close();
}
faults += await kill('Extension', seeds(EXTENSION_RUNS), extensionKills);
process.exitCode = faults === 0 ? 0 : 1;

async function damage({ newPage }: StorageBrowser, stride: number): Promise<number> {
  const begun = performance.now();
  const page = await newPage();
  const result = await page.evaluate((every) => plumbline.tryByteFaults(every), stride);
  await page.close();
  const { attempts, bytes, restored } = result;
  say(`Damaged backups: ${attempts} of a file of ${bytes} bytes, ${restored} unharmed`, result.faults.length, begun);
  for (const fault of result.faults) {
    say(`  ${fault}`);
  }
  return result.faults.length;
}

async function kill(
  what: string,
  [first, last]: readonly [first: number, last: number],
  runs: (seeds: readonly number[]) => AsyncGenerator<KillRun | ExtensionKill>,
): Promise<number> {
  const begun = performance.now();
  const kinds = new Map<string, number>();
  let count = 0;
  let faulty = 0;
  for await (const run of runs(Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index))) {
    const kind = 'victim' in run ? `${run.operation}, ${run.victim}` : run.operation;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    count += 1;
    if (run.fault) {
      faulty += 1;
      say(`  seed ${run.seed}: ${kind}, step ${run.step} of ${run.steps}: ${run.fault}`);
    }
  }
  const kindsInWords = [...kinds].map(([kind, times]) => `${kind} ${times}`).join('; ');
  say(`${what} killed: seeds ${first} to ${last}, ${count} runs (${kindsInWords})`, faulty, begun);
  return faulty;
}

function seeds(count: number): readonly [first: number, last: number] {
  const [first = 1, last = count] = (values.seeds ?? '').split('-').filter(Boolean).map(Number);
  return [first, last];
}

function say(line: string, found?: number, begun = 0): void {
  const outcome = found === undefined ? '' : `, ${found} faults, ${Math.round((performance.now() - begun) / 1000)} s.`;
  process.stdout.write(`${line}${outcome}\n`);
}
