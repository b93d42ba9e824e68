// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { OtherLanguageNotice } from '../../components/alignment/OtherLanguageNotice';
import { SetAside } from '../../components/alignment/SetAside';
import { Tabs } from '../../components/common/Tabs';
import { HowItWasRead } from '../../components/reading/HowItWasRead';
import { NotCompared } from '../../components/reading/NotCompared';
import { PasteText } from '../../components/reading/PasteText';
import { SavedList } from '../../components/reading/SavedList';
import { StorageTrouble } from '../../components/reading/StorageTrouble';
import type { SavedPostingSummary } from '../../utils/model';
import { press, render, type } from './render';

const GROUPS = [{ heading: 'On the boat', lines: ['Ropes', 'A head for heights'] }];

describe('the lines that were set aside', () => {
  it('are in sight, to be marked, where too little was read', async () => {
    const { place } = await render(
      <SetAside
        groups={GROUPS}
        filed={[]}
        isReadWell={false}
        actions={{ onUndo: vi.fn(), onMark: vi.fn(), site: 'Lever' }}
      />,
    );
    expect(place.textContent).toContain('2 more lines were read. Mark what asks for something.');
    const names = [...place.querySelectorAll('[aria-label]')].map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual(['Mark all under On the boat', 'Mark: Ropes', 'Mark: A head for heights']);
  });

  it('stay folded where enough was read, and cannot be marked where nothing is stored', async () => {
    const { place } = await render(<SetAside groups={GROUPS} filed={[]} isReadWell actions={{ onUndo: vi.fn() }} />);
    expect(place.textContent).not.toContain('Ropes');
    await act(async () => place.querySelector('button')?.click());
    expect(place.textContent).toContain('Ropes');
    expect(place.querySelectorAll('[aria-label^="Mark"]')).toHaveLength(0);
  });

  it('take back what was filed as no requirement', async () => {
    const onUndo = vi.fn();
    const filed = [{ text: 'Smile', correctionId: 'c1' }];
    const { place } = await render(<SetAside groups={[]} filed={filed} isReadWell={false} actions={{ onUndo }} />);
    await act(async () => place.querySelector<HTMLButtonElement>('[aria-label="Undo: Smile"]')?.click());
    expect(onUndo).toHaveBeenCalledWith('c1');
  });
});

describe('text that was pasted', () => {
  it('is said to be read while it is, and keeps standing where it could not be', async () => {
    let fail = () => {};
    const onRead = () => new Promise<void>((_, reject) => (fail = () => reject(new Error('no'))));
    const { place } = await render(<PasteText onRead={onRead} onCancel={vi.fn()} />);
    const field = place.querySelector('textarea');
    const button = place.querySelector('button');
    if (!field || !button) throw new Error('Nowhere to paste.');
    type(field, 'Sew sails');
    await act(async () => button.click());
    expect(place.querySelector('[role="status"]')?.textContent).toBe('Reading the text.');
    expect(button.disabled).toBe(true);
    await act(async () => fail());
    expect(place.querySelector('[role="status"]')?.textContent).toContain('could not be read');
    expect([field.value, button.disabled]).toEqual(['Sew sails', false]);
  });
});

describe('a posting that could not be compared', () => {
  it('says what is safe, keeps the error folded, and can be tried again', async () => {
    const onAgain = vi.fn();
    const { place } = await render(<NotCompared report="TypeError: no such thing" onAgain={onAgain} />);
    expect(place.querySelector('[role="alert"] p')?.textContent).toContain('Everything you saved is untouched.');
    expect(place.querySelector('details:not([open])')?.textContent).toContain('TypeError');
    await act(async () => place.querySelector('button')?.click());
    expect(onAgain).toHaveBeenCalledOnce();
  });
});

describe('a database that cannot be used', () => {
  it('is told at once, with the way to where it is mended', async () => {
    const onLibrary = vi.fn();
    const { place } = await render(
      <StorageTrouble
        title="It cannot be read"
        text="Mend it."
        report=""
        retryLabel="Try again"
        onRetry={vi.fn()}
        onLibrary={onLibrary}
      />,
    );
    expect(place.querySelector('[role="alert"] h1')?.textContent).toBe('It cannot be read');
    const names = [...place.querySelectorAll('button')];
    expect(names.map(({ textContent }) => textContent)).toEqual(['Try again', 'Open the library']);
    await act(async () => names[1]?.click());
    expect(onLibrary).toHaveBeenCalledOnce();
  });
});

