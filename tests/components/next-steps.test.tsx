// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Rounds } from '../../components/postings/Rounds';
import { ExpectList } from '../../components/questions/ExpectList';
import { LineUp } from '../../components/stories/LineUp';
import type { Round } from '../../utils/model';
import { render } from './render';
import { NOW } from './saved-examples';

/** The button that a person finds under this name. */
function button(place: Element, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`No button is called “${name}”.`);
  return found;
}

describe('what is empty says what to do next', () => {
  it('a question without a story lets one be written for it', async () => {
    const onWriteStory = vi.fn();
    const question = 'When did you say no?';
    const expects = [
      { id: 'a', text: question, from: { place: 'Asked of many.' } },
      { id: 'b', text: 'What went well?', from: { place: 'Asked of many.' }, story: { id: 's', title: 'Bay six' } },
    ];
    const { place } = await render(<ExpectList expects={expects} onOpenStory={vi.fn()} onWriteStory={onWriteStory} />);
    expect(place.textContent?.match(/No story yet/gu)).toHaveLength(1);
    act(() => button(place, `Write one: ${question}`).click());
    expect(onWriteStory).toHaveBeenCalledExactlyOnceWith(question);
  });

  it('a line-up without stories lets one be written, and notes be brought', async () => {
    const onWriteStory = vi.fn();
    const onImport = vi.fn();
    const { place } = await render(
      <LineUp
        cards={[]}
        carried={0}
        asked={4}
        elsewhere={[]}
        open={4}
        hasWishes={false}
        stories={[]}
        actions={{ onOpenStory: vi.fn(), onWriteStory, onImport }}
      />,
    );
    act(() => button(place, 'Write one').click());
    act(() => button(place, 'Import notes').click());
    expect([onWriteStory.mock.calls.length, onImport.mock.calls.length]).toEqual([1, 1]);
    expect(place.textContent).toContain('No stories yet.');
  });
});

describe('a card of the line-up', () => {
  it('without a back-up lets one be chosen', async () => {
    const onBackUp = vi.fn();
    const card = { storyId: 's', title: 'Bay six', spoken: '40 s', answers: [], why: '', lost: [], isPinned: false };
    const { place } = await render(
      <LineUp
        cards={[card]}
        carried={1}
        asked={4}
        elsewhere={[]}
        open={3}
        hasWishes={false}
        stories={[
          { id: 's', label: 'Bay six' },
          { id: 't', label: 'The rota' },
        ]}
        actions={{ onOpenStory: vi.fn(), onWriteStory: vi.fn(), onImport: vi.fn(), onBackUp }}
      />,
    );
    act(() => button(place, 'Choose one: a back-up for Bay six').click());
    act(() => button(place, 'The rota').click());
    expect(onBackUp).toHaveBeenCalledExactlyOnceWith('s', 't');
  });
});

describe('the fields of a talk', () => {
  const round: Round = { id: 'r', audience: 'unknown' };
  const talks = (rounds: readonly Round[]) => (
    <Rounds
      rounds={rounds}
      now={NOW}
      aboutOf={() => ''}
      newId={() => 'r'}
      onAdd={vi.fn()}
      onChange={vi.fn()}
      onRemove={vi.fn()}
    />
  );

  it.each(['Change', 'Add a round'])('have the focus after “%s”, and “Done” after the last of them', async (name) => {
    const { place } = await render(talks([round]));
    act(() => button(place, name).click());
    const date = place.querySelector('input[type="datetime-local"]');
    expect(document.activeElement).toBe(date);
    const inOrder = [...place.querySelectorAll('input, select, button')];
    const last = inOrder.findLastIndex((one) => one.matches('input'));
    expect(inOrder[last + 1]).toBe(button(place, 'Done'));
  });
});
