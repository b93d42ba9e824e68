/** What of the browser's `navigator.storage` is asked. */
export type Persistence = {
  readonly persisted: () => Promise<boolean>;
  readonly persist: () => Promise<boolean>;
};

/**
 * Asks the browser not to clear the data when the disk runs short; meant for after the first save. True where it promises so. False is no sign of
 * danger: with the permission `unlimitedStorage` Chromium keeps the data and still says no. Never throws.
 */
export async function keepFromEviction(storage: Persistence): Promise<boolean> {
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
