import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createBackup } from '../../utils/storage/backup';
import { FORMAT_VERSION } from '../../utils/storage/backup-format';
import { SCHEMA_VERSIONS } from '../../utils/storage/migrations';
import { readBackup } from '../../utils/storage/read-backup';
import { restoreBackup } from '../../utils/storage/restore';
import { perTable, TABLE_NAMES } from '../../utils/storage/tables';
import { fill } from './contents';
import { countingClock, openStorage } from './open';

/**
 * One backup per released version, with every kind of row, frozen when the version was released. When the shape of rows changes, a version is
 * added to `SCHEMA_VERSIONS` and its backup here; none of the older files is ever changed.
 */
const FOLDER = new URL('released/', import.meta.url);
const files = readdirSync(FOLDER);

describe.each(files)('the backup of %s', (file) => {
  const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));

  it('is read and restored, every row of it', async () => {
    const { database } = await openStorage();
    const backup = await readBackup(bytes);
    await restoreBackup(database, backup);
    const counts = await Promise.all(TABLE_NAMES.map((table) => database.table(table).count()));
    expect(perTable((table) => counts[TABLE_NAMES.indexOf(table)])).toEqual(
      JSON.parse(new TextDecoder().decode(bytes)).counts,
    );
    expect(counts).not.toContain(0);
  });
});

it('there is one for every version', () => {
  expect(files).toEqual(SCHEMA_VERSIONS.map(({ version }) => `version-${version}.json`));
});

it('the present version still writes the same bytes: rows have not changed their shape without a new version', async () => {
  const frozen = readFileSync(new URL(`version-${FORMAT_VERSION}.json`, FOLDER));
  const { rows, exportedAt } = await readBackup(new Uint8Array(frozen));
  const { database } = await openStorage();
  await fill(database, rows);
  const { bytes } = await createBackup(database, { clock: { ...countingClock(), now: () => exportedAt } });
  expect(new TextDecoder().decode(bytes)).toBe(frozen.toString());
});

it('the indexes of a released version are as they were released', () => {
  expect(SCHEMA_VERSIONS.map(({ version, indexes }) => [version, indexes])).toEqual([
    [
      1,
      {
        stories: 'id, updatedAt',
        storyVersions: 'id, storyId',
        questions: 'id, createdAt',
        notes: 'id, createdAt',
        facts: 'id, updatedAt',
        corrections: 'id, madeAt',
        postings: 'id, *keys, status, updatedAt',
        readings: 'id',
        alignments: 'id',
        earlierReadings: 'id, postingId',
        rehearsals: 'id, postingId',
        imports: 'id, importedAt',
        settings: 'id',
        meta: 'id',
        handles: 'id',
        linkedFiles: 'id',
      },
    ],
  ]);
});
