import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writtenDay } from '../../utils/text/written-day';

it.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-03-01T23:59:00+01:00', '2026-03-01'],
  ['2026/03/01', '2026-03-01'],
  ['1 March 2026', '2026-03-01'],
  ['Sunday, 1st of March 2026, noon', '2026-03-01'],
  ['March 1, 2026', '2026-03-01'],
  ['Mar. 1 2026', '2026-03-01'],
  ['05.03.2026', '2026-03-05'],
  ['5. 3. 2026', '2026-03-05'],
  ['5. März 2026', '2026-03-05'],
  ['1er mars 2026', '2026-03-01'],
  ['15 août 2026', '2026-08-15'],
  ['5 de marzo de 2026', '2026-03-05'],
  ['5 de maio de 2026', '2026-05-05'],
  ['5 maart 2026', '2026-03-05'],
  ['5 mei 2026', '2026-05-05'],
  ['5 maggio 2026', '2026-05-05'],
  ['5 marca 2026', '2026-03-05'],
  ['5 maja 2026', '2026-05-05'],
  ['5 lipca 2026', '2026-07-05'],
  ['30 listopada 2026', '2026-11-30'],
  ['30. června 2026', '2026-06-30'],
  ['30. července 2026', '2026-07-30'],
  ['5 березня 2026', '2026-03-05'],
  ['5 червня 2026', '2026-06-05'],
  ['25/03/2026', '2026-03-25'],
  ['03/25/2026', '2026-03-25'],
  ['03/03/2026', '2026-03-03'],
  ['03/04/2026', undefined],
  ['31 February 2026', undefined],
  ['1 March', undefined],
  ['1 March 2026 to 1 April 2026', undefined],
  ['when filled', undefined],
  ['call 030 12 3456 or 2026', undefined],
  ['', undefined],
])('the day in “%s”', (text, day) => {
  expect(writtenDay(text)).toBe(day);
});

it('is a real day or none, whatever is written', () => {
  const pieces = fc.constantFrom('1', '31', '2026', '00', '.', '/', '-', ' ', 'March', 'de', 'mai', 'x', 'ě');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const day = writtenDay(parts.join(''));
      expect(day === undefined || new Date(day).toISOString().startsWith(day)).toBe(true);
    }),
  );
});
