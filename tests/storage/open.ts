import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Clock } from '../../utils/storage/clock';
import { connectStorage, type Storage, type StorageOptions } from '../../utils/storage/database';

/** A clock that counts: each time is a minute later, each id one higher; clocks with other starts make other ids. */
export function countingClock(start = '2026-01-01T00:00:00.000Z'): Clock {
  let minutes = 0;
  let ids = 0;
  return {
    now: () => {
      minutes += 1;
      return new Date(Date.parse(start) + minutes * 60_000).toISOString();
    },
    newId: () => {
      ids += 1;
      return `${start.slice(0, 10)}-${String(ids).padStart(4, '0')}`;
    },
  };
}

/** A storage over a database of its own in memory. */
export function memoryStorage(options: StorageOptions = {}): Storage {
  return connectStorage({ indexedDB: new IDBFactory(), IDBKeyRange, clock: countingClock(), ...options });
}

/** The same, open. */
export async function openStorage(options: StorageOptions = {}): Promise<Storage> {
  const storage = memoryStorage(options);
  const state = await storage.open();
  if (state.state !== 'ready') {
    throw new Error(`the storage of the test did not open: ${JSON.stringify(state)}`);
  }
  return storage;
}
