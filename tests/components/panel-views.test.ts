import { describe, expect, it } from 'vitest';
import { askRows } from '../../entrypoints/common/ask-rows';
import { expectRows } from '../../entrypoints/common/expect-rows';
import { gapCards } from '../../entrypoints/common/gap-cards';
import { answeringElsewhere, lineUpCards } from '../../entrypoints/common/line-up-cards';
import {
  changesThatMatter,
  foundIn,
  hasSameVerdicts,
  placeOf,
  setAsideLines,
  shorten,
  verdictDifferences,
} from '../../entrypoints/common/posting-words';
import type { Block, GapStep, QuestionToAsk, Requirement } from '../../utils/model';
import { aligned, alignment, match, story } from './examples';

const FALLS = story('falls', 'I drew every fall on a paper clock. The clock filled up at five.');
const ROTA = story('rota', 'I planned the rota with the team.');

describe('the line-up as cards', () => {
  const ALIGNMENT = alignment(
    aligned('Reduce falls', 'covered', [match(FALLS, 'direct', 'The clock')]),
    aligned('Hold a budget', 'gap', [match(FALLS, 'stretch', 'The clock')]),
    aligned('Plan rotas', 'covered', [match(ROTA, 'direct', 'I planned')]),
  );
  const entry = (storyId: string, answers: readonly string[]) => ({
    storyId,
    answers,
    lost: [],
    why: 'It answers most.',
  });

  it('name what a story answers, and nothing that stays open', () => {
    const lineUp = { entries: [entry('falls', ['Reduce falls', 'Hold a budget'])], carried: 1, of: 3 };
    const [card] = lineUpCards(lineUp, ALIGNMENT, [FALLS, ROTA], undefined);
    expect(card?.answers.map(({ text }) => text)).toEqual(['Reduce falls']);
    expect(answeringElsewhere(lineUp, ALIGNMENT, [FALLS, ROTA])).toEqual(['The story rota']);
  });

  it('leave out stories that are gone, or that answer nothing, unless they were pinned', () => {
    const lineUp = { entries: [entry('gone', ['Reduce falls']), entry('rota', ['Hold a budget'])], carried: 0, of: 3 };
    expect(lineUpCards(lineUp, ALIGNMENT, [FALLS, ROTA], undefined)).toEqual([]);
    expect(lineUpCards(lineUp, ALIGNMENT, [FALLS, ROTA], { pinned: ['rota'], banned: [] })).toHaveLength(1);
  });
});

describe('questions as rows', () => {
  const ask = (id: string, because: QuestionToAsk['because']): QuestionToAsk => ({
    id,
    text: `Question ${id}?`,
    audience: 'manager',
    topic: 'team',
    because,
  });

  it('carry the words of the gap they come from, and why others are held back', () => {
    const [manager] = askRows(
      {
        byAudience: [{ audience: 'manager', shown: [ask('a', { gap: 'Hold a budget' })], more: [] }],
        heldBack: [{ question: ask('b', { silence: 'the pay range' }), reason: 'answered', words: '£30,000' }],
      },
      alignment(aligned('Hold a budget', 'gap')),
    );
    expect(manager?.shown[0]?.gapText).toBe('Hold a budget');
    expect(manager?.heldBack[0]?.why).toBe('The posting answers it: “£30,000”');
  });

  it('tell the first story that is still there', () => {
    const rows = expectRows(
      [
        { id: 'x', text: 'X?', from: 'first call', storyIds: ['gone', 'rota'], opening: { start: 0, end: 9 } },
        { id: 'y', text: 'Y?', from: { quote: 'Reduce falls' }, storyIds: ['falls'], opening: { start: 0, end: 6 } },
        { id: 'z', text: 'Z?', from: 'bank', storyIds: [] },
      ],
      [FALLS, ROTA],
    );
    expect(rows.map((row) => row.story)).toEqual([
      { id: 'rota', title: 'The story rota' },
      { id: 'falls', title: 'The story falls', opening: 'I drew' },
      undefined,
    ]);
  });
});

describe('gaps as cards', () => {
  const step = (text: string, fields: Partial<GapStep>): GapStep => ({
    requirement: aligned(text, 'gap').requirement,
    verdict: 'gap',
    rung: 'must',
    step: 'bridge',
    prompt: 'Name the difference.',
    closest: [{ storyId: 'rota', sentence: { start: 0, end: 18 } }],
    folded: false,
    ...fields,
  });

  it('are what is open; what is thin is none, and wishes are folded', () => {
    const cards = gapCards(
      {
        steps: [
          step('A', {}),
          step('B', { folded: true }),
          step('C', { verdict: 'partial' }),
          step('D', { rung: 'gate' }),
        ],
      },
      [ROTA],
    );
    expect(cards.open.map(({ text, isFact }) => [text, isFact])).toEqual([
      ['A', false],
      ['D', true],
    ]);
    expect(cards.folded.map(({ text }) => text)).toEqual(['B']);
    expect(cards.open[0]?.near).toEqual([{ storyId: 'rota', title: 'The story rota', sentence: 'I planned the rota' }]);
  });
});

describe('words about a posting', () => {
  const block = (kind: Block['kind'], text: string): Block => ({ kind, level: 1, text });
  const requirement = (at: number): Requirement => ({
    id: `${at}`,
    text: 'x',
    kind: 'required',
    form: 'evidence',
    block: at,
  });

  it('set aside is every line that asks for nothing, under its heading', () => {
    expect(
      setAsideLines({
        blocks: [
          block('paragraph', 'We are kind.'),
          block('heading', 'You have'),
          block('item', 'A licence'),
          block('heading', 'We offer'),
          block('item', 'Leave'),
          block('item', 'A nursery'),
        ],
        requirements: [requirement(2)],
      }),
    ).toEqual([{ lines: ['We are kind.'] }, { heading: 'We offer', lines: ['Leave', 'A nursery'] }]);
  });

  it('differences are those of lines that both know', () => {
    const before = alignment(aligned('A', 'covered'), aligned('B', 'gap'), aligned('C', 'gap'));
    const after = alignment(aligned('A', 'partial'), aligned('B', 'gap'), aligned('D', 'gap'));
    expect(verdictDifferences(before, after)).toEqual(['“A” was answered and is now thin.']);
    expect(hasSameVerdicts(before, before)).toBe(true);
    expect(hasSameVerdicts(before, after)).toBe(false);
    expect(hasSameVerdicts(before, { ...before, rules: '2' })).toBe(false);
  });

  it('changes that matter are those of what is asked', () => {
    const changes = [
      { kind: 'new', text: 'Posted today' },
      { kind: 'new', text: 'Lead a team', standing: 'required' },
      { kind: 'moved', text: 'Plan rotas', from: 'preferred', to: 'required' },
      { kind: 'field', field: 'salary', after: '£30,000' },
    ] as const;
    expect(changesThatMatter(changes)).toEqual(changes.slice(1));
  });

  it('are short', () => {
    expect(placeOf({ company: 'Acme' })).toBe('Acme');
    expect(placeOf({ company: 'Acme', location: 'Thornby' })).toBe('Acme · Thornby');
    expect(foundIn(undefined)).toEqual([]);
    expect(shorten('Short.')).toBe('Short.');
    expect(shorten('a '.repeat(50)).length).toBeLessThan(65);
    expect(shorten('a'.repeat(100)).length).toBeLessThan(65);
  });
});
