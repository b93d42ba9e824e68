import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of `tests/notes-cases`: notes as somebody wrote them, and what a careful person would file them as. */
export type NotesCase = {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly expected: unknown;
};

const FOLDER = join(import.meta.dirname, '..', 'notes-cases');

export const NOTES_CASES: readonly NotesCase[] = readdirSync(FOLDER)
  .sort()
  .map((name) => ({
    name,
    file: 'notes.md',
    text: readFileSync(join(FOLDER, name, 'notes.md'), 'utf8'),
    expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')),
  }));
