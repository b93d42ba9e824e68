// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EraseEverything } from '../../components/backup/EraseEverything';
import { heldWords } from '../../components/backup/held-words';
import { NextStoryCard } from '../../components/library/NextStoryCard';
import { sizeWords } from '../../components/library/StoredHere';
import { Debrief } from '../../components/postings/Debrief';
import { type Gap, GapCard } from '../../components/postings/GapCard';
import { PostingFacts } from '../../components/postings/PostingFacts';
import { PostingText } from '../../components/postings/PostingText';
import { Rehearsal } from '../../components/postings/Rehearsal';
import { SamePostings } from '../../components/postings/SamePostings';
import { Standing } from '../../components/postings/Standing';
import { earlierRounds, interviewWords, nextRound } from '../../entrypoints/common/round-work';
import { standingWords } from '../../entrypoints/library/standing-words';
import { fileName } from '../../utils/browser/save-file';
import type { Round } from '../../utils/model';
import { aPosting } from '../storage/rows';
import { press, render, type } from './render';
import { NOW, summary } from './saved-examples';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

function field<T extends Element>(place: HTMLElement, label: string): T {
  const found = [...place.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  const control = found?.htmlFor
    ? place.querySelector(`[id="${found.htmlFor}"]`)
    : found?.querySelector('input, select');
  if (!control) throw new Error(`No field ${label}.`);
  return control as unknown as T;
}

function button(place: ParentNode, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name));
  if (!found) throw new Error(`No button ${name}.`);
  return found;
}

describe('what is written is given field by field', () => {
  it('in the next step', async () => {
    const onNextStep = vi.fn();
    const { place } = await render(
      <Standing posting={{ status: 'applied' }} onStatusNote={vi.fn()} onNextStep={onNextStep} />,
    );
    type(field(place, 'Next step'), 'Ring Sam');
    await pass(700);
    type(field(place, 'On'), '2026-12-01');
    expect(onNextStep.mock.calls).toEqual([[{ text: 'Ring Sam' }], [{ on: '2026-12-01' }]]);
  });

  it('in how it closed, which only a closed one has', async () => {
    const onStatusNote = vi.fn();
    const { place } = await render(
      <Standing posting={{ status: 'closed', statusNote: 'Offer' }} onStatusNote={onStatusNote} onNextStep={vi.fn()} />,
    );
    expect(place.textContent).not.toContain('Next step');
    type(field(place, 'How it closed'), ' ');
    await pass(700);
    expect(onStatusNote).toHaveBeenCalledWith(undefined);
  });

  it('in a bridge', async () => {
    const onBridge = vi.fn();
    const gap: Gap = {
      requirementId: 'r',
      text: 'Hold a budget',
      weight: 'a must',
      isFact: false,
      prompt: '',
      near: [],
    };
    const { place } = await render(<GapCard gap={gap} actions={{ onBridge, onAskAbout: vi.fn(), onLetGo: vi.fn() }} />);
    type(field(place, 'The difference, plainly'), 'Only a part of one');
    act(() => button(place, 'Add to the day sheet').click());
    await pass(700);
    expect(onBridge.mock.calls).toEqual([
      ['r', { onDaySheet: true }],
      ['r', { difference: 'Only a part of one' }],
    ]);
  });
});

describe('the debrief', () => {
  it('keeps what was filled in and leaves out the rest', async () => {
    const onSave = vi.fn();
    const { place } = await render(
      <Debrief
        debrief={undefined}
        likely={['Why us?']}
        stories={[{ id: 's', label: 'Bay six' }]}
        onSave={onSave}
        onCancel={vi.fn()}
      />,
    );
    expect(place.querySelectorAll('li')).toHaveLength(3);
    act(() => button(place, 'One more').click());
    expect(place.querySelectorAll('li')).toHaveLength(4);
    type(field(place, 'They asked'), ' What would you change? ');
    act(() => button(place, 'Keep').click());
    expect(onSave).toHaveBeenCalledWith([{ question: 'What would you change?' }], '');
  });
});

