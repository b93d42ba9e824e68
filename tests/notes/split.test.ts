import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryDraft } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import { joinedStories, splitStory } from '../../utils/notes/split';
import { textKey } from '../../utils/text/normalise';
import { STORY_PARTS } from '../../utils/text/story-text';

const BOTH = `## The late ferry

Situation: The ferry was two hours late.
Action: I opened the school kitchen.
Result: 80 people had eaten by nine.

Bread before six
Situation: The bakery had no flour.
Action: I rang the mill.
Result: There was bread at six.
`;
const LINES = BOTH.split('\n');

/** One story over all the lines, as where the second title was not seen as one. */
const STORY: StoryDraft = {
  title: 'The late ferry',
  organization: 'Harbour kitchen',
  situation: 'The ferry was two hours late. The bakery had no flour.',
  body: BOTH.trim(),
  answers: ['When did you feed many people?'],
  competencies: ['Ownership'],
  metrics: [],
  certainty: 'labelled',
  lines: [1, 10],
};

/** A story shifted as if it stood further down in its file. */
const moved = (by: number): StoryDraft => ({ ...STORY, lines: [STORY.lines[0] + by, STORY.lines[1] + by] });

const wordsOf = ({ title, rest, answers, ...parts }: StoryDraft) =>
  textKey([title, ...STORY_PARTS.map((part) => parts[part]), rest, ...answers].filter(Boolean).join(' '));

describe('one story as two', () => {
  it('reads each half anew, with its lines as they are in the file', () => {
    const [first, second] = splitStory(moved(20), LINES, 27, 'notes.md') ?? [];
    expect(first).toMatchObject({
      title: 'The late ferry',
      situation: 'The ferry was two hours late.',
      result: '80 people had eaten by nine.',
      metrics: ['80 people had eaten by nine.'],
      lines: [21, 25],
      partLines: { action: [24, 24] },
    });
    expect(second).toMatchObject({
      title: 'Bread before six',
      action: 'I rang the mill.',
      lines: [27, 30],
      partLines: { situation: [28, 28] },
    });
  });

  it('leaves with the first what is said of the whole', () => {
    const [first, second] = splitStory(STORY, LINES, 7, 'notes.md') ?? [];
    expect(first).toMatchObject({
      organization: 'Harbour kitchen',
      answers: STORY.answers,
      competencies: STORY.competencies,
    });
    expect(second).toMatchObject({ answers: [], competencies: [] });
    expect(second).not.toHaveProperty('organization');
  });

  it('has no half that says nothing', () => {
    for (const line of [0, 1, 11, 99]) expect(splitStory(STORY, LINES, line, 'notes.md')).toBeUndefined();
  });

  it('keeps what does not read as a story as loose words', () => {
    const lines = ['## Snow', 'Situation: It snowed.', 'zzz qqq 17 blue', '- vvv 18 green'];
    const [, second] = splitStory({ ...STORY, lines: [1, 4] }, lines, 3, 'notes.md') ?? [];
    expect(second).toMatchObject({ title: 'zzz qqq 17 blue', rest: '- vvv 18 green', lines: [3, 4] });
  });

  it('loses no word, wherever it is cut', () => {
    const line = fc.constantFrom(
      '## The late ferry',
      'Situation: It was late.',
      '- **Action**: I rang the mill.',
      'Result: 40 loaves.',
      'zzz qqq 17 blue',
      '- Who decides what is cooked?',
      'Tell me about a time you failed.',
      '',
      'We walked home, and nobody spoke.',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 10 }), fc.nat(10), (lines, at) => {
        const draft = { ...STORY, title: 'Ferry night', lines: [1, lines.length] as const };
        const halves = splitStory(draft, lines, at + 1, 'notes.md');
        if (!halves) return;
        const told = halves.map(wordsOf).join(' ');
        for (const text of lines) {
          const bare = text.replace(/^(?:#+ |- )|\*/gu, '').replace(/^(?:Situation|Action|Result): /u, '');
          expect(told).toContain(textKey(bare));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('two stories as one', () => {
  const [first, second] = splitStory(STORY, LINES, 7, 'notes.md') ?? [];

  it('has the words of both, part by part, and the second title', () => {
    if (!first || !second) throw new Error('the story was not split');
    expect(joinedStories(first, second, LINES, 'notes.md')).toMatchObject({
      title: 'The late ferry',
      situation: 'The ferry was two hours late.\n\nThe bakery had no flour.',
      result: '80 people had eaten by nine.\n\nThere was bread at six.',
      rest: 'Bread before six',
      answers: STORY.answers,
      lines: [1, 10],
      partLines: { action: [4, 9] },
    });
  });

  it('does not repeat a title that is the beginning of the story', () => {
    const [loose] = readNotes('Situation: It snowed.\nAction: I dug.\nResult: The train left.', 'a.md').stories;
    if (!first || !loose) throw new Error('no story');
    expect(joinedStories(first, loose, undefined, 'notes.md').rest).toBeUndefined();
  });

  it('is what it was before it was split', () => {
    const lines = ['## Snow', '', 'Situation: It snowed.', 'Action: I dug.', 'Result: The train left.'];
    const [whole] = readNotes(lines.join('\n'), 'notes.md').stories;
    const halves = whole && splitStory(whole, lines, 4, 'notes.md');
    if (!halves) throw new Error('the story was not split');
    expect(halves[0].situation).toBeUndefined();
    expect(joinedStories(halves[0], halves[1], lines, 'notes.md')).toEqual(whole);
  });
});
