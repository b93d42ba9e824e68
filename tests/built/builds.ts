import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type Build = 'chrome-mv3' | 'firefox-mv3';

/** The production builds under test, with their folders. A missing one is a failure, never a skipped test. */
export const BUILDS: readonly (readonly [Build, string])[] = (['chrome-mv3', 'firefox-mv3'] as const).map((build) => {
  const folder = join(import.meta.dirname, '../../.output', build);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is missing. Run “npm run build” first.`);
  return [build, folder] as const;
});
