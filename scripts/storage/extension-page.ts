import type { Page } from 'playwright-core';
import type { Plumbline } from '../browser/launch';
import { storageScript } from './serve-page';

/** A page of the extension on which nothing runs: its manifest. */
const STILL_PAGE = '/manifest.json';

let script: Promise<string> | undefined;

/** A page of the extension on which nothing runs but `plumbline`, the storage: from here its database is filled and looked at. */
export async function openExtensionPage({ context, extensionId }: Plumbline): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}${STILL_PAGE}`);
  await addStorage(page);
  return page;
}

/** Puts `plumbline`, the storage, into a page of the extension. */
export async function addStorage(page: Page): Promise<void> {
  script ??= storageScript();
  await page.evaluate(await script);
}
