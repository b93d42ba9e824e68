import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AnnotatedPosting, StoryToMatch } from '../../utils/model';
import { launchPlumbline } from '../browser/launch';
import { openExtensionPage } from '../storage/extension-page';
import { middle } from './piece';

/** Milliseconds from asking the worker that ships to its answer, in a real browser; its own work and the copying both ways are in it. */
export type WorkerTimes = {
  /** The worker starts, reads its tables and all stories, and works the posting up. */
  readonly first: number;
  /** One story is changed, as after each pause while it is written. */
  readonly oneChanged: number;
  /** Another posting over the same stories: the middle of a hundred. */
  readonly nextPosting: number;
  /** How long asking and taking the answer hold up the page: the middle of all. */
  readonly page: number;
};

const ASSETS = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3', 'assets');

/** Works the postings up one after another in the extension as it is built; `stories` and the first posting are the full bank and line-up. */
export async function timesInWorker(
  stories: readonly StoryToMatch[],
  postings: readonly AnnotatedPosting[],
): Promise<WorkerTimes> {
  const script = readdirSync(ASSETS).find((name) => name.startsWith('posting.worker'));
  if (script === undefined) throw new Error(`${ASSETS} holds no posting.worker: run npm run build first.`);
  const browser = await launchPlumbline({ headless: true });
  try {
    const page = await openExtensionPage(browser);
    const full = stories.map((story) => ({ ...story, answers: [], createdAt: '', updatedAt: '' }));
    await page.evaluate(
      (given) => Object.assign(window, given, { worker: new Worker(given.path, { type: 'module' }) }),
      {
        path: `/assets/${script}`,
        bank: full,
        changed: full.map((story, place) => (place === 0 ? { ...story, rest: `${story.rest} And it held.` } : story)),
        postings,
      },
    );
    const first = await workUp(page, 'bank', 0);
    const oneChanged = await workUp(page, 'changed', 0);
    const next: Answer[] = [];
    for (const at of postings.keys()) if (at > 0) next.push(await workUp(page, 'changed', at));
    return {
      first: first.took,
      oneChanged: oneChanged.took,
      nextPosting: middle(next.map(({ took }) => took)),
      page: middle([first, oneChanged, ...next].map(({ held }) => held)),
    };
  } finally {
    await browser.close();
  }
}

/** From asking to the answer, and how long of that the page stood still for copying. */
type Answer = { readonly took: number; readonly held: number };

function workUp(page: Page, bank: 'bank' | 'changed', posting: number): Promise<Answer> {
  return page.evaluate(
    ({ bank, posting }) =>
      new Promise<Answer>((resolve, reject) => {
        const { worker, postings, ...banks } = window as unknown as InPage;
        const asks = { posting: postings[posting], stories: banks[bank] };
        const asked = performance.now();
        worker.postMessage({
          id: posting,
          topic: 'work up',
          asks: { ...asks, facts: [], corrections: [], questions: [], notes: [] },
        });
        const posted = performance.now();
        worker.onmessage = (event) => {
          const came = performance.now();
          // The answer is copied when it is first looked at.
          const { error } = event.data;
          const now = performance.now();
          if (error !== undefined) reject(new Error(error));
          else resolve({ took: now - asked, held: Math.max(posted - asked, now - came) });
        };
      }),
    { bank, posting },
  );
}

/** What the page of the bench holds. */
type InPage = {
  readonly worker: Worker;
  readonly postings: readonly AnnotatedPosting[];
  readonly bank: readonly StoryToMatch[];
  readonly changed: readonly StoryToMatch[];
};
