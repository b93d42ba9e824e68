import { browser } from 'wxt/browser';
import { leaveGesture, openPanel, type Want } from './gestures';
import { noteUpdates } from './update';

type Tab = { readonly id?: number; readonly windowId: number };

/** The entries of the page's context menu: on the page itself, and on text that is marked. */
const MENU: readonly { readonly id: Want; readonly title: string }[] = [
  { id: 'page', title: 'Read this posting with Plumbline' },
  { id: 'selection', title: 'Read what is selected with Plumbline' },
];

/**
 * The ways in: toolbar button, its shortcut (`_execute_action` is the same click), context menu. Each grants `activeTab` for the tab.
 * All listeners are registered at once, so that a worker that was asleep hears the click that woke it; nothing is remembered here.
 */
export function openDoors(): void {
  browser.action.onClicked.addListener((tab) => readWithPanel(tab, 'page'));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const entry = MENU.find(({ id }) => id === info.menuItemId);
    if (tab && entry) readWithPanel(tab, entry.id);
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      for (const { id, title } of MENU) browser.contextMenus.create({ id, title, contexts: [id] });
    });
  });
  noteUpdates();
  if (!import.meta.env.FIREFOX) {
    // A panel that opens by itself on the click would swallow the click, and with it the right to read the tab. The setting is kept in
    // the profile, so it is unset at every start.
    browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false }).catch(() => undefined);
  }
}

function readWithPanel(tab: Tab, want: Want): void {
  openPanel(tab.windowId);
  if (tab.id !== undefined) void leaveGesture(tab.windowId, { tabId: tab.id, want });
}
