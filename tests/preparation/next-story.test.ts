import { describe, expect, it } from 'vitest';
import type { AnnotatedPosting, CompetencyId } from '../../utils/model';
import { competencyPicture } from '../../utils/preparation/competency-picture';
import { coverageTable, nextStories } from '../../utils/preparation/next-story';
import { growth, MOST_GROWTH } from '../growth';
import { postingOf } from '../questions/postings';
import { alignmentOf, type Row, storyOf } from './examples';

const STORIES = [
  storyOf('calm', { action: 'I waited.', competencies: ['Conflict'] }),
  storyOf('storm', { action: 'I ran.' }),
];

/** A posting whose lines ask for one competency each, or name a skill. */
function asking(
  lines: readonly (readonly [line: string, competency?: CompetencyId, skill?: string])[],
): AnnotatedPosting {
  const posting = postingOf(lines.map(([line]) => line));
  const requirements = posting.requirements.map((requirement, index) => {
    const [, competency, skill] = lines[index] ?? [''];
    return {
      ...requirement,
      form: skill ? ('skill' as const) : requirement.form,
      competencies: competency ? [competency] : [],
      terms: skill ? [skill] : [],
    };
  });
  return { ...posting, requirements };
}

const savedOf = (id: string, day: string, posting: AnnotatedPosting, rows: readonly Row[]) => ({
  id,
  savedAt: `${day}T10:00:00.000Z`,
  alignment: alignmentOf(posting, STORIES, rows),
});

const ward = asking([
  ['- !! Keep peace', 'conflict'],
  ['- ! Teach', 'coaching'],
  ['- ! Use a lathe', undefined, 'Lathe'],
]);
const saved = [
  savedOf('two', '2026-02-02', ward, [
    { verdict: 'gap' },
    { verdict: 'partial', matches: [['storm', 'adjacent']] },
    { verdict: 'gap' },
  ]),
  savedOf('one', '2026-02-01', ward, [
    { verdict: 'gap', matches: [['calm', 'adjacent']] },
    { verdict: 'covered', matches: [['storm', 'direct']] },
    { verdict: 'gap' },
  ]),
];

describe('the next story to write', () => {
  const [first, second, ...rest] = nextStories(saved);
  it('is what is asked for loudest and most, and open', () => {
    expect(first).toMatchObject({
      about: { competency: 'conflict' },
      askedIn: ['two', 'one'],
      openIn: ['two', 'one'],
      thinIn: [],
      nearest: 'calm',
    });
    expect(second).toMatchObject({ about: { competency: 'coaching' }, openIn: [], thinIn: ['two'], nearest: 'storm' });
    expect(rest).toEqual([]);
  });
  it('comes with two questions to remember by', () => {
    expect(first?.recallPrompts).toHaveLength(2);
    for (const prompt of first?.recallPrompts ?? []) expect(prompt).toMatch(/\?$/u);
  });
  it('names a tool once three postings ask for it', () => {
    const third = savedOf('three', '2026-02-03', ward, []);
    expect(nextStories([...saved, third]).map(({ about }) => about)).toContainEqual({ skill: 'Lathe' });
  });
  it('is nothing where all is answered or nothing saved', () => {
    const answered = savedOf(
      'done',
      '2026-02-01',
      ward,
      Array.from({ length: 3 }, () => ({ verdict: 'covered' as const })),
    );
    expect(nextStories([answered])).toEqual([]);
    expect(nextStories([])).toEqual([]);
  });
  it('does not weigh wishes', () => {
    const wish = asking([['- ? Keep peace', 'conflict']]);
    expect(nextStories([savedOf('wish', '2026-02-01', wish, [{ verdict: 'gap' }])])).toEqual([]);
  });
});

describe('the coverage table', () => {
  const table = coverageTable(saved, STORIES);
  it('has the postings from the oldest on', () => {
    expect(table.postings).toEqual(['one', 'two']);
    expect(table.overTime.map(({ on, coverage }) => [on, coverage.gap])).toEqual([
      ['2026-02-01', 2],
      ['2026-02-02', 2],
    ]);
  });
  it('says what keeps being asked, most open first', () => {
    expect(table.asked.map(({ competency, standings, inAll }) => [competency, standings, inAll])).toEqual([
      ['conflict', ['open', 'open'], 'open in 2 of 2'],
      ['coaching', ['answered', 'thin'], 'thin in 1 of 2'],
    ]);
  });
  it('says what each story carries, a stroke for each requirement', () => {
    expect(table.stories).toEqual([
      {
        storyId: 'calm',
        strokes: [
          { answered: 0, thin: 1 },
          { answered: 0, thin: 0 },
        ],
        inAll: '1 of 2',
      },
      {
        storyId: 'storm',
        strokes: [
          { answered: 1, thin: 0 },
          { answered: 0, thin: 1 },
        ],
        inAll: 'all 2',
      },
    ]);
  });
  it('takes no more time for each posting when two thousand are saved', () => {
    const stories = Array.from({ length: 50 }, (_, index) => storyOf(String(index)));
    const times = growth(
      (size) => {
        const many = Array.from({ length: size }, (_, index) => ({ ...saved[0], id: String(index) })) as typeof saved;
        coverageTable(many, stories);
        nextStories(many);
      },
      250,
      2000,
    );
    expect(times).toBeLessThan(MOST_GROWTH);
  });
});

describe('the competencies of a posting', () => {
  const picture = competencyPicture({
    posting: { ...ward, company: 'Aldermoor' },
    alignment: saved[1]?.alignment ?? alignmentOf(ward, STORIES, []),
    stories: STORIES,
    notes: [
      { id: 'p', kind: 'principle', name: 'Conflict', company: 'Aldermoor', createdAt: '2026-01-01T00:00:00.000Z' },
      { id: 'q', kind: 'principle', name: 'Haste', company: 'Northgate', createdAt: '2026-01-01T00:00:00.000Z' },
    ],
  });
  it('stand in the order of their weight, with the stories behind each', () => {
    const found = picture.competencies.map(({ id, requirements, stories }) => [id, requirements.length, stories]);
    expect(found[0]).toEqual(['conflict', 1, [{ storyId: 'calm', how: 'primary' }]]);
    expect(found).toContainEqual(['coaching', 1, [{ storyId: 'storm', how: 'answers' }]]);
  });
  it('are eight at most', () => {
    const ids = 'ownership delivery prioritising analysis ambiguity strategy leading coaching conflict quality'.split(
      ' ',
    );
    const wide = asking(ids.map((id) => ['- xyz', id as CompetencyId]));
    const alignment = alignmentOf(wide, [], []);
    expect(competencyPicture({ posting: wide, alignment, stories: [] }).competencies).toHaveLength(8);
  });
  it('lie under the principles of that company alone', () => {
    expect(picture.principles).toEqual([{ name: 'Conflict', storyIds: ['calm'] }]);
  });
});
