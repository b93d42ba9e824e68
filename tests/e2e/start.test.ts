import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const START = join(import.meta.dirname, '../../scripts/start.ts');

/** What `npm start` prints where there is no display, and how it ends. */
async function started(): Promise<{ readonly code: number | null; readonly printed: string }> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const run = spawn('npx', ['tsx', START, '--built'], { env: { ...env, CI: 'true' } });
  let printed = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (part) => (printed += part));
  const code = await new Promise<number | null>((resolve) => run.on('close', resolve));
  return { code, printed };
}

it('the first command of the README prints the alignment to its end', async () => {
  const { code, printed } = await started();
  expect(printed).toMatch(/\d+ answered/u);
  expect(printed).toMatch(/\n {2}(?:Answered|Thin) .+\n +“.+”\n +You, in /u);
  expect(printed).toMatch(/\n {2}Confirmed .+\n +“.+”\n +You, in your facts/u);
  expect(printed).toContain('Pictures of the panel and the library are in');
  expect(code).toBe(0);
});
