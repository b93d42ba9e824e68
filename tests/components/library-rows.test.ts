import { describe, expect, it } from 'vitest';
import {
  askedFrom,
  askedRow,
  askedWords,
  type Said,
  saidFrom,
  saidRow,
  toAskFrom,
  toAskRow,
} from '../../entrypoints/library/question-rows';
import { editorHints, editorMarks, withAnswer, withoutMark, withWording } from '../../entrypoints/library/story-hints';
import { competenciesOf, ordered, passing, storyLine } from '../../entrypoints/library/story-lines';
import type { Story } from '../../utils/model';

const NOW = '2026-02-03T10:00:00.000Z';

function story(id: string, fields: Partial<Story> = {}): Story {
  return { id, title: id, competencies: [], answers: [], createdAt: NOW, updatedAt: NOW, ...fields };
}

const FERRY = story('The late ferry', {
  action: 'I opened the kitchen.',
  result: 'Eighty people had eaten by nine, 12 percent more than planned.',
  competencies: ['delivery', 'Feeding people'],
});
const LEDGER = story('A ledger nobody trusted', {
  action: 'I read every invoice. '.repeat(12),
  competencies: ['delivery'],
});
const EMPTY = story('', {});
const ALL = [FERRY, LEDGER, EMPTY];

describe('a story in the list', () => {
  it('says how long it takes and what it is told for, or what it waits for', () => {
    expect(storyLine(FERRY)).toMatchObject({ title: 'The late ferry', about: '5 s · Delivery and planning' });
    expect(storyLine(LEDGER)).toMatchObject({ about: 'No result yet · Delivery and planning', aside: '' });
    expect(storyLine(EMPTY)).toMatchObject({ title: 'Untitled story', about: 'Nothing written yet' });
  });

  it('is found by what it shows and by what it lacks', () => {
    expect(passing(ALL, undefined)).toEqual(ALL);
    expect(passing(ALL, { kind: 'no result' })).toEqual([LEDGER, EMPTY]);
    expect(passing(ALL, { kind: 'competency', id: 'Feeding people' })).toEqual([FERRY]);
  });

  it('stands in the order that is asked for', () => {
    expect(ordered(ALL, 'changed')).toEqual(ALL);
    expect(ordered(ALL, 'title')).toEqual([EMPTY, LEDGER, FERRY]);
    expect(ordered(ALL, 'length')).toEqual([LEDGER, FERRY, EMPTY]);
  });

  it('counts what all of them show, the commonest first', () => {
    expect(competenciesOf(ALL)).toEqual([
      { id: 'delivery', count: 2 },
      { id: 'Feeding people', count: 1 },
    ]);
  });
});

describe('hints and their answers', () => {
  const hint = (of: Story, words: string) => {
    const found = editorHints(of).find(({ question }) => question.includes(words));
    if (!found) throw new Error(`no hint about ${words}`);
    return found;
  };

  it('remembers where a number comes from, shows it, and asks again when it is taken back', () => {
    const asked = hint(FERRY, '12 percent');
    expect(asked.answers).toEqual(['Checked', 'Estimate', 'Not sure']);
    const answered = { ...FERRY, ...withAnswer(FERRY, asked, 'Estimate') };
    expect(editorHints(answered).some(({ key }) => key === asked.key)).toBe(false);
    const [mark] = editorMarks(answered);
    expect(mark).toMatchObject({ part: 'result', said: 'an estimate' });
    const again = mark ? { ...answered, ...withoutMark(answered, mark) } : answered;
    expect(editorHints(again).some(({ key }) => key === asked.key)).toBe(true);
  });

  it('takes “Not needed” for an answer', () => {
    const told = story('x', { action: 'We opened the kitchen. We fed them. We left.', result: 'All had eaten.' });
    const asked = hint(told, '“we”');
    expect(asked.answers).toEqual(['Not needed']);
    const after = { ...told, ...withAnswer(told, asked, 'Not needed') };
    expect(editorHints(after).some(({ key }) => key === asked.key)).toBe(false);
  });

  it('keeps a neutral wording for words that may not be said', () => {
    const told = story('x', {
      action: 'I took the contract worth $4 million to the board.',
      result: 'It held, 2 weeks on.',
    });
    const asked = editorHints(told).find(({ wantsWording }) => wantsWording);
    if (!asked) throw new Error('nothing is asked');
    const after = { ...told, ...withWording(told, asked, 'a large contract') };
    expect(editorMarks(after).map(({ said }) => said)).toContain('say “a large contract”');
    expect(editorHints(after).some(({ key }) => key === asked.key)).toBe(false);
  });
});

describe('questions and words about oneself as rows', () => {
  const fresh = { id: 'new', createdAt: NOW };

  it('makes a question to ask of what was filled in, and takes away what was emptied', () => {
    const made = toAskFrom({ text: 'Who decides?', audience: 'manager', group: 'Harbour' }, fresh);
    expect(made).toEqual({ ...fresh, kind: 'to ask', text: 'Who decides?', audience: 'manager', group: 'Harbour' });
    expect(toAskRow(made)).toMatchObject({ words: 'Who decides?', about: 'Manager · Harbour' });
    expect(toAskFrom({ text: 'Who decides?', audience: '', group: '' }, made)).toEqual({
      ...fresh,
      kind: 'to ask',
      text: 'Who decides?',
    });
  });

  it('says what is told to a question, or that nothing is yet', () => {
    const open = askedFrom({ text: 'Why here?', category: 'hr', answer: '' }, fresh, []);
    expect(askedRow(open, [])).toMatchObject({ about: 'About you and the job', aside: 'No answer yet' });
    const told = askedFrom({ text: 'Why here?', category: 'hr', answer: '' }, open, ['ferry']);
    expect(askedRow(told, ['The late ferry']).about).toBe('About you and the job · Tell “The late ferry”');
    expect(askedRow(told, ['The late ferry']).aside).toBeUndefined();
    expect(askedWords([open, told])).toBe('2 questions, 1 without an answer');
  });

  it('turns a motivation into a strength and back, and keeps its company only while it is for one', () => {
    const why = saidFrom({ text: 'The sea.', kind: 'company', company: 'Harbour' }, fresh);
    expect(saidRow(why).about).toBe('Why this company · Harbour');
    const strength = saidFrom({ text: 'The sea.', kind: 'strength', company: 'Harbour' }, why);
    expect(strength).toEqual({ ...fresh, kind: 'strength', text: 'The sea.' } satisfies Said);
    expect(saidFrom({ text: 'The sea.', kind: 'role', company: '' }, strength)).toMatchObject({ about: 'role' });
  });
});
