import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageGrowth } from '../../utils/preparation/coverage-growth';
import { postingOf } from '../questions/postings';
import { alignmentOf, type Row, storyOf } from './examples';

const LINES = postingOf(['- ! Keep calm', '- ! Write the rota', '- ! Hold the budget', '- ! Teach']);

/** A story written on a day of March. */
const story = (id: string, day: number) => storyOf(id, { action: 'I did.', createdAt: at(day) });
/** A posting of four lines, saved on a day of March. */
const posting = (day: number, rows: readonly Row[]) => ({
  savedAt: at(day),
  alignment: alignmentOf(LINES, [], rows),
});
const answered = (...ids: readonly string[]): Row => ({
  verdict: 'covered',
  matches: ids.map((id) => [id, 'direct'] as const),
});
const thin = (id: string): Row => ({ verdict: 'partial', matches: [[id, 'adjacent']] });
const OPEN: Row = { verdict: 'gap' };
const FORMAL: Row = { verdict: 'confirmed' };

function at(day: number): string {
  return `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;
}

/** Day, stories, postings, answered of asked. */
const grown = (...of: Parameters<typeof coverageGrowth>) =>
  coverageGrowth(...of).map(({ by, stories, postings, answered: answers, asked }) => [
    by.slice(-2),
    stories,
    postings,
    `${answers}/${asked}`,
  ]);

describe('how coverage grew', () => {
  it('counts a line from the day on which its first story and its posting are both there', () => {
    const stories = [story('late', 9), story('early', 2), story('thin', 5)];
    const saved = [posting(4, [answered('late', 'early'), answered('late'), thin('thin'), OPEN])];
    expect(grown(saved, stories)).toEqual([
      ['04', 1, 1, '1/4'],
      ['05', 2, 1, '1/4'],
      ['09', 3, 1, '2/4'],
    ]);
  });

  it('takes a proof for an answer, what was refused for none, and leaves out what facts answer', () => {
    const [row] = posting(1, [answered('one')]).alignment.requirements;
    const decided = (how: 'proves' | 'does not', level: 'direct' | 'stretch') => ({
      savedAt: at(1),
      alignment: {
        ...alignmentOf(LINES, [], []),
        requirements: row
          ? [{ ...row, matches: [{ storyId: 'one', score: 1, level, evidence: [], decided: how }] }]
          : [],
      },
    });
    const stories = [story('one', 3)];
    expect(grown([decided('proves', 'stretch')], stories).at(-1)).toEqual(['03', 1, 1, '1/1']);
    expect(grown([decided('does not', 'direct')], stories).at(-1)).toEqual(['03', 1, 1, '0/1']);
    expect(grown([posting(1, [FORMAL, answered('one'), OPEN, OPEN])], stories).at(-1)).toEqual(['03', 1, 1, '1/3']);
  });

  it('has nothing to tell without stories or postings', () => {
    expect(grown([], [story('one', 1)])).toEqual([]);
    expect(grown([posting(1, [OPEN])], [])).toEqual([]);
  });

  it('of many days keeps twelve, the first and the last among them', () => {
    const stories = Array.from({ length: 28 }, (_, index) => story(`s${index}`, index + 1));
    const days = coverageGrowth([posting(1, [answered('s27')])], stories).map(({ by }) => by.slice(-2));
    expect(days).toHaveLength(12);
    expect([days[0], days.at(-1)]).toEqual(['01', '28']);
  });

  it('never loses what was there, and ends with what is answered now', () => {
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(day, fc.array(fc.nat({ max: 5 }), { maxLength: 4 })), { minLength: 1, maxLength: 5 }),
        (written, saved) => {
          const stories = written.map((on, index) => story(`s${index}`, on));
          const postings = saved.map(([on, who]) =>
            posting(
              on,
              who.map((index) => (index < stories.length ? answered(`s${index}`) : OPEN)),
            ),
          );
          const points = coverageGrowth(postings, stories);
          points.forEach((point, index) => {
            const before = points[index - 1];
            expect(point.answered).toBeLessThanOrEqual(point.asked);
            for (const field of ['stories', 'postings', 'answered', 'asked'] as const) {
              expect(point[field]).toBeGreaterThanOrEqual(before?.[field] ?? 0);
            }
          });
          const now = postings.reduce((sum, { alignment }) => sum + alignment.coverage.covered, 0);
          expect(points.at(-1)).toMatchObject({ stories: stories.length, postings: postings.length, answered: now });
        },
      ),
      { numRuns: 100 },
    );
  });
});
