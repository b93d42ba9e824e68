import type { StoryDraft, StoryPart, StoryParts } from '../../model';
import { STORY_PARTS } from '../../text/story-text';
import { partsNamed } from '../labels';
import type { Piece, Table } from '../outline';
import { bareQuestion, isQuestion } from '../questions';
import { draft, namesIn, questionsNamed, type Unit } from '../story';
import { isTemplate } from '../templates';
import { firstWords, storyTitle } from '../titles';
import { type ColumnKind, columnKind } from '../words/column-names';
import { isPlaceholder } from '../words/placeholders';
import type { Layout } from './types';

/** A table with a column for each part: every row is a story. */
export const storyTable: Layout = {
  id: 'story-table',
  recognise: (unit) => (tablesOf(unit).length > 0 ? 0.95 : 0),
  read: (unit) => tablesOf(unit).flatMap(({ table, columns }) => storiesIn(unit, table, columns)),
};

type Column = { readonly part?: StoryPart; readonly kind?: ColumnKind };

function tablesOf(unit: Unit): { table: Table; columns: readonly Column[] }[] {
  return unit.section.pieces.flatMap((piece: Piece) => {
    const { table } = piece;
    if (!table) return [];
    const letters = table.header.filter((name) => partsNamed(name).letter).length;
    const columns = table.header.map((name): Column => {
      const { parts, letter } = partsNamed(name);
      if (parts[0] && (!letter || letters >= 2)) return { part: parts[0] };
      const kind = columnKind(name);
      return kind ? { kind } : {};
    });
    const parts = new Set(columns.map(({ part }) => part).filter((part) => part !== undefined));
    const isMatrix = table.rows.every(({ cells }) =>
      cells.every((cell, index) => columns[index]?.part === undefined || !/\p{L}{2}/u.test(cell)),
    );
    return parts.size >= 2 && !isMatrix && (parts.has('action') || parts.has('result')) ? [{ table, columns }] : [];
  });
}

function storiesIn(unit: Unit, table: Table, columns: readonly Column[]): StoryDraft[] {
  return table.rows.flatMap(({ cells, lines }): StoryDraft[] => {
    const texts: { [part in StoryPart]?: string } = {};
    const rest: string[] = [];
    const answers: string[] = [];
    const competencies: string[] = [];
    let title: string | undefined;
    let organization: string | undefined;
    let period: string | undefined;
    for (const [index, cell] of cells.entries()) {
      const { part, kind } = columns[index] ?? {};
      if (cell === '' || isPlaceholder(cell)) continue;
      if (part) texts[part] = texts[part] ? `${texts[part]}\n${cell}` : cell;
      else if (kind === 'question') answers.push(...questionsNamed(cell));
      else if (kind === 'competency') competencies.push(...namesIn(cell));
      else if (kind === 'organization') organization = cell;
      else if (kind === 'period') period = cell;
      else if (kind === 'number') continue;
      else if (title === undefined && (kind === 'title' || !columns.some((column) => column.kind === 'title')))
        title = cell;
      else rest.push(cell);
    }
    if (title && isQuestion(title)) answers.push(bareQuestion(title).text);
    const parts: StoryParts = texts;
    const given = STORY_PARTS.filter((part) => parts[part] !== undefined);
    const handle =
      title ?? answers[0] ?? competencies[0] ?? firstWords(parts.situation ?? parts.action ?? parts.result ?? '');
    if (handle === '' || (given.length === 0 && !title) || isTemplate(parts, [], handle)) return [];
    return [
      draft(unit, {
        title: storyTitle(handle.split('\n').join(' ')),
        parts,
        rest: rest.join('\n'),
        lines,
        answers,
        competencies,
        ...(organization ? { organization } : {}),
        ...(period ? { period } : {}),
      }),
    ];
  });
}
