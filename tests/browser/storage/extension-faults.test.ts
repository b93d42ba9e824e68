import { expect, it } from 'vitest';
import { type ExtensionKill, extensionKills } from '../../../scripts/storage/extension-kills';
import { JOURNEYS } from '../../../scripts/storage/journeys';

/** `npm run faults` kills the extension at every step of every journey; here it dies once in each: that takes seconds apiece. */
const SEEDS = JOURNEYS.map((_, index) => index + 1);
const PATIENCE = 300_000;

it('the extension as it ships loses nothing either, whoever dies', { timeout: PATIENCE }, async () => {
  const kills: ExtensionKill[] = [];
  for await (const kill of extensionKills(SEEDS)) {
    kills.push(kill);
  }
  expect(kills.filter(({ fault }) => fault)).toEqual([]);
  expect(new Set(kills.map(({ operation }) => operation))).toEqual(new Set(JOURNEYS.map(({ name }) => name)));
});
