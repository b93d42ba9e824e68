import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, type LibraryStage, openLibraryStage } from './library-stage';

const NOTES = `# Stories

## The late ferry

Situation: The ferry was two hours late and eighty people stood on the pier.
Task: I had to feed them.
Action: I opened the school kitchen and asked the bakery for all its bread.
Result: Everybody had eaten by nine, and nobody left angry.

## A ledger nobody trusted

Situation: The accounts of the cooperative did not add up for three years.
Action: I reconciled every invoice in six weeks and showed the board what was missing.
Result: The board took the new ledger, and the auditor signed in March.

# Questions to ask

- Who decides what is cooked?
- How many covers are there on a bad night?

zzz qqq 17 blue
`;

/** How long something that happens by itself may take on a slow machine. */
const SOON = { timeout: 10_000 };

let stage: LibraryStage;
let page: Page;

beforeAll(async () => {
  stage = await openLibraryStage();
  page = await stage.open('');
});

afterAll(() => stage.close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
const see = (text: string | RegExp) => page.getByText(text).first().waitFor(SOON);
const goTo = (name: string) => page.getByRole('link', { name: new RegExp(`^${name}`, 'u') }).click();
const openStory = (title: string) => page.locator('.items').getByText(title).click(SOON);
const titles = () => page.locator('.items strong').allInnerTexts();

/** The words in which the two tellings of the linked story differ, as they are shown: the one here, then the file's. */
const ONLY_IN_ONE = ['the', 'oven', 'both', 'ovens', 'Forty', 'Eighty'];

/** Drops a file as a person does: the browser makes the event, the page reads the file. */
async function drop(name: string, text: string, where = page): Promise<void> {
  const transfer = await where.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, text] as const,
  );
  await where.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
}

