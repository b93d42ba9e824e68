import { browser } from 'wxt/browser';
import { toHex } from '../text/hex';
import type { Want } from './gestures';
import { answer, isRecord, tellPanel } from './messages';
import type { PageAnswer } from './page-answer';

/** The script of ours that stays in a document once it was read, so that the panel can follow clicks in a job list. */
export type Resident = {
  readonly read: (want: Want) => Promise<PageAnswer>;
  /** False once the extension was updated, reloaded or removed: nobody hears this script any more. */
  readonly isAlive: () => boolean;
};

/** How a page stands that may be swapping one listing for another (see `posting/settle.ts`). */
type Standing = {
  readonly state: 'waiting' | 'settled' | 'late';
  readonly identity: { readonly url: string; readonly textHash: string };
  readonly lastRead?: { readonly textHash: string };
};

/** What the resident needs to know of reading: a glance that is cheap enough to be repeated, and the taking itself. */
export type PageEyes<S extends Standing> = {
  /** One look at the page, after the last one. `time` is milliseconds on a steady clock. */
  readonly look: (before: S | undefined, time: number) => S;
  /** Takes from the page what reading it needs. */
  readonly gather: () => unknown;
};

/** Where the resident of a document is kept: in the extension's own world, which the page cannot see. */
const KEY = Symbol.for('plumbline');

/** How often a page that settles is looked at, in milliseconds. */
const LOOK_INTERVAL = 150;

/** For so long after a reading, a click or another address the page is watched for text that comes late, in milliseconds. */
const LATE_TEXT = 10_000;

/** So much longer than before the panel is let alone after each news of one watch: a clock or a ticker on the page changes its text for ever. */
const MORE_PATIENCE = 2;

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
  /** How often this watch told the panel; and whether the panel has still to read what it was told of. */
  let news = 0;
  let isTold = false;

  const isAlive = () => browser.runtime?.id !== undefined;
  const look = () => {
    standing = eyes.look(standing, window.performance.now());
    return standing;
  };

  /** Waits until the page stands still. False when it still shows what was read under another address. */
  const settled = async (): Promise<boolean> => {
    const isFirst = standing === undefined;
    let now = look();
    // Whoever asks for the first time is looking at the page: what stands there is what they mean.
    if (isFirst && window.document.readyState === 'complete') return true;
    while (now.state === 'waiting') {
      await pause(LOOK_INTERVAL);
      now = look();
    }
    return now.state === 'settled' || now.identity.textHash !== now.lastRead?.textHash;
  };

  const read = async (want: Want): Promise<PageAnswer> => {
    const self = { document, url: window.location.href };
    if (!/html|xml/u.test(window.document.contentType)) return { ...self, kind: 'file' };
    if (want === 'selection') return { ...self, kind: 'selection', text: window.getSelection()?.toString() ?? '' };
    const isSettled = await settled();
    shown = standing?.identity;
    // A reading that follows from our own news lengthens no watch: it would never end on a page that never rests.
    if (isTold) isTold = false;
    else watchForLateText();
    const url = window.location.href;
    return isSettled ? { document, url, kind: 'page', gathered: eyes.gather() } : { document, url, kind: 'unsettled' };
  };

  const late = new MutationObserver(() => void watch());
  let lateTimer: ReturnType<typeof setTimeout> | undefined;
  const watchForLateText = () => {
    news = 0;
    clearTimeout(lateTimer);
    late.observe(window.document, { childList: true, characterData: true, subtree: true });
    lateTimer = setTimeout(() => late.disconnect(), LATE_TEXT);
    void watch();
  };

  /** Looks until the page stands still, and tells the panel when it then shows something else than was read. */
  const watch = async () => {
    if (isWatching) return;
    isWatching = true;
    let now = look();
    let rest = LOOK_INTERVAL * MORE_PATIENCE ** news;
    do {
      await pause(rest);
      rest = LOOK_INTERVAL;
      if (!isAlive()) {
        late.disconnect();
        return stop.abort();
      }
      now = look();
    } while (now.state === 'waiting');
    isWatching = false;
    const isOther = now.identity.url !== shown?.url || now.identity.textHash !== shown.textHash;
    if (!shown || !isOther) return;
    news += 1;
    isTold = true;
    void tellPanel({ document });
  };

  answer(
    {
      read: {
        check: (body) => (isRecord(body) && isWant(body.want) ? { want: body.want } : undefined),
        handle: ({ want }) => read(want),
      },
    },
    (sender) => sender.url?.startsWith(browser.runtime.getURL('/')) ?? false,
  );
  if (window === window.top) {
    // A click may open another listing, with or without another address, and its text may take a while.
    window.addEventListener('click', (event) => event.isTrusted && watchForLateText(), {
      capture: true,
      passive: true,
      signal: stop.signal,
    });
    followAddress(window, stop.signal, watchForLateText);
  }
  return { read, isAlive };
}

// Only our own panel is heard here, so these checks guard against mistakes, not against attacks; a schema library would be a tenth of
// the script that every page that is read has to carry.
function isWant(value: unknown): value is Want {
  return value === 'page' || value === 'selection';
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
  return toHex(crypto.getRandomValues(new Uint8Array(8)));
}
