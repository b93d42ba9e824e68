import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followWindow } from '../../utils/browser/window-tab';
import { anotherBrowser } from './wxt-browser';

vi.mock('wxt/browser', () => import('./wxt-browser'));

let browser: ReturnType<typeof anotherBrowser>;
let heard: string[];
let stop: () => void;
beforeEach(async () => {
  browser = anotherBrowser();
  browser.tabs.query.mockResolvedValue([{ id: 1 }]);
  heard = [];
  stop = followWindow(3, {
    onFront: (tabId) => heard.push(`front ${tabId}`),
    onLoaded: (tabId) => heard.push(`loaded ${tabId}`),
    onGone: (tabId) => heard.push(`gone ${tabId}`),
  });
  await vi.waitFor(() => expect(heard).toEqual(['front 1']));
  heard.length = 0;
});

const OURS = { windowId: 3, active: true };

describe('following a window', () => {
  it('hears its own tabs', () => {
    browser.tabs.onActivated.emit({ tabId: 2, windowId: 3 });
    browser.tabs.onUpdated.emit(2, { status: 'loading' }, OURS);
    browser.tabs.onUpdated.emit(2, { status: 'complete' }, OURS);
    browser.tabs.onUpdated.emit(5, { status: 'loading' }, { ...OURS, active: false });
    browser.tabs.onRemoved.emit(2);
    expect(heard).toEqual(['front 2', 'loaded 2', 'gone 5', 'gone 2']);
  });

  it('hears nothing of other windows', () => {
    browser.tabs.onActivated.emit({ tabId: 9, windowId: 4 });
    browser.tabs.onUpdated.emit(9, { status: 'complete' }, { windowId: 4, active: true });
    browser.windows.onFocusChanged.emit(4);
    expect(heard).toEqual([]);
  });

  it('looks again when its window comes back to the front', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 8 }]);
    browser.windows.onFocusChanged.emit(3);
    await vi.waitFor(() => expect(heard).toEqual(['front 8']));
  });

  it('stops', () => {
    stop();
    browser.tabs.onActivated.emit({ tabId: 2, windowId: 3 });
    expect(heard).toEqual([]);
  });
});
