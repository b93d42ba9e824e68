import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, createMatcher } from '../../utils/matching';
import type { Alignment, Correction, StoryToMatch } from '../../utils/model';
import { storyText } from '../../utils/text/story-text';
import { makeFact, makePosting, makeStory } from './making';
import { RANKING_SETS } from './ranking-sets';

const alarms = makeStory(
  'alarms',
  'The freezers failed twice at night. I put an alarm on every freezer and wrote a list of who to call. Nothing thawed since.',
);
const rota = makeStory(
  'rota',
  'Everybody wanted Christmas off. I planned the rota with points, and we swap shifts fairly.',
);
const choir = makeStory('choir', 'I sing in a choir.');
const stories = [alarms, rota, choir];
const none = { facts: [], corrections: [] };
const rowOf = (alignment: Alignment, id: string) =>
  alignment.requirements.find(({ requirement }) => requirement.id === id);
const first = (alignment: Alignment, id: string) => rowOf(alignment, id)?.matches[0]?.storyId;

test('each requirement gets its story, a verdict and both quotes', () => {
  const posting = makePosting('Monitor freezers and answer alarms', 'Plan the rota of the team');
  const alignment = align(posting, { stories, ...none });
  expect(first(alignment, 'r1')).toBe('alarms');
  expect(first(alignment, 'r2')).toBe('rota');
  const quote = rowOf(alignment, 'r1')?.matches[0]?.evidence[0];
  expect(storyText(alarms).slice(quote?.story.start, quote?.story.end)).toBe(
    'I put an alarm on every freezer and wrote a list of who to call.',
  );
  expect(posting.requirements[0]?.text.slice(quote?.requirement.start, quote?.requirement.end)).toContain('alarms');
});

test('nothing near is a gap, and so is an empty bank', () => {
  const posting = makePosting('Fluent in COBOL on the mainframe');
  expect(rowOf(align(posting, { stories: [choir], ...none }), 'r1')?.verdict).toBe('gap');
  expect(align(posting, { stories: [], ...none }).coverage.gap).toBe(1);
});

test('a gate is answered by a fact, never by a story', () => {
  const gate = { kind: 'licence', subject: 'forklift', firm: true } as const;
  const posting = makePosting({ text: 'Forklift licence', form: 'gate', gate });
  const driver = makeStory('driver', 'I have held a forklift licence for years and drive a forklift daily.');
  const open = rowOf(align(posting, { stories: [driver], ...none }), 'r1');
  expect([open?.verdict, open?.matches]).toEqual(['unconfirmed', []]);
  const fact = makeFact({ kind: 'licence', subject: 'forklift' });
  const answered = rowOf(align(posting, { stories: [driver], facts: [fact], corrections: [] }), 'r1');
  expect(answered).toMatchObject({ verdict: 'confirmed', fact: { factId: fact.id } });
});

describe('corrections', () => {
  const posting = makePosting({ text: 'Monitor freezers', section: 'What you do' }, 'Watch the cold store');
  const made = { id: 'mine', madeAt: '2026-01-01T00:00:00.000Z' } as const;
  const corrected = (correction: Correction) => align(posting, { stories, facts: [], corrections: [correction] });

  test('this story proves it', () => {
    const row = rowOf(
      corrected({ ...made, kind: 'proves', text: 'monitor  freezers!', storyId: 'choir', proves: true }),
      'r1',
    );
    expect(row).toMatchObject({ verdict: 'covered', correctionId: 'mine' });
    expect(row?.matches[0]).toMatchObject({ storyId: 'choir', level: 'direct', decided: 'proves' });
  });

  test('this story does not prove it', () => {
    const row = rowOf(
      corrected({ ...made, kind: 'proves', text: 'Monitor freezers', storyId: 'alarms', proves: false }),
      'r1',
    );
    expect(row?.correctionId).toBe('mine');
    expect(row?.matches[0]?.storyId).not.toBe('alarms');
    expect(row?.matches.at(-1)).toMatchObject({ storyId: 'alarms', decided: 'does not' });
  });

  test('two lines mean the same: what answers one answers the other, by its own words', () => {
    const before = rowOf(align(posting, { stories: [alarms], ...none }), 'r2');
    const after = rowOf(
      corrected({ ...made, kind: 'same meaning', left: 'cold store', right: 'freezer alarms' }),
      'r2',
    );
    expect(after?.correctionId).toBe('mine');
    expect(after?.matches[0]?.score).toBeGreaterThan(before?.matches[0]?.score ?? 0);
    const decided = align(posting, {
      stories,
      facts: [],
      corrections: [
        {
          id: 'a',
          madeAt: '2026-01-01',
          kind: 'same meaning',
          left: 'Monitor freezers',
          right: 'Watch the cold store',
        },
        { id: 'b', madeAt: '2026-01-02', kind: 'proves', text: 'Monitor freezers', storyId: 'rota', proves: true },
      ],
    });
    expect(rowOf(decided, 'r2')).toMatchObject({ verdict: 'covered', correctionId: 'b' });
  });

  test('not a requirement: set aside, and it can be taken back', () => {
    const alignment = corrected({ ...made, kind: 'requirement', text: 'Monitor freezers', is: 'not a requirement' });
    expect(alignment.requirements).toHaveLength(1);
    expect(alignment.setAside).toEqual([{ requirement: posting.requirements[0], correctionId: 'mine' }]);
  });

  test('a must, and a whole section of this site that is wished for only', () => {
    const must = rowOf(corrected({ ...made, kind: 'requirement', text: 'Monitor freezers', is: 'preferred' }), 'r1');
    expect(must).toMatchObject({ requirement: { kind: 'preferred' }, correctionId: 'mine' });
    const section = {
      ...made,
      kind: 'section',
      site: 'jobs.example',
      heading: 'What you do',
      is: 'responsibility',
    } as const;
    const elsewhere = rowOf(corrected(section), 'r1');
    expect(elsewhere?.requirement.kind).toBe('required');
    const here = align({ ...posting, url: 'https://jobs.example/1' }, { stories, facts: [], corrections: [section] });
    expect(rowOf(here, 'r1')).toMatchObject({ requirement: { kind: 'responsibility' }, correctionId: 'mine' });
  });

  test('the later of two corrections about the same words wins, whatever their order', () => {
    const corrections: Correction[] = [
      { id: 'no', madeAt: '2026-01-02', kind: 'proves', text: 'Monitor freezers', storyId: 'alarms', proves: false },
      { id: 'yes', madeAt: '2026-01-01', kind: 'proves', text: 'Monitor freezers', storyId: 'alarms', proves: true },
    ];
    for (const order of [corrections, corrections.toReversed()]) {
      expect(rowOf(align(posting, { stories, facts: [], corrections: order }), 'r1')?.correctionId).toBe('no');
    }
  });
});

