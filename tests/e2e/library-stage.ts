import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchPlumbline, type Plumbline } from '../../scripts/browser/launch';
import { axeViolations, overflowOf } from './panel-stage';

/** 320 px is the design's 1280 px at 400 %. */
const WIDTHS = [320, 600, 900, 1280] as const;
const HEIGHT = 870;

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
    await page.setViewportSize({ width: 1280, height: HEIGHT });
    await page.goto(`chrome-extension://${plumbline.extensionId}/library.html${fragment}`);
    return page;
  };
  return { plumbline, open, errors, close: plumbline.close };
}

/** The page as it stands: without axe violations in both themes, and without anything sticking out at any width. */
export async function expectSound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(page), colorScheme).toEqual([]);
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    expect(await overflowOf(page), `${width} px`).toBe(0);
    // The narrowest is laid out otherwise.
    if (width === WIDTHS[0]) expect(await axeViolations(page), `${width} px`).toEqual([]);
  }
}
