import { describe, expect, it } from 'vitest';
import { lookedAt, type Telling, toggled } from '../../components/postings/telling-clock';

const START: Telling = { told: 0 };
/** The telling after it was looked at at each of these times. */
const watched = (from: Telling, ...times: readonly number[]) => times.reduce(lookedAt, from);

describe('the clock of a telling', () => {
  it('counts what went by, however seldom it is looked at', () => {
    const often = watched(toggled(START, 1000), 1250, 1500, 61_000);
    const seldom = watched(toggled(START, 1000), 61_000);
    expect([often.told, seldom.told]).toEqual([60_000, 60_000]);
  });

  it('stands still while it is stopped, and goes on from there', () => {
    const stopped = toggled(watched(toggled(START, 0), 10_000), 12_000);
    expect(stopped).toEqual({ told: 12_000 });
    expect(watched(stopped, 50_000).told).toBe(12_000);
    expect(watched(toggled(stopped, 60_000), 63_000).told).toBe(15_000);
  });

  it('leaves out that the machine slept, or that somebody set its clock back', () => {
    const slept = watched(toggled(START, 0), 20_000, 3_600_000, 3_605_000);
    expect(slept.told).toBe(25_000);
    expect(watched(toggled(START, 10_000), 5000, 7000).told).toBe(2000);
  });
});
