import { describe, expect, it } from 'vitest';
import type { BankedQuestion, Round } from '../../utils/model';
import { newlyAsked, storyUse } from '../../utils/preparation/debrief';
import {
  isDebriefDue,
  isSheetOnly,
  lineUpForRound,
  planFor,
  stopReadingAt,
  timesTold,
} from '../../utils/preparation/rounds';
import { postingOf } from '../questions/postings';
import { alignmentOf, storyOf } from './examples';

const told = (...storyIds: readonly string[]): Round => ({
  id: 'first',
  audience: 'recruiter',
  debrief: {
    writtenAt: '2026-02-01T12:00:00.000Z',
    asked: storyIds.map((storyId) => ({ question: 'Tell us about a hard week.', storyId, landed: 'well' as const })),
  },
});

describe('the line-up of a round', () => {
  const posting = postingOf(['- !! Keep calm', '- ! Lead nurses']);
  const stories = [storyOf('calm', { action: 'I waited.' }), storyOf('storm', { action: 'I ran.' })];
  const alignment = alignmentOf(posting, stories, [
    {
      verdict: 'covered',
      matches: [
        ['calm', 'direct'],
        ['storm', 'adjacent'],
      ],
    },
    {
      verdict: 'covered',
      matches: [
        ['calm', 'direct'],
        ['storm', 'direct'],
      ],
    },
  ]);
  const order = (earlier: readonly Round[]) =>
    lineUpForRound(alignment, stories, { audience: 'recruiter' }, earlier).entries.map(({ storyId }) => storyId);

  it('leads with what answers most', () => {
    expect(order([])).toEqual(['calm', 'storm']);
  });
  it('lowers a story they have heard, and says so', () => {
    expect(order([told('calm')])).toEqual(['storm', 'calm']);
    const { heard } = lineUpForRound(alignment, stories, { audience: 'recruiter' }, [told('calm', 'calm')]);
    expect([...heard]).toEqual([['calm', 2]]);
  });
  it('keeps what is pinned', () => {
    const { entries } = lineUpForRound(alignment, stories, { audience: 'recruiter' }, [told('calm')], {
      pinned: ['calm'],
    });
    expect(entries.map(({ storyId }) => storyId)).toContain('calm');
  });
  it('never turns a refused match into an answer', () => {
    const refused = {
      ...alignment,
      requirements: alignment.requirements.map((row) => ({
        ...row,
        matches: row.matches.map((match) =>
          match.storyId === 'calm' ? { ...match, decided: 'does not' as const } : match,
        ),
      })),
    };
    const { entries } = lineUpForRound(refused, stories, { audience: 'manager' }, [told('calm')]);
    expect(entries.map(({ storyId }) => storyId)).toEqual(['storm']);
  });
  it.each(['recruiter', 'manager', 'peer', 'executive', 'panel', 'unknown'] as const)(
    'has a plan for %s',
    (audience) => {
      expect(planFor(audience).stories).toBeGreaterThan(0);
    },
  );
});

describe('the clock, on the person’s own time', () => {
  const round = { at: '2026-03-05T10:30' };
  it.each<[now: string, sheet: boolean, debrief: boolean]>([
    ['2026-03-03T10:29', false, false],
    ['2026-03-03T10:31', true, false],
    ['2026-03-05T10:30', true, false],
    ['2026-03-05T10:31', false, true],
    ['2026-03-07T10:29', false, true],
    ['2026-03-07T10:31', false, false],
  ])('at %s', (now, sheet, debrief) => {
    expect(isSheetOnly(round, now)).toBe(sheet);
    expect(isDebriefDue(round, now)).toBe(debrief);
  });
  it('asks for no second debrief, and knows nothing without a time', () => {
    expect(isDebriefDue({ ...told('a'), at: '2026-03-05T10:30' }, '2026-03-05T12:00')).toBe(false);
    expect(isSheetOnly({}, '2026-03-05T12:00')).toBe(false);
  });
  it('stops reading an hour and a quarter before', () => {
    expect(stopReadingAt('2026-03-05T10:30')).toBe('2026-03-05T09:15');
    expect(stopReadingAt('2026-03-01T00:30')).toBe('2026-02-28T23:15');
    expect(stopReadingAt(undefined)).toBeUndefined();
    expect(stopReadingAt('soon')).toBeUndefined();
  });
});

describe('after a round', () => {
  const bank: BankedQuestion[] = [
    {
      id: 'known',
      kind: 'asked',
      text: 'Tell us about a hard week.',
      category: 'behavioural',
      competencies: [],
      storyIds: [],
      createdAt: '2026-01-01T00:00:00.000Z',
    },
  ];
  const debrief = {
    writtenAt: '2026-02-01T12:00:00.000Z',
    asked: [
      { question: 'tell us about a hard week' },
      { question: 'Describe a time you said no.', storyId: 'calm' },
      { question: 'Why are you leaving?' },
      { question: 'What is a syringe driver?' },
      { question: ' ' },
    ],
  };
  it('what was asked goes to the bank once, with the story told', () => {
    const rows = newlyAsked(debrief, bank, 'en', (question) => `id ${question}`);
    expect(rows.map((row) => row.kind === 'asked' && [row.text, row.category, row.storyIds])).toEqual([
      ['Describe a time you said no.', 'behavioural', ['calm']],
      ['Why are you leaving?', 'hr', []],
      ['What is a syringe driver?', 'technical', []],
    ]);
    expect(newlyAsked(debrief, [...bank, ...rows], 'en', () => 'x')).toEqual([]);
  });
  it('counts what was told, and hints from the third time on', () => {
    expect([...timesTold([told('a', 'b'), told('a')])]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    const use = storyUse([{ rounds: [told('a', 'a')] }, { rounds: [told('a', 'b')] }]);
    expect(use.get('a')).toMatchObject({ times: 3, well: 3, badly: 0, hint: expect.stringContaining('3 times') });
    expect(use.get('b')?.hint).toBeUndefined();
  });
});
