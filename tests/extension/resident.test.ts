// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { residentOf } from '../../utils/browser/resident';
import type { Identity } from '../../utils/posting/identity';
import { type Settling, settle } from '../../utils/posting/settle';
import { anotherBrowser } from './wxt-browser';

vi.mock('wxt/browser', () => import('./wxt-browser'));

let browser: ReturnType<typeof anotherBrowser>;
/** The page as the resident sees it: its address, and the text of the listing. */
let shown: { url: string; text: string };

beforeEach(() => {
  vi.useFakeTimers();
  browser = anotherBrowser();
  shown = { url: 'https://jobs.example.com/?id=1', text: 'Job A' };
  Reflect.deleteProperty(globalThis, Symbol.for('plumbline'));
});
afterEach(async () => {
  // No script of an earlier test may go on watching the page.
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
});

function resident() {
  return residentOf<Settling>(window, {
    look: (before, time) => {
      const identity: Identity = { url: shown.url, textHash: shown.text };
      return settle(before, identity, time);
    },
    gather: () => shown.text,
  });
}

async function readAfter(milliseconds: number) {
  const answer = resident().read('page');
  await vi.advanceTimersByTimeAsync(milliseconds);
  return answer;
}

const moves = () => browser.runtime.sendMessage.mock.calls.length;

describe('the script that stays in a page', () => {
  it('reads at once what the person is looking at', async () => {
    expect(await resident().read('page')).toMatchObject({ kind: 'page', gathered: 'Job A' });
  });

  it('is the same one when it is put there again', async () => {
    const first = await resident().read('page');
    const second = await readAfter(2000);
    expect(second.document).toBe(first.document);
  });

  it('waits until the next listing is there, and never reads the last one under its address', async () => {
    await resident().read('page');
    await vi.advanceTimersByTimeAsync(1000);
    shown = { ...shown, url: 'https://jobs.example.com/?id=2' };
    const answer = resident().read('page');
    await vi.advanceTimersByTimeAsync(1000);
    shown = { ...shown, text: 'Job B' };
    await vi.advanceTimersByTimeAsync(2000);
    expect(await answer).toMatchObject({ kind: 'page', gathered: 'Job B' });
  });

  it('says that it is unsettled when the next listing never comes', async () => {
    await resident().read('page');
    await vi.advanceTimersByTimeAsync(1000);
    shown = { ...shown, url: 'https://jobs.example.com/?id=2' };
    expect(await readAfter(20_000)).toMatchObject({ kind: 'unsettled' });
  });

  it('tells the panel after a click that changed the listing, and not after one that did not', async () => {
    await resident().read('page');
    await vi.advanceTimersByTimeAsync(15_000);
    const before = moves();
    document.body.click();
    await vi.advanceTimersByTimeAsync(3000);
    expect(moves()).toBe(before);
    shown = { ...shown, text: 'Job B' };
    // A click of a script is not trusted; only the person's own counts.
    document.body.click();
    await vi.advanceTimersByTimeAsync(3000);
    expect(moves()).toBe(before);
  });

  it('tells the panel when text comes late', async () => {
    await resident().read('page');
    await vi.advanceTimersByTimeAsync(1000);
    shown = { ...shown, text: 'Job A, with its whole description' };
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(3000);
    expect(browser.runtime.sendMessage.mock.calls.at(-1)?.[0]).toMatchObject({ topic: 'moved' });
  });

  it('tells the panel when another listing comes late into the same pane, long after the last reading', async () => {
    await resident().read('page');
    await vi.advanceTimersByTimeAsync(15_000);
    window.history.pushState(undefined, '', '#second');
    await vi.advanceTimersByTimeAsync(2000);
    shown = { ...shown, text: 'Job B' };
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(3000);
    expect(browser.runtime.sendMessage.mock.calls.at(-1)?.[0]).toMatchObject({ topic: 'moved' });
  });

  it.each([
    ['a clock', 1000],
    ['a ticker', 100],
  ])('lets the panel rest on a page that never does: %s', async (_, interval) => {
    await resident().read('page');
    const ticking = setInterval(() => {
      shown = { ...shown, text: `Job A, ${Date.now()}` };
      document.body.append(document.createElement('p'));
    }, interval);
    let answered = 0;
    // The panel reads whatever it is told of.
    for (let second = 0; second < 60; second += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      if (moves() === answered) continue;
      answered = moves();
      void resident().read('page');
    }
    clearInterval(ticking);
    expect(moves()).toBeGreaterThan(0);
    expect(moves()).toBeLessThan(10);
  });

  it('answers the panel and nobody else', async () => {
    await resident().read('page');
    const ask = { plumbline: 1, topic: 'read', body: { want: 'page' } };
    const from = (url: string) => browser.runtime.onMessage.emit(ask, { id: 'plumbline', url }, vi.fn())[0];
    expect(from('chrome-extension://plumbline/sidepanel.html')).toBe(true);
    expect(from('https://jobs.example.com/')).toBeUndefined();
  });

  it('falls silent when the extension is gone', async () => {
    await resident().read('page');
    await vi.advanceTimersByTimeAsync(1000);
    Reflect.set(browser.runtime, 'id', undefined);
    shown = { ...shown, text: 'Job B' };
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(moves()).toBe(0);
  });
});
