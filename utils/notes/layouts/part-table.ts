import type { Lines, StoryDraft, StoryPart, StoryParts } from '../../model';
import { partsNamed } from '../labels';
import type { Table } from '../outline';
import { stepsOfPiece } from '../steps';
import { draft, type Unit } from '../story';
import { isTemplate } from '../templates';
import { storyTitle } from '../titles';
import { isPlaceholder } from '../words/placeholders';
import type { Layout } from './types';

/** A table with a row for each part: one story, or one in each further column. */
export const partTable: Layout = {
  id: 'part-table',
  recognise: (unit) => (tablesOf(unit).length > 0 ? 0.9 : 0),
  read: (unit) => tablesOf(unit).flatMap(({ table, lines }) => storiesIn(unit, table, lines)),
};

type Found = { readonly table: Table; readonly lines: Lines };

function tablesOf(unit: Unit): Found[] {
  return unit.section.pieces.flatMap(({ table, lines }) => {
    if (!table) return [];
    const names = rowsOf(table).map(({ cells }) => partsNamed(cells[0] ?? '').parts[0]);
    const parts = new Set(names.filter((part) => part !== undefined));
    return parts.size >= 3 || (parts.size === 2 && parts.has('action') && names.length === 2) ? [{ table, lines }] : [];
  });
}

/** A table that begins with a part in its header has no header. */
function rowsOf({ header, rows }: Table): { readonly cells: readonly string[] }[] {
  return partsNamed(header[0] ?? '').parts.length > 0 ? [{ cells: header }, ...rows] : [...rows];
}

/** What stands beside the table: a role, dates. */
function around({ section }: Unit): string {
  return section.pieces.flatMap((piece) => (piece.table ? [] : stepsOfPiece(piece).map(({ text }) => text))).join('\n');
}

function storiesIn(unit: Unit, table: Table, lines: Lines): StoryDraft[] {
  const rows = rowsOf(table);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const stories: StoryDraft[] = [];
  for (let column = 1; column < width; column += 1) {
    const parts: { [part in StoryPart]?: string } = {};
    for (const { cells } of rows) {
      const part = partsNamed(cells[0] ?? '').parts[0];
      const cell = cells[column] ?? '';
      if (part && cell !== '' && !isPlaceholder(cell)) parts[part] = parts[part] ? `${parts[part]}\n${cell}` : cell;
    }
    const named = rows.length === table.rows.length && width > 2 ? (table.header[column] ?? '') : '';
    const first = unit.section.origin === 'document' ? lines[0] : unit.section.lines[0];
    const title = storyTitle(named || unit.section.title);
    if (title === '' || Object.keys(parts).length === 0 || isTemplate(parts as StoryParts, [], title)) continue;
    const rest = width > 2 ? '' : around(unit);
    stories.push(draft(unit, { title, parts, rest, lines: width > 2 ? lines : [first, lines[1]] }));
  }
  // A table that explains the parts explains them in some column; then the others are advice as well.
  return stories.length < width - 1 && width > 2 ? [] : stories;
}
