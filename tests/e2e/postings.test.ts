import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OTHER_PAGES, postingPage, SHOWN_POSTING } from '../../scripts/board/other-pages';
import { daysFrom } from '../../scripts/board/saved';
import { openStage, type Stage } from './panel-stage';
import { pageCount } from './pdf';
import { expectSound as expectSoundIn, LIBRARY_FRAME } from './sound';

/** How long something that happens by itself may take on a slow machine. */
const SOON = { timeout: 10_000 };

/** In half a page's width some thirty lines. */
const LONG_BRIDGE = 'I have not done this on my own, and I say so before they ask. '.repeat(24).trim();

const NOW = new Date().toISOString();
const INTERVIEW = daysFrom(NOW, 10);

let stage: Stage;
let library: Page;
const errors: string[] = [];

beforeAll(async () => {
  stage = await openStage((_host, path) => {
    if (path.startsWith('/posting')) return { body: postingPage(SHOWN_POSTING) };
    const body = OTHER_PAGES[path];
    return body === undefined ? undefined : { body };
  }, '/posting');
  const { panel } = stage;
  await panel.getByRole('button', { name: 'Try with samples' }).click();
  await panel.getByText('answered').first().waitFor();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText('Saved.').waitFor();
  // Of the panel's own connection: downloads go to the folder of the last one.
  library = await panel.context().newPage();
  library.on('pageerror', (error) => errors.push(error.message));
  library.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await library.setViewportSize({ width: 1280, height: LIBRARY_FRAME.height });
  await library.emulateMedia({ reducedMotion: 'reduce' });
});

afterAll(() => stage.close());

const button = (name: string | RegExp) => library.getByRole('button', { name, exact: true }).first();
const tab = (name: string) => library.getByRole('tab', { name, exact: true });
const see = (text: string | RegExp) => library.getByText(text).first().waitFor();
const at = (place: string) => `chrome-extension://${stage.plumbline.extensionId}/library.html#${place}`;
const column = (name: string) => library.locator('.column').filter({ has: library.getByRole('heading', { name }) });

/** Goes to a place of the library as if it had just been opened. */
async function open(place: string): Promise<void> {
  await library.goto(at(place));
  await library.reload();
  await library.locator('main h1').first().waitFor();
}

const expectSound = () => expectSoundIn(library, LIBRARY_FRAME);

/** The file that comes of pressing something. */
async function fileOf(
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer; readonly path: string }> {
  const [download] = await Promise.all([library.waitForEvent('download'), press()]);
  return contentOf(download);
}

async function contentOf(download: Download) {
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: readFileSync(path), path };
}

describe('saved postings', () => {
  it('has on its board what was saved in the panel', async () => {
    await open('/postings');
    expect(await column('Saved').getByRole('link').textContent()).toBe(SHOWN_POSTING.title);
    await see('1 posting');
    await expectSound();
  });

  it('asks about a posting that was saved from two places, and joins the two', async () => {
    const { page, panel, plumbline } = stage;
    await page.bringToFront();
    await page.goto(stage.at('/posting', 'localhost'));
    await plumbline.clickToolbar(page);
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await library.bringToFront();
    await see('These two look like one posting');
    await see('2 postings');
    await expectSound();
    await button('Keep them apart').click();
    await library.getByText('These two look like one posting').waitFor({ state: 'detached' });
    await button('Undo').click();
    await button('Join them').click();
    await see('1 posting');
  });

  it('moves a card by keyboard alone, the card keeps the focus, and the panel sees it', async () => {
    await column('Saved').getByRole('link').focus();
    await library.keyboard.press('m');
    await library.getByRole('menuitemcheckbox', { name: 'Interviewing' }).press('Enter');
    await column('Interviewing').getByRole('link').waitFor();
    await expect.poll(() => library.evaluate(() => document.activeElement?.textContent)).toBe(SHOWN_POSTING.title);
    await stage.page.bringToFront();
    await stage.panel.getByRole('button', { name: 'Status: Interviewing. Change' }).waitFor();
    await library.bringToFront();
  });

  it('moves a card with the mouse, and takes it back', async () => {
    const card = await column('Interviewing').locator('.posting-card').boundingBox();
    const goal = await column('Closed').boundingBox();
    if (!card || !goal) throw new Error('The board is not there.');
    await library.mouse.move(card.x + 40, card.y + 40);
    await library.mouse.down();
    await library.mouse.move(card.x + 60, card.y + 45);
    await library.mouse.move(goal.x + goal.width / 2, goal.y + 20, { steps: 8 });
    await library.mouse.up();
    await column('Closed').getByRole('link').waitFor();
    await button('Undo').click();
    await column('Interviewing').getByRole('link').waitFor();
  });

  it('is a list too, searched with a slip of the pen', async () => {
    await button('List').click();
    await library.getByRole('searchbox').fill('wrad manager');
    await library.getByRole('row', { name: /Ward Manager/u }).waitFor();
    await expectSound();
    await library.getByRole('searchbox').fill('electronik prescribing');
    await see('In the text of 1 posting');
    expect(await library.locator('.text-hits mark').allTextContents()).toEqual(['electronic', 'prescribing']);
    await expectSound();
    await library.getByRole('searchbox').fill('zoology');
    await see('No posting has these words.');
    await library.getByRole('searchbox').fill('');
    await button('Next').click();
    await library.locator('[aria-sort="descending"]').waitFor();
    await button('Board').click();
  });
});