describe('rehearsing', () => {
  const drill = {
    id: 'q',
    question: 'Why us?',
    from: { place: 'Asked everywhere.' },
    story: { title: 'Bay six', href: '#', spoken: '1 min' },
  };
  const shown = async (onCame: () => void, hasKeys = true) => {
    const { place } = await render(
      <Rehearsal
        drill={drill}
        place="Question 1 of 2"
        hasKeys={hasKeys}
        onCame={onCame}
        onStop={vi.fn()}
        onWrite={vi.fn()}
      />,
    );
    return place;
  };

  it('does not show the story, nor take a rating, before it is asked to', async () => {
    const onCame = vi.fn();
    const place = await shown(onCame);
    expect(place.textContent).not.toContain('Bay six');
    press(document.body, '1');
    expect(onCame).not.toHaveBeenCalled();
  });

  it('is rated by key, with the time the telling took, pauses left out', async () => {
    const onCame = vi.fn();
    const place = await shown(onCame);
    act(() => button(place, 'Show').click());
    act(() => button(place, 'Tell it whole').click());
    await pass(42_000);
    act(() => button(place, 'Pause').click());
    await pass(60_000);
    expect(place.querySelector('[role="timer"]')?.textContent).toBe('0:42');
    press(document.body, '2');
    expect(onCame).toHaveBeenCalledWith('after a while', 42);
  });

  it('leaves single keys alone where they are turned off', async () => {
    const onCame = vi.fn();
    const place = await shown(onCame, false);
    act(() => button(place, 'Show').click());
    press(document.body, '1');
    expect(onCame).not.toHaveBeenCalled();
  });
});

describe('erasing everything', () => {
  it('says what became of the backup made before it, and happens only when the word was typed', async () => {
    HTMLDialogElement.prototype.showModal = vi.fn();
    HTMLDialogElement.prototype.close = vi.fn();
    const onErase = vi.fn();
    const erase = (told?: string) => (
      <EraseEverything here={{ stories: 2 }} isBusy={false} told={told} onBackup={vi.fn()} onErase={onErase} />
    );
    const { place, show } = await render(erase());
    const dialog = place.querySelector('dialog');
    if (!dialog) throw new Error('No dialog.');
    const status = dialog.querySelector('[role="status"]');
    await show(erase('plumbline-backup.json is with your downloads.'));
    expect(status?.textContent).toBe('plumbline-backup.json is with your downloads.');
    const submit = button(dialog, 'Erase everything');
    type(field(place, 'Type'), 'eras');
    expect(submit.disabled).toBe(true);
    act(() => submit.form?.requestSubmit());
    expect(onErase).not.toHaveBeenCalled();
    type(field(place, 'Type'), ' Erase ');
    act(() => submit.click());
    expect(onErase).toHaveBeenCalledOnce();
  });
});

describe('a saved posting as it was read', () => {
  it('makes links of addresses of the web alone', async () => {
    const posting = aPosting({ url: 'javascript:alert(1)' });
    const { place, show } = await render(<PostingFacts posting={posting} savedAt={NOW} now={NOW} />);
    expect(place.querySelector('a')).toBeNull();
    await show(<PostingFacts posting={aPosting()} savedAt={NOW} now={NOW} />);
    expect(place.querySelector('a')?.getAttribute('href')).toBe('https://jobs.example.com/night-shift/7');
  });

  it('says that a closing date has passed', async () => {
    const posting = aPosting({ closes: '2026-11-01' });
    const { place } = await render(<PostingFacts posting={posting} savedAt={NOW} now={NOW} />);
    expect(place.textContent).toContain('1 November, which is over');
  });

  it('draws its blocks as text, never as markup', async () => {
    const { place } = await render(
      <PostingText
        blocks={[
          { kind: 'heading', level: 2, text: 'Your shift' },
          { kind: 'item', level: 1, text: '<img src=x onerror=alert(1)>' },
          { kind: 'item', level: 2, text: 'at night' },
          { kind: 'paragraph', level: 0, text: 'We are kind.' },
        ]}
      />,
    );
    expect(place.querySelector('img')).toBeNull();
    expect([...place.querySelectorAll('ul li')].map(({ textContent }) => textContent)).toEqual([
      '<img src=x onerror=alert(1)>',
      'at night',
    ]);
  });
});

describe('two postings that look like one', () => {
  it('are named with where each was read', async () => {
    const { place } = await render(
      <SamePostings
        pair={{ kept: summary('a', { site: 'LinkedIn' }), other: summary('b', { url: 'https://aldermoor.example/7' }) }}
        now={NOW}
        hrefOf={(id) => `#${id}`}
        onJoin={vi.fn()}
        onKeepApart={vi.fn()}
      />,
    );
    expect([...place.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'The role a, Aldermoor, LinkedIn, saved 2 November',
      'The role b, Aldermoor, aldermoor.example, saved 2 November',
    ]);
  });
});

