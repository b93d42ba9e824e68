import type { StoryDraft, StoryPart, StoryParts } from '../../model';
import { STORY_PARTS } from '../../text/story-text';
import { type PartsNamed, partsNamed } from '../labels';
import type { Piece, Table } from '../outline';
import { bareQuestion, isQuestion } from '../questions';
import { draft, namesIn, questionsNamed, type Unit } from '../story';
import { isTemplate } from '../templates';
import { firstWords, storyTitle } from '../titles';
import { type ColumnKind, columnKind } from '../words/column-names';
import { isPlaceholder } from '../words/placeholders';
import { PAST_START } from '../words/story-cues';
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
      const { parts, letter } = columnParts(name);
      if (parts[0] && (!letter || letters >= 2)) return { part: parts[0] };
      const kind = columnKind(name);
      return kind ? { kind } : {};
    });
    const accomplishments = accomplishmentColumns(table, columns);
    if (accomplishments) return [{ table, columns: accomplishments }];
    const parts = new Set(columns.map(({ part }) => part).filter((part) => part !== undefined));
    const words = table.rows.flatMap(({ cells }) => cells.filter((_, index) => columns[index]?.part !== undefined));
    const isMatrix = words.every((cell) => !/\p{L}{2}/u.test(cell));
    const isPlan =
      !parts.has('situation') && !parts.has('task') && words.every((cell) => wordCount(cell) < FEWEST_WORDS);
    return parts.size >= 2 && !isMatrix && !isPlan && (parts.has('action') || parts.has('result'))
      ? [{ table, columns }]
      : [];
  });
}

/** "Initiative | Impact" with a word or two in every cell plans or rates and tells nothing. */
const FEWEST_WORDS = 4;

const wordCount = (text: string) => text.split(/\s+/u).length;

/** "Impact / notes": a column is what its first name says, where the names together say nothing. */
function columnParts(name: string): PartsNamed {
  const whole = partsNamed(name);
  return whole.parts.length > 0 ? whole : partsNamed(name.split('/')[0] ?? '');
}

/** The columns of "Accomplishment | Impact": what was done beside what came of it, and nothing before. Undefined for other tables. */
function accomplishmentColumns({ header, rows }: Table, columns: readonly Column[]): readonly Column[] | undefined {
  const done = header.findIndex((name) => columnKind(name) === 'title');
  const others = columns.filter((_, index) => index !== done).map(({ part }) => part);
  const told = rows.filter(({ cells }) => PAST_START.test((cells[done] ?? '').toLowerCase())).length;
  if (done < 0 || told === 0 || told < MOSTLY_DONE * rows.length) return undefined;
  if (!others.includes('result') || others.some((part) => part === 'situation' || part === 'task' || part === 'action'))
    return undefined;
  return columns.map((column, index) => (index === done ? { part: 'action', kind: 'title' } : column));
}

/** At least this share of the rows begins with what was done. */
const MOSTLY_DONE = 0.5;

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
      if (part && kind === 'title') title ??= firstWords(cell);
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
