import { describe, expect, it } from 'vitest';
import { readText } from '../../utils/posting';
import { readingReport } from '../../utils/posting/reading-report';

const TEXT = `Sail Maker at Petrel Lofts

# What you do
- Cut and sew sails for twelve boats
- Mend what the winter tore
- Teach Maren Holt to splice

# Requirements
- Two years in a sail loft
- Steady hands`;

const READING = readText(TEXT, 'text', '2026-11-21T09:00:00.000Z');

describe('the report of a reading', () => {
  const report = readingReport(READING, 'https://jobs.example.org/apply?token=secret', 'Plumbline 0.1.0');

  it('says what was found and tried', () => {
    expect(JSON.parse(report)).toMatchObject({
      program: 'Plumbline 0.1.0',
      host: 'jobs.example.org',
      outcome: READING.outcome,
      tried: READING.trail,
      source: 'text',
      language: 'en',
    });
    expect(report).toContain('item 1, 34 characters');
  });

  it('holds no word of the page and no address', () => {
    const words = TEXT.split(/[^\p{L}]+/u).filter((word) => word.length > 4 && !/^require/iu.test(word));
    expect(words.filter((word) => report.includes(word))).toEqual([]);
    expect(report).not.toContain('secret');
    expect(report).not.toContain('apply');
  });
});

it('is there for a page that is no posting too', () => {
  expect(JSON.parse(readingReport({ outcome: 'not-a-posting', trail: [] }, 'nowhere', 'Plumbline'))).toEqual({
    program: 'Plumbline',
    outcome: 'not-a-posting',
    tried: [],
  });
});