/** The text of the whole bank, as the browser hands it out. */
async function exportMarkdown(where: Page): Promise<string> {
  await where.getByRole('link', { name: /^Import/u }).click();
  const [download] = await Promise.all([
    where.waitForEvent('download'),
    where.getByRole('button', { name: 'Export as Markdown' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** An export without the marks of the import that brought its rows: that is another one in each browser. */
function withoutImport(exported: string): string {
  return exported.replaceAll(/"importId":"[^"]*",?/gu, '');
}

/** Writes the one note in the folder that is linked. */
async function writeNote(text: string): Promise<void> {
  await page.evaluate(async (content) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('vault');
    const file = await folder.getFileHandle('pier.md', { create: true });
    const writing = await file.createWritable();
    await writing.write(content);
    await writing.close();
  }, text);
}

describe('the library', () => {
  it('says first what this is and what stays here', async () => {
    await see('lined up with the job posting');
    await expectSound(page);
  });

  it('reads notes that are dropped, and shows what becomes of them before anything is kept', async () => {
    await button('Import notes').click();
    await see('Drop files or a folder here');
    await expectSound(page);
    await drop('notes.md', NOTES);
    await see('Look before it is added');
    await see('2 stories and 2 questions to ask.');
    await see('1 line left over.');
    await expectSound(page);
    expect(await page.locator('.side a[href="#/stories"] .caption').textContent()).toBe('0');
  });

  it('marks the lines of the source that a part is from', async () => {
    await button('Action').click();
    expect(await page.locator('.src mark').allInnerTexts()).toEqual([
      'Action: I opened the school kitchen and asked the bakery for all its bread.',
    ]);
  });

  it('stores an import as one, takes it back as one, and brings it back', async () => {
    await button('Keep as a note').click();
    await button('Add all of this').click();
    await see('Import added: 2 stories, 2 questions to ask and 1 note.');
    await expect.poll(titles).toEqual(expect.arrayContaining(['The late ferry', 'A ledger nobody trusted']));
    await button('Undo').click();
    await see('lined up with the job posting');
    await goTo('Import');
    await drop('notes.md', NOTES);
    await button('Add all of this').click();
    await expect.poll(titles).toHaveLength(2);
  });

  it('knows what it has: the same notes again bring nothing', async () => {
    await goTo('Import');
    await drop('notes.md', NOTES);
    await see('You have this one already, word for word.');
    await see('Nothing new.');
    expect(await button('Add all of this').isDisabled()).toBe(true);
    await button('Cancel').click();
  });

  it('offers to merge a story that is told otherwise, field by field', async () => {
    await drop('notes.md', NOTES.replace('nobody left angry', 'nobody left angry, which the mayor noticed'));
    await button('Compare and merge').click();
    await page.getByLabel('From the file').last().check();
    await expectSound(page);
    await button('Add all of this').click();
    await see('Import added');
    await openStory('The late ferry');
    await expect.poll(() => page.getByLabel('Result').inputValue()).toContain('which the mayor noticed');
  });

  it('is not replaced by a file that is dropped beside the place for it', async () => {
    const prevented = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'x.md'));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(prevented).toBe(true);
  });

  it('names a file that cannot be read, and what to do', async () => {
    await goTo('Import');
    await drop('scan.pdf', '%PDF-1.7 nothing');
    await see('Copy its text and paste it');
    await drop('empty.md', '');
    await see('Check that the right file was chosen');
    await expectSound(page);
  });

  it('lets a preview be corrected, keyboard only, and waits while another page is looked at', async () => {
    await drop('other.md', '## Snow on the line\n\nSituation: It snowed.\nAction: I dug.\nResult: The train left.\n');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.getByRole('button', { name: 'Split in two: Snow on the line' }).focus();
    for (const key of ['Enter', 'ArrowDown']) await page.keyboard.press(key);
    await expectSound(page);
    await page.keyboard.press('Enter');
    await see('Split in two.');
    expect(await page.locator('article h3').count()).toBe(2);
    await page.getByRole('button', { name: /^Join with the next: Snow on the line/u }).focus();
    await page.keyboard.press('Enter');
    await see('Joined to one.');
    expect(await focused()).toBe('Snow on the line');
    await button('Situation').focus();
    await page.keyboard.press('Enter');
    await button('This is situation').waitFor(SOON);
    // Past the story's other parts.
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    const entry = page.getByRole('menuitem', { name: 'Make it reflection' });
    await entry.waitFor(SOON);
    const isChosen = () => entry.evaluate((element) => element === document.activeElement);
    for (let step = 0; step < 20 && !(await isChosen()); step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await see('Situation missing');
    await button('Reflection').waitFor(SOON);
    await goTo('Facts');
    await goTo('Import');
    await see('Situation missing');
    await button('Cancel').focus();
    await page.keyboard.press('Enter');
    await see('Drop files or a folder here');
  });

  it('finds a story by a misspelt word', async () => {
    await goTo('Stories');
    await page.getByLabel('Search stories').fill('reconsiled invioce');
    await expect.poll(titles).toEqual(['A ledger nobody trusted']);
    await see('1 of 2 stories');
    await page.getByLabel('Search stories').fill('zeppelin');
    await see('No story has these words');
    await page.keyboard.press('Escape');
    await expect.poll(titles).toHaveLength(2);
  });

  it('keeps what is written by itself, and has it after the tab was closed', async () => {
    await openStory('A ledger nobody trusted');
    await expectSound(page);
    await page.getByLabel('Reflection').fill('Ask for the books first.');
    await see(/saved at/u);
    await page.getByLabel('Task').fill('I wrote this and closed the tab at once.');
    await page.close();
    page = await stage.open('#/stories');
    await openStory('A ledger nobody trusted');
    await expect.poll(() => page.getByLabel('Reflection').inputValue()).toBe('Ask for the books first.');
    await expect
      .poll(() => page.getByLabel('Task').inputValue(), SOON)
      .toBe('I wrote this and closed the tab at once.');
  });

  it('follows what is written in another tab, and not under the hands of who writes', async () => {
    const other = await stage.open(new URL(page.url()).hash);
    await other.getByLabel('Result').fill('The auditor signed.');
    await expect.poll(() => page.getByLabel('Result').inputValue(), SOON).toBe('The auditor signed.');
    await other.close();
  });

  it('keeps earlier wordings and takes one back', async () => {
    await button('More about this story').click();
    await page.getByRole('menuitem', { name: 'Earlier wordings' }).click();
    await see(/^Until/u);
    await expectSound(page);
    await button('Use this wording').click();
    await see('Earlier wording is back.');
    await expect.poll(() => page.getByLabel('Result').inputValue()).toContain('The board took the new ledger');
  });

  it('opens at the line a quote was taken from', async () => {
    const story = (await page.getByLabel('Situation').inputValue()).length;
    const fragment = new URL(page.url()).hash;
    const opened = await stage.open(`${fragment}?from=4&to=12`);
    await opened.locator('.mirror mark').waitFor({ ...SOON, state: 'attached' });
    expect(await opened.locator('.mirror mark').textContent()).toBe('accounts');
    expect(story).toBeGreaterThan(12);
    await opened.close();
  });

  it('deletes a story and brings it back', async () => {
    await button('More about this story').click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await see('Story deleted.');
    await expect.poll(titles).toEqual(['The late ferry']);
    await button('Undo').click();
    await expect.poll(titles).toHaveLength(2);
    await expectSound(page);
  });

  it('writes a new story, keyboard only', async () => {
    await page.getByRole('link', { name: 'New', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Title').waitFor();
    await page.keyboard.type('The night the lights went out');
    await expect.poll(titles, SOON).toContain('The night the lights went out');
    expect(page.url()).not.toContain('/new');
  });

  it('gives several stories a competency at once and takes it off again, keyboard only', async () => {
    const press = page.keyboard.press.bind(page.keyboard);
    const tags = page.locator('.chosen-tags');
    await button('Sort and filter').focus();
    await press('Enter');
    await page.getByRole('menuitemcheckbox', { name: 'Choose several' }).press('Enter');
    await see('None chosen');
    await page.locator('.items input').first().focus();
    await press('Space');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Shift+Space');
    await see('3 chosen');
    await press('Space');
    await see('2 chosen');
    await button('Competencies').focus();
    await press('Enter');
    await expectSound(page);
    await tags.getByPlaceholder('Another, in your own words').fill('Night work');
    await press('Enter');
    await see('“Night work” added to 2 stories.');
    await expect.poll(() => tags.getByLabel('Night work').isChecked(), SOON).toBe(true);
    await tags.getByLabel('Night work').focus();
    await press('Space');
    await see('“Night work” taken off 2 stories.');
    await press('Control+z');
    await see('Undone.');
    await button('Sort and filter').click();
    await page.getByRole('menuitemcheckbox', { name: 'Night work (2)' }).click();
    await expect.poll(titles, SOON).toHaveLength(2);
    await button('Show all').click();
    await tags.getByLabel('Night work').click();
    await see('“Night work” taken off 2 stories.');
    await tags.locator('input').first().focus();
    await press('Escape');
    await press('Escape');
    await expect.poll(() => page.locator('.items input').count()).toBe(0);
  });

  it('adds, changes and deletes a fact', async () => {
    await goTo('Facts');
    await button('Add a fact').click();
    await page.getByLabel('What it is about').fill('Forklift');
    await page.getByLabel('What it is', { exact: true }).selectOption('licence');
    await expectSound(page);
    await button('Keep').click();
    await see('Licence · Forklift');
    await page.locator('.bank-row').first().click();
    await page.getByLabel('Do you have it?').selectOption('no');
    await button('Keep').click();
    await see('You do not have it');
    await expectSound(page);
    await page.locator('.bank-row').first().click();
    await button('Delete').click();
    await see('No facts yet');
    await button('Undo').click();
    await see('Licence · Forklift');
  });

  it('adds a question they may ask, with the story to tell', async () => {
    await goTo('Questions');
    await see('Who decides what is cooked?');
    await expectSound(page);
    await button('They may ask').click();
    await button('Add one').click();
    await page.getByLabel('Their question').fill('When did you feed many people?');
    await page.getByLabel('Stories to tell').selectOption({ label: 'The late ferry' });
    await expectSound(page);
    await button('Keep').click();
    await see('Tell “The late ferry”');
    await page.getByLabel('Search questions').fill('pepole');
    await see('When did you feed many people?');
  });

  it('shows which competencies have a story', async () => {
    await goTo('Competencies');
    await see(/of 18 have a story/u);
    await expectSound(page);
  });

  it('exports everything as Markdown that comes back to the same in an empty browser', async () => {
    const exported = await exportMarkdown(page);
    expect(exported).toContain('The late ferry');
    const other = await openLibraryStage();
    const elsewhere = await other.open('#/import');
    await drop('plumbline-stories.md', exported, elsewhere);
    await elsewhere.getByRole('button', { name: 'Add all of this' }).click();
    await elsewhere.getByText('Import added').waitFor(SOON);
    expect(withoutImport(await exportMarkdown(elsewhere))).toBe(withoutImport(exported));
    expect(other.errors).toEqual([]);
    await other.close();
  });

  it('reads a linked folder, and later only what changed in it, field by field', async () => {
    await goTo('Import');
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('vault', { create: true });
      // The dialog is the browser's and cannot be driven; the folder it would give is a real one.
      Object.assign(window, { showDirectoryPicker: async () => folder });
    });
    await writeNote(
      '## Bread for the pier\n\nSituation: It was dark.\nAction: I lit the oven.\nResult: Forty loaves.\n',
    );
    await button('Link a folder').click();
    await see('1 story.');
    await button('Add all of this').click();
    await expect.poll(titles, SOON).toContain('Bread for the pier');
    await goTo('Import');
    await see('Your notes in it are never changed');
    await button('Look for changes').click();
    await see('Nothing has changed.');
    await expectSound(page);
    await writeNote(
      '## Bread for the pier\n\nSituation: It was dark.\nAction: I lit both ovens.\nResult: Eighty loaves.\n',
    );
    await button('Look for changes').click();
    await see('Looks like one you already have');
    await button('Compare and merge').click();
    await expect.poll(() => page.locator('.merge ins').allInnerTexts()).toEqual(ONLY_IN_ONE);
    await expectSound(page);
    await button('Add all of this').click();
    await openStory('Bread for the pier');
    await expect.poll(() => page.getByLabel('Result').inputValue(), SOON).toBe('Eighty loaves.');
  });

  it('had nothing go wrong on the way', () => {
    expect(stage.errors).toEqual([]);
  });
});
