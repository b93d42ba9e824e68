import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDoors } from '../../utils/browser/doors';
import { type Gesture, onGesture } from '../../utils/browser/gestures';
import { onUpdateWaiting } from '../../utils/browser/update';
import { anotherBrowser } from './wxt-browser';

vi.mock('wxt/browser', () => import('./wxt-browser'));

let browser: ReturnType<typeof anotherBrowser>;
beforeEach(() => {
  browser = anotherBrowser();
});

const TAB = { id: 7, windowId: 3 };

describe('the doors', () => {
  it('are all there as soon as the worker has started', () => {
    openDoors();
    expect(browser.action.onClicked.hasListeners()).toBe(true);
    expect(browser.contextMenus.onClicked.hasListeners()).toBe(true);
    expect(browser.runtime.onInstalled.hasListeners()).toBe(true);
  });

  it('let no update close a page that somebody writes on', () => {
    openDoors();
    expect(browser.runtime.onUpdateAvailable.hasListeners()).toBe(true);
  });

  it('tell the pages that an update waits, those that are open and those that open later', async () => {
    openDoors();
    const heard: string[] = [];
    onUpdateWaiting(() => heard.push('open'));
    browser.runtime.onUpdateAvailable.emit({ version: '0.2.0' });
    await vi.waitFor(() => expect(heard).toEqual(['open']));
    onUpdateWaiting(() => heard.push('later'));
    await vi.waitFor(() => expect(heard).toEqual(['open', 'later']));
  });

  it('tell of no update where none waits', async () => {
    openDoors();
    const heard: string[] = [];
    onUpdateWaiting(() => heard.push('open'));
    browser.action.onClicked.emit(TAB);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual([]);
  });

  it('undo a setting that would swallow the click', () => {
    openDoors();
    expect(browser.sidePanel.setPanelBehavior).toHaveBeenCalledWith({ openPanelOnActionClick: false });
  });

  it.each([
    ['toolbar button and shortcut', () => browser.action.onClicked.emit(TAB), 'page'],
    ['menu on the page', () => browser.contextMenus.onClicked.emit({ menuItemId: 'page' }, TAB), 'page'],
    ['menu on a selection', () => browser.contextMenus.onClicked.emit({ menuItemId: 'selection' }, TAB), 'selection'],
  ] as const)('open the panel within the click and say which tab is meant: %s', async (_door, click, want) => {
    openDoors();
    click();
    // Nothing was awaited since the click: later the browser would refuse.
    expect(browser.sidePanel.open).toHaveBeenCalledWith({ windowId: TAB.windowId });
    const heard: Gesture[] = [];
    onGesture(TAB.windowId, (gesture) => heard.push(gesture));
    await vi.waitFor(() => expect(heard).toEqual([{ tabId: TAB.id, want }]));
  });

  it('do nothing for an entry that is not theirs', () => {
    openDoors();
    browser.contextMenus.onClicked.emit({ menuItemId: 'other' }, TAB);
    expect(browser.sidePanel.open).not.toHaveBeenCalled();
  });
});

describe('gestures', () => {
  it('reach a panel that is open already, each once', async () => {
    openDoors();
    const heard: Gesture[] = [];
    onGesture(TAB.windowId, (gesture) => heard.push(gesture));
    browser.action.onClicked.emit(TAB);
    browser.action.onClicked.emit(TAB);
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toHaveLength(2);
  });

  it('reach the panel of their own window only', async () => {
    openDoors();
    const heard: Gesture[] = [];
    onGesture(99, (gesture) => heard.push(gesture));
    browser.action.onClicked.emit(TAB);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual([]);
  });

  it('are forgotten once they were heard', async () => {
    openDoors();
    browser.action.onClicked.emit(TAB);
    const first: Gesture[] = [];
    const stop = onGesture(TAB.windowId, (gesture) => first.push(gesture));
    await vi.waitFor(() => expect(first).toHaveLength(1));
    stop();
    const second: Gesture[] = [];
    onGesture(TAB.windowId, (gesture) => second.push(gesture));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(second).toEqual([]);
  });

  it('are not heard when they are out of shape', async () => {
    const heard: Gesture[] = [];
    onGesture(3, (gesture) => heard.push(gesture));
    await browser.storage.session.set({ 'gesture:3': { id: 'a', tabId: 'seven', want: 'page' } });
    expect(heard).toEqual([]);
  });
});
