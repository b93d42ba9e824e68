// @vitest-environment jsdom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { type Acts, useActs } from '../../entrypoints/common/use-acts';
import { render } from './render';

let acts: Acts;
function InPrivate() {
  acts = useActs(true);
  return null;
}

it('asks once whether writing in a private window is kept, and not again at every word after a no', async () => {
  await render(<InPrivate />);
  const store = vi.fn(async () => {});
  await act(async () => void (await acts.quietly(store)));
  await act(async () => acts.waiting?.onRefuse());
  expect(acts.toast?.text).toBe('Nothing is kept.');
  await act(async () => void (await acts.quietly(store)));
  expect([acts.waiting, acts.mayWrite, store.mock.calls.length]).toEqual([undefined, false, 0]);
});

it('asks again for what is done on purpose, and keeps it on a yes', async () => {
  await render(<InPrivate />);
  await act(async () => void (await acts.quietly(async () => {})));
  await act(async () => acts.waiting?.onRefuse());
  const save = vi.fn(async () => []);
  await act(async () => void acts.act('Saved.', save));
  await act(async () => acts.waiting?.onAllow());
  expect([acts.toast?.text, acts.mayWrite, save.mock.calls.length]).toEqual(['Saved.', true, 1]);
});
