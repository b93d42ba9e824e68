import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageAnswerOf } from '../../utils/browser/page-answer';
import {
  accessFrom,
  isForbiddenAddress,
  readAskedTab,
  readFrames,
  readTab,
  withSecondOpinion,
} from '../../utils/browser/read-tab';
import { anotherBrowser } from './wxt-browser';

vi.mock('wxt/browser', () => import('./wxt-browser'));

let browser: ReturnType<typeof anotherBrowser>;
beforeEach(() => {
  browser = anotherBrowser();
});

const PAGE = { document: 'a1', url: 'https://jobs.example.com/1', kind: 'page', gathered: {} };

describe('a second opinion', () => {
  const page = { document: 'a1', url: 'https://jobs.example.com/1', kind: 'page', gathered: { url: 'x' } } as const;
  const article = { pieces: [], containers: [-1] };

  it('goes with what the page handed over', async () => {
    browser.scripting.executeScript.mockResolvedValue([{ frameId: 0, result: { url: page.url, article } }]);
    expect(await withSecondOpinion(7, page)).toEqual({ ...page, gathered: { url: 'x', article } });
  });

  it.each([
    ['of another page', [{ frameId: 0, result: { url: 'https://jobs.example.com/2', article } }]],
    ['that is none', [{ frameId: 0, result: { url: page.url } }]],
    ['out of shape', [{ frameId: 0, result: 'article' }]],
    ['that never came', []],
  ])('%s is left alone', async (_, results) => {
    browser.scripting.executeScript.mockResolvedValue(results);
    expect(await withSecondOpinion(7, page)).toBeUndefined();
  });

  it('refused is none', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await withSecondOpinion(7, page)).toBeUndefined();
  });
});

describe('reading a tab', () => {
  it('asks the script that is there', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: PAGE });
    expect(await readTab(7, 'page')).toEqual({ access: 'granted', page: PAGE });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('puts the script there when there is none', async () => {
    browser.scripting.executeScript.mockResolvedValue([{ frameId: 0, result: PAGE }]);
    expect(await readTab(7, 'page')).toEqual({ access: 'granted', page: PAGE });
  });

  it('asks for the selection after putting the script there', async () => {
    const selection = { document: 'a1', url: 'https://a.example/', kind: 'selection', text: 'Led a team' };
    browser.scripting.executeScript.mockResolvedValue([{ frameId: 0, result: PAGE }]);
    browser.tabs.sendMessage
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
      .mockResolvedValueOnce({ ok: true, value: selection });
    expect(await readTab(7, 'selection')).toEqual({ access: 'granted', page: selection });
  });

  it('says that it was not allowed', async () => {
    expect(await readTab(7, 'page')).toEqual({ access: 'none' });
  });

  it('says that nobody is ever allowed, by the address or by the words of the refusal', async () => {
    browser.tabs.get.mockResolvedValue({ id: 7, url: 'https://addons.mozilla.org/firefox/' });
    expect(await readTab(7, 'page')).toEqual({ access: 'forbidden' });
    browser.tabs.get.mockResolvedValue({ id: 7 });
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await readTab(7, 'page')).toEqual({ access: 'forbidden' });
  });

  it('says so too when the script was let in and did not run', async () => {
    browser.scripting.executeScript.mockResolvedValue([{ frameId: 0 }]);
    expect(await readTab(7, 'page')).toEqual({ access: 'forbidden' });
  });

  it('takes nothing that is out of shape', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: { ...PAGE, kind: 'posting' } });
    expect(await readTab(7, 'page')).toEqual({ access: 'no answer' });
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    browser.tabs.sendMessage.mockReturnValue(new Promise(() => undefined));
    const answer = readTab(7, 'page');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toEqual({ access: 'no answer' });
    vi.useRealTimers();
  });

  it('tries a tab that was pointed at again, before it says that nobody is ever allowed', async () => {
    vi.useFakeTimers();
    const refusal = new Error('Cannot access contents of the page.');
    browser.scripting.executeScript
      .mockRejectedValueOnce(refusal)
      .mockRejectedValueOnce(refusal)
      .mockResolvedValueOnce([{ frameId: 0, result: PAGE }]);
    const patient = readAskedTab(7, 'page');
    await vi.advanceTimersByTimeAsync(2000);
    expect(await patient).toEqual({ access: 'granted', page: PAGE });

    const inVain = readAskedTab(7, 'page');
    await vi.advanceTimersByTimeAsync(2000);
    expect(await inVain).toEqual({ access: 'forbidden' });

    browser.scripting.executeScript.mockClear();
    browser.tabs.get.mockResolvedValue({ id: 7, url: 'chrome://settings' });
    expect(await readAskedTab(7, 'page')).toEqual({ access: 'forbidden' });
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('reads the frames, and not the page around them', async () => {
    const frame = { ...PAGE, url: 'https://boards.greenhouse.io/embed' };
    browser.scripting.executeScript.mockResolvedValue([
      { frameId: 0, result: PAGE },
      { frameId: 4, result: frame },
      { frameId: 5, result: null },
    ]);
    expect(await readFrames(7)).toEqual([frame]);
  });
});

describe('a refusal', () => {
  it.each([
    ['chrome://settings', true],
    ['about:addons', true],
    ['view-source:https://a.example', true],
    ['moz-extension://abc/page.html', true],
    ['https://chromewebstore.google.com/detail/x', true],
    ['https://chrome.google.com/webstore/detail/x', true],
    ['https://addons.mozilla.org/', true],
    ['https://chrome.google.com/intl/', false],
    ['https://jobs.example.com/chrome://', false],
    ['https://addons.mozilla.org.example.com/', false],
    ['', false],
  ])('tells whether nobody may read %s', (url, isForbidden) => {
    expect(isForbiddenAddress(url)).toBe(isForbidden);
  });

  it.each([
    ['Cannot access a chrome:// URL', 'forbidden'],
    ['Cannot access a chrome-extension:// URL of different extension', 'forbidden'],
    ['The extensions gallery cannot be scripted.', 'forbidden'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'forbidden'],
    ['Frame with ID 0 is showing error page', 'forbidden'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'none',
    ],
    ['Missing host permission for the tab', 'none'],
  ])('is told by its words: %s', (message, access) => {
    expect(accessFrom(new Error(message), '')).toBe(access);
  });
});

describe('what a page answers', () => {
  it('is never taken when it is something else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(pageAnswerOf(value)).toBeUndefined();
      }),
    );
  });

  it('is bounded', () => {
    const selection = { document: 'a', url: 'https://a.example', kind: 'selection' };
    expect(pageAnswerOf({ ...selection, text: 'a'.repeat(1000) })).toBeDefined();
    expect(pageAnswerOf({ ...selection, text: 'a'.repeat(600_000) })).toBeUndefined();
  });
});
