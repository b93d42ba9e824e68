import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectSound, type LibraryStage, openLibraryStage } from './library-stage';

/** A database of the browser's own making, at a version of its own (Dexie's are tens): held open as an older page would hold it. */
type Made = { readonly version: number; readonly hasMeta: boolean };

let stage: LibraryStage;
/** A page with the extension's origin and none of its code: what is broken is broken from here. */
let outside: Page;
let library: Page;

beforeAll(async () => {
  stage = await openLibraryStage();
  outside = await stage.plumbline.context.newPage();
  await outside.goto(`chrome-extension://${stage.plumbline.extensionId}/icon/48.png`);
});

afterAll(() => stage.close());

const see = (words: string | RegExp) => library.getByText(words).first().waitFor();
const button = (name: string) => library.getByRole('button', { name, exact: true });

async function openLibrary(): Promise<void> {
  await library?.close();
  library = await stage.open('#/stories');
}

/** Puts a bare database in the place of ours and holds it open; what ends the holding is kept in the page. */
async function makeDatabase(made: Made): Promise<void> {
  await library?.close();
  await outside.evaluate(
    ({ version, hasMeta }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('plumbline').onsuccess = () => {
          const request = indexedDB.open('plumbline', version);
          request.onupgradeneeded = () => {
            if (hasMeta) request.result.createObjectStore('meta', { keyPath: 'id' }).put({ id: 'schema', value: 0 });
          };
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            Object.assign(globalThis, { letGo: () => request.result.close() });
            resolve();
          };
        };
      }),
    made,
  );
}

const letGo = () => outside.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());

it('says that another page holds the database, and goes on by itself when it lets go', async () => {
  await makeDatabase({ version: 5, hasMeta: true });
  await openLibrary();
  await see('An older Plumbline page is still open');
  await expectSound(library);
  await letGo();
  await see('lined up with the job posting');
});

it('leaves alone what a newer Plumbline wrote', async () => {
  await makeDatabase({ version: 20, hasMeta: true });
  await letGo();
  await openLibrary();
  await see('Your stories were written by a newer Plumbline');
  expect(await button('Begin with an empty library').count()).toBe(0);
  await expectSound(library);
  const versions = await outside.evaluate(async () =>
    (await indexedDB.databases()).filter(({ name }) => name === 'plumbline').map(({ version }) => version),
  );
  expect(versions).toEqual([20]);
});

it('says so where the browser stores nothing', async () => {
  await library.close();
  library = await stage.plumbline.context.newPage();
  await library.addInitScript(() => {
    // As Firefox answers in a private window.
    IDBFactory.prototype.open = () => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    };
  });
  await library.goto(`chrome-extension://${stage.plumbline.extensionId}/library.html#/stories`);
  await see('The browser does not let Plumbline store anything');
  await expectSound(library);
});

it('keeps what is written while there is no room, and saves it when there is', async () => {
  await makeDatabase({ version: 5, hasMeta: true });
  await letGo();
  await openLibrary();
  await button('Write one').click();
  await library.getByLabel('Title').waitFor();
  // Its storage is unlimited, so that only a full disk stops it: as the browser answers then.
  await library.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    };
  });
  await library.keyboard.type('The night the lights went out');
  await see('There is no room left to save');
  await expectSound(library);
  expect(await library.getByLabel('Title').inputValue()).toBe('The night the lights went out');
  await library.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  await library.getByLabel('Title').focus();
  await library.keyboard.press('End');
  await library.keyboard.type('.');
  await see('saved at');
  await library.reload();
  await see('The night the lights went out.');
});

it('gives out what can be read of a damaged database, and begins anew on the person’s word alone', async () => {
  await library.close();
  await outside.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('plumbline');
        request.onsuccess = () => {
          const transaction = request.result.transaction('meta', 'readwrite');
          transaction.objectStore('meta').delete('schema');
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await openLibrary();
  await see('The database cannot be read as it is');
  await expectSound(library);
  expect(await button('Begin with an empty library').isDisabled()).toBe(true);
  const [download] = await Promise.all([library.waitForEvent('download'), button('Export what can be read').click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('The night the lights went out.');
  await see(/^\d+ rows? saved\.$/u);
  await button('Begin with an empty library').click();
  await see('Save a backup');
  await openLibrary();
  await see('lined up with the job posting');
});

it('nothing of it went past the sentences as an error of our own', () => {
  expect(stage.errors).toEqual([]);
});
