// @vitest-environment jsdom
import { act } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { RequirementList } from '../../components/alignment/RequirementList';
import type { RowActions } from '../../components/alignment/row-actions';
import { rowSections } from '../../components/alignment/rows';
import { PostingLanguage } from '../../components/common/posting-language';
import { aligned, match, story } from './examples';
import { press, render } from './render';

// What the list loads later is made ready first: reading it from disk is no part of these tests.
beforeAll(() =>
  Promise.all([import('../../components/alignment/RowDetails'), import('../../components/common/DropdownMenu')]),
);

const FALLS = story('falls', 'I drew every fall on a paper clock. The clock filled up at five.');
const HOSTILE = '<img src=x onerror=alert(1)> & "quotes"';
const SECTIONS = rowSections(
  [
    aligned('Reduce falls', 'covered', [match(FALLS, 'direct', 'The clock filled up')]),
    aligned(HOSTILE, 'gap'),
    aligned('A current licence', 'unconfirmed', [], { form: 'gate' }),
  ],
  [FALLS],
);

async function list(hasKeys = true) {
  const names = [
    'onShowOnPage',
    'onOpenStory',
    'onProves',
    'onFile',
    'onSameAs',
    'onWriteStory',
    'onBridge',
    'onAskAbout',
    'onLetGo',
    'onFact',
    'onCopy',
    'onUndoCorrection',
  ];
  const actions = {
    ...Object.fromEntries(names.map((name) => [name, vi.fn()])),
    onExplain: vi.fn(async (_row, storyId) => ({ why: `Both speak of ${storyId}.` })),
  } as unknown as Required<RowActions>;
  const { place } = await render(
    <PostingLanguage value="de">
      <RequirementList
        sections={SECTIONS}
        actions={actions}
        stories={[{ id: 'falls', label: FALLS.title }]}
        hasKeys={hasKeys}
      />
    </PostingLanguage>,
  );
  const rows = [...place.querySelectorAll<HTMLButtonElement>('.req-row')];
  const row = (index: number) => {
    const found = rows[index];
    if (!found) throw new Error(`no row ${index}`);
    return found;
  };
  /** Opens a row and waits for what stands behind it. */
  const open = async (index: number) => {
    await act(async () => row(index).click());
    await vi.waitFor(() => act(async () => expect(row(index).parentElement?.querySelector('.source')).not.toBeNull()));
  };
  return { place, actions, row, open };
}

describe('the list of requirements', () => {
  it('says the requirement, the verdict and the story of each row', async () => {
    const { row } = await list();
    expect(row(0).textContent).toBe('Reduce fallsAnswered, The story falls');
    expect(row(0).getAttribute('aria-expanded')).toBe('false');
  });

  it('says in which language the posting speaks, and in which the story, however short the line', async () => {
    const { place, open } = await list();
    await open(0);
    expect(place.querySelector('.req-text')?.getAttribute('lang')).toBe('de');
    expect(place.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
    expect(place.querySelector('.verdict')?.closest('[lang]')).toBeNull();
  });

  it('never makes markup of what a posting says', async () => {
    const { place, open } = await list();
    await open(1);
    expect(place.querySelector('img')).toBeNull();
    expect(place.querySelectorAll('.req-text')[1]?.textContent).toBe(HOSTILE);
  });

  it('moves between rows by arrows and letters', async () => {
    const { row } = await list();
    act(() => row(0).focus());
    press(row(0), 'ArrowDown');
    expect(document.activeElement).toBe(row(1));
    press(row(1), 'j');
    expect(document.activeElement).toBe(row(2));
    press(row(2), 'ArrowDown');
    expect(document.activeElement).toBe(row(2));
    press(row(2), 'Home');
    expect(document.activeElement).toBe(row(0));
  });

  it('leaves letters alone where they are turned off', async () => {
    const { row } = await list(false);
    act(() => row(0).focus());
    press(row(0), 'j');
    expect(document.activeElement).toBe(row(0));
  });

  it('closes by Esc from anywhere in the row, and gives the focus back to it', async () => {
    const { row, open } = await list();
    await open(0);
    const inside = row(0).parentElement?.querySelector<HTMLElement>('.req-more button');
    act(() => inside?.focus());
    press(inside ?? row(0), 'Escape');
    expect(row(0).getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(row(0));
  });

  it('says why the quoted story answers', async () => {
    const { row, open } = await list();
    await open(0);
    await vi.waitFor(() =>
      act(async () => expect(row(0).parentElement?.textContent).toContain('Both speak of falls.')),
    );
  });

  it('does by letters what the open row offers', async () => {
    const { row, open, actions } = await list();
    await open(0);
    press(row(0), 'p');
    expect(actions.onShowOnPage).toHaveBeenCalledWith('Reduce falls');
    press(row(0), 'o');
    expect(actions.onOpenStory).toHaveBeenCalledWith('falls', SECTIONS[0]?.rows[0]?.quote?.span);
    press(row(0), 'y');
    press(row(0), 'n');
    expect(vi.mocked(actions.onProves).mock.calls.map(([, id, proves]) => [id, proves])).toEqual([
      ['falls', true],
      ['falls', false],
    ]);
  });

  it('answers a condition by yes or no', async () => {
    const { row, open, actions } = await list();
    await open(2);
    press(row(2), 'y');
    expect(vi.mocked(actions.onFact).mock.calls.map(([, holds, value]) => [holds, value])).toEqual([[true, '']]);
  });
});
