import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What the person asked to be read: the page, or what they marked on it. */
export type Want = 'page' | 'selection';

/** A click, shortcut or menu entry that asked for a tab to be read. */
export type Gesture = { readonly tabId: number; readonly want: Want };

const GESTURE = v.object({ id: v.string(), tabId: v.number(), want: v.picklist(['page', 'selection']) });

type Sidebar = { readonly sidebarAction: { readonly open: () => Promise<void> } };

/**
 * Opens the panel in a window; an open one stays open. Browsers allow it only in the same turn as the person's click: call it as the
 * first statement of the handler, before anything is awaited.
 */
export function openPanel(windowId: number): void {
  const opened = import.meta.env.FIREFOX
    ? (browser as unknown as Sidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId });
  opened.catch((error: unknown) => console.error('Plumbline could not open its panel.', error));
}

/**
 * Tells the panel of this window which tab the person pointed at. It goes through session storage, not through a message: a panel
 * that is just opening does not listen yet, and the background keeps nothing in memory.
 */
export async function leaveGesture(windowId: number, gesture: Gesture): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: { id: crypto.randomUUID(), ...gesture } });
}

/** Hears every gesture in this window, the one that opened the panel included, each once. Returns the way to stop. */
export function onGesture(windowId: number, heard: (gesture: Gesture) => void): () => void {
  const key = keyOf(windowId);
  let last: string | undefined;
  const take = (value: unknown) => {
    const gesture = v.safeParse(GESTURE, value);
    if (!gesture.success || gesture.output.id === last) return;
    last = gesture.output.id;
    void browser.storage.session.remove(key);
    heard({ tabId: gesture.output.tabId, want: gesture.output.want });
  };
  const changed = (changes: { readonly [key: string]: { readonly newValue?: unknown } }) => {
    if (changes[key]?.newValue !== undefined) take(changes[key].newValue);
  };
  browser.storage.session.onChanged.addListener(changed);
  void browser.storage.session.get(key).then((stored) => take(stored[key]));
  return () => browser.storage.session.onChanged.removeListener(changed);
}

function keyOf(windowId: number): string {
  return `gesture:${windowId}`;
}
