import { describe, expect, it } from 'vitest';
import { importActions } from '../../entrypoints/library/import-acts';
import { foundInWords, nothingInWords, stretchView } from '../../entrypoints/library/import-cards';
import {
  asFolderChanges,
  type BankToCompare,
  exportedRows,
  foundIn,
  knownWords,
  notebookToStore,
  type Preview,
  postingFrom,
  previewOf,
  takenOver,
} from '../../entrypoints/library/import-preview';
import type { StoryLike } from '../../entrypoints/library/notes.worker';
import { notesOfPostings } from '../../entrypoints/library/posting-notes';
import type { Story } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import { keyOf } from '../../utils/notes/decisions';
import { lineStartsOf, stretchesOf } from '../../utils/notes/preview';
import { toMarkdown } from '../../utils/notes/to-markdown';
import { escapeText } from '../../utils/text/markdown';

const NOTES = `## The late ferry

Situation: The ferry was two hours late.
Action: I opened the school kitchen.
Result: Everybody had eaten by nine.

# Questions to ask

- Who decides what is cooked?
- How many covers are there on a bad night?
`;
const NOW = '2026-02-03T10:00:00.000Z';
const STORY: Story = {
  id: 'ferry',
  title: 'The late ferry',
  situation: 'The ferry was two hours late.',
  action: 'I opened the school kitchen.',
  result: 'Everybody had eaten.',
  competencies: [],
  answers: [],
  createdAt: NOW,
  updatedAt: NOW,
};
const NOTHING: BankToCompare = { stories: [], questions: [], notes: [], facts: [], savedPostings: [] };

function previewed(text: string, likes: readonly StoryLike[] = []) {
  const notebook = readNotes(text, 'notes.md');
  const files = [{ notebook, stretches: stretchesOf(notebook), starts: lineStartsOf(text) }];
  return previewOf('import', [{ file: 'notes.md', text }], { files, likes }, [], 0);
}

describe('a preview that would add nothing', () => {
  it('says whether all of it is there already or none of it was recognised', () => {
    expect(nothingInWords(previewed(NOTES))).toBe('Nothing new.');
    expect(nothingInWords(previewed('zzz 17, look on the old laptop\n'))).toMatch(/^Nothing was recognised\. Say/u);
  });
});

/** A preview that is corrected: what can be done with its first file, how it is now, what was said and how the last of it is taken back. */
function corrected(first: Preview) {
  let preview = first;
  const told: { words: string; onUndo: () => void }[] = [];
  const acts = importActions(
    0,
    (edit) => {
      preview = edit(preview);
    },
    (words, onUndo) => told.push({ words, onUndo }),
  );
  const takeBack = () => told.at(-1)?.onUndo();
  return { acts, now: () => preview, takeBack, said: () => told.map(({ words }) => words) };
}

describe('what an import would bring', () => {
  it('is counted in words', () => {
    expect(foundInWords(foundIn(previewed(NOTES), knownWords(NOTHING)))).toBe('1 story and 2 questions to ask');
  });

  it('leaves out what is there already, whatever its case and points', () => {
    const questions = [{ id: 'q', kind: 'to ask' as const, text: 'who decides what is cooked', createdAt: NOW }];
    const known = knownWords({ ...NOTHING, questions });
    expect(foundInWords(foundIn(previewed(NOTES), known))).toBe('1 story and 1 question to ask');
  });

  it('skips a story that is there word for word, and keeps both of two tellings until the person says otherwise', () => {
    const like = { file: 0, index: 0, storyId: 'ferry' };
    const same = previewed(NOTES, [{ ...like, how: 'same words' }]);
    const alike = previewed(NOTES, [{ ...like, how: 'told alike' }]);
    expect(foundIn(same, knownWords(NOTHING)).stories).toBe(0);
    expect(foundIn(alike, knownWords(NOTHING))).toMatchObject({ stories: 1, merged: 0 });
    const { acts, now } = corrected(alike);
    acts.onChoose(0, 'merge');
    expect(foundIn(now(), knownWords(NOTHING))).toMatchObject({ stories: 0, merged: 1 });
  });

  it('follows a part that is moved and a question that is unticked', () => {
    const { acts, now } = corrected(previewed(NOTES));
    acts.onMovePart(0, 'situation', 'task');
    acts.onLeaveOut('questionsToAsk 1', true);
    const [file] = now().files;
    const notebook = file && notebookToStore(file, knownWords(NOTHING));
    expect(notebook?.stories[0]).toMatchObject({ task: 'The ferry was two hours late.' });
    expect(notebook?.stories[0]?.situation).toBeUndefined();
    expect(notebook?.questionsToAsk).toHaveLength(1);
    acts.onLeaveOut('questionsToAsk 1', false);
    expect(foundIn(now(), knownWords(NOTHING)).questionsToAsk).toBe(2);
  });

  it('brings an export of the bank back row for row, without what is left out', () => {
    const bank = { ...NOTHING, stories: [STORY, { ...STORY, id: 'other', title: 'Another one' }] };
    const { acts, now } = corrected(previewed(toMarkdown(bank)));
    const rows = () => {
      const [file] = now().files;
      return file && exportedRows(file, notebookToStore(file, knownWords(NOTHING)));
    };
    expect(rows()?.stories).toEqual(bank.stories);
    acts.onLeaveOut('stories 1', true);
    expect(rows()?.stories.map(({ id }) => id)).toEqual(['ferry']);
    const [ordinary] = previewed(NOTES).files;
    expect(ordinary && exportedRows(ordinary, ordinary.notebook)).toBeUndefined();
  });
});

