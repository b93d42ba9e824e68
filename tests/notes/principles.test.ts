import { describe, expect, it } from 'vitest';
import { readNotes } from '../../utils/notes';
import { companyNamed } from '../../utils/notes/readers/principles';

describe('whose principles they are', () => {
  it.each<[heading: string, company: string | undefined]>([
    ['Aldermoor’s 12 Leadership Principles', 'Aldermoor'],
    ["Northgate Rail's values", 'Northgate Rail'],
    ['Aldermoor Leadership Principles', 'Aldermoor'],
    ['Leadership Principles', undefined],
    ['Our values', undefined],
    ['Core Values', undefined],
  ])('%s', (heading, company) => {
    expect(companyNamed(heading)).toBe(company);
  });

  it('is kept with each of them', () => {
    const notes =
      '# Aldermoor’s Leadership Principles\n\n1. **Own the tide**: See it through.\n2. **Look twice**: Check.\n';
    expect(readNotes(notes, 'notes.md').competencies.map(({ name, company }) => [name, company])).toEqual([
      ['Own the tide', 'Aldermoor'],
      ['Look twice', 'Aldermoor'],
    ]);
  });
});