test('a matcher that learned the stories one by one says the same as one that read them at once', () => {
  const posting = makePosting('Monitor freezers and answer alarms', 'Plan the rota of the team');
  const matcher = createMatcher();
  matcher.keep([{ ...alarms, rest: 'Something else entirely.' }]);
  matcher.keep([choir, alarms]);
  matcher.keep(stories);
  expect(matcher.align(posting, none)).toEqual(align(posting, { stories, ...none }));
  matcher.keep([choir]);
  expect(matcher.align(posting, none)).toEqual(align(posting, { stories: [choir], ...none }));
});

const told = RANKING_SETS.flatMap(({ order }) => order.map(({ title, text }) => makeStory(title, text, title)));
const asked = RANKING_SETS.map(({ requirement }) => requirement);
const someStories = fc.uniqueArray(fc.constantFrom(...told), { minLength: 2, maxLength: 8 });
const anyStory = fc.record({ title: fc.string(), rest: fc.string({ maxLength: 400 }) });

test('property: the order of the stories makes no difference', () => {
  fc.assert(
    fc.property(someStories, fc.constantFrom(...asked), (bank, requirement) => {
      const posting = makePosting(requirement);
      const alignment = align(posting, { stories: bank, ...none });
      expect(align(posting, { stories: bank.toReversed(), ...none })).toEqual(alignment);
    }),
    { numRuns: 40 },
  );
});

test('property: a new story lowers no score, level or quote of another, and turns no answer into a gap', () => {
  const rank = { gap: 0, partial: 1, covered: 2, confirmed: 3, unconfirmed: 3 };
  fc.assert(
    fc.property(someStories, fc.constantFrom(...told), fc.constantFrom(...asked), (bank, added, requirement) => {
      const posting = makePosting(requirement);
      const without = bank.filter((story) => story !== added);
      const before = rowOf(align(posting, { stories: without, ...none }), 'r1');
      const after = rowOf(align(posting, { stories: [...without, added], ...none }), 'r1');
      for (const match of before?.matches ?? []) {
        const same = after?.matches.find(({ storyId }) => storyId === match.storyId);
        expect([same?.score, same?.level]).toEqual([match.score, match.level]);
      }
      expect(rank[after?.verdict ?? 'gap']).toBeGreaterThanOrEqual(rank[before?.verdict ?? 'gap']);
    }),
    { numRuns: 60 },
  );
});

test('property: whatever is written, quotes are verbatim and in place, and what is answered has a quote on both sides', () => {
  fc.assert(
    fc.property(
      fc.array(anyStory, { maxLength: 4 }),
      someStories,
      fc.oneof(fc.string(), fc.constantFrom(...asked)),
      (wild, bank, text) => {
        const strange: StoryToMatch[] = wild.map((story, index) => ({
          id: `wild ${index}`,
          competencies: [],
          ...story,
        }));
        const all = [...strange, ...bank];
        const row = rowOf(align(makePosting(text), { stories: all, ...none }), 'r1');
        for (const { storyId, evidence } of row?.matches ?? []) {
          const story = all.find(({ id }) => id === storyId);
          for (const quote of evidence) {
            const sentence = story ? storyText(story).slice(quote.story.start, quote.story.end) : '';
            expect(sentence.trim()).toBe(sentence);
            expect(sentence).not.toBe('');
            expect(text.slice(quote.requirement.start, quote.requirement.end)).not.toBe('');
            expect(quote.why.length).toBeGreaterThan(0);
          }
        }
        if (row?.verdict === 'covered' || row?.verdict === 'partial') {
          expect(row.matches[0]?.evidence.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 60 },
  );
});
