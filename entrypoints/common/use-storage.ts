import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { connectStorage, type Storage } from '../../utils/storage/database';
import { type Live, liveAnswer } from '../../utils/storage/live';
import type { StorageState } from '../../utils/storage/storage-state';
import type { Database } from '../../utils/storage/tables';

/** The extension's own database, connected once per page. */
export const storage: Storage = connectStorage();

export function useStorageState(): StorageState {
  useEffect(() => {
    void storage.open();
  }, []);
  return useSyncExternalStore(storage.subscribe, storage.state);
}

/**
 * What a query says of the database, now and after every change to what it read. The query runs anew when `key` is another; it must
 * not depend on anything else.
 */
export function useLive<T>(key: string, query: (database: Database) => Promise<T>): Live<T> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the query
  const live = useMemo(() => liveAnswer(storage, query), [key]);
  return useSyncExternalStore(live.subscribe, live.current);
}

/** The value of a live answer, as far as there is one. */
export function latestOf<T>(live: Live<T>): T | undefined {
  return 'value' in live ? live.value : undefined;
}
