import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankedQuestion, Language, QuestionsToAsk, SavedPosting } from '../../utils/model';
import { questionsToAsk } from '../../utils/questions';
import { BROAD_MEANINGS, KNOWN_MEANINGS } from '../../utils/questions/meanings';
import { RULES } from '../../utils/questions/rules';
import { contentStems, isSameQuestion } from '../../utils/questions/sameness';
import { askWords } from '../../utils/questions/words';
import { growth, MOST_GROWTH } from '../growth';
import { alignmentOf } from '../preparation/examples';
import { postingOf, wordsOf } from './postings';

const toAsk = (id: string, text: string, group?: string): BankedQuestion => ({
  id,
  kind: 'to ask',
  text,
  group,
  createdAt: '2026-01-01T00:00:00.000Z',
});

const shown = (questions: QuestionsToAsk) => questions.byAudience.flatMap((group) => group.shown);
const all = (questions: QuestionsToAsk) => questions.byAudience.flatMap((group) => [...group.shown, ...group.more]);
const idsFor = (questions: QuestionsToAsk, audience: string) =>
  questions.byAudience.find((group) => group.audience === audience)?.shown.map(({ id }) => id);

const NO_CHOICES: SavedPosting['questions'] = { kept: [], dismissed: [], edited: {}, added: [] };

const ward = postingOf([
  'title: Ward Manager',
  'company: Northgate Infirmary',
  'location: Thornby',
  '# What you will do',
  '- !! Lead a team of nurses on a ward of thirty patients',
  '- Hold the budget of the ward',
  '- Work closely with other departments',
  'We are a fast-paced hospital.',
]);

