import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createBackup } from '../../utils/storage/backup';
import { FORMAT_VERSION } from '../../utils/storage/backup-format';
import { SCHEMA_VERSIONS, type StoredRow } from '../../utils/storage/migrations';
import { findSaved } from '../../utils/storage/postings';
import { readBackup } from '../../utils/storage/read-backup';
import { restoreBackup } from '../../utils/storage/restore';
import { listSafetyCopies, safetyCopyFile } from '../../utils/storage/safety-copies';
import { perTable, TABLE_NAMES } from '../../utils/storage/tables';
import { contentsOf, fill } from './contents';
import { countingClock, openStorage } from './open';

/**
 * One backup per released version, with every kind of row, frozen when the version was released. When the shape of rows changes, a version is
 * added to `SCHEMA_VERSIONS` and its backup here; none of the older files is ever changed.
 */
const FOLDER = new URL('released/', import.meta.url);
const files = readdirSync(FOLDER);

/**
 * The stores and indexes of every released version, as a browser has them on its disk. Never changed either, and written out though the present
 * ones read alike: taken from the tables of today, they would change with them, and nothing would be tested.
 */
const RELEASED: readonly (readonly [version: number, indexes: { readonly [table: string]: string }])[] = [
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
];

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
  expect(SCHEMA_VERSIONS.map(({ version, indexes }) => [version, indexes])).toEqual(RELEASED);
});

describe.each(RELEASED)('a database that version %i left on the disk', (version, indexes) => {
  const frozen = new Uint8Array(readFileSync(new URL(`version-${version}.json`, FOLDER)));
  const left: { readonly [table: string]: readonly { readonly id: string }[] } = JSON.parse(
    new TextDecoder().decode(frozen),
  ).data;

  it('opens with every row of it, in the present shape', async () => {
    const indexedDB = await onDisk(version, indexes, left);
    const { database } = await openStorage({ indexedDB });
    const backup = await readBackup(frozen);
    const byId = perTable((table) => backup.rows[table].toSorted((one, other) => (one.id < other.id ? -1 : 1)));
    expect(await contentsOf(database)).toEqual(byId);
    expect(await database.meta.get('schema')).toEqual({ id: 'schema', value: FORMAT_VERSION });
    expect(await findSaved(database, backup.rows.postings[0]?.keys ?? [])).toHaveLength(1);
  });

  it('is updated by the next version after a safety copy, and goes back to how it was', async () => {
    const indexedDB = await onDisk(version, indexes, left);
    const next = {
      version: FORMAT_VERSION + 1,
      indexes: { stories: 'id, updatedAt, title' },
      rows: { stories: (row: StoredRow) => ({ ...row, title: `${row.title}!` }) },
    };
    const { database } = await openStorage({ indexedDB, versions: [...SCHEMA_VERSIONS, next] });
    const titles = (left.stories ?? []).map((row) => `${Reflect.get(row, 'title')}!`);
    expect((await database.stories.toArray()).map(({ title }) => title)).toEqual(titles);
    const [copy] = await listSafetyCopies(database);
    expect(copy).toMatchObject({ before: 'update', counts: { stories: titles.length } });
    const kept = await readBackup(await safetyCopyFile(database, copy?.id ?? ''));
    expect(kept.rows).toEqual((await readBackup(frozen)).rows);
  });
});

/** A database of the browser's own making, without a line of ours: what an older Plumbline left behind. */
async function onDisk(
  version: number,
  indexes: { readonly [table: string]: string },
  rows: { readonly [table: string]: readonly object[] },
): Promise<IDBFactory> {
  const factory = new IDBFactory();
  const all: { readonly [table: string]: readonly object[] } = {
    ...rows,
    meta: [
      { id: 'schema', value: version },
      { id: 'created', value: '2026-01-01T00:00:00.000Z' },
    ],
  };
  // Dexie's versions are the browser's tenths.
  const request = factory.open('plumbline', version * 10);
  request.onupgradeneeded = () => {
    for (const [table, notation] of Object.entries(indexes)) {
      const [key = '', ...others] = notation.split(', ');
      const store = request.result.createObjectStore(table, { keyPath: key });
      for (const index of others) {
        const name = index.replace('*', '');
        store.createIndex(name, name, { multiEntry: index.startsWith('*') });
      }
      for (const row of all[table] ?? []) {
        store.put(row);
      }
    }
  };
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
  request.result.close();
  return factory;
}
