import { browser } from 'wxt/browser';
import type { Reading } from '../model';
import type { Want } from './gestures';
import { clearInPage, showInPage } from './highlights';
import { answer, tellPanel } from './messages';
import type { PageReading } from './page-reading';

/** The script of ours that stays in a document once it was read, so that the panel can follow clicks in a job list. */
export type Resident = {
  readonly read: (want: Want) => Promise<PageReading>;
  /** False once the extension was updated, reloaded or removed: nobody hears this script any more. */
  readonly isAlive: () => boolean;
};

/** Where the resident of a document is kept: in the extension's own world, which the page cannot see. */
const KEY = Symbol.for('plumbline');

/** How often the address is compared where the browser has no Navigation API, in milliseconds. */
const ADDRESS_INTERVAL = 1000;

/**
 * The resident of this document; made at the first call, found again at the next.
 *
 * It is no wxt content script on purpose: those announce themselves by an event on the page's document that carries the extension's
 * id, and a job site that knows the id could hear who is looking for work. This one says nothing to the page and changes nothing in
 * it; when it is orphaned by an update, it stops listening at the next occasion.
 */
export function residentOf(window: Window, read: (want: Want) => Promise<Reading>): Resident {
  const world = globalThis as { [KEY]?: Resident };
  const known = world[KEY];
  if (known?.isAlive()) return known;
  const resident = makeResident(window, read);
  world[KEY] = resident;
  return resident;
}

function makeResident(window: Window, read: (want: Want) => Promise<Reading>): Resident {
  const document = newToken();
  const isAlive = () => browser.runtime?.id !== undefined;
  const resident: Resident = {
    isAlive,
    read: async (want) => {
      const isFile = !/html|xml/u.test(window.document.contentType);
      const reading = isFile ? undefined : await read(want);
      return { document, url: window.location.href, ...(reading && { reading }) };
    },
  };
  const isPanel = (sender: { readonly tab?: unknown; readonly url?: string }) =>
    sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  answer(
    {
      read: ({ want }) => resident.read(want),
      show: ({ text }) => showInPage(window.document, text),
      clear: () => {
        clearInPage();
        return true;
      },
    },
    isPanel,
  );
  if (window === window.top) {
    const stop = new AbortController();
    followAddress(window, stop.signal, () => {
      if (!isAlive()) return stop.abort();
      void tellPanel({ document });
    });
  }
  return resident;
}

/** Calls when the document's address has become another one: after the change, never before it as the `navigate` event does. */
function followAddress(window: Window, stop: AbortSignal, changed: () => void): void {
  let address = window.location.href;
  const compare = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    changed();
  };
  const navigation = (window as { readonly navigation?: EventTarget }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', compare, { signal: stop });
    return;
  }
  const timer = window.setInterval(compare, ADDRESS_INTERVAL);
  stop.addEventListener('abort', () => window.clearInterval(timer));
}

/** Sixteen random hexadecimal digits. (`crypto.randomUUID` is not there on pages served over plain http.) */
function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
