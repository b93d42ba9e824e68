import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedPosting, OTHER_PAGES, postingPage, SHOWN_POSTING } from '../../scripts/board/other-pages';
import { boardPage } from '../../scripts/board/page';
import { SAMPLES } from '../../utils/samples';
import { storyText } from '../../utils/text/story-text';
import { openStage, type Stage } from './panel-stage';
import { expectSound as expectSoundIn, PANEL_FRAME } from './sound';

let posting = SHOWN_POSTING;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage((_host, path) => {
    if (path.startsWith('/posting')) return { body: postingPage(posting) };
    if (path.startsWith('/jobs')) return { body: boardPage(path) };
    const body = OTHER_PAGES[path];
    return body === undefined ? undefined : { body };
  }, '/posting');
});

afterAll(() => stage.close());

const button = (name: string | RegExp) => stage.panel.getByRole('button', { name, exact: true }).first();
const tab = (name: string) => stage.panel.getByRole('tab', { name, exact: true });
const heading = () => stage.panel.locator('h1').first();
const see = (text: string | RegExp) => stage.panel.getByText(text).first().waitFor();

const expectSound = () => expectSoundIn(stage.panel, PANEL_FRAME);

describe('the panel over a posting', () => {
  it('shows what is asked for, before there are stories', async () => {
    await see('no stories yet');
    expect(await heading().textContent()).toBe(SHOWN_POSTING.title);
    expect(await stage.panel.locator('[data-verdict]').count()).toBe(0);
    await expectSound();
  });

  it('shows verdicts with both quotes as soon as there are stories', async () => {
    await button('Try with samples').click();
    await see('answered');
    await stage.panel.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.set({ 'waiting version': '9' }));
    await see('A newer Plumbline is ready.');
    await button('Later').click();
    await stage.panel.locator('[data-verdict="covered"] > .req-row').first().click();
    await stage.panel.locator('[data-verdict="gap"] > .req-row').first().click();
    await stage.panel.locator('[data-verdict="unconfirmed"] > .req-row').first().click();
    const quote = stage.panel.locator('[data-verdict="covered"] figure.quote blockquote').first();
    await quote.waitFor();
    expect(SAMPLES.stories.map(storyText).join('\n')).toContain(await quote.textContent());
    await expectSound();
  });

  it('says why a story answers, and why another does not', async () => {
    const { panel } = stage;
    const row = panel.locator('[data-verdict="covered"]').first();
    await expect.poll(() => row.locator('.small').allTextContents()).toContainEqual(expect.stringMatching(/^Both /u));
    await row.getByRole('button', { name: 'Another story' }).click();
    await row.locator('.chooser li button').last().click();
    await expect.poll(() => row.locator('.considered .why').textContent()).toMatch(/\.$/u);
    await row.getByRole('button', { name: 'Cancel' }).click();
    const other = row.locator('.more-list li').first();
    await other.getByRole('button').first().click();
    await expect.poll(() => other.locator('.why').textContent()).toMatch(/\.$/u);
    await other.getByRole('button').first().click();
  });

  it('scrolls the page to a requirement and marks it, without changing the page', async () => {
    const { page, panel } = stage;
    const before = await page.content();
    const words = await panel.locator('.req-open .req-text').first().textContent();
    await button('Show on page').click();
    await expect
      .poll(() => page.evaluate(() => [...CSS.highlights.values()].flatMap((set) => [...set].map(String))))
      .toEqual([words]);
    expect(await page.content()).toBe(before);
  });

  it('follows what the person corrects, and takes it back', async () => {
    const { panel } = stage;
    const covered = await panel.locator('[data-verdict="covered"]').count();
    await button('It does not').click();
    await see('Set aside for this requirement.');
    await expect.poll(() => panel.locator('[data-verdict="covered"]').count()).not.toBe(covered);
    await button('Undo').click();
    await expect.poll(() => panel.locator('[data-verdict="covered"]').count()).toBe(covered);
  });

  it('answers a condition by yes or no, and remembers it', async () => {
    const { panel } = stage;
    const row = panel.locator('[data-verdict="unconfirmed"]').first();
    const words = (await row.locator('.req-text').textContent()) ?? '';
    await row.getByRole('button', { name: 'Yes', exact: true }).click();
    await expect.poll(() => panel.locator('li.req', { hasText: words }).getAttribute('data-verdict')).toBe('confirmed');
  });

  it('filters by the parts of the coverage line', async () => {
    const { panel } = stage;
    const all = await panel.locator('.req').count();
    await panel.locator('.coverage button', { hasText: 'thin' }).click();
    expect(await panel.locator('.req').count()).toBeLessThan(all);
    expect(await panel.locator('.req:not([data-verdict="partial"])').count()).toBe(0);
    await button('Show all').click();
    expect(await panel.locator('.req').count()).toBe(all);
  });

  it('lines stories up, and asks and expects questions', async () => {
    await tab('Stories').click();
    await see(/stor(?:y carries|ies carry)/u);
    const stressed = stage.panel.locator('.competencies details').first();
    await stressed.locator('summary').click();
    await stressed.getByRole('button').first().waitFor();
    await expectSound();
    await tab('Questions').click();
    await see('The posting does not say');
    await expectSound();
    await button('To expect').click();
    await see('Inferred from');
    await expectSound();
  });

  it('keeps what is prepared: the date, a bridge, a question, notes', async () => {
    const { panel } = stage;
    await button('Save').click();
    await tab('Prepare').click();
    await button('Set the date').click();
    await panel.getByLabel('Day and time').fill('2030-12-12T10:30');
    await see('Thursday 12 December, 10:30');
    await panel
      .getByLabel('The difference, plainly')
      .fill('I have watched one part of a budget, never held a whole one.');
    await panel.getByLabel('Notes').fill('Ask for the rota.');
    await panel.getByLabel('Notes').blur();
    await see('1 bridge written');
    await expectSound();
    await tab('Questions').click();
    await button('To ask').click();
    await button('Add your own').click();
    await panel.getByLabel(/^Your question for/u).fill('Who is on the floor at three in the morning?');
    await button('Add').click();
    await tab('Prepare').click();
    await see('1 kept');
    await panel.reload();
    await tab('Prepare').click();
    expect(await panel.getByLabel('Notes').inputValue()).toBe('Ask for the rota.');
    expect(await panel.getByLabel('The difference, plainly').inputValue()).toContain('never held a whole one');
  });

  it('keeps what was said of questions and of the line-up over a restart, and takes it back', async () => {
    const { panel } = stage;
    const asked = () => panel.locator('.ask .q').allTextContents();
    const act = async (question: string, entry: string) => {
      await button(`More about: ${question}`).click();
      await panel.getByRole('menuitem', { name: entry, exact: true }).click();
    };
    await tab('Questions').click();
    await panel.getByRole('tab', { name: /^Manager/u }).click();
    const [reworded = '', dropped = ''] = await asked();
    await act(reworded, 'Say it in your words');
    await panel.getByLabel('In your words').fill('What would a good first winter look like?');
    await button('Change').click();
    await see('Question changed.');
    await act(dropped, 'Not for me');
    await see('Held back from now on.');
    await expect.poll(asked).not.toContain(dropped);
    await tab('Stories').click();
    const first = (await panel.locator('.lineup h3').first().textContent()) ?? '';
    await button(`More about ${first} in the line-up`).click();
    await panel.getByRole('menuitem', { name: /^Leave it out/u }).click();
    await see('Left out of the line-up.');
    await expect.poll(() => panel.locator('.lineup h3').allTextContents()).not.toContain(first);

    await panel.reload();
    await tab('Stories').click();
    await panel.locator('.lineup h3').first().waitFor();
    expect(await panel.locator('.lineup h3').allTextContents()).not.toContain(first);
    await button('Change the line-up').click();
    await panel.locator('.chooser').getByRole('button', { name: first }).click();
    await expect.poll(() => panel.locator('.lineup h3').allTextContents()).toContain(first);
    await tab('Questions').click();
    await panel.getByRole('tab', { name: /^Manager/u }).click();
    expect(await asked()).toContain('What would a good first winter look like?');
    expect(await asked()).not.toContain(dropped);
    await panel.getByRole('button', { name: 'Show what is held back' }).click();
    await button(`Bring back: ${dropped}`).click();
    await see('Brought back.');
  });

  it('opens Prepare when it comes to an interview, and from two days before shows the way to the day sheet alone', async () => {
    const { panel } = stage;
    await tab('Requirements').click();
    await panel.locator('.status').click();
    await panel.getByRole('menuitemcheckbox', { name: 'Interviewing' }).click();
    await see('Gaps, one at a time');
    await button('Change').click();
    const tomorrow = await panel.evaluate(() => {
      const now = new Date();
      return new Date(now.getTime() + 86_400_000 - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    });
    await panel.getByLabel('Day and time').fill(tomorrow);
    await panel.getByText('Tomorrow').first().waitFor();
    await button('Done').click();
    await tab('Requirements').click();
    await tab('Prepare').click();
    await see('The day sheet is all you need now.');
    await expectSound();
    await button('Show everything').click();
    await see('Gaps, one at a time');
    await panel.locator('.status').click();
    await panel.getByRole('menuitemcheckbox', { name: 'Saved' }).click();
    await see('Moved to saved.');
  });

  it('can be used by keyboard alone, and never loses the focus', async () => {
    const { panel } = stage;
    const focused = () => panel.evaluate(() => document.activeElement?.className ?? '');
    await panel.locator('body').press('1');
    await panel.locator('.req-row').first().focus();
    await panel.keyboard.press('j');
    await panel.keyboard.press('ArrowDown');
    expect(
      await panel.evaluate(() => [...document.querySelectorAll('.req-row')].indexOf(document.activeElement as Element)),
    ).toBe(2);
    await panel.keyboard.press('Enter');
    expect(await panel.locator('.req-open').count()).toBe(1);
    await see('Show on page');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Escape');
    expect(await panel.locator('.req-open').count()).toBe(0);
    expect(await focused()).toContain('req-row');
    await panel.keyboard.press('f');
    expect(await panel.evaluate(() => document.activeElement?.parentElement?.dataset.verdict)).toMatch(/gap|partial/u);
    await panel.keyboard.press('3');
    await see('To expect');
    await panel.keyboard.press('?');
    await see('open or close a row');
    await expectSound();
    await panel.keyboard.press('Escape');
    expect(await panel.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await panel.keyboard.press('1');
    await panel.keyboard.press('t');
    await panel.getByRole('menuitemcheckbox', { name: 'Applied' }).press('Enter');
    await see('Moved to applied.');
  });

  it('says what changed since it was saved, and keeps both', async () => {
    posting = changedPosting(SHOWN_POSTING);
    await stage.read('/posting');
    await see('Changed since you saved it');
    expect(await stage.panel.locator('.diff li').allTextContents()).toEqual([
      expect.stringMatching(/^Reworded.*3845/u),
      expect.stringMatching(/^New.*safety board/u),
      expect.stringMatching(/^Gone.*skill mix/u),
    ]);
    await expectSound();
    await button('Save the new version').click();
    await expect.poll(() => stage.panel.getByText('Changed since').count()).toBe(0);
  });

  it('opens a saved posting when its page is gone, deletes it and brings it back', async () => {
    const { panel, page, at } = stage;
    await page.goto(at('/article', 'localhost'));
    await see('has not read this page');
    await button(/^Open a saved posting/u).click();
    await see('Saved postings');
    await expectSound();
    await button(/^Ward Manager/u).click();
    await see('answered');
    expect(await panel.getByRole('button', { name: 'Show on page' }).count()).toBe(0);
    await button('More about this posting').click();
    await panel.getByRole('menuitem', { name: 'Delete this posting' }).click();
    await see('Posting deleted.');
    await button('Undo').click();
    await see('Undone.');
    await button(/^Open a saved posting/u).click();
    await see('Ward Manager');
    await button('Back').click();
  });

  it('wrote nothing to the console as an error', () => {
    expect(stage.errors).toEqual([]);
  });
});

describe('the panel over a job list', () => {
  it('follows clicks, and never shows one job under the address of another', async () => {
    const { page, panel } = stage;
    await stage.read('/jobs?id=4101');
    await expect.poll(() => heading().textContent()).toContain('Ward Manager');
    const seen: string[] = [];
    for (const place of [2, 3, 1]) {
      const link = page.locator('.results a').nth(place - 1);
      const title = (await link.locator('strong').textContent()) ?? '';
      await link.click();
      await expect.poll(() => heading().textContent()).toBe(title);
      const words = await panel.locator('.req-text').first().textContent();
      seen.push(words ?? '');
      expect(await page.locator('#listing').textContent()).toContain(words);
    }
    expect(new Set(seen).size).toBe(3);
  });

  it('does so too after the background worker was stopped', async () => {
    const { page, plumbline } = stage;
    await plumbline.stopWorker();
    await page.locator('.results a').nth(3).click();
    await expect.poll(() => heading().textContent()).toContain('Customer Success');
    await plumbline.stopWorker();
    await stage.read('/jobs?id=4102');
    await expect.poll(() => heading().textContent()).toContain('Site Reliability');
  });
});

describe('the panel where there is no posting', () => {
  it('says that a page is no posting, and reads pasted text instead', async () => {
    const { panel } = stage;
    await stage.read('/article');
    await see('does not look like a job posting');
    await expectSound();
    await button(/^Paste the text/u).click();
    await see('The whole text is best');
    await expectSound();
    await panel
      .getByRole('textbox')
      .fill(
        'Requirements\n- You have led a team of nurses\n- You have planned rotas\n- You write clear reports\n- You look into incidents and complaints with care\n- You keep relatives informed when the news is hard',
      );
    await button('Read this text').click();
    await see('You have planned rotas');
    await button('Back to this tab').click();
    await see('does not look like a job posting');
  });

  it('says so when too little was read, and shows no gaps', async () => {
    await stage.read('/thin');
    await see('could not be read well');
    await stage.panel.getByText('What was tried').click();
    const saving = stage.panel.waitForEvent('download');
    await button('Save a report of this').click();
    expect((await saving).suggestedFilename()).toBe('plumbline-report.json');
    expect(await stage.panel.locator('.coverage').count()).toBe(0);
    expect(await stage.panel.locator('[data-verdict="gap"]').count()).toBe(0);
    await expectSound();
  });

  it('takes the word of the person for what is asked, remembers it for the heading, and takes it back', async () => {
    const { panel } = stage;
    await stage.read('/unusual');
    await see('could not be read well');
    await expectSound();
    await button('Mark all under On the boat').click();
    await panel.getByRole('menuitem', { name: 'Must' }).click();
    await see('Marked as a must.');
    await expect.poll(() => panel.getByText('could not be read well').count()).toBe(0);
    const asked = ['Ropes', 'Two winters on deck', 'Own oilskins', 'A head for heights'];
    expect(await panel.locator('.req-text').allTextContents()).toEqual(asked);
    expect(await panel.locator('.coverage').count()).toBe(1);
    await stage.read('/article');
    await see('does not look like a job posting');
    await stage.read('/unusual');
    await expect.poll(() => panel.locator('.req-text').allTextContents()).toEqual(asked);
    await panel.locator('.req-row').first().click();
    await see('changed by you');
    await panel.locator('.changed').getByRole('button', { name: 'Undo' }).click();
    await see('could not be read well');
  });

  it('names the other site when the posting sits in a frame', async () => {
    await stage.read('/embedding');
    await see('frame from another site');
    expect(await stage.panel.getByRole('link', { name: 'Open the posting by itself' }).getAttribute('href')).toMatch(
      /^https:\/\/boards\.greenhouse\.io\/embed/u,
    );
    await expectSound();
  });

  it('says that the browser keeps some pages to itself', async () => {
    await stage.page.goto('chrome://version');
    await see('keeps this page to itself');
    await expectSound();
  });

  it('has not read a page of another site until it is told to', async () => {
    await stage.page.goto(stage.at('/posting', 'localhost'));
    await see('has not read this page');
    await expectSound();
    await stage.plumbline.clickToolbar(stage.page);
    await see('answered');
  });

  it('follows the tab in front of its own window', async () => {
    const { plumbline, page, at } = stage;
    const other = await plumbline.context.newPage();
    await other.goto(at('/article'));
    await see('has not read this page');
    await page.bringToFront();
    await see('answered');
    await other.close();
  });
});

describe('the panel without a database', () => {
  it('says what happened, and goes on when it can', async () => {
    const { panel } = stage;
    await panel.evaluate(
      () => new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('plumbline'), { onsuccess: resolve })),
    );
    await see('The browser closed the database');
    await expectSound();
    await button('Read without storing').click();
    await see('not at hand');
    expect(await panel.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
    await button('Try again').click();
    await button('Save').waitFor();
  });
});
