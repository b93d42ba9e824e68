import { expect, it } from 'vitest';
import { askerOf } from '../../entrypoints/common/worker-talk';

type Echo = { readonly echo: { readonly asks: string; readonly gives: string } };

/** A worker that answers what it is asked, or breaks down instead. */
function fakeWorker(breaks: boolean) {
  const worker = {
    onmessage: (_: { data: unknown }) => {},
    onerror: (_: { message: string }) => {},
    isGone: false,
    terminate: () => {
      worker.isGone = true;
    },
    postMessage: ({ id, asks }: { id: number; asks: string }) =>
      queueMicrotask(() =>
        breaks ? worker.onerror({ message: '' }) : worker.onmessage({ data: { id, gives: asks } }),
      ),
  };
  return worker;
}

it('a worker that broke down is let go, and the next order starts another', async () => {
  const workers = [fakeWorker(true), fakeWorker(false)];
  let started = 0;
  const ask = askerOf<Echo>(() => workers[started++] as unknown as Worker);
  await expect(ask('echo', 'one')).rejects.toThrow('The worker did not start.');
  expect(workers[0]?.isGone).toBe(true);
  expect([await ask('echo', 'two'), await ask('echo', 'three')]).toEqual(['two', 'three']);
  expect(started).toBe(2);
});
