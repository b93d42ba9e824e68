import type { PageAnswer } from '../../utils/browser/page-answer';
import type { Read, Work } from './posting.worker';
import { askerOf } from './worker-talk';

/** Has something done by the worker that reads and compares. @throws Error where it failed, with what went wrong. */
export const ask = askerOf<Work>(() => new Worker(new URL('./posting.worker.ts', import.meta.url), { type: 'module' }));

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
