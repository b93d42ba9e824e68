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
];
