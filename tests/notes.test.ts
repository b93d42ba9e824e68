import { describe, expect, it } from 'vitest';
import { readNotes } from '../utils/notes';
import { NOTES_CASES } from './notes/cases';
import { summaryOf } from './notes/summary';

describe('reading notes', () => {
  it.each(NOTES_CASES)('$name', ({ file, text, expected }) => {
    expect(summaryOf(readNotes(text, file))).toEqual(expected);
  });
});
