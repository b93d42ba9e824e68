import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('builds from the sources for the store alone to the same bytes', () => {
  const root = join(import.meta.dirname, '../..');
  // In a process of its own: the bundler asks the environment whether this is a test, and builds otherwise.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const command = ['tsx', 'scripts/rebuild-from-sources.ts', '--linked'];
  const { stdout, stderr } = spawnSync('npx', command, { cwd: root, env, encoding: 'utf8', shell: true });
  expect(stdout, stderr).toMatch(/\d+ files, byte for byte the same\.\n$/u);
});
