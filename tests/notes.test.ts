import { describe, expect, it } from 'vitest';
import { readNotes } from '../utils/notes';
import { LAYOUTS } from '../utils/notes/layouts';
import type { Layout } from '../utils/notes/layouts/types';
import { NOTES_CASES } from './notes/cases';
import { summaryOf } from './notes/summary';

describe('reading notes', () => {
  it.each(NOTES_CASES)('$name', ({ file, text, expected }) => {
    expect(summaryOf(readNotes(text, file))).toEqual(expected);
  });
});

describe('layouts', () => {
  it.each(LAYOUTS.map(({ id }) => id))('without %s one of its cases reads otherwise', (id) => {
    const own = NOTES_CASES.filter(({ name }) => name.startsWith(`${id}--`));
    const read = own.map(({ text, file, expected }) => ({ expected, found: without(id, () => readNotes(text, file)) }));
    expect(read.some(({ expected, found }) => JSON.stringify(summaryOf(found)) !== JSON.stringify(expected))).toBe(
      true,
    );
  });
});

/** What the work gives while one layout is missing. */
function without<Value>(id: string, work: () => Value): Value {
  const layouts = LAYOUTS as Layout[];
  const at = layouts.findIndex((layout) => layout.id === id);
  const taken = layouts.splice(at, 1);
  try {
    return work();
  } finally {
    layouts.splice(at, 0, ...taken);
  }
}
