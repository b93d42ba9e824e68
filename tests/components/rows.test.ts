import { describe, expect, it } from 'vitest';
import { closedWords, openWords } from '../../components/alignment/row-words';
import { type Row, rowSections } from '../../components/alignment/rows';
import type { AlignedRequirement, Story } from '../../utils/model';
import { aligned, match, story } from './examples';

const FALLS = story('falls', 'I drew every fall on a paper clock. The clock filled up at five.');
const ROTA = story('rota', 'I planned the rota with the team.');
const BANK = [FALLS, ROTA];

function rowOf(one: AlignedRequirement, stories: readonly Story[] = BANK): Row {
  const row = rowSections([one], stories)[0]?.rows[0];
  if (!row) throw new Error('no row');
  return row;
}

describe('sections', () => {
  const kinds = (
    ...rows: readonly [section: string | undefined, kind: 'required' | 'preferred' | 'responsibility'][]
  ) =>
    rowSections(
      rows.map(([section, kind], index) => aligned(`Line ${index}`, 'gap', [], { kind, ...(section && { section }) })),
      BANK,
    ).map(({ heading, importance, rows: own }) => [heading, importance, own.map((row) => row.importance)]);

  it('follow the headings of the posting, in its order', () => {
    expect(kinds(['A', 'responsibility'], ['A', 'responsibility'], ['B', 'required'], ['A', 'required'])).toEqual([
      ['A', undefined, [undefined, undefined]],
      ['B', 'must', [undefined]],
      ['A', 'must', [undefined]],
    ]);
  });

  it('say must or nice to have once where all lines are that, else at each line', () => {
    expect(kinds(['A', 'required'], ['A', 'preferred'])).toEqual([['A', undefined, ['must', 'nice to have']]]);
    expect(kinds([undefined, 'preferred'])).toEqual([[undefined, 'nice to have', [undefined]]]);
  });
});

describe('a row', () => {
  it('has the sentence of the story word for word, and where it stands', () => {
    const row = rowOf(aligned('Reduce falls', 'covered', [match(FALLS, 'direct', 'The clock filled up at five.')]));
    expect(row.quote?.sentence.text).toBe('The clock filled up at five.');
    expect(row.quote?.title).toBe('The story falls');
    expect(row.quote?.span.start).toBe(FALLS.action?.indexOf('The clock'));
  });

  it('pairs the shared words of both sides', () => {
    const told = 'The clock filled up at five.';
    const at = FALLS.action?.indexOf(told) ?? 0;
    const marks = [
      { requirement: { start: 7, end: 12 }, story: { start: at + 4, end: at + 9 } },
      { requirement: { start: 0, end: 6 }, story: { start: at + 10, end: at + 16 } },
    ];
    const row = rowOf(aligned('Reduce falls', 'covered', [match(FALLS, 'direct', told, marks)]));
    expect(row.words.marks.map(({ start, end, pair }) => ['Reduce falls'.slice(start, end), pair])).toEqual([
      ['Reduce', 2],
      ['falls', 1],
    ]);
    expect(row.quote?.sentence.marks.map(({ start, end, pair }) => [told.slice(start, end), pair])).toEqual([
      ['clock', 1],
      ['filled', 2],
    ]);
  });

  it('leaves out marks that overlap or lie outside the quote', () => {
    const marks = [
      { requirement: { start: 0, end: 6 }, story: { start: 0, end: 4 } },
      { requirement: { start: 3, end: 8 }, story: { start: 900, end: 904 } },
    ];
    const row = rowOf(aligned('Reduce falls', 'covered', [match(FALLS, 'direct', 'The clock', marks)]));
    expect(row.words.marks).toHaveLength(1);
    expect(row.quote?.sentence.marks).toEqual([]);
  });

  it('names the other stories, but none that was refused or is gone', () => {
    const gone = story('gone', 'Something else.');
    const row = rowOf(
      aligned('Reduce falls', 'covered', [
        match(FALLS, 'direct', 'The clock'),
        { ...match(ROTA, 'adjacent', 'I planned'), decided: 'does not' },
        match(gone, 'stretch', 'Something'),
      ]),
    );
    expect(row.others).toEqual([]);
  });

  it('takes the next story when the first was refused', () => {
    const row = rowOf(
      aligned('Reduce falls', 'partial', [
        { ...match(FALLS, 'direct', 'The clock'), decided: 'does not' },
        match(ROTA, 'adjacent', 'I planned the rota'),
      ]),
    );
    expect(row.quote?.title).toBe('The story rota');
  });

  it('has no verdict while there are no stories, or where it is left unsaid', () => {
    expect(rowOf(aligned('Reduce falls', 'gap'), []).verdict).toBeUndefined();
    expect(rowSections([aligned('Reduce falls', 'gap')], BANK, ['gap'])[0]?.rows[0]?.verdict).toBeUndefined();
  });

  it('has an id of its own when the same line stands twice', () => {
    const [section] = rowSections([aligned('Plan rotas', 'gap'), aligned('Plan rotas', 'gap')], BANK);
    expect(new Set(section?.rows.map(({ id }) => id)).size).toBe(2);
  });
});

describe('the words of a row', () => {
  const direct = match(FALLS, 'direct', 'The clock');
  const stretch = match(ROTA, 'stretch', 'I planned');
  it.each<[string, AlignedRequirement, string, string]>([
    ['answered', aligned('X', 'covered', [direct, stretch]), 'The story falls', 'directly, by one story'],
    [
      'answered twice',
      aligned('X', 'covered', [direct, match(ROTA, 'direct', 'I')]),
      'The story falls',
      'directly, by 2 stories',
    ],
    [
      'answered because they said so',
      aligned('X', 'covered', [{ ...stretch, decided: 'proves' }]),
      'The story rota',
      'because you said so',
    ],
    ['thin', aligned('X', 'partial', [match(ROTA, 'adjacent', 'I planned')]), 'The story rota', 'by a related story'],
    ['open with something near', aligned('X', 'gap', [stretch]), 'nearest: The story rota', 'the nearest is a stretch'],
    ['open with nothing near', aligned('X', 'gap'), 'nothing near yet', 'nothing near yet'],
    ['confirmed', aligned('X', 'confirmed', [], { form: 'gate' }), 'from your facts', 'from your facts'],
    [
      'to confirm, years',
      aligned('X', 'unconfirmed', [], { form: 'gate', gate: { kind: 'years', firm: true } }),
      'add your years',
      'add your years',
    ],
    ['to confirm', aligned('X', 'unconfirmed', [], { form: 'gate' }), 'say yes or no', 'say yes or no'],
    [
      'to confirm, and short of it',
      aligned('X', 'unconfirmed', [], {
        form: 'gate',
        fact: { factId: 'f', difference: '5 years asked, 3 years written' },
      }),
      '5 years asked, 3 years written',
      '5 years asked, 3 years written',
    ],
  ])('%s', (_what, one, closed, open) => {
    expect(closedWords(rowOf(one))).toBe(closed);
    expect(openWords(rowOf(one))).toBe(open);
  });
});
