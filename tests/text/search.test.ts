import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchOver } from '../../utils/text/search';

const STORIES = [
  { id: 'ferry', title: 'The late ferry', text: 'Eighty people stood on the pier, and I opened the school kitchen.' },
  {
    id: 'ledger',
    title: 'A ledger nobody trusted',
    text: 'I reconciled three years of invoices and showed the board.',
  },
  { id: 'kitchen', title: 'The kitchen that ran dry', text: 'The supplier was late. I rang four others before seven.' },
  { id: 'übergabe', title: 'Die Übergabe am Freitag', text: 'Naïve Fragen waren ausdrücklich erwünscht.' },
];
const search = searchOver(STORIES);

describe('searching as one types', () => {
  const cases: readonly (readonly [query: string, found: readonly string[], why: string])[] = [
    ['', ['ferry', 'ledger', 'kitchen', 'übergabe'], 'nothing asked: all, in their order'],
    ['  !? ', ['ferry', 'ledger', 'kitchen', 'übergabe'], 'no words in it'],
    ['kitchen', ['kitchen', 'ferry'], 'a title counts more than a text'],
    ['kit', ['kitchen', 'ferry'], 'the beginning of a word'],
    ['late', ['ferry', 'kitchen'], 'a title counts more than a text'],
    ['late supplier', ['kitchen'], 'all words must be there'],
    ['invioces', ['ledger'], 'two letters exchanged'],
    ['reconsiled', ['ledger'], 'a wrong letter'],
    ['kichen', ['kitchen', 'ferry'], 'a missing letter'],
    ['suplier lat', ['kitchen'], 'a misspelt word beside a beginning'],
    ['übergabe', ['übergabe'], 'letters of other languages'],
    ['Uebergabe zeppelin', [], 'one word that nothing is like'],
    ['zzqx', [], 'nothing is like it'],
    ['ltae', ['ferry', 'kitchen'], 'two letters of a short word exchanged'],
    ['fry', [], 'too short to be misspelt'],
  ];
  it.each(cases)('“%s” finds %j: %s', (query, found) => {
    expect(search(query)).toEqual(found);
  });

  it('finds each story by any word of its own, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 8 }),
        fc.string(),
        (texts, query) => {
          const entries = texts.map((text, index) => ({ id: `${index}`, title: text, text: '' }));
          const over = searchOver(entries);
          entries.forEach(({ id, title }) => {
            expect(over(title)).toContain(id);
          });
          expect(new Set(over(query)).size).toBe(over(query).length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
