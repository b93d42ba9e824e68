import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The windows in which a page is looked at, in CSS pixels: it rests at the first width. */
export type Frame = {
  readonly widths: readonly number[];
  readonly height: number;
  /** A width at which a page is laid out so differently that every rule is checked there too. */
  readonly otherwiseAt?: number;
};

/** 320 px is the design's 1280 px at 400 %. */
export const LIBRARY_FRAME: Frame = { widths: [1280, 900, 600, 320], height: 870 };

/** The design's width, the other two, the narrowest panel. */
export const PANEL_FRAME: Frame = { widths: [400, 480, 320, 280], height: 700 };

/**
 * The page as it stands: without axe violations, readable in both themes, which differ in nothing but colours, and without anything
 * sticking out at any width.
 */
export async function expectSound(page: Page, { widths, height, otherwiseAt }: Frame): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await axeViolations(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await axeViolations(page, ['color-contrast']), 'dark').toEqual([]);
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    expect(await overflowOf(page), `${width} px`).toBe(0);
    if (width === otherwiseAt) expect(await axeViolations(page), `${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: widths[0] ?? 0, height });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page as it stands, one line per violation; empty when nothing. `rules`: these alone. */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The extension's policy forbids added script elements; an evaluated expression runs beside the page's own scripts.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async (options) => {
      type Results = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };
      const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<Results> } };
      const { violations } = await axe.run(options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' / ')}`);
    },
    { resultTypes: ['violations'], ...(rules && { runOnly: rules }) },
  );
}

/** By how many CSS pixels the page is wider than its window; 0 when nothing sticks out. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
