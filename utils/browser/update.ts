import { browser } from 'wxt/browser';

/** Under this name the version that waits is left for the pages that open later. It goes with the session, and when the extension is exchanged. */
const KEY = 'waiting version';

/**
 * Notes that a newer version waits. Firefox exchanges an extension at once, and closes its pages under the hands of who writes, unless
 * somebody listens: then it waits until it starts anew. Chrome waits until no page of ours is open.
 */
export function noteUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(({ version }) => void browser.storage.session.set({ [KEY]: version }));
}

/** Hears when a newer version waits, at once where it does already. Returns the way to stop. */
export function onUpdateWaiting(heard: () => void): () => void {
  const changed = (changes: { readonly [key: string]: { readonly newValue?: unknown } }) => {
    if (changes[KEY]?.newValue !== undefined) heard();
  };
  browser.storage.session.onChanged.addListener(changed);
  void browser.storage.session.get(KEY).then((stored) => {
    if (stored[KEY] !== undefined) heard();
  });
  return () => browser.storage.session.onChanged.removeListener(changed);
}
