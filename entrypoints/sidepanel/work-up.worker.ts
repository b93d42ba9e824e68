import { createMatcher } from '../../utils/matching';
import type { Reading } from '../../utils/model';
import { readText } from '../../utils/posting';
import { postingKeys } from '../../utils/posting/keys';
import { type WorkUp, type WorkUpInput, workUp } from '../../utils/preparation/work-up';

/**
 * Reading pasted text, matching, and the tables they need live in this worker: the panel stays quick to open and never stands still
 * while it compares.
 */
export type Order =
  | { readonly id: number; readonly kind: 'work up'; readonly input: WorkUpInput }
  | { readonly id: number; readonly kind: 'read text'; readonly text: string; readonly now: string };

export type Done =
  | { readonly id: number; readonly kind: 'work up'; readonly result: WorkUp }
  | { readonly id: number; readonly kind: 'read text'; readonly result: Reading; readonly keys: readonly string[] }
  | { readonly id: number; readonly kind: 'failed'; readonly error: string };

const matcher = createMatcher();

self.onmessage = (event: MessageEvent<Order>) => {
  self.postMessage(carryOut(event.data));
};

function carryOut(order: Order): Done {
  const { id, kind } = order;
  try {
    return kind === 'work up'
      ? { id, kind, result: workUp(matcher, order.input) }
      : { id, kind, ...readWithKeys(order.text, order.now) };
  } catch (error) {
    return { id, kind: 'failed', error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function readWithKeys(text: string, now: string) {
  const result = readText(text, 'text', now);
  const posting = 'posting' in result ? result.posting : undefined;
  return { result, keys: posting ? postingKeys(posting) : [] };
}
