import { useCallback, useEffect, useReducer, useRef } from 'react';
import { onGesture, type Want } from '../../utils/browser/gestures';
import { answer } from '../../utils/browser/messages';
import { movedNews, type PageAnswer } from '../../utils/browser/page-answer';
import { readAskedTab, readFrames, readTab, withSecondOpinion } from '../../utils/browser/read-tab';
import {
  frontTab,
  isCurrentDocument,
  NO_TABS,
  needsReading,
  type TabReading,
  type TabView,
  tabReducer,
} from '../../utils/browser/tab-state';
import { followWindow } from '../../utils/browser/window-tab';
import { needsSecondOpinion } from '../../utils/posting/second-opinion';
import { readAnswer } from '../common/worker';

/** A listing that is still being swapped is asked for again, so often and after so many milliseconds. */
const RETRIES = 2;
const RETRY_DELAY = 1500;

export type FrontTab = {
  readonly tabId: number | undefined;
  readonly view: TabView;
  readonly isReading: boolean;
  readonly read: (want: Want) => void;
  /** Reads the frames of other sites too, where they were allowed. */
  readonly readFramesToo: () => void;
};

/**
 * The tab in front of this window and what was read in it: followed through switches, page loads and clicks in a job list. `onAsked` is
 * called when the person points at the tab by toolbar, shortcut or menu.
 */
export function useTab(windowId: number, onAsked: () => void): FrontTab {
  const [state, dispatch] = useReducer(tabReducer, NO_TABS);
  const latest = useRef(state);
  latest.current = state;
  const requests = useRef(new Map<number, string>());
  const asked = useRef(onAsked);
  asked.current = onAsked;

  const ask = useCallback(async (tabId: number, want: Want | 'frames', isGesture = false) => {
    for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
      const request = crypto.randomUUID();
      requests.current.set(tabId, request);
      dispatch({ type: 'asked', tabId, request });
      const view = await (want === 'frames' ? viewOfFrames(tabId) : viewOfPage(tabId, want, isGesture));
      dispatch({ type: 'answered', tabId, request, view });
      const isSettled = view.kind !== 'read' || view.page.reading?.outcome !== 'loading';
      if (isSettled || requests.current.get(tabId) !== request) return;
      await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY));
      if (requests.current.get(tabId) !== request) return;
    }
  }, []);

  useEffect(() => {
    const read = (tabId: number) => void ask(tabId, 'page');
    const stops = [
      followWindow(windowId, {
        onFront: (tabId) => {
          dispatch({ type: 'front', tabId });
          if (!requests.current.has(tabId) || needsReading(latest.current, tabId)) read(tabId);
        },
        onLoaded: read,
        onGone: (tabId) => dispatch({ type: 'gone', tabId }),
      }),
      onGesture(windowId, ({ tabId, want }) => {
        asked.current();
        void ask(tabId, want, true);
      }),
      answer(
        {
          moved: {
            check: movedNews,
            handle: ({ document }, sender) => {
              const tabId = sender.tab?.id;
              const isOurs = tabId !== undefined && isCurrentDocument(latest.current, tabId, document);
              if (isOurs) read(tabId);
              return isOurs;
            },
          },
        },
        (sender) => sender.tab !== undefined && sender.frameId === 0,
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [windowId, ask]);

  const { front } = state;
  return {
    tabId: front,
    ...frontTab(state),
    read: (want) => {
      if (front !== undefined) void ask(front, want);
    },
    readFramesToo: () => {
      if (front !== undefined) void ask(front, 'frames');
    },
  };
}

async function viewOfPage(tabId: number, want: Want, isGesture: boolean): Promise<TabView> {
  const found = await (isGesture ? readAskedTab(tabId, want) : readTab(tabId, want));
  if (found.access !== 'granted') return { kind: 'refused', why: found.access };
  const view = await viewOf(found.page);
  return (await secondView(tabId, found.page, view)) ?? view;
}

/** What a second look makes of a page of which too little was read; undefined where one look was enough, or a second is not to be had. */
async function secondView(tabId: number, page: PageAnswer, view: TabView): Promise<TabView | undefined> {
  const reading = view.kind === 'read' ? view.page.reading : undefined;
  if (page.kind !== 'page' || !reading || !needsSecondOpinion(reading)) return undefined;
  const again = await withSecondOpinion(tabId, page);
  return again && viewOf(again);
}

/** The frame of the tab that holds a posting, or as much of one as any frame holds. */
async function viewOfFrames(tabId: number): Promise<TabView> {
  const views = await Promise.all((await readFrames(tabId)).map(viewOf));
  const withOutcome = (outcome: string) =>
    views.find((view) => view.kind === 'read' && view.page.reading?.outcome === outcome);
  return withOutcome('posting') ?? withOutcome('not-read-well') ?? views[0] ?? { kind: 'refused', why: 'no answer' };
}

async function viewOf(page: PageAnswer): Promise<TabView> {
  const { document, url } = page;
  const base: Pick<TabReading, 'document' | 'url' | 'keys'> = { document, url, keys: [] };
  switch (page.kind) {
    case 'file':
      return { kind: 'read', page: base };
    case 'unsettled':
      return { kind: 'read', page: { ...base, reading: { outcome: 'loading', trail: [] } } };
    default: {
      const read = await readAnswer(page).catch(() => undefined);
      return read ? { kind: 'read', page: { ...base, ...read } } : { kind: 'refused', why: 'no answer' };
    }
  }
}
