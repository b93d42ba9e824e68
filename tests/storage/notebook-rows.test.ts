import { describe, expect, it } from 'vitest';
import type { Notebook } from '../../utils/model';
import { listQuestions } from '../../utils/storage/bank';
import { addImport } from '../../utils/storage/imports';
import { notebookRows } from '../../utils/storage/notebook-rows';
import { contentsOf } from './contents';
import { countingClock, openStorage } from './open';

const notebook: Notebook = {
  file: 'notes.md',
  language: 'en',
  stories: [
    {
      title: 'The flooded cellar',
      organization: 'Example Stores',
      situation: 'Water came in overnight.',
      body: 'S: Water came in overnight.',
      answers: ['Tell me of a crisis.'],
      competencies: ['Ownership'],
      metrics: ['40 pallets'],
      certainty: 'labelled',
      lines: [1, 4],
    },
  ],
  questionsToAsk: [
    { text: 'Who is on call?', group: 'manager', lines: [6, 6] },
    { text: 'And at night?', parent: 'Who is on call?', lines: [7, 7] },
  ],
  interviewQuestions: [
    { text: 'Tell me of a crisis.', category: 'behavioural', competencies: [], answered: true, lines: [9, 9] },
    { text: 'Why us?', category: 'hr', competencies: [], answered: true, answer: 'The cold.', lines: [10, 10] },
  ],
  motivations: [{ kind: 'company', text: 'They train people.', lines: [12, 12] }],
  strengths: [{ text: 'Calm', lines: [13, 13] }],
  weaknesses: [{ text: 'Calm', lines: [14, 14] }],
  competencies: [{ name: 'Ownership', description: 'See it through.', lines: [15, 15] }],
  postings: [],
  facts: [{ kind: 'licence', subject: 'forklift', text: 'Forklift licence', lines: [16, 16] }],
  leftOver: [],
};

describe('the rows of a notebook', () => {
  it('hold everything it read, in its order, each with its own id', async () => {
    const rows = await notebookRows(notebook, 'import', countingClock());
    expect(rows.stories).toMatchObject([
      {
        title: 'The flooded cellar',
        situation: 'Water came in overnight.',
        source: { file: 'notes.md', lines: [1, 4] },
      },
    ]);
    expect(rows.questions).toMatchObject([
      { kind: 'to ask', text: 'Who is on call?', group: 'manager' },
      { kind: 'to ask', text: 'And at night?', parent: 'Who is on call?' },
      { kind: 'asked', text: 'Tell me of a crisis.', storyIds: [rows.stories[0]?.id] },
      { kind: 'asked', text: 'Why us?', answer: 'The cold.', storyIds: [] },
    ]);
    expect(rows.notes.map(({ kind }) => kind)).toEqual(['motivation', 'strength', 'weakness', 'principle']);
    expect(rows.facts).toMatchObject([{ subject: 'forklift', holds: true }]);
    const all = [rows.stories, rows.questions, rows.notes, rows.facts].flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('are the same rows when the notes are imported again', async () => {
    const { database } = await openStorage();
    const importAs = async (id: string, clock = countingClock()) => {
      const rows = await notebookRows(notebook, id, clock);
      return addImport(
        database,
        { id, files: ['notes.md'], leftOver: [] },
        { ...rows, postings: [], merged: [] },
        clock,
      );
    };
    expect(await importAs('first')).toMatchObject({ added: { stories: 1, questions: 4, notes: 4, facts: 1 } });
    const before = await contentsOf(database);
    expect(await importAs('second', countingClock('2026-05-01T00:00:00.000Z'))).toBeUndefined();
    expect(await contentsOf(database)).toEqual(before);
    expect((await listQuestions(database)).map(({ text }) => text)).toEqual([
      'Who is on call?',
      'And at night?',
      'Tell me of a crisis.',
      'Why us?',
    ]);
  });
});
