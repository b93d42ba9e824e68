// @vitest-environment jsdom
import { act } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { CardActions, LeftOverCard, ListCard, StoryCard, StretchView } from '../../components/importing/cards';
import { ImportPreview } from '../../components/importing/ImportPreview';
import { NotReadNotice } from '../../components/importing/ImportStart';
import { render } from './render';

// What is loaded later is made ready first: reading it from disk is no part of these tests.
beforeAll(() =>
  Promise.all([import('../../components/importing/MergeFields'), import('../../components/common/DropdownMenu')]),
);

const HOSTILE = '<img src=x onerror=alert(1)> & "quotes"';

const STORY: StoryCard = {
  kind: 'story',
  index: 0,
  title: HOSTILE,
  isUnfinished: true,
  parts: [{ part: 'action', text: 'I opened the hall.', lines: [2, 2] }],
  missing: ['situation', 'result'],
  cuts: [2, 3],
  next: 'Another',
  answers: 2,
  isGuessed: false,
  isOut: false,
};
const LIST: ListCard = {
  kind: 'list',
  heading: '2 questions to ask',
  items: [
    { key: 'questionsToAsk 0', text: 'Who decides?', isThere: false, isOut: false, lines: [5, 5] },
    { key: 'questionsToAsk 1', text: 'Who pays?', isThere: true, isOut: false, lines: [6, 6] },
  ],
};
const LEFT: LeftOverCard = {
  kind: 'left over',
  line: 8,
  count: 2,
  paragraphs: 2,
  others: 0,
  placement: undefined,
  isOut: false,
};

const view = (id: string, stretch: StretchView) => ({ id, view: () => stretch });
const source = (first: number, ...texts: string[]) => texts.map((text, index) => ({ number: first + index, text }));

const CHANGES = [
  { words: 'Old.', change: 'gone' as const },
  { words: 'New.', change: 'new' as const },
];

