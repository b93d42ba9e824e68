import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../utils/preparation/calendar';
import { coverageParts, coverageSentence, lineUpSentence } from '../../utils/preparation/coverage-sentence';
import { STORY_COLUMNS, toCsv } from '../../utils/preparation/export-csv';
import { storyOf } from './examples';

describe('CSV', () => {
  const columns = [['words', (row: string) => row]] as const;

  it('has names, quotes what needs it, and says that it is UTF-8', () => {
    expect(toCsv(['plain', 'a "b", c\nd'], columns)).toBe('\ufeffwords\r\nplain\r\n"a ""b"", c\nd"');
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1+1\nnext', '＝1+1', '\n=1'])('disarms %j', (cell) => {
    expect(
      Papa.parse<string[]>(toCsv([cell], columns).slice(1))
        .data.slice(1)
        .flat()
        .join('')
        .replace(/\r\n?/gu, '\n'),
    ).toBe(`'${cell}`.replace(/\r\n?/gu, '\n'));
  });
  it('gives back every cell that is no formula, and never one that is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), (cells) => {
        const parsed = Papa.parse<string[]>(toCsv(cells, columns).slice(1), {
          newline: '\r\n',
          delimiter: ',',
        }).data.slice(1);
        for (const [index, cell] of cells.entries()) {
          const read = parsed[index]?.[0] ?? '';
          expect(read).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
          if (!/^[=+\-@\t\r\n＝＋－＠]/u.test(cell)) expect(read).toBe(cell);
        }
      }),
    );
  });
  it('has a column for each part of a story', () => {
    const csv = toCsv([storyOf('a', { situation: 'It rained.', competencies: ['Care', 'Calm'] })], STORY_COLUMNS);
    const [names, row] = Papa.parse<string[]>(csv.slice(1)).data;
    expect(row?.[names?.indexOf('situation') ?? -1]).toBe('It rained.');
    expect(row?.[names?.indexOf('competencies') ?? -1]).toBe('Care; Calm');
  });
});

describe('the calendar', () => {
  const entries = {
    rounds: [
      { id: 'r', at: '2026-03-05T10:30', title: 'Interview: Ward Manager', place: 'Room 2', people: 'A panel' },
      { id: 'undated', title: 'Some day' },
    ],
    rehearsals: [{ id: 's', at: '2026-03-04T18:00', title: 'Rehearse ten questions' }],
  };
  const calendar = calendarOf(entries, '2026-03-01T08:00:00.000Z');

  it('has the rounds and rehearsals that have a time, in the person’s own time', () => {
    expect(calendar.match(/^BEGIN:VEVENT/gmu)).toHaveLength(2);
    expect(calendar).toContain('DTSTART:20260305T103000\r\n');
    expect(calendar).toContain('SUMMARY:Interview: Ward Manager\r\n');
    expect(calendar).toContain('LOCATION:Room 2\r\n');
    expect(calendar).toContain('UID:round-r@plumbline\r\n');
  });
  it('is the same for the same input', () => {
    expect(calendarOf(entries, '2026-03-01T08:00:00.000Z')).toBe(calendar);
  });
  it('keeps lines that carry commands inside their field', () => {
    const hostile = {
      rounds: [{ id: 'x', at: '2026-03-05T10:30', title: 'A\r\nEND:VCALENDAR\r\nB; C, D' }],
      rehearsals: [],
    };
    expect(calendarOf(hostile, '2026-03-01T08:00:00.000Z').match(/^END:VCALENDAR/gmu)).toHaveLength(1);
  });
});

describe('coverage in words', () => {
  const none = { covered: 0, partial: 0, gap: 0, confirmed: 0, unconfirmed: 0 };
  it.each([
    [
      { ...none, covered: 11, partial: 3, gap: 2, confirmed: 1, unconfirmed: 2 },
      '11 of 16 answered, 3 thin, 2 open, 1 confirmed, 2 to confirm.',
    ],
    [{ ...none, covered: 4 }, '4 of 4 answered.'],
    [{ ...none, gap: 1 }, '0 of 1 answered, 1 open.'],
    [{ ...none, unconfirmed: 2 }, '2 to confirm.'],
    [none, ''],
  ])('%o', (coverage, sentence) => {
    expect(coverageSentence(coverage)).toBe(sentence);
  });
  it('comes in parts that can be pressed', () => {
    expect(coverageParts({ ...none, covered: 1, gap: 1 })).toEqual([
      { verdict: 'covered', text: '1 of 2 answered' },
      { verdict: 'gap', text: '1 open' },
    ]);
  });
  it('has real plurals', () => {
    expect([lineUpSentence(5, 11, 16), lineUpSentence(1, 2, 3)]).toEqual([
      '5 stories carry 11 of the 16.',
      '1 story carries 2 of the 3.',
    ]);
  });
});
