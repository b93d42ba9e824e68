import { browser } from 'wxt/browser';

/** What happens to the tab in front of the panel's own window. */
export type TabNews = {
  /** Another tab came to the front. */
  readonly onFront: (tabId: number) => void;
  /** The front tab has loaded, or a page in it has changed its address. */
  readonly onLoaded: (tabId: number) => void;
  /** What a tab showed is gone: it was closed, or it loads something else behind the front one. */
  readonly onGone: (tabId: number) => void;
};

/**
 * Follows the tabs of one window, and of no other. No `tabs` permission: what the tabs show stays unknown until it is granted.
 * Returns the way to stop.
 */
export function followWindow(windowId: number, news: TabNews): () => void {
  const lookAgain = async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (tab?.id !== undefined) news.onFront(tab.id);
  };
  const activated = (info: { readonly tabId: number; readonly windowId: number }) => {
    if (info.windowId === windowId) news.onFront(info.tabId);
  };
  const updated = (
    tabId: number,
    change: { readonly status?: string | undefined },
    tab: { readonly windowId: number; readonly active: boolean },
  ) => {
    if (tab.windowId !== windowId) return;
    if (!tab.active && change.status === 'loading') news.onGone(tabId);
    if (tab.active && change.status === 'complete') news.onLoaded(tabId);
  };
  const focused = (focusedId: number) => {
    if (focusedId === windowId) void lookAgain();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(news.onGone);
  browser.windows.onFocusChanged.addListener(focused);
  void lookAgain();
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(news.onGone);
    browser.windows.onFocusChanged.removeListener(focused);
  };
}

/** The window the panel lives in, and whether it is a private one. */
export async function ownWindow(): Promise<{ readonly id: number; readonly isPrivate: boolean }> {
  const window = await browser.windows.getCurrent();
  return { id: window.id ?? browser.windows.WINDOW_ID_CURRENT, isPrivate: window.incognito };
}
