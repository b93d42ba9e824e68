import { launchStorageBrowser, type StorageBrowser } from '../storage/chromium';
import type { Measured } from '../storage/measure';
import type { Growth, Piece } from './piece';

type Size = { readonly stories: number; readonly postings: number };

/** What the promises are about: more than anybody has, every posting with its whole text. */
const FULL: Size = { stories: 1_000, postings: 2_000 };

/** From a beginner's bank to far beyond any person's. */
const STORIES = [10, 100, 1_000, 10_000] as const;
const POSTINGS = [10, 100, 1_000, 5_000] as const;

/** The longest that backing up and restoring a full bank may take, in milliseconds. */
const PATIENCE = 10_000;

/** The database in a real browser, on a profile of its own. */
export const STORAGE: Piece = {
  name: 'Storage',
  run: async function* () {
    const browser = await launchStorageBrowser();
    try {
      const full = await measured(browser, FULL);
      const { backup, plainJson, restore, read } = full;
      yield { line: { what: 'save a story', plumbline: full.save } };
      yield { line: { what: '1,000 stories listed', plumbline: full.listStories } };
      yield { line: { what: '2,000 postings listed', plumbline: full.listPostings } };
      yield { line: { what: 'a posting with its text', plumbline: full.getPosting } };
      yield {
        line: { what: 'both backed up', plumbline: backup, others: { 'plain JSON': plainJson }, limit: PATIENCE },
      };
      yield { line: { what: 'both read and restored', plumbline: read + restore, limit: PATIENCE } };
      yield { line: { what: 'longest pause meanwhile', plumbline: full.longestPause } };
      const byStories = await allMeasured(
        browser,
        STORIES.map((stories) => ({ stories, postings: 0 })),
      );
      yield { growth: growthOf('stories', byStories, (size) => size.stories, 'listStories', 'their list') };
      const byPostings = await allMeasured(
        browser,
        POSTINGS.map((postings) => ({ stories: 0, postings })),
      );
      yield { growth: growthOf('postings', byPostings, (size) => size.postings, 'listPostings', 'their list') };
    } finally {
      await browser.close();
    }
  },
};

type Figures = Measured & Size;

/** Fills the database and measures it from a page that has not used it yet. */
async function measured(browser: StorageBrowser, size: Size): Promise<Figures> {
  const filling = await browser.newPage();
  await filling.evaluate(({ stories, postings }) => plumbline.startWith(plumbline.madeRows(stories, postings)), size);
  await filling.close();
  const page = await browser.newPage();
  const figures = await page.evaluate(() => plumbline.measure());
  await page.close();
  return { ...size, ...figures };
}

async function allMeasured(browser: StorageBrowser, sizes: readonly Size[]): Promise<readonly Figures[]> {
  const all: Figures[] = [];
  for (const size of sizes) {
    all.push(await measured(browser, size));
  }
  return all;
}

function growthOf(
  counted: 'stories' | 'postings',
  all: readonly Figures[],
  sizeOf: (figures: Figures) => number,
  list: keyof Measured,
  listName: string,
): Growth {
  const curve = (name: string, time: keyof Measured) => ({
    name,
    points: all.map((figures) => [sizeOf(figures), figures[time]] as const),
  });
  return {
    file: `storage-${counted}`,
    title: `The database with more and more ${counted}`,
    across: counted,
    up: 'milliseconds',
    curves: [
      curve(listName, list),
      curve('save a story', 'save'),
      curve('back up', 'backup'),
      curve('restore', 'restore'),
    ],
  };
}
