import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, askPage } from '../../utils/browser/messages';
import { movedNews } from '../../utils/browser/page-answer';
import { anotherBrowser } from './wxt-browser';

vi.mock('wxt/browser', () => import('./wxt-browser'));

let browser: ReturnType<typeof anotherBrowser>;
beforeEach(() => {
  browser = anotherBrowser();
});

const SENDER = { id: 'plumbline', tab: { id: 7 }, frameId: 0 };
const MOVED = { plumbline: 1, topic: 'moved', body: { document: 'a1' } };

/** What the listeners returned for a message, and a promise of the reply. */
function send(message: unknown, sender: object = SENDER) {
  const respond = vi.fn();
  const [kept] = browser.runtime.onMessage.emit(message, sender, respond);
  return { kept, respond };
}

function listenToMoves(handle: (body: { readonly document: string }) => unknown) {
  return answer({ moved: { check: movedNews, handle } }, (sender) => sender.tab !== undefined);
}

describe('a listener', () => {
  it('keeps the channel open and answers what is its own', async () => {
    listenToMoves(({ document }) => document);
    const { kept, respond } = send(MOVED);
    expect(kept).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: true, value: 'a1' }));
  });

  it('sends errors as data', async () => {
    listenToMoves(() => {
      throw new Error('no such tab');
    });
    const { respond } = send(MOVED);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: false, error: 'no such tab' }));
  });

  it.each([
    ['another extension', MOVED, { ...SENDER, id: 'other' }],
    ['a sender it does not accept', MOVED, { id: 'plumbline' }],
    ['another version', { ...MOVED, plumbline: 2 }, SENDER],
    ['another topic', { ...MOVED, topic: 'read' }, SENDER],
    ['a name from the prototype', { ...MOVED, topic: 'constructor' }, SENDER],
    ['a body out of shape', { ...MOVED, body: { document: 5 } }, SENDER],
    ['a body with more in it', { ...MOVED, body: { document: 'a', more: 1 } }, SENDER],
    ['a body that is too long', { ...MOVED, body: { document: 'a'.repeat(65) } }, SENDER],
  ])('leaves alone: %s', async (_what, message, sender) => {
    const handle = vi.fn();
    listenToMoves(handle);
    const { kept, respond } = send(message, sender);
    await Promise.resolve();
    expect(kept).toBeUndefined();
    expect(handle).not.toHaveBeenCalled();
    expect(respond).not.toHaveBeenCalled();
  });

  it('never answers or throws at anything else', () => {
    const handle = vi.fn();
    listenToMoves(handle);
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(send(message).kept).toBeUndefined();
      }),
    );
    expect(handle).not.toHaveBeenCalled();
  });

  it('stops when it is told to', () => {
    const stop = listenToMoves(() => true);
    stop();
    expect(send(MOVED).kept).toBeUndefined();
  });
});

describe('asking a page', () => {
  it('gives what the page answered', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: 5 });
    await expect(askPage(7, 'read', { want: 'page' })).resolves.toBe(5);
  });

  it.each([
    ['nobody is there', () => browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'))],
    ['the page failed', () => browser.tabs.sendMessage.mockResolvedValue({ ok: false, error: 'no body' })],
    ['nothing came', () => browser.tabs.sendMessage.mockResolvedValue(undefined)],
  ])('fails when %s', async (_why, set) => {
    set();
    await expect(askPage(7, 'read', { want: 'page' })).rejects.toThrow();
  });
});
