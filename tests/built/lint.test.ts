import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILDS } from './builds';

type Report = {
  readonly summary: { readonly errors: number; readonly warnings: number };
  readonly errors: readonly object[];
};

it('passes the linter of the Firefox store', () => {
  const folder = BUILDS.find(([build]) => build === 'firefox-mv3')?.[1] ?? '';
  const program = join(import.meta.dirname, '../../node_modules/.bin/web-ext');
  const { stdout, stderr } = spawnSync(
    program,
    ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  expect(stdout, stderr).toContain('"summary"');
  const report = JSON.parse(stdout) as Report;
  expect(report.errors).toEqual([]);
});
