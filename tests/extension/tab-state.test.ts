import { describe, expect, it } from 'vitest';
import {
  frontTab,
  isCurrentDocument,
  NO_TABS,
  needsReading,
  type TabEvent,
  type TabView,
  tabReducer,
} from '../../utils/browser/tab-state';

const stateAfter = (...events: TabEvent[]) => events.reduce(tabReducer, NO_TABS);
const read = (document: string): TabView => ({
  kind: 'read',
  page: { document, url: `https://jobs.example.com/${document}`, keys: [] },
});
const front = (tabId: number): TabEvent => ({ type: 'front', tabId });
const asked = (tabId: number, request: string): TabEvent => ({ type: 'asked', tabId, request });
const answered = (tabId: number, request: string, view: TabView): TabEvent => ({
  type: 'answered',
  tabId,
  request,
  view,
});

describe('what is known of the tabs', () => {
  it('is nothing at first', () => {
    expect(frontTab(NO_TABS)).toEqual({ view: { kind: 'unknown' }, isReading: false });
  });

  it('takes the answer to the last request', () => {
    expect(frontTab(stateAfter(front(1), asked(1, 'a'), answered(1, 'a', read('A'))))).toEqual({
      view: read('A'),
      isReading: false,
    });
  });

  it('drops answers that come late, in whatever order', () => {
    const state = stateAfter(
      front(1),
      asked(1, 'a'),
      asked(1, 'b'),
      answered(1, 'b', read('B')),
      answered(1, 'a', read('A')),
    );
    expect(frontTab(state).view).toEqual(read('B'));
    expect(frontTab(stateAfter(front(1), asked(1, 'a'), asked(1, 'b'), answered(1, 'a', read('A')))).view.kind).toBe(
      'unknown',
    );
  });

  it('keeps the old in sight until the new is there', () => {
    const state = stateAfter(front(1), asked(1, 'a'), answered(1, 'a', read('A')), asked(1, 'b'));
    expect(frontTab(state)).toEqual({ view: read('A'), isReading: true });
  });

  it('never shows one tab what belongs to another', () => {
    const state = stateAfter(front(1), asked(1, 'a'), front(2), answered(1, 'a', read('A')));
    expect(frontTab(state).view.kind).toBe('unknown');
    expect(frontTab(tabReducer(state, front(1))).view).toEqual(read('A'));
  });

  it('forgets a tab whose page is gone, and the answer that was on its way', () => {
    const state = stateAfter(front(1), asked(1, 'a'), { type: 'gone', tabId: 1 }, answered(1, 'a', read('A')));
    expect(frontTab(state).view.kind).toBe('unknown');
  });

  it('reads a tab anew when it comes to the front without having been read', () => {
    expect(needsReading(NO_TABS, 1)).toBe(true);
    expect(needsReading(stateAfter(asked(1, 'a')), 1)).toBe(false);
    expect(needsReading(stateAfter(asked(1, 'a'), answered(1, 'a', read('A'))), 1)).toBe(false);
    expect(needsReading(stateAfter(asked(1, 'a'), answered(1, 'a', { kind: 'refused', why: 'none' })), 1)).toBe(true);
  });

  it('hears news of the document that was read, and of no other', () => {
    const state = stateAfter(asked(1, 'a'), answered(1, 'a', read('A')));
    expect(isCurrentDocument(state, 1, 'A')).toBe(true);
    expect(isCurrentDocument(state, 1, 'B')).toBe(false);
    expect(isCurrentDocument(state, 2, 'A')).toBe(false);
  });
});
