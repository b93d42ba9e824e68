import type { StoryDraft } from '../../model';
import { textKey } from '../../text/normalise';
import { partsNamed } from '../labels';
import type { Piece, Table } from '../outline';
import { draft, type Unit } from '../story';
import { isPlaceholder } from '../words/placeholders';
import { TOPIC } from '../words/topics';
import type { Layout } from './types';

/** A grid of projects by topics ("hardest bug", "conflict", "what I learned"): every filled cell is the beginning of a story. */
export const topicGrid: Layout = {
  id: 'topic-grid',
  recognise: (unit) => (gridsOf(unit).length > 0 ? 0.85 : 0),
  read: (unit) => gridsOf(unit).flatMap((grid) => storiesIn(unit, grid)),
};

type Grid = { readonly table: Table; readonly headerIsTopics: boolean };

/** Fewer topics than this are a coincidence. */
const FEWEST_TOPICS = 2;

function gridsOf(unit: Unit): Grid[] {
  return unit.section.pieces.flatMap(({ table }: Piece): Grid[] => {
    if (!table || table.header.length < 3) return [];
    const columns = table.header.slice(1);
    const rows = table.rows.map(({ cells }) => cells[0] ?? '');
    if ([...columns, ...rows].some((name) => partsNamed(name).parts.length > 0 && !TOPIC.test(textKey(name))))
      return [];
    const columnTopics = columns.filter(isTopic).length;
    const rowTopics = rows.filter(isTopic).length;
    if (columnTopics >= FEWEST_TOPICS && columnTopics >= columns.length / 2) return [{ table, headerIsTopics: true }];
    return rowTopics >= FEWEST_TOPICS &&
      rowTopics >= rows.length / 2 &&
      !isTopic(columns[0] ?? '') &&
      isProject(table.header[0] ?? '', columns)
      ? [{ table, headerIsTopics: false }]
      : [];
  });
}

function isTopic(name: string): boolean {
  return name.length <= 80 && TOPIC.test(textKey(name));
}

/** With topics down the side, the columns must be named as projects: "Project 1", "Acme". */
function isProject(corner: string, columns: readonly string[]): boolean {
  return (
    /^(?:|topic|topics|question|questions|category|theme|common questions?)$/u.test(textKey(corner)) &&
    columns.every((name) => name.length <= 60 && !ABOUT_TOPIC.test(textKey(name)))
  );
}

/** Columns that say something about the topics: advice, not projects. */
const ABOUT_TOPIC =
  /\b(?:answers?|why|how|what|examples?|tips?|notes?|description|definition|meaning|reason|purpose|mistakes?|fails?|good|bad|better|weak|strong|red flags?)\b/u;

function storiesIn(unit: Unit, { table, headerIsTopics }: Grid): StoryDraft[] {
  return table.rows.flatMap(({ cells, lines }) => {
    const [row = '', ...rest] = cells;
    return rest.flatMap((cell, index): StoryDraft[] => {
      const column = table.header[index + 1] ?? '';
      if (!/\p{L}{2}/u.test(cell) || isPlaceholder(cell) || row === '' || column === '') return [];
      const [project, topic] = headerIsTopics ? [row, column] : [column, row];
      return [
        draft(unit, {
          title: `${project}: ${topic}`.replaceAll('\n', ' '),
          parts: {},
          rest: cell,
          lines,
          competencies: [topic],
          certainty: 'stub',
        }),
      ];
    });
  });
}