describe('one story as two, and two as one', () => {
  const TWO = `## The late ferry

Situation: The ferry was two hours late.
Action: I opened the school kitchen.
Result: Everybody had eaten by nine.
Situation: The bakery had no flour.
Action: I rang the mill.
Result: There was bread at six.

## A third one

Situation: It snowed.
Action: I dug.
Result: The train left.

# Questions to ask

- Who decides?
`;
  const titles = (preview: Preview) => preview.files[0]?.notebook.stories.map(({ title }) => title);

  it('keeps what was decided about the others, and is taken back by what is said', () => {
    const { acts, now, takeBack, said } = corrected(previewed(TWO));
    const before = titles(now());
    acts.onJoin(0);
    expect(titles(now())).toHaveLength((before?.length ?? 0) - 1);
    takeBack();
    expect(titles(now())).toEqual(before);
    const third = before?.indexOf('A third one') ?? -1;
    acts.onLeaveOut(`stories ${third}`, true);
    acts.onSplit(0, 4);
    expect(said()).toEqual(['Joined to one.', 'Split in two.']);
    expect(titles(now())?.[third + 1]).toBe('A third one');
    expect([...(now().files[0]?.decisions.leftOut ?? [])]).toEqual([`stories ${third + 1}`]);
    acts.onLeaveOut('questionsToAsk 0', true);
    takeBack();
    expect(titles(now())).toEqual(before);
  });

  it('says where it can be split, and with what it can be joined', () => {
    const preview = previewed(TWO);
    const [file] = preview.files;
    const known = { words: knownWords(NOTHING), stories: [], savedPostings: [], now: NOW };
    const cards = file?.stretches.flatMap((stretch) => stretchView(file, stretch, known).cards) ?? [];
    const stories = cards.flatMap((card) => (card.kind === 'story' ? [{ cuts: card.cuts, next: card.next }] : []));
    expect(stories.at(-1)).toEqual({ cuts: [12, 13, 14] });
    expect(stories[0]?.next).toBe(titles(preview)?.[1]);
  });

  it('leaves an export of the bank as it is', () => {
    const preview = previewed(toMarkdown({ ...NOTHING, stories: [STORY, { ...STORY, id: 'other', title: 'Other' }] }));
    const [file] = preview.files;
    const known = { words: knownWords(NOTHING), stories: [], savedPostings: [], now: NOW };
    const cards = file?.stretches.flatMap((stretch) => stretchView(file, stretch, known).cards) ?? [];
    expect(cards).toHaveLength(2);
    for (const card of cards) expect(card).toMatchObject({ cuts: [] });
    for (const card of cards) expect(card).not.toHaveProperty('next');
  });
});

describe('files that changed in the linked folder', () => {
  const reading = { files: [], rows: [] };
  const like: StoryLike = { file: 0, index: 0, storyId: 'ferry', how: 'told alike' };
  const changes = (story: Story) => asFolderChanges(previewed(NOTES, [like]), [story], reading).files[0];
  const source = { file: 'notes.md', lines: [1, 5] as const, importId: 'first' };

  it('are merged into the stories that came from them, with the file’s words where nothing was written here since', () => {
    const file = changes({ ...STORY, source });
    expect(file?.choices.get(0)).toBe('merge');
    expect(file?.sides.get(0)).toMatchObject({ result: 'notes', answers: 'both' });
  });

  it('leave what was written here to the person', () => {
    const file = changes({ ...STORY, source, updatedAt: '2026-02-04T10:00:00.000Z' });
    expect(file?.choices.get(0)).toBe('merge');
    expect(file?.sides.get(0)).toBeUndefined();
  });

  it('leave stories of other files beside them', () => {
    expect(changes({ ...STORY, source: { ...source, file: 'other.md' } })?.choices.get(0)).toBe('both');
  });

  it('take nothing away where the file says nothing', () => {
    const [draft] = readNotes(NOTES, 'notes.md').stories;
    const fields = draft && takenOver({ ...STORY, task: 'Feed them.', reflection: 'Ask first.' }, draft);
    expect(fields?.map(({ field }) => field)).toEqual(['result']);
  });
});

