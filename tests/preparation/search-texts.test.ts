import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedPosting } from '../../utils/model';
import { quotesOf, searchTexts } from '../../utils/preparation/search-texts';

const LONG =
  'The harbour has kept two boats since the pier was built, and whoever takes the wheel in winter has to know the lamps by heart, because the log is read every evening and answered every morning';

const TEXTS = [
  text('keeper', 'Lighthouse Keeper', '2026-03-01', [
    'You look after the lamp. You write the weather log every evening.',
    'Night-watch in turns of four hours',
  ]),
  text('mate', 'Deck Mate', '2026-05-01', ['Ropes and paint', LONG]),
  text('cook', 'Ship’s Cook', '2026-04-01', ['You keep the log of what was eaten.', 'Evening meals for twelve']),
];
const search = searchTexts(TEXTS);

function text(id: string, title: string, readAt: string, lines: readonly string[]) {
  const blocks = lines.map((line) => ({ kind: 'item', level: 1, text: line }) as const);
  const posting: AnnotatedPosting = {
    title,
    company: 'Tideway',
    language: 'en',
    blocks,
    requirements: [],
    source: 'text',
    readAt,
  };
  return { id, posting };
}

const CASES: readonly (readonly [
  query: string,
  found: readonly (readonly [id: string, ...quotes: string[]])[],
  why: string,
])[] = [
  ['paint', [['mate', 'Ropes and [paint]']], 'a word of a line'],
  [
    'log',
    [
      ['mate', 'because the [log] is read every evening and answered every morning'],
      ['cook', 'You keep the [log] of what was eaten'],
      ['keeper', 'You write the weather [log] every evening'],
    ],
    'alike, so those read last come first; a long sentence is cut to its clause',
  ],
  ['evening weather', [['keeper', 'You write the [weather] log every [evening]']], 'the sentence that has both'],
  [
    'wether log',
    [['keeper', 'You write the [weather] [log] every evening']],
    'a misspelt word is shown as it stands there',
  ],
  [
    'lamp night turns',
    [['keeper', '[Night-watch] in [turns] of four hours', 'You look after the [lamp]']],
    'words that stand apart: the sentence with most of them, and one for the rest',
  ],
  ['watch', [['keeper', '[Night-watch] in turns of four hours']], 'a part of a compound'],
  ['cook', [['cook']], 'only in the title: nothing to quote'],
  ['cook meal', [['cook', 'Evening [meals] for twelve']], 'a word of the title beside one of the text'],
  ['zeppelin', [], 'nowhere'],
];

describe('searching the whole text of saved postings', () => {
  it.each(CASES)('“%s” finds %j: %s', (query, expected) => {
    const { ids, words } = search(query);
    const found = ids.map((id) => {
      const quotes = quotesOf(TEXTS.find((one) => one.id === id)?.posting ?? { blocks: [] }, words);
      return [id, ...quotes.map(marked)];
    });
    expect(found).toEqual(expected);
  });

  it('a quote is always a piece of the text, with its marks inside and in order', () => {
    const line = fc.array(fc.constantFrom('log', 'lamp,', 'rope.', '–', 'naïve', '(night-watch)', '🦀'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('log', 'lamp rope', 'nigth'),
        (lines, query) => {
          const { id, posting } = text(
            'one',
            '',
            '2026-01-01',
            lines.map((words) => words.join(' ')),
          );
          const { ids, words } = searchTexts([{ id, posting }])(query);
          const quotes = quotesOf(posting, words);
          if (ids.length > 0) expect(quotes).not.toEqual([]);
          for (const { text: quote, marks } of quotes) {
            expect(posting.blocks.some((block) => block.text.includes(quote))).toBe(true);
            let last = 0;
            for (const { start, end } of marks) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeGreaterThan(0);
            expect(last).toBeLessThanOrEqual(quote.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

function marked({
  text: words,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly { start: number; end: number }[];
}): string {
  return marks.reduceRight(
    (sofar, { start, end }) => `${sofar.slice(0, start)}[${sofar.slice(start, end)}]${sofar.slice(end)}`,
    words,
  );
}
