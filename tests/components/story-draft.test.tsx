// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type StoryDraft, useStoryDraft } from '../../entrypoints/library/use-story-draft';
import type { Story } from '../../utils/model';
import { render } from './render';

const STORY: Story = {
  id: 'ferry',
  title: 'The late ferry',
  action: 'I opened the kitchen.',
  competencies: [],
  answers: ['When did you feed many?'],
  createdAt: '2026-02-03T10:00:00.000Z',
  updatedAt: '2026-02-03T10:00:00.000Z',
};

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

/** A story being written; `say` is what the database says of it next. */
async function writing(mayWrite = true) {
  const saved: Partial<Story>[] = [];
  let draft: StoryDraft | undefined;
  function Writer({ story }: { readonly story: Story }) {
    draft = useStoryDraft(
      story,
      async (fields) => {
        saved.push(fields);
        return true;
      },
      mayWrite,
    );
    return null;
  }
  const { show, unmount } = await render(<Writer story={STORY} />);
  const now = () => {
    if (!draft) throw new Error('nothing is drawn');
    return draft;
  };
  return {
    saved,
    unmount,
    texts: () => now().texts,
    isStored: () => now().isStored,
    write: (...words: Parameters<StoryDraft['write']>) => act(() => now().write(...words)),
    leave: () => act(() => now().keep()),
    rest: () => act(async () => vi.advanceTimersByTime(1000)),
    say: (fields: Partial<Story>) => show(<Writer story={{ ...STORY, ...fields }} />),
  };
}

describe('a story that saves by itself', () => {
  it('stores what changed, once, after a rest', async () => {
    const { write, rest, saved, isStored, texts } = await writing();
    write('result', 'All had eat');
    write('result', 'All had eaten.');
    expect(isStored()).toBe(false);
    await rest();
    expect(saved).toEqual([{ result: 'All had eaten.' }]);
    expect(texts().action).toBe('I opened the kitchen.');
  });

  it('takes an emptied field away, and keeps a line to each question it answers', async () => {
    const { write, rest, saved, texts, say } = await writing();
    write('action', '');
    write('answers', 'When did you feed many?\n');
    await rest();
    expect(saved).toEqual([{ action: undefined }]);
    await say({ action: undefined });
    // The new line under the hands stays, though it says nothing yet.
    expect(texts().answers).toBe('When did you feed many?\n');
  });

  it('follows another tab, but not in a field with words of its own that are not stored', async () => {
    const { write, say, texts } = await writing();
    write('result', 'Mine.');
    await say({ result: 'Theirs.', task: 'Also theirs.' });
    expect([texts().result, texts().task]).toEqual(['Mine.', 'Also theirs.']);
  });

  it('follows another tab once its own words are stored', async () => {
    const { write, rest, say, texts, isStored } = await writing();
    write('result', 'Mine.');
    await rest();
    await say({ result: 'Mine.' });
    expect(isStored()).toBe(true);
    await say({ result: 'Theirs.' });
    expect(texts().result).toBe('Theirs.');
  });

  it('stores at once when a field is left, and when the story is', async () => {
    const { write, leave, unmount, saved } = await writing();
    write('task', 'Feed them.');
    leave();
    expect(saved).toEqual([{ task: 'Feed them.' }]);
    write('task', 'Feed them all.');
    unmount();
    expect(saved.at(-1)).toEqual({ task: 'Feed them all.' });
  });

  it('keeps what is not stored when the page is closed, except in a private window', async () => {
    const open = await writing();
    open.write('task', 'Feed them.');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(Object.values({ ...localStorage }).map((text) => JSON.parse(text).fields)).toEqual([{ task: 'Feed them.' }]);
    open.unmount();
    localStorage.clear();
    const hidden = await writing(false);
    hidden.write('task', 'Feed them.');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(localStorage).toHaveLength(0);
  });
});
