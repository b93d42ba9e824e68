import type { Reading } from '../model';
import type { TabAnswer } from './read-tab';

/** What was read in a tab, and in which document. */
export type TabReading = {
  readonly document: string;
  readonly url: string;
  /** Absent where the tab shows a file and there is no page to read. */
  readonly reading?: Reading;
  /** Names by which the posting that was read is found again; empty where none was. */
  readonly keys: readonly string[];
};

/** Why nothing was read. */
export type Refusal = Exclude<TabAnswer['access'], 'granted'>;

/** What is known of one tab. */
export type TabView =
  /** Nothing was tried yet. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'read'; readonly page: TabReading }
  | { readonly kind: 'refused'; readonly why: Refusal };

type TabEntry = {
  readonly view: TabView;
  /** The request whose answer is awaited; answers to any other are late and dropped. */
  readonly request?: string;
};

/** The tabs of the panel's window that were looked at since it opened, and the one in front. */
export type TabState = { readonly front?: number; readonly tabs: ReadonlyMap<number, TabEntry> };

export type TabEvent =
  | { readonly type: 'front'; readonly tabId: number }
  | { readonly type: 'asked'; readonly tabId: number; readonly request: string }
  | { readonly type: 'answered'; readonly tabId: number; readonly request: string; readonly view: TabView }
  | { readonly type: 'gone'; readonly tabId: number };

export const NO_TABS: TabState = { tabs: new Map() };

/** The next state. What a tab showed stays until the answer to its last request is there. */
export function tabReducer(state: TabState, event: TabEvent): TabState {
  switch (event.type) {
    case 'front':
      return { ...state, front: event.tabId };
    case 'asked':
      return withTab(state, event.tabId, { view: entryOf(state, event.tabId).view, request: event.request });
    case 'answered':
      if (entryOf(state, event.tabId).request !== event.request) return state;
      return withTab(state, event.tabId, { view: event.view });
    case 'gone': {
      const tabs = new Map(state.tabs);
      tabs.delete(event.tabId);
      return { ...state, tabs };
    }
  }
}

/** What is known of the tab in front, and whether an answer is awaited from it. */
export function frontTab(state: TabState): { readonly view: TabView; readonly isReading: boolean } {
  if (state.front === undefined) return { view: { kind: 'unknown' }, isReading: false };
  const { view, request } = entryOf(state, state.front);
  return { view, isReading: request !== undefined };
}

/** Whether a tab that came to the front is to be tried: what was read in it stands until the page says otherwise. */
export function needsReading(state: TabState, tabId: number): boolean {
  const { view, request } = entryOf(state, tabId);
  return view.kind !== 'read' && request === undefined;
}

/** Whether this document is the one whose reading is shown for the tab: only its news count. */
export function isCurrentDocument(state: TabState, tabId: number, document: string): boolean {
  const { view } = entryOf(state, tabId);
  return view.kind === 'read' && view.page.document === document;
}

function entryOf(state: TabState, tabId: number): TabEntry {
  return state.tabs.get(tabId) ?? { view: { kind: 'unknown' } };
}

function withTab(state: TabState, tabId: number, entry: TabEntry): TabState {
  return { ...state, tabs: new Map(state.tabs).set(tabId, entry) };
}
