import { createBackup } from '../../utils/storage/backup';
import { isBackupError } from '../../utils/storage/backup-problem';
import { readBackup } from '../../utils/storage/read-backup';
import { restoreBackup } from '../../utils/storage/restore';
import type { AllRows } from '../../utils/storage/tables';
import { madeRows } from './made-rows';
import { backupOf, contents, opened, startWith, stored, textOf } from './prepared';

type Bytes = Uint8Array<ArrayBuffer>;

/** What can happen to a file at one place. */
const DAMAGES: { readonly [name: string]: (bytes: Bytes, place: number) => Bytes } = {
  'cut off': (bytes, place) => bytes.slice(0, place),
  flipped: (bytes, place) => bytes.with(place, (bytes[place] ?? 0) ^ (1 << (place % 8))),
  swapped: (bytes, place) => bytes.with(place, bytes[place + 1] ?? 0).with(place + 1, bytes[place] ?? 0),
  removed: (bytes, place) => new Uint8Array([...bytes.subarray(0, place), ...bytes.subarray(place + 1)]),
};

export type ByteFaults = {
  /** Bytes of the backup, and how many damaged copies of it were tried. */
  readonly bytes: number;
  readonly attempts: number;
  /** Copies that were restored after all: those in which two equal bytes were swapped. */
  readonly restored: number;
  readonly faults: readonly string[];
};

/**
 * Restores a backup that is damaged at one place, for every `stride`-th place and every kind of damage. A fault is any error but a sentence
 * for a person, and any state of the database but the old or the new one.
 */
export async function tryByteFaults(stride: number): Promise<ByteFaults> {
  const [mine, theirs] = [small(1), small(2)];
  await startWith(theirs);
  const other = await opened();
  const { bytes } = await createBackup(other.database);
  other.close();
  await startWith(mine);
  const { database } = await opened();
  const faults: string[] = [];
  let attempts = 0;
  let restored = 0;
  for (let place = 0; place + 1 < bytes.length; place += stride) {
    for (const [name, damage] of Object.entries(DAMAGES)) {
      attempts += 1;
      let error: unknown;
      try {
        await restoreBackup(database, await readBackup(damage(bytes, place)));
      } catch (thrown) {
        error = thrown;
      }
      const now = await contents(database);
      if (now !== (error === undefined ? textOf(theirs) : textOf(mine))) {
        faults.push(`byte ${place} ${name}: neither the old nor the new state`);
      }
      if (error !== undefined && !isBackupError(error)) {
        faults.push(`byte ${place} ${name}: ${String(error)}`);
      }
      if (error === undefined) {
        restored += 1;
        await restoreBackup(database, backupOf(mine));
      }
    }
  }
  return { bytes: bytes.length, attempts, restored, faults };
}

/** Two stories and a posting with little text: every byte of their backup is tried. */
function small(seed: number): AllRows {
  const rows = madeRows(2, 1, seed);
  return stored({
    ...rows,
    stories: rows.stories.map((story) => ({ ...story, action: 'Grüße', situation: undefined })),
    readings: rows.readings.map(({ id, posting }) => ({
      id,
      posting: { ...posting, blocks: posting.blocks.slice(0, 1), requirements: [] },
    })),
    alignments: rows.alignments.map(({ id, alignment }) => ({ id, alignment: { ...alignment, requirements: [] } })),
  });
}
