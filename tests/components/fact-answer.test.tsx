// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { FactAnswer } from '../../components/alignment/FactAnswer';
import { type Row, rowSections } from '../../components/alignment/rows';
import { answeredFact } from '../../entrypoints/common/answered-fact';
import type { Fact } from '../../utils/model';
import { aligned, story } from './examples';
import { render } from './render';

const ASKED = 'At least five years in acute care';
const CLOCK = { now: () => '2026-11-20T09:00:00.000Z', newId: () => 'new' };

function fact(fields: Partial<Fact>): Fact {
  return { id: 'f', kind: 'years', subject: 'acute care', text: ASKED, holds: true, updatedAt: '', ...fields };
}

/** A row of years that are asked for, answered by a fact of the bank or by none. */
function rowWith(given: Fact | undefined, difference?: string): Row {
  const one = aligned(ASKED, given ? 'confirmed' : 'unconfirmed', [], {
    form: 'gate',
    gate: { kind: 'years', subject: 'acute care', unit: 'years', amount: 5, firm: false },
    ...(given && { fact: { factId: given.id, ...(difference && { difference }) } }),
  });
  const row = rowSections([one], [story('rota', 'I planned.')], [], given ? [given] : [])[0]?.rows[0];
  if (!row) throw new Error('no row');
  return row;
}

describe('a condition that was answered', () => {
  const cases: readonly (readonly [
    what: string,
    given: Fact | undefined,
    difference: string | undefined,
    quote: string | undefined,
    said: string | undefined,
  ])[] = [
    [
      'not yet',
      undefined,
      undefined,
      undefined,
      'No story can answer this. Say it once, and it is known for every posting.',
    ],
    ['by a number in the panel', fact({ value: '6 years' }), undefined, '6 years', undefined],
    ['by yes alone', fact({}), undefined, undefined, 'It stands in your facts.'],
    ['in words of notes', fact({ text: 'Ward 7, since 2019' }), undefined, 'Ward 7, since 2019', undefined],
    ['in words and a number', fact({ text: 'Ward 7', value: '6 years' }), undefined, 'Ward 7, 6 years', undefined],
    [
      'in words with the number',
      fact({ text: '6 years on ward 7', value: '6 years' }),
      undefined,
      '6 years on ward 7',
      undefined,
    ],
    [
      'by too little',
      fact({ value: '3 years' }),
      '5 years asked, 3 years written',
      '3 years',
      '5 years asked, 3 years written.',
    ],
    [
      'by no',
      fact({ holds: false }),
      'you wrote that you do not have it',
      undefined,
      'You wrote that you do not have it.',
    ],
  ];
  it.each(cases)('%s', async (_what, given, difference, quote, said) => {
    const { place } = await render(
      <FactAnswer row={rowWith(given, difference)} onAnswer={vi.fn()}>
        {null}
      </FactAnswer>,
    );
    expect(place.querySelector('blockquote')?.textContent).toBe(quote);
    expect(place.querySelector('p')?.textContent).toBe(said);
  });

  it('has its number in the field, and saying yes again takes nothing of it away', async () => {
    const row = rowWith(fact({ text: 'Ward 7', value: '6 years' }));
    const onAnswer = vi.fn();
    const { place } = await render(
      <FactAnswer row={row} onAnswer={onAnswer}>
        {null}
      </FactAnswer>,
    );
    expect(place.querySelector('input')?.value).toBe('6');
    act(() => place.querySelector<HTMLElement>('[data-act="proves"]')?.click());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(true, '6 years');
    expect(answeredFact(row, true, '6 years', CLOCK)).toEqual({ ...row.fact, updatedAt: CLOCK.now() });
  });

  it('is worded anew when something else is said of how much', () => {
    const row = rowWith(fact({ text: 'Ward 7', value: '6 years' }));
    expect(answeredFact(row, true, '7 years', CLOCK)).toMatchObject({ id: 'f', text: ASKED, value: '7 years' });
  });

  it('becomes a new fact when there was none', () => {
    expect(answeredFact(rowWith(undefined), true, '6 years', CLOCK)).toEqual({
      ...fact({ value: '6 years' }),
      id: 'new',
      updatedAt: CLOCK.now(),
    });
  });
});
