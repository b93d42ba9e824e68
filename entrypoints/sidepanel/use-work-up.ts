import { useEffect, useRef, useState } from 'react';
import type { Reading } from '../../utils/model';
import type { WorkUp, WorkUpInput } from '../../utils/preparation/work-up';
import type { Done, Order } from './work-up.worker';

export type WorkUpState = {
  /** The last result and what it was made from; it stays while the next one is made. */
  readonly done?: { readonly input: WorkUpInput; readonly result: WorkUp };
  readonly error?: string;
};

/** A reading with the names by which its posting is found again. */
export type Read = { readonly reading: Reading; readonly keys: readonly string[] };

const worker = new Worker(new URL('./work-up.worker.ts', import.meta.url), { type: 'module' });

/** Who waits for which order. */
const waiting = new Map<number, (done: Done) => void>();
let lastId = 0;

worker.onmessage = (event: MessageEvent<Done>) => {
  waiting.get(event.data.id)?.(event.data);
  waiting.delete(event.data.id);
};
worker.onerror = (event) => {
  for (const [id, heard] of waiting) heard({ id, kind: 'failed', error: event.message });
  waiting.clear();
};

type Work = Order extends infer O ? (O extends unknown ? Omit<O, 'id'> : never) : never;

function carryOut(work: Work): Promise<Done> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    worker.postMessage({ ...work, id });
  });
}

/** Reads pasted text. @throws Error where the worker failed. */
export async function readPasted(text: string): Promise<Read> {
  const done = await carryOut({ kind: 'read text', text, now: new Date().toISOString() });
  if (done.kind === 'read text') return { reading: done.result, keys: done.keys };
  throw new Error(done.kind === 'failed' ? done.error : 'The text was not read.');
}

/**
 * What a posting becomes with the bank as it is; made anew, in a worker, whenever `input` is another object. Nothing while `input` is
 * undefined. Answers to earlier inputs are dropped.
 */
export function useWorkUp(input: WorkUpInput | undefined): WorkUpState {
  const [state, setState] = useState<WorkUpState>({});
  const latest = useRef<WorkUpInput>(undefined);
  useEffect(() => {
    latest.current = input;
    if (!input) {
      setState({});
      return;
    }
    void carryOut({ kind: 'work up', input }).then((done) => {
      if (latest.current !== input) return;
      if (done.kind === 'work up') setState({ done: { input, result: done.result } });
      if (done.kind === 'failed') setState((before) => ({ ...before, error: done.error }));
    });
  }, [input]);
  return state;
}
