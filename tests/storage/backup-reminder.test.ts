import { expect, it } from 'vitest';
import { type BackupStanding, isBackupDue, silenceAfter } from '../../utils/storage/backup-reminder';

const NOW = '2026-03-01T00:00:00.000Z';
const due: BackupStanding = { changes: 30, since: '2026-02-01T00:00:00.000Z', wanted: true };

it.each<[string, BackupStanding, boolean]>([
  ['much changed, long ago', due, true],
  ['little changed', { ...due, changes: 3 }, false],
  ['nothing stored yet', { ...due, changes: 0 }, false],
  ['a backup last week', { ...due, since: '2026-02-24T00:00:00.000Z' }, false],
  ['just fourteen days', { ...due, since: '2026-02-15T00:00:00.000Z' }, true],
  ['not wanted', { ...due, wanted: false }, false],
  ['not now, said today', { ...due, notBefore: silenceAfter(NOW) }, false],
  ['not now, said long ago', { ...due, notBefore: silenceAfter('2026-02-01T00:00:00.000Z') }, true],
  ['a clock that was turned back', { ...due, since: '2026-04-01T00:00:00.000Z' }, false],
  ['no beginning known', { ...due, since: undefined }, false],
])('%s', (_, standing, expected) => {
  expect(isBackupDue(standing, NOW)).toBe(expected);
});