describe('tabs', () => {
  it('show no ring to who points, and one to who comes by key', async () => {
    const tabs = [
      { id: 'one', label: 'One', content: () => 'first' },
      { id: 'two', label: 'Two', content: () => 'second' },
    ] as const;
    const { place } = await render(<Tabs label="Views" tabs={tabs} chosen="one" onChoose={vi.fn()} />);
    const list = place.querySelector('[role="tablist"]');
    const [one, two] = place.querySelectorAll<HTMLElement>('[role="tab"]');
    act(() => void two?.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(list?.className).toBe('tabs is-pointed');
    act(() => one?.focus());
    act(() => two?.focus());
    expect(list?.className).toBe('tabs is-pointed');
    if (two) press(two, 'ArrowLeft');
    expect(list?.className).toBe('tabs');
    act(() => void two?.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    act(() => (document.activeElement as HTMLElement).blur());
    expect(list?.className).toBe('tabs');
  });

  it('pass the focus on to the one that is chosen, also after it was clicked while it had the focus', async () => {
    const tabs = [{ id: 'one', label: 'One', content: () => 'first' }] as const;
    const { place } = await render(<Tabs label="Views" tabs={tabs} chosen="one" onChoose={vi.fn()} />);
    const tab = place.querySelector<HTMLElement>('[role="tab"]');
    act(() => tab?.focus());
    act(() => void tab?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 })));
    act(() => tab?.blur());
    act(() => place.querySelector<HTMLElement>('[role="tablist"]')?.focus());
    expect(document.activeElement).toBe(tab);
  });
});

describe('how a posting was read', () => {
  it('names what may be missing and offers to read again, and nothing of it where nothing is', async () => {
    const onAgain = vi.fn();
    const trail = [{ reader: 'json-ld', outcome: 'no JobPosting' }];
    const one = await render(
      <HowItWasRead
        missing={['one line of the list under “Skills”']}
        trail={trail}
        onReport={vi.fn()}
        onAgain={onAgain}
      />,
    );
    expect(one.place.textContent).toContain('Look whether something is missing: one line of the list under “Skills”.');
    await act(async () => one.place.querySelector('button')?.click());
    expect(onAgain).toHaveBeenCalledOnce();
    const other = await render(<HowItWasRead missing={[]} trail={trail} onReport={vi.fn()} />);
    expect(other.place.textContent).not.toContain('missing');
    expect(other.place.textContent).toContain('json-ld: no JobPosting');
  });
});

describe('the list of saved postings', () => {
  const postings = Array.from(
    { length: 200 },
    (_, index) =>
      ({
        id: `p${index}`,
        title: `Deckhand ${index}`,
        company: 'Petrel',
        status: 'saved',
        coverage: { covered: 1, partial: 0, gap: 0, confirmed: 0, unconfirmed: 0 },
      }) as unknown as SavedPostingSummary,
  );

  it('shows as many as can be read, and says how many there are besides', async () => {
    const { place } = await render(<SavedList postings={postings} onOpen={vi.fn()} onCancel={vi.fn()} />);
    const shown = place.querySelectorAll('.saved-list li').length;
    expect(shown).toBeLessThan(100);
    expect(place.textContent).toContain(`${200 - shown} more. Narrow the list down to see them.`);
  });
});

describe('stories in another language than the posting', () => {
  it.each([
    [6, 6, 'None of your stories is in the language of this posting.'],
    [4, 6, '2 of your 6 stories are in the language of this posting.'],
    [2, 6, ''],
    [0, 0, ''],
  ])('%d of %d', async (count, of, said) => {
    const { place } = await render(<OtherLanguageNotice count={count} of={of} />);
    expect(place.querySelector('p')?.textContent?.split(/(?<=\.)/u)[0] ?? '').toBe(said);
  });
});
