import { describe, expect, it } from 'vitest';
import type { Identity } from '../../utils/posting/identity';
import { type Settling, settle } from '../../utils/posting/settle';

/** One look: when, the posting in the address, the id on the page (none where the site shows none), the text. */
type Look = readonly [time: number, address: string, onPage: string | undefined, text: string];

const identity = ([, address, onPage, text]: Look): Identity => ({
  url: `https://board.example/jobs?id=${address}`,
  inAddress: address,
  textHash: text,
  ...(onPage ? { onPage } : {}),
});

function states(looks: readonly Look[]): Settling['state'][] {
  const found: Settling['state'][] = [];
  let state: Settling | undefined;
  for (const look of looks) {
    state = settle(state, identity(look), look[0]);
    found.push(state.state);
  }
  return found;
}

describe('waiting for a pane to settle', () => {
  it.each<[string, Look[], Settling['state'][]]>([
    [
      'a still page',
      [
        [0, 'a', 'a', 'A'],
        [400, 'a', 'a', 'A'],
      ],
      ['waiting', 'settled'],
    ],
    [
      'no id on the page',
      [
        [0, 'a', undefined, 'A'],
        [400, 'a', undefined, 'A'],
      ],
      ['waiting', 'settled'],
    ],
    [
      'text that grows',
      [
        [0, 'a', 'a', 'A'],
        [300, 'a', 'a', 'AA'],
        [600, 'a', 'a', 'AA'],
        [700, 'a', 'a', 'AA'],
      ],
      ['waiting', 'waiting', 'waiting', 'settled'],
    ],
    [
      'the address changes before the pane',
      [
        [0, 'a', 'a', 'A'],
        [400, 'a', 'a', 'A'],
        [500, 'b', 'a', 'A'],
        [1000, 'b', 'a', 'A'],
        [1200, 'b', 'b', 'B'],
        [1600, 'b', 'b', 'B'],
      ],
      ['waiting', 'settled', 'waiting', 'waiting', 'waiting', 'settled'],
    ],
    [
      'the same on a site that shows no id',
      [
        [0, 'a', undefined, 'A'],
        [400, 'a', undefined, 'A'],
        [500, 'b', undefined, 'A'],
        [1500, 'b', undefined, 'A'],
        [1600, 'b', undefined, 'B'],
        [2000, 'b', undefined, 'B'],
      ],
      ['waiting', 'settled', 'waiting', 'waiting', 'waiting', 'settled'],
    ],
    [
      'a pane that never comes',
      [
        [0, 'b', 'a', 'A'],
        [7999, 'b', 'a', 'A'],
        [8000, 'b', 'a', 'A'],
      ],
      ['waiting', 'waiting', 'late'],
    ],
    [
      'a pane that comes after the deadline',
      [
        [0, 'b', 'a', 'A'],
        [8000, 'b', 'a', 'A'],
        [9000, 'b', 'b', 'B'],
        [9400, 'b', 'b', 'B'],
      ],
      ['waiting', 'late', 'late', 'settled'],
    ],
    [
      'going back to the posting that was read',
      [
        [0, 'a', undefined, 'A'],
        [400, 'a', undefined, 'A'],
        [500, 'b', undefined, 'A'],
        [600, 'a', undefined, 'A'],
        [1000, 'a', undefined, 'A'],
      ],
      ['waiting', 'settled', 'waiting', 'waiting', 'settled'],
    ],
    [
      'a second click before the first pane came',
      [
        [0, 'a', 'a', 'A'],
        [100, 'b', 'a', 'A'],
        [200, 'c', 'b', 'B'],
        [700, 'c', 'b', 'B'],
        [800, 'c', 'c', 'C'],
        [1200, 'c', 'c', 'C'],
      ],
      ['waiting', 'waiting', 'waiting', 'waiting', 'waiting', 'settled'],
    ],
  ])('%s', (_name, looks, expected) => {
    expect(states(looks)).toEqual(expected);
  });

  it('never reads the text of one posting under the address of another, whatever the order of looks', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      let random = seed;
      const next = (below: number) => {
        random = (random * 48_271) % 2_147_483_647;
        return random % below;
      };
      let state: Settling | undefined;
      let address = 'a';
      let shown = 'a';
      for (let time = 0; time < 20_000; time += 50 + next(300)) {
        if (next(8) === 0) address = 'abc'[next(3)] ?? 'a';
        if (next(4) === 0) shown = address;
        state = settle(state, identity([time, address, shown, shown.toUpperCase()]), time);
        if (state.state === 'settled') expect(state.identity.textHash).toBe(address.toUpperCase());
      }
    }
  });
});