describe('words for counts', () => {
  it.each([
    [{}, 'nothing'],
    [{ stories: 1 }, '1 story'],
    [{ stories: 14, facts: 9, postings: 1, settings: 3 }, '14 stories, 9 facts and 1 saved posting'],
  ] as const)('%o is “%s”', (counts, words) => {
    expect(heldWords(counts)).toBe(words);
  });

  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1.0 KB'],
    [340_000, '340 KB'],
    [12_400_000, '12 MB'],
    [3_210_000_000, '3.2 GB'],
  ] as const)('%i bytes are “%s”', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });

  it.each([
    [{ changesSinceBackup: 0 }, 'No backup yet, and nothing to lose.'],
    [{ changesSinceBackup: 3 }, 'No backup yet. 3 changes so far.'],
    [{ lastBackup: '2026-11-02T09:00:00.000Z', changesSinceBackup: 1 }, 'Last backup 2 November. 1 change since.'],
    [
      { lastBackup: '2026-11-02T09:00:00.000Z', changesSinceBackup: 0 },
      'Last backup 2 November. Nothing has changed since.',
    ],
  ] as const)('%o is “%s”', (standing, words) => {
    expect(standingWords(standing, NOW)).toBe(words);
  });

  it.each([
    [3, 3, 0, 'Asked for in 3 postings, open in all of them.'],
    [3, 2, 1, 'Asked for in 3 postings, open in 2.'],
    [1, 1, 0, 'Asked for in 1 posting, open.'],
    [2, 0, 1, 'Asked for in 2 postings, thin in 1.'],
  ] as const)('asked in %i, open in %i, thin in %i', async (askedIn, openIn, thinIn, words) => {
    const { place } = await render(
      <NextStoryCard
        name="SQL"
        askedIn={askedIn}
        openIn={openIn}
        thinIn={thinIn}
        recallPrompts={[]}
        onWrite={vi.fn()}
      />,
    );
    expect(place.querySelector('.muted')?.textContent).toBe(words);
  });
});

describe('names of files', () => {
  it.each([
    [['Ward Manager, Older People’s Medicine', 'Aldermoor'], 'Ward-Manager-Older-People-s-Medicine-Aldermoor.md'],
    [['../../etc/passwd'], 'etc-passwd.md'],
    [[undefined, '???'], 'plumbline.md'],
    [['Straße 7'], 'Straße-7.md'],
  ] as const)('%o', (words, name) => {
    expect(fileName(words, 'md')).toBe(name);
  });
});

describe('talks', () => {
  const round = (id: string, at?: string, isTold = false): Round => ({
    id,
    audience: 'peer',
    ...(at !== undefined && { at }),
    ...(isTold && { debrief: { writtenAt: NOW, asked: [] } }),
  });
  const saved = (rounds: readonly Round[]) => ({ id: 'p', rounds, posting: aPosting({ company: 'Aldermoor' }) });

  it('knows the one to prepare for', () => {
    const [past, near, far, open] = [
      round('past', '2026-11-01T10:00'),
      round('near', '2026-11-20T10:00'),
      round('far', '2026-12-01T10:00'),
      round('open'),
    ];
    const now = '2026-11-18T09:00';
    expect(nextRound([far, past, near, open], now)?.id).toBe('near');
    expect(nextRound([past, open], now)?.id).toBe('open');
    expect(nextRound([past], now)?.id).toBe('past');
    expect(nextRound([], now)).toBeUndefined();
    expect(nextRound([round('this morning', '2026-11-18T08:00'), far], now)?.id).toBe('this morning');
  });

  it('is named at the head of the posting while it is to come or today, and no longer', () => {
    const now = '2026-11-18T09:00';
    const rounds = [round('past', '2026-11-17T10:00'), round('open')];
    expect(interviewWords([...rounds, round('later', '2026-11-25T10:00')], now)).toBe(
      'Interview Wednesday 25 November, 10:00',
    );
    expect(interviewWords([round('today', '2026-11-18T00:30')], now)).toMatch(/^Interview Wednesday 18/u);
    expect(interviewWords(rounds, now)).toBeUndefined();
  });

  it('counts as heard what was told before at the same employer, by its debrief', () => {
    const now = round('now', '2026-12-01T10:00');
    const told = round('told', '2026-11-01T10:00', true);
    const later = round('later', '2027-01-01T10:00', true);
    const untold = round('untold', '2026-11-02T10:00');
    const others = [
      { id: 'same', company: 'Aldermoor Ltd', rounds: [round('there', '2026-10-01T10:00', true)] },
      { id: 'other', company: 'Eskdale', rounds: [round('elsewhere', '2026-10-01T10:00', true)] },
    ];
    expect(earlierRounds(now, saved([told, now, later, untold]), others).map(({ id }) => id)).toEqual([
      'told',
      'there',
    ]);
  });
});
