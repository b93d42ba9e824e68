import type { PageAnswer } from '../../utils/browser/page-answer';
import type { Done, Order, Read, Work } from './posting.worker';

const worker = new Worker(new URL('./posting.worker.ts', import.meta.url), { type: 'module' });

/** Who waits for which order. */
const waiting = new Map<number, (done: Done) => void>();
let lastId = 0;

worker.onmessage = ({ data }: MessageEvent<Done>) => {
  waiting.get(data.id)?.(data);
  waiting.delete(data.id);
};
worker.onerror = (event) => {
  for (const [id, heard] of waiting) heard({ id, error: event.message });
  waiting.clear();
};

/** Has something done by the worker. @throws Error where it failed, with what went wrong. */
export async function ask<T extends keyof Work>(topic: T, asks: Work[T]['asks']): Promise<Work[T]['gives']> {
  lastId += 1;
  const id = lastId;
  const done = await new Promise<Done>((resolve) => {
    waiting.set(id, resolve);
    worker.postMessage({ id, topic, asks } satisfies Order);
  });
  if ('error' in done) throw new Error(done.error);
  return done.gives as Work[T]['gives'];
}

/** Reads what a page handed over. @throws Error where it has no shape that a page has. */
export function readAnswer(page: Extract<PageAnswer, { readonly kind: 'page' | 'selection' }>): Promise<Read> {
  const now = new Date().toISOString();
  return page.kind === 'page'
    ? ask('read gathered', { gathered: page.gathered, now })
    : ask('read text', { text: page.text, source: 'selection', now });
}

/** Reads pasted text. */
export function readPasted(text: string): Promise<Read> {
  return ask('read text', { text, source: 'text', now: new Date().toISOString() });
}
