import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Something a person does in Plumbline as it ships that ends in one act of the storage. */
export type Journey = {
  readonly name: string;
  /** The page it happens in. */
  readonly path: string;
  /** Everything up to the click that stores something. */
  readonly prepare: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
  /** The words with which the page says that it is stored. */
  readonly said: string;
};

const POSTING = `Ward manager, surgery

About the role
You run a surgical ward with thirty beds and report to the head of nursing. The ward takes patients after planned operations and works closely with the day clinic next door.

What you will do
- You lead a team of twenty nurses and plan their shifts
- You keep the ward within its budget and order what it needs
- You handle complaints of patients and their families
- You train new colleagues in their first months
- You report every incident and see to it that it does not happen again

What you bring
- A nursing licence is required
- At least three years of leading people on a ward
- You have brought a change of routine through against doubts
- You write clear reports`;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

const NOTES = `# The night the boiler failed

Situation: The heating of the ward failed on the coldest night of the year.
Task: I had to keep thirty patients warm until the morning.
Action: I moved the oldest to the day clinic and borrowed heaters from two hotels.
Result: Nobody fell ill, and the hotels still lend us their heaters.

# A form nobody filled in

Situation: Falls were reported on a form of four pages, which is to say never.
Action: I cut it to one page with the three questions that matter.
Result: Reports rose from two to nineteen a month.

## Questions to ask

- What does a good first half-year look like?
`;

/** A backup of the first released version: other rows than those that are there. */
const BACKUP = fileURLToPath(new URL('../../tests/storage/released/version-1.json', import.meta.url));

const chooseBackup = async (page: Page) => {
  await page.getByLabel('Backup file').setInputFiles(BACKUP);
  await page.getByText('Holds').first().waitFor();
};

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'save a posting',
    path: '/sidepanel.html',
    prepare: async (page) => {
      await button(page, /^Paste/u).click();
      await page.locator('textarea').fill(POSTING);
      await button(page, 'Read this text').click();
      await page.locator('[data-verdict]').first().waitFor();
    },
    act: (page) => button(page, /^Save\b/u).click(),
    said: 'Saved.',
  },
  {
    name: 'import notes',
    path: '/library.html#/import',
    prepare: async (page) => {
      await page.getByLabel('Or paste them').fill(NOTES);
      await button(page, 'Read the pasted text').click();
      await page.getByText('2 stories').first().waitFor();
    },
    act: (page) => button(page, 'Add all of this').click(),
    said: 'Import added:',
  },
  {
    name: 'write a story',
    path: '/library.html#/stories/story-0',
    prepare: (page) => page.getByLabel('Action').first().waitFor(),
    act: (page) => page.getByLabel('Action').first().fill('I rang three firms until one had the part.'),
    said: 'saved at',
  },
  {
    name: 'delete a posting',
    path: '/library.html#/postings',
    prepare: (page) => button(page, /^Move or delete/u).click(),
    act: (page) => page.getByRole('menuitem', { name: 'Delete' }).click(),
    said: 'Posting deleted.',
  },
  {
    name: 'restore a backup',
    path: '/library.html#/backup',
    prepare: chooseBackup,
    act: (page) => button(page, 'Replace everything here').click(),
    said: 'Restored:',
  },
  {
    name: 'add a backup',
    path: '/library.html#/backup',
    prepare: chooseBackup,
    act: (page) => button(page, 'Add it to what is here').click(),
    said: 'Added:',
  },
];
