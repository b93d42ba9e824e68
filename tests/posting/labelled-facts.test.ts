import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../utils/model';
import { labelledFacts, markedLocation } from '../../utils/posting/labelled-facts';

const blocks = (text: string): Block[] => text.split('\n').map((line) => ({ kind: 'paragraph', level: 0, text: line }));

const ROWS: readonly (readonly [string, ReturnType<typeof labelledFacts>])[] = [
  ['Location: Hull', { location: 'Hull' }],
  ['Location\nHull, East Riding', { location: 'Hull, East Riding' }],
  ['Salary: £24,000 a year\nHours: 30 a week', { salary: '£24,000 a year', employmentType: '30 a week' }],
  ['Closing date: 4 March', { closes: '4 March' }],
  ['Standort: Husum\nVertragsart: unbefristet', { location: 'Husum', employmentType: 'unbefristet' }],
  ['Lieu de travail : Brest', { location: 'Brest' }],
  ['Lugar de trabajo: Vigo', { location: 'Vigo' }],
  ['Local de trabalho: Aveiro', { location: 'Aveiro' }],
  ['Standplaats: Den Helder', { location: 'Den Helder' }],
  ['Sede di lavoro: Chioggia', { location: 'Chioggia' }],
  ['Miejsce pracy: Gdynia', { location: 'Gdynia' }],
  ['Místo výkonu práce: Lipno', { location: 'Lipno' }],
  ['Місце роботи: Одеса', { location: 'Одеса' }],
  ['Location: Hull\nLocation: York', { location: 'Hull' }],
  // No facts: prose under a label, a label under a label, a word that only begins like one.
  ['Location\nWe work where the sea is, and the sea is everywhere.', {}],
  ['Location\nSalary: £24,000', { salary: '£24,000' }],
  ['Salary\nLocation', {}],
  ['Hours of fun: many', {}],
];

describe('facts with a label', () => {
  it.each(ROWS)('%s', (text, facts) => expect(labelledFacts(blocks(text))).toEqual(facts));

  it('takes no entry of a table of contents for a place', () => {
    const entry = { kind: 'item', level: 1, text: 'The work in full' } as const;
    const [label] = blocks('Location');
    expect(label && labelledFacts([label, { ...entry, linked: true }])).toEqual({});
    expect(label && labelledFacts([label, entry])).toEqual({ location: 'The work in full' });
  });

  it('quotes only what stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 })), (lines) => {
        const said = labelledFacts(lines.map((text): Block => ({ kind: 'paragraph', level: 0, text })));
        for (const value of Object.values(said)) expect(lines.some((line) => line.includes(value))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the place in the markup', () => {
  const place = (locations: readonly string[]) =>
    markedLocation({ employers: [], locations, titles: [], headings: [] });

  it.each([
    [['Hull'], 'Hull'],
    [['Hull', 'Hull'], 'Hull'],
    [['Hull', 'York', 'Leeds'], undefined],
    [['Location'], undefined],
    [['Search location'], undefined],
    [[], undefined],
  ])('%s', (locations, expected) => expect(place(locations)).toBe(expected));
});
