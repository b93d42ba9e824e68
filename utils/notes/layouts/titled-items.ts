import { impliedParts, tellingOf } from '../implied-parts';
import type { Piece } from '../outline';
import { type Step, stepsOfPiece } from '../steps';
import { draft, type Unit } from '../story';
import { storyTitle } from '../titles';
import type { Layout } from './types';

/** A list under "Stories" whose items begin with a title in bold: raw material, one story to an item. */
export const titledItems: Layout = {
  id: 'titled-items',
  recognise: (unit) => {
    if (unit.container !== 'stories' || unit.isParent || unit.question !== undefined) return 0;
    const titled = titledOf(unit);
    const names = titled.filter((item) => item.text.slice(0, titleEnd(item)).split(/\s+/u).length >= 3);
    return titled.length >= FEWEST && (unit.isContainer || names.length > titled.length / 2) ? 0.6 : 0;
  },
  read: (unit) => titledOf(unit).map((item) => storyOf(unit, item)),
};

/** One item with a bold beginning may be emphasis; two are a list of titles. */
const FEWEST = 2;

const LONGEST_TITLE = 120;

function titledOf({ section }: Unit): Piece[] {
  return section.pieces.filter((piece) => piece.kind === 'item' && titleEnd(piece) > 0);
}

/** Where the bold title of an item ends; 0 when it has none. */
function titleEnd({ text, strong }: Piece): number {
  const [first] = strong;
  if (!first || first.start > 2 || first.end > LONGEST_TITLE) return 0;
  const behind = text.slice(first.end);
  return behind === '' || /^\s*(?:[:：—–(-]|\.|$)/u.test(behind) || /[:.]$/u.test(text.slice(0, first.end))
    ? first.end
    : 0;
}

function storyOf(unit: Unit, item: Piece) {
  const end = titleEnd(item);
  const title = storyTitle(item.text.slice(0, end));
  const rest = item.text
    .slice(end)
    .replace(/^\s*[:：.—–-]+\s*/u, '')
    .trim();
  const [first, ...below] = stepsOfPiece(item);
  const steps: Step[] = [...(first && rest ? [{ ...first, text: rest }] : []), ...below];
  const last = steps.reduce((most, { lines }) => Math.max(most, lines[1]), item.lines[1]);
  const { told, outcomes, sentences } = tellingOf(steps);
  if (sentences >= 3 && told >= 2 && outcomes >= 1) {
    const parts = Object.fromEntries(
      Object.entries(impliedParts(steps)).map(([part, passage]) => [part, passage.text]),
    );
    return draft(unit, { title, parts, rest: '', lines: [item.lines[0], last], certainty: 'implied' });
  }
  const text = steps.map((step) => step.text).join('\n');
  return draft(unit, { title, parts: {}, rest: text, lines: [item.lines[0], last], certainty: 'stub' });
}