describe('the order', () => {
  it('puts what is open before cues, cues before silences, and what fits every posting last', () => {
    const questions = questionsToAsk({ posting: ward, alignment: alignmentOf(ward, [], []) });
    expect(questions.byAudience.map(({ audience }) => audience)).toEqual(['recruiter', 'manager', 'peer', 'executive']);
    expect(idsFor(questions, 'manager')).toEqual([
      `open-requirement:${ward.requirements[0]?.id}`,
      'patients-per-person',
      'budget-in-hand',
    ]);
    expect(
      all(questions)
        .filter(({ audience }) => audience === 'manager')
        .map(({ id }) => id),
    ).toEqual([
      `open-requirement:${ward.requirements[0]?.id}`,
      'patients-per-person',
      'budget-in-hand',
      'lead-a-team',
      'no-growth',
      'no-outcomes',
      'stakeholders',
      'fast-pace',
      'concerns-about-fit',
    ]);
  });

  it('shows three for each audience and spreads them over topics', () => {
    const questions = questionsToAsk({ posting: ward });
    for (const group of questions.byAudience) expect(group.shown.length).toBeLessThanOrEqual(3);
    expect(new Set(shown(questions).map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(4);
  });

  it('never asks the manager about pay', () => {
    for (const rule of RULES) if (rule.topic === 'pay') expect(rule.audience, rule.id).toBe('recruiter');
  });
});

describe('the person’s own', () => {
  const own = [
    toAsk('a', 'What is the patient ratio on night shifts?'),
    toAsk('b', 'Do you have a canteen?'),
    toAsk('c', 'How much does this pay?', 'For the recruiter'),
    toAsk('d', 'How is the ward budget set?'),
  ];

  it('come first where the posting touches them, with what touches them', () => {
    const questions = questionsToAsk({ posting: ward, own });
    const manager = questions.byAudience[1]?.shown ?? [];
    expect(manager.map(({ id }) => id).slice(0, 2)).toEqual(['a', 'd']);
    expect(manager[0]).toMatchObject({ theirWords: true, because: { own: true } });
    expect(wordsOf(ward)).toContain(Object(manager[0]?.because).quote);
    expect(idsFor(questions, 'recruiter')?.[0]).toBe('c');
  });

  it('come first however many of them are of one topic', () => {
    const many = [
      toAsk('1', 'Who sets the ward budget?'),
      toAsk('2', 'How are the thirty patients told apart at night?'),
      toAsk('3', 'Which departments does the ward work closely with?'),
      toAsk('4', 'How does the hospital choose nurses for the ward?'),
    ];
    const manager = questionsToAsk({ posting: ward, own: many }).byAudience[1];
    const ids = [...(manager?.shown ?? []), ...(manager?.more ?? [])].map(({ id }) => id);
    expect(ids.slice(0, 4).toSorted()).toEqual(['1', '2', '3', '4']);
  });

  it('stand after the cues where nothing touches them', () => {
    const questions = questionsToAsk({ posting: ward, own });
    const ids = all(questions).map(({ id }) => id);
    expect(ids.indexOf('b')).toBeGreaterThan(ids.indexOf('lead-a-team'));
    expect(ids.indexOf('b')).toBeLessThan(ids.indexOf('concerns-about-fit'));
  });

  it('are never asked again by a rule', () => {
    const questions = questionsToAsk({ posting: ward, own });
    const ids = all(questions).map(({ id }) => id);
    for (const id of ['patients-per-person', 'no-pay-range']) {
      expect(ids).not.toContain(id);
      expect(questions.heldBack.find(({ question }) => question.id === id)).toMatchObject({
        reason: 'same as another',
      });
    }
  });

  it('are held back where the posting answers them', () => {
    const posting = postingOf(['- Bake bread', 'The salary is £28,000 a year.']);
    const questions = questionsToAsk({ posting, own: [toAsk('c', 'What is the salary range?')] });
    expect(questions.heldBack).toContainEqual(
      expect.objectContaining({ reason: 'answered', words: 'The salary is £28,000 a year' }),
    );
    expect(all(questions).some(({ topic }) => topic === 'pay')).toBe(false);
  });

  it.each<[string, string, string]>([
    ['no-outcomes', 'en', 'What would a successful first year look like?'],
    ['no-outcomes', 'en', 'How will you measure success in this role?'],
    ['no-outcomes', 'de', 'Woran messen Sie den Erfolg in den ersten sechs Monaten?'],
    ['no-team-size', 'en', 'How big is the team?'],
    ['no-reporting-line', 'en', 'Who would I report to?'],
    ['no-reason-open', 'en', 'Why is this position open?'],
    ['no-reason-open', 'fr', 'Est-ce une création de poste ?'],
    ['no-growth', 'en', 'What are the opportunities for advancement?'],
    ['no-growth', 'es', '¿Hay un plan de carrera?'],
    ['no-process', 'en', 'When will I hear back?'],
    ['no-place', 'en', 'How many days in the office do people spend?'],
    ['no-onboarding', 'en', 'How do new people get up to speed?'],
    ['concerns-about-fit', 'en', 'Do you have any reservations about my background?'],
  ])('%s is not asked beside (%s) “%s”', (rule, language, text) => {
    const posting = postingOf(['- Bake bread'], language as Language);
    const questions = questionsToAsk({ posting, own: [toAsk('own', text)] });
    expect(all(questions).map(({ id }) => id)).toContain('own');
    expect(all(questions).map(({ id }) => id)).not.toContain(rule);
  });

  it('are not shown twice when two of them ask the same', () => {
    const twice = [toAsk('a', 'How is the rota of the ward made?'), toAsk('b', 'How is the ward’s rota made up?')];
    const questions = questionsToAsk({ posting: ward, own: twice });
    expect(all(questions).filter(({ theirWords }) => theirWords)).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['Questions for HR', 'recruiter'],
    ['For the hiring manager', 'manager'],
    ['Team members', 'peer'],
    ['CEO', 'executive'],
  ])('go to whom the heading “%s” names', (group, audience) => {
    const questions = questionsToAsk({ posting: ward, own: [toAsk('a', 'Do you have a canteen?', group)] });
    expect(all(questions).find(({ id }) => id === 'a')?.audience).toBe(audience);
  });
});

describe('what the person did before', () => {
  it('dismissed stays dismissed, and can be found again', () => {
    const questions = questionsToAsk({ posting: ward, choices: { ...NO_CHOICES, dismissed: ['lead-a-team'] } });
    expect(all(questions).map(({ id }) => id)).not.toContain('lead-a-team');
    expect(questions.heldBack.find(({ question }) => question.id === 'lead-a-team')?.reason).toBe('dismissed');
  });

  it('kept stands first, and five kept are five shown', () => {
    const kept = ['concerns-about-fit', 'no-outcomes', 'stakeholders', 'budget-in-hand', 'fast-pace'];
    const questions = questionsToAsk({ posting: ward, choices: { ...NO_CHOICES, kept } });
    expect(idsFor(questions, 'manager')?.toSorted()).toEqual(kept.toSorted());
    expect(questions.byAudience[1]?.shown.every((question) => question.kept)).toBe(true);
  });

  it('edited words are shown, and are theirs', () => {
    const edited = { 'lead-a-team': 'Who is in the team?' };
    const questions = questionsToAsk({ posting: ward, choices: { ...NO_CHOICES, edited } });
    const question = all(questions).find(({ id }) => id === 'lead-a-team');
    expect(question).toMatchObject({ text: 'Who is in the team?', theirWords: true });
  });

  it('added ones are shown', () => {
    const added = [{ id: 'mine', text: 'May I see the garden?', audience: 'peer' as const }];
    const questions = questionsToAsk({ posting: ward, choices: { ...NO_CHOICES, added } });
    expect(idsFor(questions, 'peer')?.[0]).toBe('mine');
  });

  it('what is answered can be kept all the same', () => {
    const posting = postingOf(['- Bake bread', 'location: Thornby']);
    const questions = questionsToAsk({ posting, choices: { ...NO_CHOICES, kept: ['no-place'] } });
    expect(idsFor(questions, 'recruiter')?.[0]).toBe('no-place');
  });
});

describe('meanings', () => {
  it('are those of rules', () => {
    const meanings = new Set(RULES.map(({ meaning }) => meaning));
    for (const known of [...KNOWN_MEANINGS, ...BROAD_MEANINGS]) expect(meanings, known).toContain(known);
  });
});

describe('promises', () => {
  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(
        '- Lead a team of five',
        '- ! Fluent English',
        'A competitive salary.',
        '- !! Write unit tests (e.g. with care), and review code; own the release process – end to end',
        'We report to the board.',
        '# About us',
        'title: Senior Nurse',
        'salary: 40k',
        '- ? Rotating shifts, weekends',
      ),
      fc.string({ maxLength: 60 }),
    ),
    { maxLength: 12 },
  );

  it('every quote is verbatim, no two shown ask the same, and the same input gives the same output', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom<Language>('en', 'de', 'fr', 'es', 'cs'), (text, language) => {
        const posting = postingOf(text, language);
        const questions = questionsToAsk({ posting });
        for (const { because } of [...all(questions), ...questions.heldBack.map(({ question }) => question)]) {
          if ('quote' in because && because.quote !== undefined) expect(wordsOf(posting)).toContain(because.quote);
        }
        const texts = shown(questions).map((question) => question.text);
        expect(new Set(texts).size).toBe(texts.length);
        expect(questionsToAsk({ posting: postingOf(text, language) })).toEqual(questions);
      }),
      { numRuns: 150 },
    );
  });

  it('hostile text takes no time and does not throw', () => {
    const ask = (size: number) => {
      const lines = ['team of ', '1 111 ', '(('].map((piece) => `- ${piece.repeat(size)}`);
      questionsToAsk({ posting: postingOf(lines) });
    };
    expect(growth(ask, 2500, 20_000)).toBeLessThan(MOST_GROWTH);
  });

  it('no two rules of different meaning read alike in any language', () => {
    for (const language of ['en', 'de', 'fr', 'es'] as const) {
      const words = askWords(language);
      const stems = RULES.map(({ id, meaning }) => ({ id, meaning, stems: contentStems(words[id].ask, language) }));
      const alike = stems.flatMap((left, index) =>
        stems
          .slice(index + 1)
          .filter((right) => right.meaning !== left.meaning && isSameQuestion(left.stems, right.stems))
          .map((right) => `${language}: ${left.id} and ${right.id}`),
      );
      expect(alike).toEqual([]);
    }
  });

  it('says nothing of the person: no rule’s words speak of what they have done', () => {
    for (const language of ['en', 'de', 'fr', 'es'] as const) {
      for (const { ask } of Object.values(askWords(language))) {
        expect(ask).not.toMatch(/\b(?:(?<!would )I have|I did|I led|I worked|ich habe|j’ai|he hecho)\b/iu);
      }
    }
  });
});
