import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchPlumbline, type Plumbline } from '../browser/launch';
import { madeUpNotes } from './made-up-notes';
import { type Line, middle, type Piece } from './piece';

/** What is promised, in milliseconds: a person's notes at once, a vault of years while one waits, and a page that never stands still. */
const FEW_NOTES = 200;
const MANY_NOTES = 5_000;
const FRAME = 100;

/** Five files as one person has them, and more than a life's, in UTF-16 units. */
const FEW = [3_000, 10_000, 14_000, 2_000, 116_000];
const MANY = [10_000_000];

/** So often each import is read: what the machine does beside it is chance. */
const ROUNDS = 5;
const MANY_ROUNDS = 2;

/** A person takes at least this long to choose files, in milliseconds. */
const CHOOSING = 1_000;

type ImportTimes = {
  /** From the files' choice to the preview on the screen, and the longest between two frames until a second after it, in milliseconds. */
  readonly preview: number;
  readonly longestFrame: number;
  /** What the page itself did of it, in milliseconds of the processor: a clock counts whatever else the machine does. */
  readonly work: number;
};

/** Notes chosen as files, in the library as it ships, up to the preview. */
export const IMPORTING: Piece = {
  name: 'Importing',
  run: async function* () {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-notes-'));
    const browser = await launchPlumbline({ headless: true });
    try {
      for (const line of await lines(browser, filesOf(folder, FEW), 'five files, 145 kB', ROUNDS, FEW_NOTES))
        yield { line };
      for (const line of await lines(browser, filesOf(folder, MANY), '10 MB', MANY_ROUNDS, MANY_NOTES)) yield { line };
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  },
};

function filesOf(folder: string, sizes: readonly number[]): readonly string[] {
  return sizes.map((size, index) => {
    const path = join(folder, `notes-${size}-${index}.md`);
    writeFileSync(path, madeUpNotes(size));
    return path;
  });
}

async function lines(
  browser: Plumbline,
  files: readonly string[],
  what: string,
  rounds: number,
  limit: number,
): Promise<readonly Line[]> {
  const times: ImportTimes[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await importTimes(browser, files));
  const of = (name: keyof ImportTimes) => middle(times.map((one) => one[name]));
  return [
    { what: `${what}: until the preview`, plumbline: of('preview'), limit },
    { what: `${what}: longest frame`, plumbline: of('longestFrame'), limit: FRAME },
    { what: `${what}: work of the page, in all`, plumbline: of('work') },
  ];
}

/** Chooses files in a fresh tab of the library and waits for their preview. */
async function importTimes({ context, extensionId }: Plumbline, files: readonly string[]): Promise<ImportTimes> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html#/import`);
  const input = page.getByLabel('Files of notes');
  await input.waitFor({ state: 'attached' });
  await page.waitForTimeout(CHOOSING);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
  const before = await worked();
  const times = page.evaluate(watchImport);
  await input.setInputFiles([...files]);
  const found = await times;
  const work = (await worked()) - before;
  await page.close();
  return { ...found, work };
}

/** Counts frames from the choice of files on. Runs in the page: must not use anything from around it. */
async function watchImport(): Promise<Omit<ImportTimes, 'work'>> {
  const afterwards = 1_000;
  const begun = await new Promise<number>((resolve) =>
    document.addEventListener('change', () => resolve(performance.now()), { capture: true, once: true }),
  );
  let last = begun;
  let longestFrame = 0;
  let shown: number | undefined;
  while (shown === undefined || last - shown < afterwards) {
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    if (document.querySelector('.import')) shown ??= now;
    if (document.querySelector('.notice')) throw new Error(document.querySelector('.notice')?.textContent ?? '');
  }
  return { preview: shown - begun, longestFrame };
}
