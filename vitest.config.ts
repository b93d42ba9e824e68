import { defineConfig } from 'vitest/config';

/** How long a test in a real browser may take, in milliseconds: a journey of some forty steps on two slow cores. */
const BROWSER_PATIENCE = 90_000;

/** How long a test of pure code may take, in milliseconds, on a machine that does other work too: a fault hangs, it is never just slow. */
const PATIENCE = 60_000;

/** How long something that happens by itself is waited for before it counts as not happening, in milliseconds. */
const SOON = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/built/**', 'tests/e2e/**', 'tests/browser/**'],
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
          testTimeout: BROWSER_PATIENCE,
          hookTimeout: BROWSER_PATIENCE,
          expect: { poll: { timeout: SOON } },
        },
      },
    ],
  },
});
