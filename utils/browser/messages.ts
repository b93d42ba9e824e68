import { browser } from 'wxt/browser';
import type { Want } from './gestures';

/**
 * Everything that is ever said between the panel and the script in a page. A reply is `unknown` to the one who asked until it has
 * been checked: the page's side runs in a process that the page may have taken over.
 */
export type Protocol = {
  /** Panel to page: take from yourself what reading needs. */
  readonly read: (ask: { readonly want: Want }) => unknown;
  /** Page to panel: another address, or another posting under the same one. */
  readonly moved: (news: { readonly document: string }) => boolean;
};

export type Topic = keyof Protocol;
export type Body<T extends Topic> = Parameters<Protocol[T]>[0];

export type Sender = {
  readonly id?: string;
  readonly frameId?: number;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
};

/** What somebody listens to: how a body is checked (undefined for one that is out of shape), and what is done. */
export type Hearing<T extends Topic> = {
  readonly check: (body: unknown) => Body<T> | undefined;
  readonly handle: (body: Body<T>, sender: Sender) => unknown;
};

/** Version of the protocol: a script of an earlier Plumbline that still sits in a page is not understood, and not answered. */
const VERSION = 1;

/** Asks the script in a tab's top document. Rejects when none is there, or when it answers with an error. */
export async function askPage<T extends Exclude<Topic, 'moved'>>(
  tabId: number,
  topic: T,
  body: Body<T>,
): Promise<unknown> {
  const reply: unknown = await browser.tabs.sendMessage(tabId, { plumbline: VERSION, topic, body }, { frameId: 0 });
  if (!isRecord(reply)) throw new Error('The script in the page did not understand what it was asked.');
  // Errors travel as data.
  if (reply.ok !== true) throw new Error(String(reply.error));
  return reply.value;
}

/** Tells an open panel that the page moved. Nobody may be listening; that is no error. */
export async function tellPanel(body: Body<'moved'>): Promise<void> {
  await browser.runtime.sendMessage({ plumbline: VERSION, topic: 'moved', body }).catch(() => undefined);
}

/**
 * Answers the topics given and no other: everything else (another topic, another sender, a body out of shape) is left alone, not even
 * refused. The listener is a plain function and keeps the channel open only for what it answers. Returns the way to stop.
 */
export function answer(
  hearings: { readonly [T in Topic]?: Hearing<T> },
  accepts: (sender: Sender) => boolean,
): () => void {
  const listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !accepts(sender)) return undefined;
    if (!isRecord(message) || message.plumbline !== VERSION || typeof message.topic !== 'string') return undefined;
    if (!Object.hasOwn(hearings, message.topic)) return undefined;
    const { check, handle } = hearings[message.topic as Topic] as Hearing<Topic>;
    const body = check(message.body);
    if (body === undefined) return undefined;
    Promise.resolve()
      .then(() => handle(body, sender))
      .then(
        (value) => respond({ ok: true, value }),
        (error: unknown) => respond({ ok: false, error: error instanceof Error ? error.message : String(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
