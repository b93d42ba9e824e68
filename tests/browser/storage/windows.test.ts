import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchStorageBrowser, type StorageBrowser } from '../../../scripts/storage/chromium';
import type { Story } from '../../../utils/model';
import type { Storage } from '../../../utils/storage/database';
import type { Live } from '../../../utils/storage/live';
import type { StorageState } from '../../../utils/storage/storage-state';

declare global {
  /** What a test leaves on a page for its next step. */
  var storage: Storage;
  var live: { current: () => Live<readonly Story[]> };
}

let browser: StorageBrowser;

beforeAll(async () => {
  browser = await launchStorageBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  for (const page of browser.context.pages().slice(1)) {
    await page.close();
  }
  const page = await browser.newPage();
  await page.evaluate(() => Promise.all(['plumbline', 'plumbline-safety'].map((name) => plumbline.Dexie.delete(name))));
  await page.close();
});

const open = (page: Page) =>
  page.evaluate(async () => {
    globalThis.storage = await plumbline.opened();
  });

const openNewer = (page: Page) =>
  page.evaluate(async () => {
    const versions = [...plumbline.SCHEMA_VERSIONS, { version: 2, indexes: {} }];
    globalThis.storage = plumbline.connectStorage({ versions });
    // What is known first: an opening that is held up by another page says so, and goes on waiting.
    const told = new Promise<StorageState>((resolve) => {
      storage.subscribe(() => storage.state().state !== 'opening' && resolve(storage.state()));
    });
    await Promise.race([storage.open(), told]);
    return storage.state();
  });

const save = (page: Page, title: string) =>
  page.evaluate(async (given) => {
    try {
      await plumbline.saveStory(storage.database, { title: given, competencies: [], answers: [] });
      return 'saved';
    } catch (error) {
      return plumbline.isStorageError(error) ? error.problem.kind : String(error);
    }
  }, title);

const state = (page: Page) => page.evaluate(() => storage.state());

const titles = (page: Page) =>
  page.evaluate(async () => (await plumbline.listStories(storage.database)).map(({ title }) => title));

describe('two windows', () => {
  it('stay in step', async () => {
    const [first, second] = [await browser.newPage(), await browser.newPage()];
    await Promise.all([open(first), open(second)]);
    await first.evaluate(() => {
      const query = plumbline.liveAnswer(storage, plumbline.listStories);
      query.subscribe(() => {});
      globalThis.live = query;
    });
    await save(second, 'from the other window');
    await expect.poll(() => first.evaluate(() => JSON.stringify(live.current()))).toContain('from the other window');
  });

  it('do not overwrite each other’s fields', async () => {
    const [first, second] = [await browser.newPage(), await browser.newPage()];
    await Promise.all([open(first), open(second)]);
    await save(first, 'shared');
    const change = (page: Page, fields: Partial<Story>) =>
      page.evaluate(async (given) => {
        const [story] = await plumbline.listStories(storage.database);
        await plumbline.updateStory(storage.database, story?.id ?? '', given);
      }, fields);
    await Promise.all([change(first, { action: 'written here' }), change(second, { result: 'written there' })]);
    const stories = await first.evaluate(() => plumbline.listStories(storage.database));
    expect(stories).toMatchObject([{ action: 'written here', result: 'written there' }]);
  });
});

describe('two versions', () => {
  it('a newer one closes the older for good, whose writes then fail and say so', async () => {
    const [older, newer] = [await browser.newPage(), await browser.newPage()];
    await open(older);
    await save(older, 'before');
    expect(await openNewer(newer)).toEqual({ state: 'ready' });
    expect(await state(older)).toEqual({ state: 'failed', problem: { kind: 'updated' } });
    expect(await save(older, 'after')).toBe('closed');
    expect(await titles(newer)).toEqual(['before']);
    await older.reload();
    const again = await older.evaluate(async () => {
      globalThis.storage = plumbline.connectStorage();
      return storage.open();
    });
    expect(again).toEqual({ state: 'failed', problem: { kind: 'newer version' } });
    expect(await titles(newer)).toEqual(['before']);
  });

  it('a window that holds the database is named, and when it goes the other one goes on', async () => {
    const [holder, newer] = [await browser.newPage(), await browser.newPage()];
    await open(holder);
    await holder.evaluate(() => {
      storage.close();
      return new Promise((resolve) => {
        const request = indexedDB.open('plumbline');
        request.onsuccess = resolve;
      });
    });
    expect(await openNewer(newer)).toEqual({ state: 'failed', problem: { kind: 'blocked' } });
    await holder.close();
    await expect.poll(() => state(newer)).toEqual({ state: 'ready' });
  });

  it('an upgrade that waits for anything else is caught, and what was there is safe', async () => {
    const page = await browser.newPage();
    await open(page);
    await save(page, 'precious');
    await page.reload();
    const outcome = await page.evaluate(async () => {
      const versions = [...plumbline.SCHEMA_VERSIONS, { version: 2, indexes: { stories: 'id, updatedAt, title' } }];
      const upgrade = async () => {
        await new Promise((resolve) => setTimeout(resolve, 50));
      };
      const broken = plumbline.connectStorage({ versions, upgrade });
      const state = await broken.open();
      const copies = await plumbline.listSafetyCopies(broken.database);
      const rescued = await plumbline.rescue(broken);
      await plumbline.startAfresh(broken);
      const fresh = plumbline.connectStorage({ versions });
      await fresh.open();
      await plumbline.undoRestore(fresh.database, copies[0]?.id ?? '');
      const stories = await plumbline.listStories(fresh.database);
      return { state, copies, rescued: rescued.rows, titles: stories.map(({ title }) => title) };
    });
    expect(outcome).toMatchObject({
      state: { state: 'failed', problem: { kind: 'damaged' } },
      copies: [{ before: 'update', counts: { stories: 1 } }],
      rescued: 1,
      titles: ['precious'],
    });
  });
});

describe('a full disk', () => {
  /** From now on the browser refuses this page's writes of long texts, as it does when there is no room for them. */
  const fillDisk = (page: Page) =>
    page.evaluate(() => {
      for (const method of ['put', 'add'] as const) {
        const original = IDBObjectStore.prototype[method];
        IDBObjectStore.prototype[method] = function (...values) {
          if (JSON.stringify(values[0] ?? null).length > 10_000) {
            throw new DOMException('The disk is full.', 'QuotaExceededError');
          }
          return original.apply(this, values);
        };
      }
    });

  it('refuses what does not fit with a sentence, and keeps what was there', async () => {
    const page = await browser.newPage();
    await open(page);
    await save(page, `long ${'x'.repeat(20_000)}`);
    const before = await page.evaluate(() => plumbline.contents(storage.database));
    const backup = await page.evaluate(async () => {
      const { bytes } = await plumbline.createBackup(storage.database);
      return [...bytes];
    });
    await fillDisk(page);
    expect(await save(page, 'y'.repeat(20_000))).toBe('full');
    const restored = await page.evaluate(async (bytes) => {
      const read = await plumbline.readBackup(new Uint8Array(bytes));
      return plumbline.restoreBackup(storage.database, read).then(
        () => 'restored',
        (error) => String(error),
      );
    }, backup);
    expect(restored).toContain('There is no room left to save');
    expect(await page.evaluate(() => plumbline.contents(storage.database))).toBe(before);
    expect(await save(page, 'short')).toBe('saved');
  });
});
