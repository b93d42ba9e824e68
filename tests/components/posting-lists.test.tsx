// @vitest-environment jsdom
import { act } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { PostingBoard } from '../../components/postings/PostingBoard';
import { PostingTable } from '../../components/postings/PostingTable';
import { closingWords, postingLine } from '../../components/postings/posting-line';
import { inOrder, postingFinder } from '../../entrypoints/library/find-postings';
import type { SavedPostingSummary } from '../../utils/model';
import { press, render } from './render';
import { NOW, summary } from './saved-examples';

/** How long loading and whatever happens by itself may take on a busy machine, in milliseconds. */
const PATIENCE = 60_000;
const SOON = { timeout: 30_000 };

describe('the line that says what is next', () => {
  const cases: readonly (readonly [what: string, fields: Partial<SavedPostingSummary>, line: string])[] = [
    ['nothing ahead', {}, 'Saved 2 November'],
    [
      'an interview',
      { status: 'interviewing', rounds: [{ id: 'a', audience: 'peer', at: '2026-12-10T10:30' }] },
      'Thursday 10 December, 10:30',
    ],
    [
      'the earlier of a step and an interview',
      {
        nextStep: { text: 'Send the plan', on: '2026-11-20' },
        rounds: [{ id: 'a', audience: 'peer', at: '2026-12-10T10:30' }],
      },
      'Send the plan, Friday 20 November',
    ],
    ['a step without a day', { nextStep: { text: 'Ring Sam' } }, 'Ring Sam'],
    ['applications close', { closes: '2026-11-30' }, 'Closes Monday 30 November'],
    ['today is not too late', { closes: '2026-11-18' }, 'Closes Wednesday 18 November'],
    ['applications closed', { closes: '2026-11-10T00:00:00Z' }, 'Applications closed 10 November'],
    ['applications close on a day in words', { closes: '30 November 2026' }, 'Closes Monday 30 November'],
    ['applications closed on a day in figures', { closes: '10.11.2026' }, 'Applications closed 10 November'],
    ['words of the page that are no day', { closes: 'when filled' }, 'Closes: when filled'],
    ['closing says nothing once applied', { status: 'applied', closes: '2026-11-10' }, 'Saved 2 November'],
    [
      'a talk that was not written up',
      { rounds: [{ id: 'a', audience: 'peer', at: '2026-11-12T10:30' }] },
      'To debrief: 12 November',
    ],
    ['closed with a note', { status: 'closed', statusNote: 'Not taken further' }, 'Not taken further, 8 November'],
    ['closed without one', { status: 'closed' }, 'Closed, 8 November'],
  ];
  it.each(cases)('%s', (_what, fields, line) => {
    expect(postingLine(summary('a', fields), NOW).text).toBe(line);
  });
});

describe('finding postings', () => {
  const POSTINGS = [
    summary('ward', { title: 'Ward Manager', company: 'Aldermoor Hospitals' }),
    summary('sre', { title: 'Site Reliability Engineer', company: 'Lowtide Logistics' }),
    summary('shift', { title: 'Shift Lead', company: 'Harbour & Hale', notes: 'Sam knows the night crew' }),
  ];
  const find = postingFinder(POSTINGS);
  const ids = (typed: string) => find(typed).map(({ id }) => id);

  it.each([
    ['everything', '', ['ward', 'sre', 'shift']],
    ['a title with a slip', 'wrad manager', ['ward']],
    ['a company', 'lowtide', ['sre']],
    ['a note', 'night crew', ['shift']],
    ['nothing', 'zoology', []],
  ] as const)('finds %s', (_what, typed, found) => {
    expect(ids(typed)).toEqual(found);
  });

  it('sorts by what is next, and leaves what has nothing ahead last both ways', () => {
    const near = summary('near', { closes: '2026-11-20' });
    const far = summary('far', { closes: '2026-12-20' });
    const none = summary('none');
    const order = (isDown: boolean) => inOrder([none, far, near], { by: 'next', isDown }, NOW).map(({ id }) => id);
    expect(order(false)).toEqual(['near', 'far', 'none']);
    expect(order(true)).toEqual(['far', 'near', 'none']);
  });

  it('sorts by coverage: the most open first', () => {
    const open = summary('open', { coverage: { covered: 0, partial: 0, gap: 4, confirmed: 0, unconfirmed: 0 } });
    const done = summary('done', { coverage: { covered: 4, partial: 0, gap: 0, confirmed: 0, unconfirmed: 0 } });
    expect(inOrder([done, open], { by: 'coverage', isDown: false }, NOW).map(({ id }) => id)).toEqual(['open', 'done']);
  });
});

