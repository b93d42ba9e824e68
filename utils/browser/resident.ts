import { browser } from 'wxt/browser';
import type { Posting, Reading } from '../model';
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

/** How a page stands that may be swapping one listing for another (see `posting/settle.ts`). */
type Standing = {
  readonly state: 'waiting' | 'settled' | 'late';
  readonly identity: { readonly url: string; readonly textHash: string };
  readonly lastRead?: { readonly textHash: string };
};

/** What the resident needs to know of reading: a glance that is cheap enough to be repeated, and the reading itself. */
export type PageEyes<S extends Standing> = {
  /** One look at the page, after the last one. `time` is milliseconds on a steady clock. */
  readonly look: (before: S | undefined, time: number) => S;
  readonly readPage: () => Reading;
  readonly readSelection: () => Reading;
  readonly keysOf: (posting: Posting) => readonly string[];
};

/** Where the resident of a document is kept: in the extension's own world, which the page cannot see. */
const KEY = Symbol.for('plumbline');

/** How often a page that settles is looked at, in milliseconds. */
const LOOK_INTERVAL = 150;

/** How long a marked line stays marked, in milliseconds: long enough to find and read it. */
const MARK_STAYS = 20_000;

/** How often the address is compared where the browser has no Navigation API, in milliseconds. */
const ADDRESS_INTERVAL = 1000;

/**
 * The resident of this document; made at the first call, found again at the next.
 *
 * It is no wxt content script on purpose: those announce themselves by an event on the page's document that carries the extension's
 * id, and a job site that knows the id could hear who is looking for work. This one says nothing to the page and changes nothing in
 * it; when it is orphaned by an update, it stops listening at the next occasion.
 */
export function residentOf<S extends Standing>(window: Window, eyes: PageEyes<S>): Resident {
  const world = globalThis as { [KEY]?: Resident };
  const known = world[KEY];
  if (known?.isAlive()) return known;
  const resident = makeResident(window, eyes);
  world[KEY] = resident;
  return resident;
}

function makeResident<S extends Standing>(window: Window, eyes: PageEyes<S>): Resident {
  const document = newToken();
  const stop = new AbortController();
  let standing: S | undefined;
  let shown: S['identity'] | undefined;
  let isWatching = false;
  let markTimer: ReturnType<typeof setTimeout> | undefined;

  const isAlive = () => browser.runtime?.id !== undefined;
  const look = () => {
    standing = eyes.look(standing, window.performance.now());
    return standing;
  };

  const readWhenSettled = async (): Promise<Reading> => {
    const isFirst = standing === undefined;
    let now = look();
    // Whoever asks for the first time is looking at the page: what stands there is what they mean.
    if (isFirst && window.document.readyState === 'complete') {
      const reading = eyes.readPage();
      if (reading.outcome === 'posting') return reading;
    }
    while (now.state === 'waiting') {
      await pause(LOOK_INTERVAL);
      now = look();
    }
    const isLeftOver = now.state === 'late' && now.identity.textHash === now.lastRead?.textHash;
    return isLeftOver ? { outcome: 'loading', trail: [] } : eyes.readPage();
  };

  const read = async (want: Want): Promise<PageReading> => {
    const isFile = !/html|xml/u.test(window.document.contentType);
    if (isFile) return { document, url: window.location.href, keys: [] };
    const reading = want === 'selection' ? eyes.readSelection() : await readWhenSettled();
    shown = standing?.identity;
    void watch();
    const posting = 'posting' in reading ? reading.posting : undefined;
    return { document, url: window.location.href, reading, keys: posting ? eyes.keysOf(posting) : [] };
  };

  /** Looks until the page stands still, and tells the panel when it then shows something else than was read. */
  const watch = async () => {
    if (isWatching) return;
    isWatching = true;
    let now = look();
    do {
      await pause(LOOK_INTERVAL);
      if (!isAlive()) return stop.abort();
      now = look();
    } while (now.state === 'waiting');
    isWatching = false;
    const isOther = now.identity.url !== shown?.url || now.identity.textHash !== shown.textHash;
    if (shown && isOther) void tellPanel({ document });
  };

  answer(
    {
      read: ({ want }) => read(want),
      show: ({ text }) => {
        clearTimeout(markTimer);
        markTimer = setTimeout(clearInPage, MARK_STAYS);
        return showInPage(window.document, text);
      },
      clear: () => {
        clearTimeout(markTimer);
        clearInPage();
        return true;
      },
    },
    (sender) => sender.url?.startsWith(browser.runtime.getURL('/')) ?? false,
  );
  if (window === window.top) {
    // A click may open another listing, with or without another address.
    window.addEventListener('click', (event) => event.isTrusted && void watch(), {
      capture: true,
      passive: true,
      signal: stop.signal,
    });
    followAddress(window, stop.signal, () => {
      clearInPage();
      void watch();
    });
  }
  return { read, isAlive };
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

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Sixteen random hexadecimal digits. (`crypto.randomUUID` is not there on pages served over plain http.) */
function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
