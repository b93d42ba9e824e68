import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Want } from './gestures';

/**
 * Everything that is ever said between the panel and the script in a page. A reply is `unknown` to the one who asked until it has
 * been checked: the page's side runs in a process that the page may have taken over.
 */
export type Protocol = {
  /** Panel to page: read yourself, and say which document you are. */
  readonly read: (ask: { readonly want: Want }) => Promise<unknown>;
  /** Panel to page: scroll to these words and mark them. False when they are not on the page (any more). */
  readonly show: (ask: { readonly text: string }) => boolean;
  /** Panel to page: take the marks away. */
  readonly clear: (ask: Record<string, never>) => boolean;
  /** Page to panel: another address, or another posting under the same one. */
  readonly moved: (news: { readonly document: string }) => boolean;
};

type Topic = keyof Protocol;
type Body<T extends Topic> = Parameters<Protocol[T]>[0];

/** The longest text that may be asked to be shown: no requirement is longer. */
const LONGEST_TEXT = 20_000;

const BODIES: { readonly [T in Topic]: v.GenericSchema<unknown, Body<T>> } = {
  read: v.strictObject({ want: v.picklist(['page', 'selection']) }),
  show: v.strictObject({ text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) }),
  clear: v.strictObject({}),
  moved: v.strictObject({ document: v.pipe(v.string(), v.maxLength(64)) }),
};

/** Version of the protocol: a script of an earlier Plumbline that still sits in a page is not understood, and not answered. */
const VERSION = 1;

const ENVELOPE = v.object({ plumbline: v.literal(VERSION), topic: v.string(), body: v.unknown() });

/** Errors travel as data. */
const REPLY = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.string() }),
]);

export type Sender = {
  readonly id?: string;
  readonly frameId?: number;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
};

/** Asks the script in a tab's top document. Rejects when none is there, or when it answers with an error. */
export async function askPage<T extends Exclude<Topic, 'moved'>>(
  tabId: number,
  topic: T,
  body: Body<T>,
): Promise<unknown> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { plumbline: VERSION, topic, body }, { frameId: 0 });
  const reply = v.safeParse(REPLY, answer);
  if (!reply.success) throw new Error('The script in the page did not understand what it was asked.');
  if (!reply.output.ok) throw new Error(reply.output.error);
  return reply.output.value;
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
  handlers: { readonly [T in Topic]?: (body: Body<T>, sender: Sender) => unknown },
  accepts: (sender: Sender) => boolean,
): () => void {
  const listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !accepts(sender)) return undefined;
    const envelope = v.safeParse(ENVELOPE, message);
    if (!envelope.success || !isTopic(envelope.output.topic)) return undefined;
    const handle = handlers[envelope.output.topic] as ((body: unknown, sender: Sender) => unknown) | undefined;
    const body = v.safeParse(BODIES[envelope.output.topic], envelope.output.body);
    if (!handle || !body.success) return undefined;
    Promise.resolve()
      .then(() => handle(body.output, sender))
      .then(
        (value) => respond({ ok: true, value }),
        (error: unknown) => respond({ ok: false, error: error instanceof Error ? error.message : String(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isTopic(topic: string): topic is Topic {
  return Object.hasOwn(BODIES, topic);
}
