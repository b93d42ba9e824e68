import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { savedRows } from './board/saved';
import { fillDatabase } from './browser/fill';
import { launchPlumbline } from './browser/launch';

/**
 * Pictures of the library's pages, from the production build in a real browser, at every width the design names, light
 * and dark. Left in `out/screenshots`. Run “npm run build” first. With arguments only the states whose names begin with one of them.
 */
const FOLDER = new URL('../out/screenshots', import.meta.url).pathname;
/** The last is 1280 px at 400 %. */
const WIDTHS = [1280, 900, 600, 320] as const;
const HEIGHT = 800;

/** How long a page may take to come to rest before its picture is taken, in milliseconds. */
const REST = 400;

const wanted = process.argv.slice(2);

/** A state: where it is, and what is done there first. */
type State = { readonly name: string; readonly at: string; readonly first?: (page: Page) => Promise<void> };

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** Notes of every kind that a preview shows: a story, one that is not finished, questions, a fact, and a line that is none of these. */
const NOTES = `## Forty minutes without tracking
S: The parcel tracking page went blank in three countries
T: I was first on call
A: I took the lead, split the call in two and put one person on words for the drivers
R: Back in 40 minutes, and the review was one page

## The pager
Action: I counted every page for a month and deleted 19 alerts.
Result: TBD

## Questions to ask
- Who gets woken up first?
- What did you stop doing last year?

## Certificates
- Certified scaffolder, 2023

## Loose ends
zzz 17, look on the old laptop`;

async function readNotes(page: Page): Promise<void> {
  await page.getByLabel('Or paste them').fill(NOTES);
  await press(page, 'Read the pasted text');
  await page.getByText('Look before it is added').waitFor();
}

const STATES: readonly State[] = [
  { name: 'welcome', at: '#/welcome' },
  { name: 'stories', at: '#/stories' },
  { name: 'story', at: '#/stories', first: (page) => page.locator('.items a').first().click() },
  {
    name: 'story-competencies',
    at: '#/stories',
    first: async (page) => {
      await page.locator('.items a').first().click();
      await press(page, /^(?:Edit|Add competencies)$/u);
    },
  },
  {
    name: 'stories-chosen',
    at: '#/stories',
    first: async (page) => {
      await press(page, 'Sort and filter');
      await page.getByRole('menuitemcheckbox', { name: 'Choose several' }).click();
      for (const index of [0, 2, 3]) await page.locator('.items input').nth(index).click();
      await press(page, 'Competencies');
    },
  },
  { name: 'story-new', at: '#/stories/new?answering=You%20keep%20calm%20when%20a%20night%20goes%20wrong.' },
  { name: 'questions', at: '#/questions' },
  { name: 'questions-add', at: '#/questions', first: (page) => press(page, 'Add one') },
  { name: 'facts', at: '#/facts' },
  { name: 'competencies', at: '#/competencies' },
  { name: 'import', at: '#/import' },
  {
    name: 'import-preview',
    at: '#/import',
    first: readNotes,
  },
  {
    name: 'import-split',
    at: '#/import',
    first: async (page) => {
      await readNotes(page);
      await press(page, 'Split in two');
    },
  },
  { name: 'postings-board', at: '#/postings' },
  {
    name: 'postings-in-texts',
    at: '#/postings',
    first: async (page) => {
      await page.getByLabel('Search postings').fill('experiense team');
      await page.locator('.text-hits').waitFor();
    },
  },
  { name: 'postings-list', at: '#/postings', first: (page) => press(page, 'List') },
  { name: 'posting-prepare', at: '#/postings/4101' },
  {
    name: 'posting-debrief',
    at: '#/postings/4101',
    first: async (page) => {
      await press(page, 'Change the debrief');
    },
  },
  {
    name: 'posting-requirements',
    at: '#/postings/4101',
    first: async (page) => {
      await page.getByRole('tab', { name: 'Requirements' }).click();
      await page.locator('.req-row').first().click();
    },
  },
  {
    name: 'posting-text',
    at: '#/postings/4101',
    first: (page) => page.getByRole('tab', { name: 'Posting', exact: true }).click(),
  },
  {
    name: 'posting-stories',
    at: '#/postings/4101',
    first: async (page) => {
      await page.getByRole('tab', { name: 'Stories' }).click();
      await press(page, /^More about .* in the line-up$/u);
      await page.getByRole('menuitem', { name: 'Choose another back-up' }).click();
    },
  },
  { name: 'posting-closed', at: '#/postings/4104' },
  { name: 'coverage', at: '#/coverage' },
  { name: 'rehearse', at: '#/postings/4101/rehearse' },
  { name: 'rehearse-shown', at: '#/postings/4101/rehearse', first: (page) => press(page, 'Show') },
  { name: 'sites', at: '#/sites' },
  { name: 'backup', at: '#/backup' },
  {
    name: 'backup-erase',
    at: '#/backup',
    first: (page) => press(page, 'Erase everything …'),
  },
  { name: 'day-sheet', at: '#/postings/4101/day-sheet' },
  {
    name: 'day-sheet-choose',
    at: '#/postings/4101/day-sheet',
    first: (page) => press(page, 'Choose what is on it'),
  },
  // The last: nothing is left after it.
  {
    name: 'backup-erased',
    at: '#/backup',
    first: async (page) => {
      await press(page, 'Erase everything …');
      await page.getByLabel('Type “erase” to go on').fill('erase');
      await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
      await page.getByText('A copy is kept').waitFor();
    },
  },
];

mkdirSync(FOLDER, { recursive: true });
for (const scheme of ['light', 'dark'] as const) await takeAll(scheme);
process.stdout.write(`Pictures are in ${FOLDER}\n`);

async function takeAll(colorScheme: 'light' | 'dark'): Promise<void> {
  const plumbline = await launchPlumbline({ headless: true, colorScheme });
  const page = await plumbline.context.newPage();
  page.on('pageerror', (error) => process.stderr.write(`${error.stack}\n`));
  page.on('console', (message) => {
    if (message.type() === 'error') process.stderr.write(`${message.text()}\n`);
  });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const library = `chrome-extension://${plumbline.extensionId}/library.html`;
  await page.goto(library);
  await page.getByRole('navigation').waitFor();
  await page.waitForTimeout(REST);
  await fillDatabase(page, savedRows(new Date().toISOString()));
  for (const { name, at, first } of STATES) {
    if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) continue;
    await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
    await page.goto(`${library}${at}`);
    await page.reload();
    await page.locator('main h1').first().waitFor();
    await first?.(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.waitForTimeout(REST);
      await page.screenshot({ path: join(FOLDER, `library-${name}-${width}-${colorScheme}.png`), fullPage: true });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) process.stderr.write(`${name} is ${over} px too wide at ${width} px.\n`);
    }
  }
  await plumbline.close();
}
