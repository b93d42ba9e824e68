import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../utils/preparation/duplicates';
import { isListedElsewhere, pairsElsewhere } from '../../utils/preparation/listed-elsewhere';
import { growth, MOST_GROWTH } from '../growth';
import { postingOf } from '../questions/postings';

const LINES = [
  '- Keep the lamp lit from dusk to dawn',
  '- Write the weather log each evening',
  '- Paint the tower every second spring',
  '- Row to the mainland for stores',
  '- Show visitors around on Sundays',
];

type Where = {
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  readonly url?: string;
};

const posting = (
  { title = 'Lighthouse Keeper', company = 'Tideway Lights', location, url = 'https://tideway.example/1' }: Where,
  lines: readonly string[] = LINES,
) => ({
  ...postingOf([`title: ${title}`, `company: ${company}`, ...lines]),
  url,
  ...(location !== undefined && { location }),
});

const ON_BOARD: Where = { title: 'Keeper of the Light, Skerry Point', url: 'https://board.example/77' };

describe('the same posting under another title', () => {
  it.each<[what: string, Where, readonly string[], boolean]>([
    ['on a board, every line the same', ON_BOARD, LINES, true],
    ['where one of the two left out a line', ON_BOARD, [...LINES, '- Sleep by day'], true],
    ['with the legal form in the name', { ...ON_BOARD, company: 'Tideway Lights Ltd' }, LINES, true],
    ['with other capitals and stops', ON_BOARD, LINES.map((line) => `${line.toUpperCase()}.`), true],
    ['on the same site, which lists nothing twice', { ...ON_BOARD, url: 'https://tideway.example/2' }, LINES, false],
    ['pasted, so that nobody knows from where', { ...ON_BOARD, url: '' }, LINES, false],
    ['of another employer', { ...ON_BOARD, company: 'Skerry Ferries' }, LINES, false],
    ['in another town', { ...ON_BOARD, location: 'Marlow' }, LINES, false],
    ['on another level', { ...ON_BOARD, title: 'Deputy of the Light' }, LINES, false],
    ['with another number', { ...ON_BOARD, title: 'Watch of the Light, Band 6' }, LINES, false],
    ['with two lines of five changed', ON_BOARD, [...LINES.slice(0, 3), '- Mend nets', '- Cook for two'], false],
    ['that asks for all of it and much more', ON_BOARD, [...LINES, ...many('Further', 5)], false],
    ['of too few lines to tell', ON_BOARD, LINES.slice(0, 4), false],
  ])('%s', (_what, where, lines, isSame) => {
    const one = posting({ location: 'Skerry' });
    const other = posting(where, lines);
    expect([isListedElsewhere(one, other), isListedElsewhere(other, one)]).toEqual([isSame, isSame]);
    expect(findDuplicates(other, [{ id: 'one', posting: one }]).length > 0).toBe(isSame);
  });

  it('never is one with fewer than four of five lines in common, whatever else is alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 12 }),
        (shared, left, right) => {
          const common = many('Common', shared);
          const one = posting({}, [...common, ...many('Left', left)]);
          const other = posting(ON_BOARD, [...many('Right', right), ...common]);
          const fewer = shared + Math.min(left, right);
          if (isListedElsewhere(one, other)) expect(shared).toBeGreaterThanOrEqual(Math.max(4, 0.8 * fewer));
          expect(isListedElsewhere(one, other)).toBe(isListedElsewhere(other, one));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never is one of another employer or of the same host, whatever the lines', () => {
    const word = fc.constantFrom('Tideway', 'Skerry', 'Marlow', 'Lights', 'Ferries');
    const name = fc.uniqueArray(word, { minLength: 1, maxLength: 2 });
    const host = fc.constantFrom('board.example', 'tideway.example', 'jobs.example');
    fc.assert(
      fc.property(name, name, host, host, (left, right, leftHost, rightHost) => {
        const one = posting({ company: left.join(' '), url: `https://${leftHost}/a` });
        const other = posting({ ...ON_BOARD, company: right.join(' '), url: `https://${rightHost}/b` });
        const holds = left.every((each) => right.includes(each)) || right.every((each) => left.includes(each));
        expect(isListedElsewhere(one, other)).toBe(holds && leftHost !== rightHost);
      }),
      { numRuns: 200 },
    );
  });
});

describe('pairs under different titles that are worth comparing', () => {
  const row = (id: string, title: string, where: Partial<Where> = {}) => ({
    id,
    title,
    company: 'Tideway Lights',
    url: `https://${id}.example/`,
    ...where,
  });
  const pairsOf = (rows: readonly ReturnType<typeof row>[], apart = false) =>
    pairsElsewhere(rows, () => apart).map(([left, right]) => `${left.id}${right.id}`);

  it.each([
    ['one employer on two hosts', [row('a', 'Keeper'), row('b', 'Warden')], ['ab']],
    ['the same title, which is looked for otherwise', [row('a', 'Keeper'), row('b', 'Keeper')], []],
    ['one host', [row('a', 'Keeper'), row('b', 'Warden', { url: 'https://a.example/2' })], []],
    ['another employer', [row('a', 'Keeper'), row('b', 'Warden', { company: 'Tideway Ferries' })], []],
  ] as const)('%s', (_what, rows, pairs) => {
    expect(pairsOf(rows)).toEqual(pairs);
  });

  it('leaves alone what is kept apart', () => {
    expect(pairsOf([row('a', 'Keeper'), row('b', 'Warden')], true)).toEqual([]);
  });

  it('takes no longer for each of many postings of one employer', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => row(String(index), `Keeper ${index}`, { location: `Pier ${index}` }));
    expect(growth((size) => pairsElsewhere(rows(size), () => false), 250, 2000)).toBeLessThan(MOST_GROWTH);
  });
});

function many(what: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `- ${what} line number ${index}`);
}
