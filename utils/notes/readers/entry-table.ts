import type { Piece, Section } from '../outline';
import { itemSection } from './item-section';
import { holdsStory } from './sections';

/** A name beside a text: more columns are a table of another kind. */
const COLUMNS = 2;

/** The rows of a table of names and texts as sections of their own, where labels inside some of the texts tell stories. Undefined for any other table. */
export function entriesOf({ table }: Piece): readonly Section[] | undefined {
  if (!table || table.header.length !== COLUMNS) return undefined;
  const entries = table.rows.flatMap(({ cells, lines }): Section[] => {
    const [name = '', text = ''] = cells;
    if (name === '' || text === '') return [];
    return [
      itemSection(
        name,
        lines,
        text.split('\n').map((line) => textPiece(line, lines)),
      ),
    ];
  });
  return entries.some(holdsStory) ? entries : undefined;
}

function textPiece(text: string, lines: Section['lines']): Piece {
  return { kind: 'text', text, strong: [], lines, quoted: false, opens: true, children: [] };
}