async function preview(story: StoryCard = STORY, left: LeftOverCard = LEFT) {
  const actions = Object.fromEntries(
    ['onLeaveOut', 'onMovePart', 'onChoose', 'onSide', 'onPlace', 'onSplit', 'onJoin', 'onPart', 'onPlaceOthers'].map(
      (name) => [name, vi.fn()],
    ),
  ) as unknown as Omit<CardActions, 'onMark' | 'onCut' | 'placements'>;
  const { place } = await render(
    <ImportPreview
      files={[
        {
          file: 'notes.md',
          lineCount: 8,
          actions: { ...actions, placements: ['note', 'story'] },
          stretches: [
            view('1', { lines: source(1, '## Title', 'I opened the hall.', 'Result: TBD'), cards: [story] }),
            view('5', { lines: source(5, '- Who decides?', '- Who pays?'), cards: [LIST] }),
            view('8', { lines: source(8, 'call Ana'), cards: [left] }),
          ],
        },
      ]}
    />,
  );
  const button = (name: string) => {
    const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const press = (name: string) => act(async () => button(name).click());
  return { place, actions, button, press };
}

describe('the preview of an import', () => {
  it('shows words as words, with what is missing, beside their lines', async () => {
    const { place } = await preview();
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent).toContain(HOSTILE);
    expect([...place.querySelectorAll('.missing')].map(({ textContent }) => textContent)).toEqual([
      'Situation missing',
      'Result missing',
    ]);
    expect([...place.querySelectorAll('.src-number')].map(({ textContent }) => textContent)).toEqual([
      '1',
      '2',
      '3',
      '5',
      '6',
      '8',
    ]);
  });

  it('opens a part and marks its lines in the source, and closes it again', async () => {
    const { place, press } = await preview();
    await press('Action');
    expect(place.querySelector('.part-text .words')?.textContent).toBe('I opened the hall.');
    expect([...place.querySelectorAll('.src mark')].map(({ textContent }) => textContent)).toEqual([
      'I opened the hall.',
    ]);
    await press('Action');
    expect(place.querySelector('.part-text')).toBeNull();
    expect(place.querySelector('mark')).toBeNull();
  });

  it('leaves out what is unticked, and cannot add what is there', async () => {
    const { place, actions } = await preview();
    const [first, second] = place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
    await act(async () => first?.click());
    expect(actions.onLeaveOut).toHaveBeenCalledWith('questionsToAsk 0', true);
    expect([second?.checked, second?.disabled]).toEqual([false, true]);
  });

  it('asks what left-over lines are to become', async () => {
    const { actions, press } = await preview();
    await press('Keep as a note');
    expect(actions.onPlace).toHaveBeenCalledWith(8, 'note');
    await press('Leave out');
    expect(actions.onLeaveOut).toHaveBeenCalledWith('stories 0', true);
  });

  it('takes left-over lines apart, and makes the same of the others where that is wanted', async () => {
    const whole = await preview();
    await whole.press('Take apart: 2 parts');
    expect(whole.actions.onPart).toHaveBeenCalledWith(8);
    const one = await preview(STORY, { ...LEFT, paragraphs: 1, others: 3, placement: 'story' });
    await one.press('The other 3 too');
    expect(one.actions.onPlaceOthers).toHaveBeenCalledWith('story');
  });

  it('compares a story with the one that is there, field by field', async () => {
    const fields = [{ field: 'result', label: 'Result', changes: CHANGES, side: 'bank' as const }];
    const like = { sentence: 'Looks like one you already have.', choice: 'both' as const, fields };
    const { place, actions, press, button } = await preview({ ...STORY, like });
    expect(button('Keep both').getAttribute('aria-pressed')).toBe('true');
    await press('Compare and merge');
    expect(actions.onChoose).toHaveBeenCalledWith(0, 'merge');
    await vi.waitFor(() => act(async () => expect(place.querySelector('fieldset')).not.toBeNull()));
    expect(place.querySelector('fieldset')?.textContent).toContain('Old.');
    await act(async () => place.querySelectorAll<HTMLInputElement>('input[type="radio"]')[2]?.click());
    expect(actions.onSide).toHaveBeenCalledWith(0, 'result', 'both');
  });

  it('splits a story at a line that is chosen by keys, and gives the focus back when it is not', async () => {
    const { place, actions, press, button } = await preview();
    const key = (name: string) =>
      act(async () =>
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
      );
    await press('Split in two');
    expect(document.activeElement?.textContent).toBe('2I opened the hall.');
    await key('ArrowDown');
    await key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('3Result: TBD');
    await key('ArrowUp');
    expect(document.activeElement?.textContent).toBe('2I opened the hall.');
    await key('Escape');
    expect(document.activeElement).toBe(button('Split in two'));
    expect(place.querySelector('.cut')).toBeNull();
    await press('Split in two');
    await key('End');
    await act(async () => (document.activeElement as HTMLElement).click());
    expect(actions.onSplit).toHaveBeenCalledWith(0, 3);
    expect(place.querySelector('.cut')).toBeNull();
  });

  it('goes on at the story that two were joined to', async () => {
    const { place, actions, press } = await preview();
    await press('Join with the next');
    expect(actions.onJoin).toHaveBeenCalledWith(0);
    expect(document.activeElement).toBe(place.querySelector('article'));
  });
});

describe('files that were not read', () => {
  it('are named in one sentence with the reason', async () => {
    const failed = [
      { file: 'cv.pdf', reason: 'is a PDF. Copy its text and paste it.' },
      { file: 'notes.md', reason: 'RangeError: too deep' },
      { file: '', reason: 'No notes here.' },
    ];
    const { place } = await render(<NotReadNotice failed={failed} />);
    expect([...place.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'cv.pdf is a PDF. Copy its text and paste it.',
      'notes.md: RangeError: too deep',
      'No notes here.',
    ]);
  });
});
