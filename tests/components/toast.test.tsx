// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '../../components/common/Toast';
import { render } from './render';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const news = (id: string) => ({ id, text: 'Story deleted.', onUndo: vi.fn() });
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe('the toast', () => {
  it('is a status that is there before it says something', async () => {
    const { place } = await render(<Toast news={undefined} onGone={vi.fn()} />);
    expect(place.querySelector('[role="status"]')?.textContent).toBe('');
  });

  it('goes after eight seconds', async () => {
    const onGone = vi.fn();
    await render(<Toast news={news('a')} onGone={onGone} />);
    await pass(7900);
    expect(onGone).not.toHaveBeenCalled();
    await pass(200);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('stays while it is focused', async () => {
    const onGone = vi.fn();
    const { place } = await render(<Toast news={news('a')} onGone={onGone} />);
    act(() => place.querySelector('button')?.focus());
    await pass(60_000);
    expect(onGone).not.toHaveBeenCalled();
    act(() => place.querySelector('button')?.blur());
    await pass(8100);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('begins anew for the next news', async () => {
    const onGone = vi.fn();
    const { show } = await render(<Toast news={news('a')} onGone={onGone} />);
    await pass(7000);
    await show(<Toast news={news('b')} onGone={onGone} />);
    await pass(7000);
    expect(onGone).not.toHaveBeenCalled();
  });

  it('undoes', async () => {
    const told = news('a');
    const { place } = await render(<Toast news={told} onGone={vi.fn()} />);
    act(() => place.querySelector('button')?.click());
    expect(told.onUndo).toHaveBeenCalledOnce();
  });
});