describe('preparing for it', () => {
  it('opens on the preparation, and takes a talk with its day and people', async () => {
    await column('Interviewing').getByRole('link').click();
    await see('Talks');
    expect(await tab('Prepare').getAttribute('aria-selected')).toBe('true');
    await button('Set the date').click();
    await library.getByLabel('Day and time').fill(INTERVIEW);
    await library.getByLabel('Who is in the room').selectOption('panel');
    await library.getByLabel('Names').fill('a panel of three');
    await library.getByLabel('Place or call').fill('room 2.14');
    await library.getByLabel('Place or call').blur();
    await see('In 10 days · a panel · a panel of three · room 2.14');
    await button('Done').click();
    await see('Line-up for this talk');
    await expectSound();
  });

  it('keeps notes, the next step and a bridge without being told to', async () => {
    await library.getByLabel('Notes').fill('Ask for the rota.');
    await library.getByLabel('Next step').fill('Read their last report');
    await library.getByLabel('The difference, plainly').first().fill('I have not used it yet.');
    await library.getByLabel('The difference, plainly').first().blur();
    await button('Add to the day sheet').click();
    await button('On the day sheet').waitFor();
    await library.reload();
    await see('Talks');
    expect(await library.getByLabel('Notes').inputValue()).toBe('Ask for the rota.');
    expect(await library.getByLabel('Next step').inputValue()).toBe('Read their last report');
    expect(await library.getByLabel('The difference, plainly').first().inputValue()).toBe('I have not used it yet.');
  });

  it('shows the alignment with both quotes, the stories, the questions and the whole text', async () => {
    await tab('Requirements').click();
    await library.locator('[data-verdict="covered"] > .req-row').first().click();
    await library.locator('figure.quote blockquote').first().waitFor();
    await expectSound();
    for (const name of ['Questions', 'Posting', 'Stories']) {
      await tab(name).click();
      await expectSound();
    }
  });

  it('tells the stories in the order they are put in, with the back-up that was chosen, by keyboard alone', async () => {
    const titles = () => library.locator('.lineup h3').allTextContents();
    const [first = '', second = '', ...rest] = await titles();
    await library.getByRole('button', { name: first, exact: true }).focus();
    await library.keyboard.press('Alt+ArrowDown');
    await expect.poll(titles).toEqual([second, first, ...rest]);
    await expect.poll(() => library.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await library.getByRole('button', { name: `More about ${first} in the line-up` }).press('Enter');
    await library.getByRole('menuitem', { name: 'Move up' }).press('Enter');
    await expect.poll(titles).toEqual([first, second, ...rest]);
    await library.getByRole('button', { name: `More about ${first} in the line-up` }).press('Enter');
    await library.getByRole('menuitem', { name: 'Choose another back-up' }).press('Enter');
    await library.locator('.lineup .chooser li button').first().press('Enter');
    await see('chosen by you');
    await expectSound();
    await button('Line up anew').press('Enter');
    await library.getByText('chosen by you').waitFor({ state: 'detached' });
    await tab('Posting').click();
    await see('We are looking for somebody who leads from the ward');
  });

  it('is taken along as a calendar, Markdown, CSV and JSON', async () => {
    await tab('Prepare').click();
    const calendar = await fileOf(() => button('Calendar').click());
    expect(calendar.name).toMatch(/^Ward-Manager.*\.ics$/u);
    expect(calendar.bytes.toString()).toContain(`DTSTART:${INTERVIEW.replace(/[-:]/gu, '')}00`);
    const markdown = (await fileOf(() => button('Markdown').click())).bytes.toString();
    expect(markdown).toContain('# Ward Manager');
    expect(markdown).toContain('## My notes\n\nAsk for the rota.');
    expect((await fileOf(() => button('CSV').click())).bytes.toString()).toContain('interviewing');
    const json = JSON.parse((await fileOf(() => button('JSON').click())).bytes.toString());
    expect(json.rounds[0].at).toBe(INTERVIEW);
  });
});

describe('the folder of notes', () => {
  const FILE = /^Ward Manager.*\.md$/u;
  const theirs = (name: string, text?: string) =>
    library.evaluate(
      async ([file, words]) => {
        const root = await navigator.storage.getDirectory();
        const vault = await root.getDirectoryHandle('vault', { create: true });
        const folder = await vault.getDirectoryHandle('Plumbline', { create: true });
        const handle = await folder.getFileHandle(file ?? '');
        if (words !== undefined) {
          const stream = await handle.createWritable();
          await stream.write(words);
          await stream.close();
        }
        return (await handle.getFile()).text();
      },
      [name, text] as const,
    );

  it('takes the posting as a file, and never in the place of what was changed there', async () => {
    await library.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const vault = await root.getDirectoryHandle('vault', { create: true });
      // The dialog is the browser's and cannot be driven; the folder it would give is a real one.
      Object.assign(window, { showDirectoryPicker: async () => vault });
    });
    await button('Write to your notes folder').click();
    const said = await library
      .getByText(/^Written to vault\/Plumbline\/.*\.md\.$/u)
      .first()
      .textContent();
    const name = said?.split('/').at(-1)?.slice(0, -1) ?? '';
    expect(name).toMatch(FILE);
    const written = await theirs(name);
    expect(written).toContain('plumbline: posting\ntitle: Ward Manager');
    await button('Write to your notes folder').click();
    await see(/is up to date\.$/u);

    const changed = written.replace('Ask for the rota.', 'Ask for the rota.\\\nCall them on Friday.');
    await theirs(name, changed);
    await button('Write to your notes folder').click();
    await see('You changed this file since it was written');
    await expectSound();
    await button('Write a new file beside it').click();
    await see(/Written to .* \(2\)\.md\.$/u);
    expect(await theirs(name)).toBe(changed);
    expect(await theirs(name.replace('.md', ' (2).md'))).toBe(written);
  });

  it('offers of these files only what the person changed, and takes over what they noted there', async () => {
    await open('/import');
    await button('Look for changes').click();
    await see('Look before it is added');
    await see('Already there');
    // The talk and the bridge stand in the file too, and are shown for what they are.
    expect(await library.locator('.got-card h3 .caption').allTextContents()).toEqual([
      'Already there',
      '2 lines left over',
    ]);
    await see('Your notes on 1 saved posting are taken over.');
    await button('Add all of this').click();
    await see('Import added: 1 entry changed.');
    const notesOf = async () => {
      await library.evaluate(() => {
        location.hash = '#/postings';
      });
      await library.getByRole('link', { name: 'Ward Manager' }).first().click();
      return library.getByLabel('Notes').inputValue();
    };
    expect(await notesOf()).toBe('Ask for the rota.\n\nCall them on Friday.');
    // From the menu of the posting: the slip with it is gone after some seconds.
    await button('More about this posting').click();
    await library.getByRole('menuitem', { name: /^Undo/u }).click();
    await see('Undone.');
    await expect.poll(() => library.getByLabel('Notes').inputValue(), SOON).toBe('Ask for the rota.');
    await library.evaluate(() => {
      location.hash = '#/import';
    });
    await button('Look for changes').click();
    await see('Nothing has changed.');
    expect(await notesOf()).toBe('Ask for the rota.');
  });
});

