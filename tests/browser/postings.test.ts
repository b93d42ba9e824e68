import { parseHTML } from 'linkedom';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/browser/bundle';
import { needChromium, needFirefox } from '../../scripts/browser/find';
import { readPage } from '../../utils/posting';
import type { articleOf } from '../../utils/posting/article';
import type { gatherPage } from '../../utils/posting/gather';
import { gatheredOf } from '../../utils/posting/gathered-schema';
import { readGathered } from '../../utils/posting/read';
import { NOW, POSTING_CASES } from '../posting/cases';

declare global {
  var posting: { readonly gatherPage: typeof gatherPage };
  var article: { readonly articleOf: typeof articleOf };
}

const BROWSERS = [
  { name: 'Chromium', kind: 'chrome', path: needChromium, args: ['--no-sandbox'] },
  { name: 'Firefox', kind: 'firefox', path: needFirefox, args: [] },
] as const;

/** What runs in pages, and the global name it gets here. */
const SCRIPTS = [
  ['gather', 'posting'],
  ['article', 'article'],
] as const;

/** All cases are tests of the reading in Node, on linkedom; here the page's half of it meets the DOM of real browsers. */
describe.each(BROWSERS)('reading a page in $name', ({ kind, path, args }) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await puppeteer.launch({ browser: kind, executablePath: path(), args: [...args], headless: true });
    page = await browser.newPage();
    for (const [file, name] of SCRIPTS) {
      const script = await bundle(new URL(`../../utils/posting/${file}.ts`, import.meta.url), name);
      await page.addScriptTag({ content: script });
    }
  });

  afterAll(() => browser.close());

  it.each(POSTING_CASES)('$name reads as it does in Node', async ({ html, expected: { url } }) => {
    // A parsed document runs nothing and loads nothing, unlike a page.
    const gathered = await page.evaluate(
      (source, address) => {
        const doc = new DOMParser().parseFromString(source, 'text/html');
        const first = posting.gatherPage({ doc, url: address, now: '' });
        return JSON.stringify({ ...first, article: article.articleOf(doc) });
      },
      html,
      url,
    );
    const handedOver = gatheredOf(JSON.parse(gathered));
    const inNode = readPage({ doc: parseHTML(html).document, url, now: NOW });
    expect(handedOver && readGathered(handedOver, NOW)).toEqual(inNode);
  });
});
