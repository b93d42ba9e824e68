import { describe, expect, it } from 'vitest';
import type { StoryDraft } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import {
  type Decisions,
  decided,
  keyOf,
  NOTHING_DECIDED,
  type Placement,
  withPartMoved,
} from '../../utils/notes/decisions';
import { stretchesOf } from '../../utils/notes/preview';

const NOTES = `## The late ferry

Situation: The ferry was two hours late and eighty people stood on the pier.
Action: I opened the school kitchen and asked the bakery for all its bread.
Result: Everybody had eaten by nine.

# Questions to ask

- Who decides what is cooked?
- How many covers are there on a bad night?

zzz qqq 17 blue
- vvv 18 green
`;

const notebook = readNotes(NOTES, 'notes.md');
const stretches = stretchesOf(notebook);
const decide = (decisions: Partial<Decisions>) => decided(notebook, stretches, { ...NOTHING_DECIDED, ...decisions });

describe('what the person decides before an import is stored', () => {
  it('takes everything as it was read when nothing is decided', () => {
    expect(decide({})).toEqual({ ...notebook, notes: [] });
  });

  it('leaves out what is not wanted, and nothing else', () => {
    const leftOut = new Set([keyOf({ list: 'questionsToAsk', index: 0 })]);
    const { questionsToAsk, stories } = decide({ leftOut });
    expect(questionsToAsk.map(({ text }) => text)).toEqual(['How many covers are there on a bad night?']);
    expect(stories).toHaveLength(1);
  });

  const left = stretches.find(({ leftOver }) => leftOver.length > 0);
  const first = left?.lines[0] ?? 0;
  const cases: readonly (readonly [Placement, keyof typeof notebook, readonly string[]])[] = [
    ['note', 'notes', ['zzz qqq 17 blue\n- vvv 18 green']],
    ['question to ask', 'questionsToAsk', ['zzz qqq 17 blue', 'vvv 18 green']],
    ['interview question', 'interviewQuestions', ['zzz qqq 17 blue', 'vvv 18 green']],
    ['strength', 'strengths', ['zzz qqq 17 blue', 'vvv 18 green']],
    ['weakness', 'weaknesses', ['zzz qqq 17 blue', 'vvv 18 green']],
    ['motivation', 'motivations', ['zzz qqq 17 blue\n- vvv 18 green']],
  ];
  it.each(cases)('makes a %s of left-over lines, verbatim', (placement, list, texts) => {
    const result = decide({ placements: new Map([[first, placement]]) });
    const added = (result[list] as readonly { readonly text: string }[]).slice(
      (notebook[list] as readonly unknown[] | undefined)?.length ?? 0,
    );
    expect(added.map(({ text }) => text)).toEqual(texts);
    expect(result.leftOver.filter(({ heading }) => !heading)).toEqual([]);
  });

  it('makes a story of left-over lines: the first is the title, the rest belongs to no part', () => {
    const { stories } = decide({ placements: new Map([[first, 'story']]) });
    expect(stories.at(-1)).toMatchObject({ title: 'zzz qqq 17 blue', rest: '- vvv 18 green', certainty: 'stub' });
  });

  it('makes a story of one long line: its first sentence is the title, and the line stays in the story', () => {
    const told =
      'zzz the walk-in fridge died on a saturday. qqq everything stood with the neighbours forty minutes later';
    const notes = readNotes(`${told}\n`, 'notes.txt');
    const placements = new Map([[1, 'story' as const]]);
    const { stories } = decided(notes, stretchesOf(notes), { ...NOTHING_DECIDED, placements });
    expect(stories).toMatchObject([{ title: 'zzz the walk-in fridge died on a saturday', rest: told }]);
  });
});

describe('a story made of what stood under a heading', () => {
  it('takes the heading for its title', () => {
    const notes = readNotes('## pager\n\nzzz qqq 19 blue\n', 'notes.md');
    const around = stretchesOf(notes);
    const placements = new Map([[around[0]?.lines[0] ?? 0, 'story' as const]]);
    const { stories } = decided(notes, around, { ...NOTHING_DECIDED, placements });
    expect(stories).toMatchObject([{ title: 'pager', rest: 'zzz qqq 19 blue' }]);
  });
});

describe('a text of a story under another part', () => {
  const draft = notebook.stories[0] as StoryDraft;
  it('moves it', () => {
    const moved = withPartMoved(draft, 'situation', 'task');
    expect([moved.situation, moved.task]).toEqual([undefined, draft.situation]);
  });
  it('joins it to what stands there', () => {
    const moved = withPartMoved(draft, 'situation', 'action');
    expect(moved.action).toBe(`${draft.action}\n\n${draft.situation}`);
    expect(moved.situation).toBeUndefined();
  });
  it('takes it away, or leaves all as it is', () => {
    expect(withPartMoved(draft, 'result', 'away').result).toBeUndefined();
    expect(withPartMoved(draft, 'result', 'result')).toEqual(draft);
    expect(withPartMoved(draft, 'task', 'result')).toEqual(draft);
  });
});