describe('the sheet for the day', () => {
  it('shows the talk, the line-up and the bridge', async () => {
    await library.getByRole('link', { name: 'Day sheet' }).click();
    const sheet = library.getByRole('article', { name: 'Day sheet' });
    await sheet.waitFor();
    expect(await sheet.locator('.run > li').count()).toBeGreaterThanOrEqual(4);
    expect(await sheet.textContent()).toContain('I have not used it yet.');
    expect(await sheet.textContent()).toContain('room 2.14 · a panel of three');
    await expectSound();
  });

  it('has the things to leave with them that were chosen, in the order they were given, by keyboard alone', async () => {
    const anchors = () => library.locator('.sheet .plain.words li').allTextContents();
    const suggested = await anchors();
    await button('Choose what is on it').press('Enter');
    await library.getByRole('button', { name: `Move down: ${suggested[0]}` }).focus();
    await library.keyboard.press('Alt+ArrowDown');
    const swapped = [suggested[1], suggested[0], suggested[2]];
    await expect.poll(anchors).toEqual(swapped);
    const focused = () => library.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe(`Move down: ${suggested[0]}`);
    await library.getByRole('button', { name: `Take off the sheet: ${suggested[1]}` }).press('Enter');
    await button('Add one of your sentences').press('Enter');
    const added = library.locator('.anchors .chooser li button').last();
    const sentence = await added.textContent();
    await added.press('Enter');
    await expect.poll(anchors).toEqual([suggested[0], suggested[2], sentence]);
    await expectSound();
    await library.reload();
    await expect.poll(anchors).toEqual([suggested[0], suggested[2], sentence]);
    await button('Choose what is on it').press('Enter');
    await button('Take them from my notes and results again').press('Enter');
    await expect.poll(anchors).toEqual(suggested);
    await button('Undo').press('Enter');
    await expect.poll(anchors).toEqual([suggested[0], suggested[2], sentence]);
    await button('Choose what is on it').press('Enter');
  });

  it('fits one page of either paper, also where much was written about what is open', async () => {
    await library.getByRole('link', { name: 'Back to the posting' }).click();
    await library.getByLabel('The difference, plainly').first().fill(LONG_BRIDGE);
    await library.getByLabel('The difference, plainly').first().blur();
    await library.getByRole('link', { name: 'Day sheet' }).click();
    await expect.poll(() => library.locator('.sheet').textContent()).toContain(LONG_BRIDGE);
    for (const [paper, size] of [
      ['Letter', '612 792'],
      ['A4', '59\\d(?:\\.\\d+)? 84\\d(?:\\.\\d+)?'],
    ] as const) {
      await button('Choose what is on it').click();
      await library.getByLabel('Paper').selectOption(paper);
      await library.locator(`.sheet.is-${paper.toLowerCase()}`).waitFor();
      const pdf = await library.pdf({ preferCSSPageSize: true });
      expect(pageCount(pdf), paper).toBe(1);
      expect(pdf.toString('latin1')).toMatch(new RegExp(`/MediaBox\\s*\\[\\s*0 0 ${size}`, 'u'));
      await button('Choose what is on it').click();
    }
  });

  it('is taken along as Markdown and as a Word file', async () => {
    expect((await fileOf(() => button('Markdown').click())).bytes.toString()).toContain('## Line-up');
    const word = await fileOf(() => button('Word').click());
    expect(word.name).toMatch(/\.docx$/u);
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('weeks later, with the posting gone from the web', () => {
  it('shows the day sheet alone from two days before', async () => {
    stage.server.close();
    await library.clock.setFixedTime(new Date(Date.parse(`${INTERVIEW}:00`) - 20 * 3_600_000));
    await open('/postings');
    await column('Interviewing').getByRole('link').click();
    await see('It is close now');
    await library.getByRole('article', { name: 'Day sheet' }).waitFor();
    await expectSound();
    await button('Show everything').click();
    await see('Line-up for this talk');
  });

  it('asks for a debrief after it, and keeps what is told', async () => {
    await library.clock.setFixedTime(new Date(Date.parse(`${INTERVIEW}:00`) + 2 * 3_600_000));
    await open('/postings');
    await column('Interviewing').getByRole('link').click();
    await see('Still fresh: a minute is enough.');
    await button('Write the debrief').click();
    await library.getByLabel('They asked').first().fill('What would your team say about your handovers?');
    await library.getByLabel('You told').first().selectOption({ index: 1 });
    await library.getByLabel('It landed').first().selectOption('well');
    await expectSound();
    await button('Keep').click();
    await see('What would your team say about your handovers?');
    await open('/questions');
    await expect.poll(() => library.locator('nav').first().textContent(), SOON).toMatch(/Questions3/u);
  });

  it('rehearses what they are likely to ask, by keyboard', async () => {
    await open('/postings');
    await column('Interviewing').getByRole('link').click();
    await library.getByRole('link', { name: 'Rehearse' }).click();
    await see(/^Question 1 of/u);
    const first = await library.locator('.rehearsal h2').textContent();
    await button('Show').press('Enter');
    await see('How did it come?');
    await expectSound();
    await library.keyboard.press('3');
    await see(/^Question 2 of/u);
    expect(await library.locator('.rehearsal h2').textContent()).not.toBe(first);
    await button('Stop rehearsing').click();
    await see('Talks');
  });

  it('says what keeps being asked, and which story to write next', async () => {
    await open('/coverage');
    await see('What each story carries');
    await see(/^The next story to write/u);
    await expectSound();
  });

  it('says what is read and stored', async () => {
    await open('/sites');
    await see('What is stored, and where');
    expect(await library.getByRole('row', { name: /^Saved postings/u }).textContent()).toMatch(/1$/u);
    await expectSound();
  });
});

describe('keeping it safe', () => {
  let backup = '';
  let locked = '';

  it('reminds of a backup when much has changed for long, and is quiet when told so', async () => {
    await library.clock.setFixedTime(new Date(Date.parse(NOW) + 20 * 86_400_000));
    await open('/coverage');
    await see(/^No backup yet\. \d+ changes so far\./u);
    await expectSound();
    await button('Not now').click();
    await library.getByText('No backup yet.').waitFor({ state: 'detached' });
    await open('/sites');
    expect(await library.getByText('No backup yet.').count()).toBe(0);
  });

  it('saves a backup, locked where one wants', async () => {
    await open('/backup');
    await expectSound();
    const plain = await fileOf(() => button('Save a backup').click());
    backup = plain.path;
    expect(plain.bytes.toString().slice(0, 20)).toContain('"app":"plumbline"');
    await see('It was read again and is whole.');
    await library.getByText('Lock it with a passphrase').click();
    await library.getByLabel('Passphrase').fill('a lamp in the window');
    const secret = await fileOf(() => button('Save a locked backup').click());
    locked = secret.path;
    expect(secret.bytes.toString('latin1')).not.toContain('Ward Manager');
    await see('It was read again and is whole.');
  });

  it('erases everything, once it was typed', async () => {
    await button('Erase everything …').click();
    const dialog = library.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Erase everything' }).isDisabled()).toBe(true);
    await expectSound();
    await dialog.getByLabel('Type “erase” to go on').fill('erase');
    await dialog.getByRole('button', { name: 'Erase everything' }).click();
    await see('Everything is erased');
    await open('/postings');
    await see('Nothing saved yet.');
    await expectSound();
  });

  it('brings it back for a day, also after the page was closed, unless that was declined', async () => {
    await open('/backup');
    await see(/A copy is kept in this browser until/u);
    await expectSound();
    await button('Undo').click();
    await see('Everything that was erased is here again.');
    await button('Erase everything …').click();
    const dialog = library.getByRole('dialog');
    await dialog.getByLabel('Type “erase” to go on').fill('erase');
    await dialog.getByLabel(/^Keep a copy in this browser/u).uncheck();
    await dialog.getByRole('button', { name: 'Erase everything' }).click();
    await see('Everything is erased.');
    expect(await button('Undo').count()).toBe(0);
    await see('None yet.');
  });

  it('says what is wrong with a file that is no backup', async () => {
    await open('/backup');
    await library.getByLabel('Backup file').setInputFiles({
      name: 'shopping.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"milk":2}'),
    });
    await see('This file is not a Plumbline backup.');
  });

  it('restores after showing what it holds, and everything is there', async () => {
    await library.getByLabel('Backup file').setInputFiles(backup);
    await see('Holds');
    expect(await library.locator('.keeping-preview').textContent()).toContain('1 saved posting');
    await expectSound();
    await button('Replace everything here').click();
    await see('Restored:');
    await open('/postings');
    await column('Interviewing').getByRole('link').click();
    await see('What would your team say about your handovers?');
    expect(await library.getByLabel('Notes').inputValue()).toBe('Ask for the rota.');
  });

  it('opens a locked one with its passphrase alone, adds it, and goes back', async () => {
    await open('/backup');
    await library.getByLabel('Backup file').setInputFiles(locked);
    await library.getByLabel('The passphrase it was locked with').fill('a lamp in the door');
    await button('Unlock').click();
    await see('does not open with this passphrase');
    await library.getByLabel('The passphrase it was locked with').fill('a lamp in the window');
    await button('Unlock').click();
    await button('Add it to what is here').click();
    await see('Added: 0 entries that were not here.');
    await button('Undo').click();
    await see('Back as it was:');
    expect(await library.getByRole('button', { name: 'Go back to this' }).count()).toBe(2);
    await expectSound();
  });
});

describe('the library', () => {
  it('wrote nothing to the console as an error', () => {
    expect([...errors, ...stage.errors]).toEqual([]);
  });
});
