import { afterAll, beforeAll, expect, it } from 'vitest';
import { OTHER_PAGES, postingPage, SHOWN_POSTING } from '../../scripts/board/other-pages';
import { madeRows } from '../../scripts/storage/made-rows';
import { openStage, type Stage } from './panel-stage';
import { overflowOf, PANEL_FRAME } from './sound';

/** A large bank: more stories than anybody tells, and a long search for work. */
const STORIES = 1000;
const POSTINGS = 500;

/**
 * What the page itself may work for one step of the person, in milliseconds of the processor: several tasks, none of which is felt.
 * Counted in time of the processor, as a clock would count whatever else the machine does; comparing a thousand stories in the page
 * would take seconds.
 */
const MOST_WORK = 250;

/** Begins every title: a word wider than the narrowest panel, as German has them. */
const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgaben';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(
    (_host, path) => ({ body: OTHER_PAGES[path] ?? postingPage(SHOWN_POSTING) }),
    // While the bank fills there is nothing to compare.
    '/article',
  );
  const { panel } = stage;
  await panel.getByText('does not look like a job posting').waitFor();
  // Opened by the test before the panel has made it, it would be an empty database of another version.
  await panel.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name, version = 0 }) => name === 'plumbline' && version > 0),
  );
  const made = madeRows(STORIES, POSTINGS);
  const stories = made.stories.map((story) => ({ ...story, title: `${LONG_WORD} ${story.title}` }));
  for (const [table, rows] of Object.entries({ ...made, stories })) {
    if (rows.length > 0) await panel.evaluate(putRows, [table, JSON.stringify(rows)] as const);
  }
  await panel.reload();
  await stage.read('/posting');
});

afterAll(() => stage.close());

it('a thousand stories and five hundred postings do not keep the panel from answering', async () => {
  const { panel } = stage;
  const session = await panel.context().newCDPSession(panel);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const work: [step: string, milliseconds: number][] = [];
  const step = async (name: string, act: () => Promise<unknown>) => {
    const before = await worked();
    await act();
    work.push([name, (await worked()) - before]);
  };
  const openTab = async (name: string, shown: string) => {
    await panel.getByRole('tab', { name }).click();
    await panel.locator(shown).first().waitFor();
  };

  await panel.locator('[data-verdict]').first().waitFor();
  await step('open a row', async () => {
    await panel.locator('.req-row').first().click();
    await panel.locator('[data-act="use"]').first().waitFor();
  });
  await step('choose among all stories', () => panel.locator('[data-act="use"]').first().click());
  await step('narrow them down', () => panel.locator('.chooser input').pressSequentially('night'));
  await panel.keyboard.press('Escape');
  await step('say that it proves', async () => {
    await panel.locator('[data-act="proves"]').first().click();
    await panel.getByText('changed by you').first().waitFor();
  });
  await step('stories', () => openTab('Stories', '.lineup'));
  await step('questions', () => openTab('Questions', '.ask'));
  await step('prepare', () => openTab('Prepare', '.empty'));
  await step('save', async () => {
    await panel.getByRole('button', { name: 'Save', exact: true }).first().click();
    await panel.getByText('Saved.').waitFor();
  });
  await step('list what is saved', async () => {
    await panel.getByRole('button', { name: 'More about this posting' }).click();
    await panel.getByRole('menuitem', { name: 'Saved postings' }).click();
    await panel.locator('.saved-list li').first().waitFor();
  });
  expect(work.filter(([, milliseconds]) => !(milliseconds < MOST_WORK))).toEqual([]);
});

it('no title is so long that it sticks out of the panel', async () => {
  const { panel } = stage;
  const over: [view: string, width: number, pixels: number][] = [];
  const look = async (view: string) => {
    for (const width of PANEL_FRAME.widths) {
      await panel.setViewportSize({ width, height: PANEL_FRAME.height });
      const pixels = await overflowOf(panel);
      if (pixels > 0) over.push([view, width, pixels]);
    }
  };
  await stage.read('/posting');
  const row = panel.locator('[data-verdict="covered"] > .req-row').first();
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  await panel.getByText(LONG_WORD).first().waitFor();
  await look('an open row');
  await panel.getByRole('tab', { name: 'Stories' }).click();
  await panel.locator('.lineup').getByText(LONG_WORD).first().waitFor();
  await look('the line-up');
  expect(over).toEqual([]);
});

/** Puts rows into the panel's database as they are. Runs in the panel: must not use anything from around it. */
function putRows([table, rows]: readonly [table: string, json: string]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plumbline');
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('Something else holds the database.'));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(table, 'readwrite');
      for (const row of JSON.parse(rows) as readonly object[]) transaction.objectStore(table).put(row);
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
