// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useWorkUp, type WorkUpState } from '../../entrypoints/common/use-work-up';
import { ask } from '../../entrypoints/common/worker';
import type { WorkUp, WorkUpInput } from '../../utils/preparation/work-up';
import { render } from './render';

vi.mock('../../entrypoints/common/worker', () => ({ ask: vi.fn() }));
const working = vi.mocked(ask);
beforeEach(() => void working.mockReset());

const INPUT = { posting: {} } as WorkUpInput;
const RESULT = {} as WorkUp;

let seen: WorkUpState & { readonly again: () => void };
function Seen({ input }: { readonly input: WorkUpInput }) {
  seen = useWorkUp(input);
  return null;
}

it('says why a posting could not be compared, and compares it again when asked', async () => {
  working.mockRejectedValueOnce(new Error('The worker did not start.'));
  await render(<Seen input={INPUT} />);
  expect(seen).toMatchObject({ error: 'The worker did not start.' });
  working.mockResolvedValueOnce(RESULT);
  await act(async () => seen.again());
  expect([seen.error, seen.done?.result]).toEqual([undefined, RESULT]);
});

it('keeps what was compared before where the next could not be', async () => {
  working.mockResolvedValueOnce(RESULT).mockRejectedValueOnce(new Error('no'));
  const { show } = await render(<Seen input={INPUT} />);
  await show(<Seen input={{ ...INPUT }} />);
  expect(seen).toMatchObject({ error: 'no', done: { input: INPUT } });
});