describe('the board', () => {
  // The menu is loaded when it is first needed; here it is there before.
  beforeAll(() => import('../../components/common/DropdownMenu'), PATIENCE);

  const actions = () => ({ hrefOf: (id: string) => `#/postings/${id}`, onMove: vi.fn(), onDelete: vi.fn() });

  it('has a card in its column, with its count', async () => {
    const { place } = await render(
      <PostingBoard
        postings={[summary('a'), summary('b', { status: 'applied' })]}
        now={NOW}
        hasKeys
        actions={actions()}
      />,
    );
    const columns = [...place.querySelectorAll('.column')].map(
      (column) => `${column.querySelector('h2')?.textContent}: ${column.querySelector('a')?.textContent ?? ''}`,
    );
    expect(columns).toEqual(['Saved, 1: The role a', 'Applied, 1: The role b', 'Interviewing, 0: ', 'Closed, 0: ']);
  });

  it('moves a card by M and the menu, and the card keeps the focus', async () => {
    const done = actions();
    const { place, show } = await render(<PostingBoard postings={[summary('a')]} now={NOW} hasKeys actions={done} />);
    // Until the menu has come there is a bare button in its place.
    await vi.waitFor(() => expect(place.querySelector('.card-menu')?.ariaHasPopup).toBe('menu'), SOON);
    const link = place.querySelector<HTMLElement>('.posting-card a');
    link?.focus();
    press(link ?? place, 'm');
    const entries = () => [...document.querySelectorAll<HTMLElement>('[role="menuitemcheckbox"]')];
    await vi.waitFor(() => expect(entries()).not.toEqual([]), SOON);
    act(() =>
      entries()
        .find(({ textContent }) => textContent === 'Applied')
        ?.click(),
    );
    expect(done.onMove).toHaveBeenCalledWith('a', 'applied');
    // The menu hands the focus back as it goes.
    await vi.waitFor(() => expect(entries()).toEqual([]), SOON);
    await show(<PostingBoard postings={[summary('a', { status: 'applied' })]} now={NOW} hasKeys actions={done} />);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('The role a'), SOON);
  });
});

describe('the list', () => {
  it('is sorted by its heads, and says how', async () => {
    const onOrder = vi.fn();
    const { place } = await render(
      <PostingTable
        postings={[summary('a')]}
        now={NOW}
        order={{ by: 'title', isDown: false }}
        onOrder={onOrder}
        hrefOf={(id) => `#/postings/${id}`}
      />,
    );
    expect(place.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
    const [title, status] = place.querySelectorAll<HTMLElement>('.sort');
    act(() => title?.click());
    act(() => status?.click());
    expect(onOrder.mock.calls.map(([order]) => order)).toEqual([
      { by: 'title', isDown: true },
      { by: 'status', isDown: false },
    ]);
  });
});

it.each([
  ['30 November 2026', 'Closes Monday 30 November'],
  ['18.11.2026', 'Closes Wednesday 18 November'],
  ['10 November 2026', 'Applications closed 10 November'],
  ['when filled', undefined],
  [undefined, undefined],
])('the panel says of a posting that closes “%s”', (closes, words) => {
  expect(closingWords(closes, '2026-11-18T09:00:00')).toBe(words);
});
