import { describe, expect, it } from 'vitest';
import type { Story } from '../../utils/model';
import { hintKey, hintsFor } from '../../utils/notes/hints';

/** A story nothing is asked about. */
const CALM: Story = {
  id: 's1',
  title: 'The till',
  situation: 'The till hung every evening and the queue complained.',
  task: 'Close on time.',
  action: 'I counted by hand for some days and I called the vendor with the times. I wrote a card for the others.',
  result: 'We closed on time, though we never counted by how much.',
  competencies: [],
  answers: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('hints', () => {
  it('ask nothing of a story that answers by itself', () => {
    expect(hintsFor(CALM)).toEqual([]);
  });

  it.each([
    ['we', { action: 'We counted by hand. We called the vendor.' }, 'action', 'We'],
    ['hypothetical', { action: 'I would usually count by hand because the queue complained.' }, 'action', 'would'],
    ['no-number', { result: 'It went well and everybody was happy.' }, 'result', ''],
    ['number', { result: 'We closed 40 minutes earlier.' }, 'result', '40 minutes'],
    ['number', { result: 'From eleven to four a month.' }, 'result', 'From eleven to four'],
    ['stakes', { situation: 'The till was old.', action: 'I counted by hand. I called the vendor.' }, 'situation', ''],
    ['no-lesson', { title: 'A mistake of mine' }, 'reflection', ''],
    ['confidential', { situation: 'The queue of client Halden complained to Dr. Roe.' }, 'situation', 'client Halden'],
  ] as const)('%s', (id, change, part, meant) => {
    const story = { ...CALM, ...change };
    const hint = hintsFor(story).find((found) => found.id === id);
    expect(hint).toMatchObject({ id, part });
    if (meant === '' || !hint?.span) return;
    expect(story[part]?.slice(hint.span.start, hint.span.end)).toBe(meant);
  });

  it('ask about a long run-up and a long telling', () => {
    const long = { ...CALM, situation: `The queue complained. ${words(60)}`, action: `I counted. ${words(30)}` };
    expect(hintsFor(long).map(({ id }) => id)).toContain('run-up');
    const longer = { ...CALM, action: `${CALM.action} ${words(360)}` };
    expect(hintsFor(longer).find(({ id }) => id === 'length')?.question).toContain('2 min');
  });

  it('stay silent once they were answered', () => {
    const story = { ...CALM, result: 'We closed 40 minutes earlier.' };
    const [hint] = hintsFor(story);
    expect(hint && hintsFor({ ...story, hintsOff: [hintKey(hint)] })).toEqual([]);
    expect(hintsFor({ ...story, numbers: [{ number: '40 minutes', standing: 'verified' }] })).toEqual([]);
  });

  it('point at their words wherever they stand', () => {
    const story = {
      ...CALM,
      action: 'I asked. We counted. We called Mrs. Roe about 40 crates.',
      result: 'We saved 12 €.',
    };
    for (const { part, span, words: meant } of hintsFor(story)) {
      if (!part || !span) continue;
      const marked = story[part]?.slice(span.start, span.end) ?? '';
      expect(meant).toContain(marked);
    }
  });

  it('judge no language they have no words for', () => {
    const german = {
      ...CALM,
      situation: 'Die Kasse hing jeden Abend und wir gingen immer eine Stunde zu spät nach Hause.',
      action: 'Wir haben gezählt und wir haben den Hersteller angerufen.',
      result: 'Wir schlossen 40 Minuten früher.',
      task: 'Pünktlich schließen.',
    };
    expect(hintsFor(german).map(({ id }) => id)).toEqual(['number']);
  });
});
