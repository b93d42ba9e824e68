import { defineConfig } from 'vitest/config';

/** How long a test in a real browser may take, in milliseconds: a journey of some forty steps on two slow cores. */
const BROWSER_PATIENCE = 90_000;

/** How long a test of pure code may take, in milliseconds, on a machine that does other work too: a fault hangs, it is never just slow. */
const PATIENCE = 60_000;

/** How long something that happens by itself is waited for before it counts as not happening, in milliseconds. */
const SOON = 30_000;

/** Tests that put something in the place of what all share: a document, a database, the browser. Each of their files has a world of its own. */
const APART = ['tests/components/**', 'tests/extension/**', 'tests/storage/**', 'tests/text/find-in-page.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/built/**', 'tests/e2e/**', 'tests/browser/**', ...APART],
          environment: 'node',
          setupFiles: ['tests/seed.ts'],
          testTimeout: PATIENCE,
          // Pure code leaves nothing behind, and the lexicon is read once instead of for every file.
          isolate: false,
        },
      },
      {
        test: {
          name: 'unit-apart',
          include: APART.map((place) => (place.endsWith('**') ? `${place}/*.test.{ts,tsx}` : place)),
          environment: 'node',
          setupFiles: ['tests/seed.ts'],
          testTimeout: PATIENCE,
          expect: { poll: { timeout: SOON } },
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: BROWSER_PATIENCE } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          // What is driven has worlds of its own; the drivers are read once instead of for every file.
          isolate: false,
          testTimeout: BROWSER_PATIENCE,
          hookTimeout: BROWSER_PATIENCE,
          expect: { poll: { timeout: SOON } },
        },
      },
    ],
  },
});
