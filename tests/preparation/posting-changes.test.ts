import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicates, likelyPairs } from '../../utils/preparation/duplicates';
import { changeSentence, postingChanges } from '../../utils/preparation/posting-changes';
import { postingOf } from '../questions/postings';

const sentences = (before: readonly string[], after: readonly string[]) =>
  postingChanges(postingOf(before), postingOf(after)).map(changeSentence);

describe('what changed since', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['nothing', ['- Bake bread', 'We are kind.'], ['- Bake bread', 'We are kind.'], []],
    ['capital letters and dots are no change', ['- Bake bread.'], ['- bake  bread'], []],
    [
      'a wish became a must',
      ['- ? Knowledge of rye'],
      ['- ! Knowledge of rye'],
      ['“Knowledge of rye” moved from nice to have to required.'],
    ],
    ['the salary is gone', ['- Bake', 'salary: £20,000'], ['- Bake'], ['Salary removed.']],
    ['a place was added', ['- Bake'], ['- Bake', 'location: Thornby'], ['Place added: Thornby.']],
    ['the title changed', ['title: Baker'], ['title: Head Baker'], ['Title was Baker and is now Head Baker.']],
    [
      'new, gone and reworded, in the order of the new text',
      ['- Bake bread for fifty guests', '- Degree in baking', '- Sweep'],
      ['- On call one week in six', '- Bake bread for ninety guests', '- Sweep'],
      ['New: “On call one week in six”.', 'Reworded: “Bake bread for ninety guests”.', 'Gone: “Degree in baking”.'],
    ],
    [
      'lines that only changed places did not change',
      ['- Bake bread', '- Sweep floors'],
      ['- Sweep floors', '- Bake bread'],
      [],
    ],
    [
      'reworded and moved',
      ['- ? Knowledge of rye bread'],
      ['- ! Deep knowledge of rye bread'],
      [
        'Reworded: “Deep knowledge of rye bread”.',
        '“Deep knowledge of rye bread” moved from nice to have to required.',
      ],
    ],
  ])('%s', (_what, before, after, changes) => {
    expect(sentences(before, after)).toEqual(changes);
  });

  it('marks the words of a reworded line, and both lines can be put together again', () => {
    const [change] = postingChanges(
      postingOf(['- Bake bread for fifty guests']),
      postingOf(['- Bake bread for ninety guests']),
    );
    expect(change?.kind).toBe('reworded');
    const words = change?.kind === 'reworded' ? change.words : [];
    expect(words).toEqual([
      { words: 'Bake bread for ', change: 'same' },
      { words: 'fifty', change: 'gone' },
      { words: 'ninety', change: 'new' },
      { words: ' guests', change: 'same' },
    ]);
  });

  it('a posting compared with itself has not changed, whatever is in it', () => {
    const line = fc.oneof(
      fc.constantFrom('- Bake', '- ? Sing', '# Duties', 'title: Baker'),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        expect(postingChanges(postingOf(lines), postingOf(lines))).toEqual([]);
      }),
    );
  });

  it('every word of a reworded line is in one of its pieces', () => {
    const words = fc.array(fc.constantFrom('bake', 'rye', 'bread', 'for', 'guests', 'at', 'night'), {
      minLength: 4,
      maxLength: 9,
    });
    fc.assert(
      fc.property(words, words, (left, right) => {
        for (const change of postingChanges(postingOf([`- ${left.join(' ')}`]), postingOf([`- ${right.join(' ')}`]))) {
          if (change.kind !== 'reworded') continue;
          const join = (without: string) =>
            change.words.flatMap((piece) => (piece.change === without ? [] : piece.words)).join('');
          expect([join('new'), join('gone')]).toEqual([change.before, change.after]);
        }
      }),
    );
  });
});

describe('the same posting read elsewhere', () => {
  const lines = [
    'title: Ward Manager (m/f/d)',
    'company: Aldermoor Hospitals GmbH',
    'Our ward for older people has thirty beds and a garden that was planted by the first patients who lived here.',
    '- Lead the nurses of the ward through the day and be there when a night was hard for one of them',
    '- Hold the budget of the ward and explain to the board each month why a number is not what it was',
    '- Write the rota so that nobody works more than two weekends in a row without being asked about it',
  ];
  const saved = { id: 'saved', posting: postingOf(lines) };
  const found = (changed: readonly string[]) => findDuplicates(postingOf(changed), [saved]);

  it('is found on a board that adds a line and drops the legal form', () => {
    const board = [...lines, 'Apply through this board in one click.'].map((line) =>
      line === 'company: Aldermoor Hospitals GmbH'
        ? 'company: Aldermoor Hospitals'
        : line === lines[0]
          ? 'title: Ward Manager'
          : line,
    );
    expect(found(board)).toMatchObject([{ savedId: 'saved', sureness: 'same' }]);
  });
  it('is only likely where the board hides the employer', () => {
    expect(found(lines.filter((line) => !line.startsWith('company')))).toMatchObject([{ sureness: 'likely' }]);
  });
  it.each<[string, readonly string[]]>([
    ['another employer with the same text', lines.map((line) => line.replace('Aldermoor', 'Northgate'))],
    ['another title of the same employer', lines.map((line) => line.replace('Ward Manager', 'Matron'))],
    [
      'other requirements under the same introduction',
      lines.map((line) => (line.startsWith('- ') ? `- ${line.slice(2).split(' ').reverse().join(' ')}` : line)),
    ],
    ['a few words', ['title: Ward Manager', '- Lead nurses']],
  ])('is not %s', (_what, changed) => {
    expect(found(changed)).toEqual([]);
  });
});

describe('pairs worth comparing', () => {
  const row = (id: string, title?: string, company?: string) => ({ id, title, company });
  const pairsOf = (rows: readonly ReturnType<typeof row>[], apart = false) =>
    likelyPairs(rows, () => apart).map(([left, right]) => `${left.id}${right.id}`);

  it.each([
    [
      'same title, same employer',
      [row('a', 'Ward Manager', 'Aldermoor'), row('b', 'Ward manager', 'Aldermoor Ltd')],
      ['ab'],
    ],
    ['an addition in brackets', [row('a', 'Engineer (m/f/d)', 'Lowtide'), row('b', 'Engineer', 'Lowtide')], ['ab']],
    ['an employer told once', [row('a', 'Ward Manager', 'Aldermoor'), row('b', 'Ward Manager')], ['ab']],
    ['another employer', [row('a', 'Ward Manager', 'Aldermoor'), row('b', 'Ward Manager', 'Eskdale')], []],
    ['another title', [row('a', 'Ward Manager', 'Aldermoor'), row('b', 'Matron', 'Aldermoor')], []],
    ['no title at all', [row('a'), row('b')], []],
  ] as const)('%s', (_what, rows, pairs) => {
    expect(pairsOf(rows)).toEqual(pairs);
  });

  it('leaves alone what is kept apart', () => {
    expect(pairsOf([row('a', 'Matron', 'Eskdale'), row('b', 'Matron', 'Eskdale')], true)).toEqual([]);
  });
});