describe('a posting in notes', () => {
  const POSTING = `---
plumbline: posting
title: Night porter
url: https://jobs.example.com/porter/7?utm_source=mail
status: applied
---

# Night porter

## What they say

### You bring

- Steady hands
- Two years on nights
- A driving licence
`;

  const savedPorter = (notes: string) => ({
    id: 'porter',
    keys: ['address:https://jobs.example.com/porter/7'],
    notes,
  });

  it.each([
    ['takes over what is written in the file alone', '', 'Ring Sam.', 'Ring Sam.'],
    [
      'puts new lines below what is noted here',
      'Ring Sam.\nBring a pen.',
      'Ring Sam.\nAsk for Jo.',
      'Ring Sam.\nBring a pen.\n\nAsk for Jo.',
    ],
    ['changes nothing where the file says nothing new', 'Ring Sam.\nBring a pen.', 'Bring a pen.', undefined],
    ['changes nothing where the file has no notes', 'Ring Sam.', '', undefined],
  ])('%s', (_, here, there, expected) => {
    const text = `${POSTING}\n## My notes\n\n${escapeText(there)}\n`;
    const { files } = previewed(text);
    const taken = notesOfPostings(files, [savedPorter(here)]);
    expect(taken).toEqual(expected === undefined ? [] : [{ id: 'porter', notes: expected }]);
    expect(notesOfPostings(files, [{ ...savedPorter(here), keys: [] }])).toEqual([]);
    const leftOut = files.map((file) => ({
      ...file,
      decisions: { ...file.decisions, leftOut: new Set([keyOf({ list: 'postings', index: 0 })]) },
    }));
    expect(notesOfPostings(leftOut, [savedPorter(here)])).toEqual([]);
  });

  it('is not added where it is saved already, by whatever name', () => {
    const preview = previewed(POSTING);
    expect(foundIn(preview, knownWords(NOTHING)).postings).toBe(1);
    const known = knownWords({ ...NOTHING, savedPostings: [savedPorter('')] });
    expect(foundIn(preview, known).postings).toBe(0);
    const [file] = preview.files;
    const stretch = file?.stretches[0];
    if (!file || !stretch) throw new Error('nothing was read');
    const { cards } = stretchView(file, stretch, { words: known, stories: [], savedPostings: [], now: NOW });
    expect(cards).toMatchObject([{ kind: 'posting', title: 'Night porter', isThere: true }]);
  });

  it('takes its facts along, and nothing that is not a posting', () => {
    const [draft] = readNotes(POSTING, 'porter.md').postings;
    const posting = draft && postingFrom(draft, NOW);
    expect(posting).toMatchObject({ title: 'Night porter', source: 'text', readAt: NOW });
    expect(Object.keys(posting ?? {})).not.toContain('status');
  });
});

describe('how it is shown', () => {
  it('says what a story is like, and in which fields the two differ', () => {
    const [file] = previewed(NOTES, [{ file: 0, index: 0, storyId: 'ferry', how: 'told alike' }]).files;
    const stretch = file?.stretches[0];
    if (!file || !stretch) throw new Error('nothing was read');
    const { cards, lines } = stretchView(file, stretch, {
      words: knownWords(NOTHING),
      stories: [STORY],
      savedPostings: [],
      now: NOW,
    });
    expect(lines.map(({ number }) => number)).toEqual([1, 3, 4, 5]);
    expect(cards).toMatchObject([
      {
        kind: 'story',
        title: 'The late ferry',
        like: {
          sentence: 'Looks like one you already have: “The late ferry”, changed on 3 February.',
          choice: 'both',
          fields: [{ field: 'result', label: 'Result', side: 'notes' }],
        },
      },
    ]);
  });
});

describe('lines that found no place', () => {
  const LOOSE = 'zzz 17 blue\nqqq 18 red\n\nzzz 19 green\n\nqqq 20 grey\n';

  it('are asked about together until they are taken apart, and the same can be made of all', () => {
    const { acts, now, said, takeBack } = corrected(previewed(LOOSE));
    expect(now().files[0]?.stretches).toHaveLength(1);
    acts.onPart(1);
    expect(now().files[0]?.stretches.map(({ lines }) => lines)).toEqual([
      [1, 2],
      [4, 4],
      [6, 6],
    ]);
    acts.onPlace(4, 'nothing');
    acts.onPlace(1, 'story');
    acts.onPlaceOthers('story');
    const [file] = now().files;
    const stories = file && notebookToStore(file, knownWords(NOTHING)).stories.map(({ title }) => title);
    expect(stories).toEqual(['zzz 17 blue', 'qqq 20 grey']);
    takeBack();
    expect(now().files[0]?.decisions.placements.size).toBe(2);
    expect(said()).toEqual(['Taken apart.', 'The others too.']);
  });

  it('stay apart when a story elsewhere in the file is split', () => {
    const { acts, now } = corrected(previewed(`${NOTES}\n# Loose ends\n\n${LOOSE}`));
    const last = now().files[0]?.stretches.at(-1)?.lines[0] ?? 0;
    acts.onPart(last);
    const count = now().files[0]?.stretches.length ?? 0;
    acts.onSplit(0, 4);
    expect(now().files[0]?.stretches.length).toBeGreaterThanOrEqual(count);
  });
});
