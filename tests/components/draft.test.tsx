// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDraft } from '../../components/common/use-draft';
import { render, type } from './render';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Field({ saved, onSave }: { readonly saved: string; readonly onSave: (text: string) => void }) {
  return <input {...useDraft(saved, onSave)} />;
}

async function field(saved: string) {
  const onSave = vi.fn();
  const rendered = await render(<Field saved={saved} onSave={onSave} />);
  const input = rendered.place.querySelector('input');
  if (!input) throw new Error('no field');
  return { ...rendered, input, onSave };
}

describe('a field that saves by itself', () => {
  it('saves after a rest, once', async () => {
    const { input, onSave } = await field('old');
    type(input, 'new');
    type(input, 'newer');
    expect(onSave).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(onSave.mock.calls).toEqual([['newer']]);
  });

  it('saves when it is left, and only what changed', async () => {
    const { input, onSave } = await field('old');
    act(() => input.focus());
    type(input, 'new');
    act(() => input.blur());
    expect(onSave.mock.calls).toEqual([['new']]);
    type(input, 'old');
    act(() => input.blur());
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('saves what was written last when it goes away', async () => {
    const { input, onSave, unmount } = await field('old');
    type(input, 'new');
    unmount();
    expect(onSave.mock.calls).toEqual([['new']]);
  });

  it('follows what is stored while nothing is written in it, and keeps what is', async () => {
    const { input, onSave, show } = await field('old');
    await show(<Field saved="from elsewhere" onSave={onSave} />);
    expect(input.value).toBe('from elsewhere');
    type(input, 'mine');
    await show(<Field saved="from elsewhere again" onSave={onSave} />);
    expect(input.value).toBe('mine');
  });
});
