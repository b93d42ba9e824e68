import Papa from 'papaparse';
import type { SavedPosting, Story } from '../model';
import { storyText } from '../text/story-text';

/** A column: its name, and what stands in it; nothing is an empty cell. */
export type CsvColumn<Row> = readonly [name: string, cell: (row: Row) => string | number | undefined];

/**
 * What a spreadsheet may take for a formula by its first character, full-width forms and characters it skips included. (The library's own
 * pattern misses a formula with a line break in it.)
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Rows as CSV (RFC 4180) under a line of names. A cell that a spreadsheet would run as a formula gets an apostrophe before it; a byte
 * order mark says that it is UTF-8.
 */
export function toCsv<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const fields = columns.map(([name]) => name);
  const data = rows.map((row) => columns.map(([, cell]) => cell(row) ?? ''));
  return `\ufeff${Papa.unparse({ fields, data }, { escapeFormulae: FORMULA, newline: '\r\n' })}`;
}

/** A saved posting with the counts of its alignment. */
export const POSTING_COLUMNS: readonly CsvColumn<SavedPosting>[] = [
  ['title', ({ posting }) => posting.title],
  ['company', ({ posting }) => posting.company],
  ['location', ({ posting }) => posting.location],
  ['salary', ({ posting }) => posting.salary],
  ['status', ({ status }) => status],
  ['status note', ({ statusNote }) => statusNote],
  ['next step', ({ nextStep }) => nextStep?.text],
  ['next step on', ({ nextStep }) => nextStep?.on],
  ['answered', ({ alignment }) => alignment.coverage.covered],
  ['thin', ({ alignment }) => alignment.coverage.partial],
  ['open', ({ alignment }) => alignment.coverage.gap],
  ['confirmed', ({ alignment }) => alignment.coverage.confirmed],
  ['to confirm', ({ alignment }) => alignment.coverage.unconfirmed],
  ['saved on', ({ savedAt }) => savedAt.slice(0, 10)],
  ['address', ({ posting }) => posting.url],
  ['notes', ({ notes }) => notes],
];

/** A story with its parts. */
export const STORY_COLUMNS: readonly CsvColumn<Story>[] = [
  ['title', ({ title }) => title],
  ['organization', ({ organization }) => organization],
  ['period', ({ period }) => period],
  ['situation', ({ situation }) => situation],
  ['task', ({ task }) => task],
  ['action', ({ action }) => action],
  ['result', ({ result }) => result],
  ['reflection', ({ reflection }) => reflection],
  ['text', storyText],
  ['competencies', ({ competencies }) => competencies.join('; ')],
  ['answers', ({ answers }) => answers.join('; ')],
  ['changed on', ({ updatedAt }) => updatedAt.slice(0, 10)],
];
