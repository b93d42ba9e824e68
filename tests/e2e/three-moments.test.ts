import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardPage } from '../../scripts/board/page';
import { BOARD_POSTINGS } from '../../scripts/board/postings';
import { daysFrom } from '../../scripts/board/saved';
import { type LocalServer, serve } from '../../scripts/browser/serve';
import { type AnyBrowser, BROWSERS } from './browsers';
import type { Hands } from './hands';
import { pageCount } from './pdf';

const HOST = 'jobs.seaside.test';
const [WANTED, SHOWN_FIRST] = BOARD_POSTINGS;

const NOTES = `## Forty beds and no rota
Situation: Two wards merged in March and nobody had planned the nights.
Task: I was the sister in charge and had to lead a team of 44 nurses and care assistants.
Action: I planned the rotas with a safe skill mix on every shift, nights and weekends included, and walked the ward every day.
Result: No night was short of a senior nurse for eleven weeks.

## The fall nobody wrote down
Situation: Falls in bay two had doubled and the ward data did not show why.
Action: I looked into each incident with the team and moved the two beds that stood furthest from the desk.
Result: Falls went from nine a month to four.

Call Ana about zzz 17
`;

/** The talk is weeks away; how far from it the two later visits are, in hours. */
const INTERVIEW = daysFrom(new Date().toISOString(), 24);
const DAY_BEFORE = -20;
const AFTERWARDS = 2;

const OWN_STORY = 'The night the lights went out';
const BRIDGE = 'I have kept no budget of my own yet.';

/** The whole of what Plumbline is for, in one run and in each browser: a click on a listing, the gap analysis, and weeks later the day. */
describe.each(BROWSERS)('the three moments in $name', ({ name, launch }) => {
  let server: LocalServer;
  let browser: AnyBrowser;
  let panel: Hands;
  let library: Awaited<ReturnType<AnyBrowser['library']>>;

  beforeAll(async () => {
    server = await serve((_host, path) => (path.startsWith('/jobs') ? { body: boardPage(path) } : undefined), [HOST]);
    browser = await launch({ names: [HOST], port: server.port });
  });

  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  /** Goes to a place of the library at so many hours from the interview: what is drawn there reads the clock anew. */
  const goAt = async (hours: number, place: string) => {
    const at = Date.parse(`${INTERVIEW}:00`) + hours * 3_600_000;
    await library.hands.run(`
      const Real = globalThis.RealDate ??= Date;
      globalThis.Date = class extends Real {
        constructor(...given) { super(...(given.length > 0 ? given : [${at}])); }
        static now() { return ${at}; }
      };
      location.hash = ${JSON.stringify(place)};`);
  };

  it.runIf(name === 'Firefox')('the sidebar stays closed at install', async () => {
    expect(await browser.isSidebarOpen?.()).toBe(false);
  });

  it('notes are brought, taken back and brought again', async () => {
    library = await browser.library('#/import');
    const { see, press, fill } = library.hands;
    if (name === 'Firefox') await see('This browser cannot look into a folder again');
    for (const isLast of [false, true]) {
      await fill('Or paste them', NOTES);
      await press('Read the pasted text');
      await see('Look before it is added');
      await press('Add all of this');
      await see('Import added: 2 stories');
      if (isLast) break;
      await press('Undo');
      await see('lined up with the job posting');
      await library.hands.run(`location.hash = '#/import'`);
    }
  });

  it('what is written is stored by itself', async () => {
    const { see, press, fill, run, reload } = library.hands;
    await run(`location.hash = '#/stories'`);
    await press('New');
    await fill('Title', OWN_STORY);
    await see('Saved at');
    await reload();
    await see(OWN_STORY);
  });

  it('a click on a listing brings it into the panel', async () => {
    await browser.page.bringToFront();
    await browser.page.goto(`https://${HOST}/jobs?id=${SHOWN_FIRST?.id}`);
    await browser.clickToolbar();
    panel = await browser.panel();
    await panel.see(SHOWN_FIRST?.title ?? '');
    await browser.page.click(`a[data-id="${WANTED?.id}"]`);
    await panel.see(WANTED?.title ?? '');
    await panel.see('answered');
  });

  it('each requirement stands beside the words that answer it, and can be seen on the page, which stays as it was', async () => {
    const asked = [...(WANTED?.html ?? '').matchAll(/<li>(.+?)<\/li>/gu)].map(([, line]) => line);
    const shown = await panel.texts('.req-text');
    expect(shown).toEqual(asked.slice(0, shown.length));
    expect(shown.length).toBeGreaterThan(10);
    await panel.run(`document.querySelector('[data-verdict="covered"] > .req-row').click(); return ''`);
    await panel.see('Show on page');
    const [quote = ''] = await panel.texts('figure.quote blockquote');
    expect(NOTES).toContain(quote);
    const source = () => browser.page.evaluate('document.documentElement.outerHTML');
    const before = await source();
    await panel.press('Show on page');
    const marked = () =>
      browser.page.evaluate('[...CSS.highlights.values()].flatMap((set) => [...set].map(String)).join()');
    const open = await panel.run(
      `return document.querySelector('[data-verdict]:has(figure.quote) .req-text').textContent`,
    );
    await expect.poll(marked).toBe(open);
    expect(await source()).toBe(before);
  });

  it('it is saved, and becomes a preparation when they ask for a talk', async () => {
    await panel.press('Save');
    await panel.see('Saved.');
    await library.page.bringToFront();
    const { see, press, fill, run } = library.hands;
    await run(`location.hash = '#/postings'`);
    await press(WANTED?.title ?? '');
    await press('Status: Saved. Change');
    await press('Interviewing');
    await press('Set the date');
    await fill('Day and time', INTERVIEW);
    await fill('Names', 'a panel of three');
    await press('Done');
    await see('In 24 days · a panel of three');
    await fill('The difference, plainly', BRIDGE);
    await press('Add to the day sheet');
    await see('On the day sheet');
    await fill('Notes', 'Ask for the rota.');
    await see('Line-up for this talk');
  });

  it('weeks later the posting is gone from the web, and everything is there', async () => {
    server.close();
    await expect(browser.page.goto(`https://${HOST}/jobs?id=${WANTED?.id}`)).rejects.toThrow();
    await library.hands.reload();
    await library.hands.see('Line-up for this talk');
    expect(await library.hands.held('Notes')).toBe('Ask for the rota.');
    await library.hands.press('Posting');
    await library.hands.see('Bay six opened in spring');
  });

  it('the day before, it is a sheet of their own words on one page', async () => {
    const { see, press, texts } = library.hands;
    await goAt(DAY_BEFORE, '#/postings');
    await press(WANTED?.title ?? '');
    await see('It is close now');
    await press('Open it to print');
    await see('Choose what is on it');
    const [sheet = ''] = await texts('.sheet');
    expect(sheet).toContain(BRIDGE);
    const openings = await texts('.sheet .run .words');
    expect(openings).toHaveLength(2);
    for (const opening of openings) expect(NOTES).toContain(opening);
    expect(pageCount(await library.page.pdf({ width: '210mm', height: '297mm' }))).toBe(1);
  });

  it('and afterwards a debrief, whose question is asked again one day', async () => {
    const { see, press, fill, run } = library.hands;
    await goAt(AFTERWARDS, '#/postings');
    await press(WANTED?.title ?? '');
    await see('Still fresh: a minute is enough.');
    await press('Write the debrief');
    await fill('They asked', 'What would your team say about your handovers?');
    await press('Keep');
    await see('Debrief kept.');
    await run(`location.hash = '#/questions'`);
    await press('They may ask');
    await see('What would your team say about your handovers?');
  });
});
