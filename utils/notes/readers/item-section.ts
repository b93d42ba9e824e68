import type { Lines } from '../../model';
import type { Piece, Section } from '../outline';

/** Deeper than any heading or line in bold. */
const ITEM_LEVEL = 10;

/** An item of a list, a row of a table or a label as a section of its own, so that readers of sections read it, with what stands under it. */
export function itemSection(title: string, lines: Lines, pieces: readonly Piece[] = []): Section {
  return { title, level: ITEM_LEVEL, origin: 'item', lines, pieces, sections: [] };
}
