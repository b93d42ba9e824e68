import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxPlumbline, launchFirefox } from '../../scripts/browser/firefox';

const NOTES = `## The late ferry

Situation: The ferry was two hours late and eighty people stood on the pier.
Action: I opened the school kitchen and asked the bakery for all its bread.
Result: Everybody had eaten by nine.

Call Ana about zzz 17
`;

let firefox: FirefoxPlumbline;
let page: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  page = await firefox.openExtensionPage('/library.html#/import');
});

afterAll(() => firefox.close());

const text = () => page.evaluate(() => document.body.innerText);
const see = (words: string) => expect.poll(text, { timeout: 10_000 }).toContain(words);
const press = (name: string) =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click();
  }, name);

describe('the library in Firefox', () => {
  it('says that a folder cannot stay linked, and what to do instead', async () => {
    await see('This browser cannot look into a folder again. Choose it above whenever it has changed');
  });

  it('imports notes and takes them back', async () => {
    await page.type('.paste textarea', NOTES);
    await press('Read the pasted text');
    await see('Look before it is added');
    await see('1 story');
    await press('Add all of this');
    await see('Import added: 1 story');
    await press('Undo');
    await see('lined up with the job posting');
  });

  it('stores what is written by itself', async () => {
    await press('Write one');
    await page.waitForSelector('.editor textarea');
    await page.type('.editor-title textarea', 'The night the lights went out');
    await see('saved at');
    // Firefox ends the page before it answers.
    await page.evaluate(() => location.reload()).catch(() => {});
    await see('The night the lights went out');
  });
});
