import type { Page } from 'playwright-core';
import { launchPlumbline, type Plumbline } from '../../scripts/browser/launch';
import { expectSound as expectSoundIn, LIBRARY_FRAME } from './sound';

/** A browser with Plumbline and its library in a tab. */
export type LibraryStage = {
  readonly plumbline: Plumbline;
  /** Opens the library at a fragment, in a tab of its own. */
  readonly open: (fragment: string) => Promise<Page>;
  /** What went wrong in the library's own code so far. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
};

export async function openLibraryStage(): Promise<LibraryStage> {
  const plumbline = await launchPlumbline({ headless: true });
  const errors: string[] = [];
  const open = async (fragment: string) => {
    const page = await plumbline.context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.setViewportSize({ width: 1280, height: LIBRARY_FRAME.height });
    await page.goto(`chrome-extension://${plumbline.extensionId}/library.html${fragment}`);
    return page;
  };
  return { plumbline, open, errors, close: plumbline.close };
}

/** The page as it stands, at every width of the library; at the narrowest list and detail take turns. */
export const expectSound = (page: Page) => expectSoundIn(page, { ...LIBRARY_FRAME, otherwiseAt: 320 });
