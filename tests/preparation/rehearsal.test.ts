import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rehearsal } from '../../utils/model';
import { afterReview, type Came, newRehearsal, nextDue, sitting } from '../../utils/preparation/rehearsal';

const START = '2026-03-01T09:00:00.000Z';
const INTERVIEW = '2026-03-12T10:30:00.000Z';
const begun = (id: string) =>
  newRehearsal({ text: `Question ${id}`, storyIds: ['night'] }, { id, postingId: 'p', now: START });
const came = (rehearsal: Rehearsal, how: Came, at: string, interviewAt?: string) =>
  afterReview(rehearsal, { came: how, at }, interviewAt);
const day = (count: number) => new Date(Date.parse(START) + count * 86_400_000).toISOString();

describe('a rehearsal', () => {
  it('begins untold, with the first story', () => {
    expect(begun('a')).toMatchObject({ question: 'Question a', postingId: 'p', storyId: 'night', reviews: [] });
  });
  it('is plain data that survives being stored', () => {
    const told = came(begun('a'), 'at once', day(0));
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    expect(came(JSON.parse(JSON.stringify(told)), 'at once', day(1))).toEqual(came(told, 'at once', day(1)));
  });
  it('comes back sooner after a bad telling than after a good one', () => {
    const due = (how: Came) => came(came(begun('a'), 'at once', day(0)), how, day(1)).card.due;
    expect(due('not yet') < due('after a while')).toBe(true);
    expect(due('after a while') <= due('at once')).toBe(true);
  });
  it('never waits past the interview while there is time before it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom<Came>('at once', 'after a while', 'not yet'), fc.integer({ min: 0, max: 40 })),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        (reviews) => {
          let rehearsal = begun('a');
          let hours = 0;
          for (const [how, wait] of reviews) {
            hours += wait;
            const at = new Date(Date.parse(START) + hours * 3_600_000).toISOString();
            rehearsal = came(rehearsal, how, at, INTERVIEW);
            const timeLeft = Date.parse(INTERVIEW) - Date.parse(at) > 3 * 3_600_000;
            if (timeLeft) expect(rehearsal.card.due < INTERVIEW).toBe(true);
          }
        },
      ),
    );
  });
  it('is not put off for longer than two months without a date', () => {
    let rehearsal = begun('a');
    let at = START;
    for (let telling = 0; telling < 12; telling += 1) {
      rehearsal = came(rehearsal, 'at once', at);
      expect(Date.parse(rehearsal.card.due) - Date.parse(at)).toBeLessThanOrEqual(61 * 86_400_000);
      at = rehearsal.card.due;
    }
  });
});

describe('a sitting', () => {
  const weak = came(came(begun('weak'), 'at once', day(0)), 'not yet', day(1));
  const due = came(begun('due'), 'after a while', day(0));
  const later = came(came(begun('later'), 'at once', day(0)), 'at once', day(2));
  const all = [begun('new one'), later, due, weak, begun('new two')];

  it('takes what came badly first, then the untold in their order, then what is due; what is not due stays away', () => {
    expect(sitting(all, day(2)).map(({ id }) => id)).toEqual(['weak', 'new one', 'new two', 'due']);
  });
  it('is ten at most', () => {
    expect(
      sitting(
        Array.from({ length: 14 }, (_, index) => begun(String(index))),
        day(0),
      ),
    ).toHaveLength(10);
  });
  it('is empty when nothing is due: nobody is urged', () => {
    expect(sitting([later], day(2))).toEqual([]);
    expect(nextDue([later])).toBe(later.card.due);
    expect(nextDue([])).toBeUndefined();
  });
});
