import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story, StoryDraft } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import { fieldsToMerge, likeStories, mergedStory, repeatedStories } from '../../utils/notes/merge';
import { wordChanges } from '../../utils/text/word-changes';

const NOW = '2026-02-02T00:00:00.000Z';

const NOTES = `# Stories

## The till

Situation: The till hung every evening and we left an hour late, all of us.
Action: I counted by hand for a week and called the vendor with the times.
Result: We closed on time from then on.

## The rota

Situation: Three people wanted the same week off in the middle of August.
Action: I asked each what the week was for and proposed a swap between them.
Result: All three got the days that mattered to them.
`;

/** A story of the bank as it was imported from the notes. */
function banked(draft: StoryDraft, id: string, file: string): Story {
  const { body: _body, metrics: _metrics, certainty: _certainty, partLines: _partLines, lines, ...fields } = draft;
  return { ...fields, id, source: { file, lines, importId: 'i1' }, createdAt: NOW, updatedAt: NOW };
}

function bankOf(text: string): Story[] {
  return readNotes(text, 'stories.md').stories.map((draft, index) => banked(draft, `s${index}`, 'stories.md'));
}

describe('stories that are there already', () => {
  it('are found again word for word, told otherwise, or not at all', () => {
    const [till, rota] = readNotes(NOTES, 'stories.md').stories;
    const told = readNotes(NOTES.replace('for a week', 'for eight days'), 'stories.md').stories;
    expect(likeStories(told, bankOf(NOTES))).toEqual([
      { left: 1, right: 1, how: 'same words', shared: 1 },
      { left: 0, right: 0, how: 'told alike', shared: expect.any(Number) },
    ]);
    expect(till && rota && likeStories([till], [rota])).toEqual([]);
  });

  it('are found within one import when they stand under two headings', () => {
    const { stories } = readNotes(`${NOTES}\n${NOTES.replace('# Stories', '')}`, 'stories.md');
    expect(repeatedStories(stories)).toEqual([
      { left: 0, right: 2, how: 'same words', shared: 1 },
      { left: 1, right: 3, how: 'same words', shared: 1 },
    ]);
  });

  it('keep what the person changed unless the person chooses otherwise', () => {
    const [story] = bankOf(NOTES);
    const [draft] = readNotes(NOTES.replace('on time from then on', 'on time for a year'), 'stories.md').stories;
    if (!story || !draft) throw new Error('the notes hold two stories');
    const edited: Story = { ...story, action: 'I counted by hand. My own words.', competencies: ['ownership'] };
    expect(fieldsToMerge(edited, draft).map(({ field, offered }) => [field, offered])).toEqual([
      ['action', 'bank'],
      ['result', 'bank'],
      ['competencies', 'both'],
    ]);
    expect(mergedStory(edited, draft, {}, NOW)).toEqual({ ...edited, updatedAt: NOW });
    expect(mergedStory(edited, draft, { result: 'notes', competencies: 'both' }, NOW)).toMatchObject({
      id: edited.id,
      action: 'I counted by hand. My own words.',
      result: 'We closed on time for a year.',
      competencies: ['ownership'],
    });
    expect(mergedStory(edited, draft, { action: 'both' }, NOW).action).toBe(`${edited.action}\n\n${draft.action}`);
  });

  it('take the longer telling where one holds the other', () => {
    const [story] = bankOf(NOTES);
    const [draft] = readNotes(NOTES.replace('from then on.', 'from then on. The vendor thanked us.'), 'a.md').stories;
    expect(story && draft && fieldsToMerge(story, draft)).toEqual([
      { field: 'result', bank: story?.result, notes: draft?.result, offered: 'notes' },
    ]);
  });

  it('lose no edit in a second import of the same changed notes, whatever was edited', () => {
    const field = fc.constantFrom('title', 'situation', 'action', 'result', 'reflection', 'rest', 'period');
    fc.assert(
      fc.property(fc.dictionary(field, fc.string({ minLength: 1 }), { maxKeys: 4 }), fc.string(), (edits, added) => {
        const [story] = bankOf(NOTES);
        const [draft] = readNotes(NOTES.replace('from then on.', `from then on. ${added}`), 'stories.md').stories;
        if (!story || !draft) return;
        const edited = { ...story, ...edits } as Story;
        expect(mergedStory(edited, draft, {}, NOW)).toEqual({ ...edited, updatedAt: NOW });
      }),
    );
  });
});

describe('two wordings', () => {
  it('can be put together again from their differences', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const changes = wordChanges(before, after);
        const without = (kind: string) =>
          changes.flatMap(({ change, words }) => (change === kind ? [] : [words])).join('');
        expect(without('new')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
    );
  });

  it('show which words went and came', () => {
    expect(wordChanges('for a week', 'for eight days')).toEqual([
      { words: 'for ', change: 'same' },
      { words: 'a', change: 'gone' },
      { words: 'eight', change: 'new' },
      { words: ' ', change: 'same' },
      { words: 'week', change: 'gone' },
      { words: 'days', change: 'new' },
    ]);
  });
});
