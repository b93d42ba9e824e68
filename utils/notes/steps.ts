import type { Lines, Span } from '../model';
import { rememberedOf } from '../text/memory';
import { type Label, labelOf } from './labels';
import type { Piece, Section, SectionOrigin, Table } from './outline';

/** One line of a section in reading order, with the label it begins with. */
export type Step = {
  readonly kind: 'title' | 'text' | 'item' | 'code' | 'table';
  readonly text: string;
  readonly label?: Label;
  /** How deep it stands: 0 for the section's own lines and the titles of its sub-sections. */
  readonly depth: number;
  readonly lines: Lines;
  /** The first line of its paragraph; always true for an item. */
  readonly opens: boolean;
  readonly strong: readonly Span[];
  /** A rule stands right above it. */
  readonly afterRule?: true;
  /** What made a title one. */
  readonly origin?: SectionOrigin;
};

/** The lines of a section and of everything under it, in reading order, without its own title. */
export const stepsOf: (section: Section) => readonly Step[] = rememberedOf((section: Section) => {
  const found: Step[] = [];
  collect(section, 0, found);
  return found;
});

function collect(section: Section, depth: number, into: Step[]): void {
  for (const piece of section.pieces) collectPiece(piece, depth, into);
  for (const child of section.sections) {
    into.push({
      kind: 'title',
      ...titleLine(child),
      depth,
      lines: child.lines,
      opens: true,
      origin: child.origin,
    });
    // What follows a heading hangs under it; what follows a line in bold stands beside it.
    collect(child, child.origin === 'heading' || child.origin === 'details' ? depth + 1 : depth, into);
  }
}

/** The lines of one piece and of everything under it. */
export function stepsOfPiece(piece: Piece): Step[] {
  const found: Step[] = [];
  collectPiece(piece, 0, found);
  return found;
}

function collectPiece(piece: Piece, depth: number, into: Step[]): void {
  if (piece.kind === 'table' && piece.table) {
    into.push({ kind: 'table', text: tableText(piece.table), depth, lines: piece.lines, opens: true, strong: [] });
  } else if (piece.kind === 'code') {
    into.push({ kind: 'code', text: piece.text, depth, lines: piece.lines, opens: true, strong: [] });
  } else if (piece.text !== '') {
    const parts = ownLines(piece);
    // Words before the first label on one line are the title of what the labels tell.
    const isTitled = parts.length > 1 && (parts[0]?.label?.parts.length ?? 0) === 0;
    for (const [index, line] of parts.entries()) {
      const kind = piece.kind === 'item' ? 'item' : 'text';
      const opens = piece.opens && index === 0;
      const own = index > 0 && isTitled ? depth + 1 : depth;
      const afterRule = opens && piece.afterRule ? { afterRule: true as const } : {};
      into.push({ kind, ...line, depth: own, lines: piece.lines, opens, ...afterRule });
    }
  }
  for (const child of piece.children) collectPiece(child, depth + 1, into);
}

/** The lines of a piece's own text with their labels; asked of every piece by each section it stands under. */
const ownLines = rememberedOf((piece: Piece): readonly LabelledLine[] => inlineLabels(piece).map(labelled));

/** The label a piece begins with. */
export function labelOfPiece(piece: Piece): Label | undefined {
  return ownLines(piece)[0]?.label;
}

type Line = Pick<Piece, 'text' | 'strong'>;
type LabelledLine = Line & { readonly label?: Label };

function labelled(line: Line): LabelledLine {
  const label = labelOf(line);
  return label ? { ...line, label } : line;
}

/** The title of a section as a line: all of it is bold. */
const titleLine = rememberedOf((section: Section): LabelledLine => {
  const line = inBold(section);
  return titlesParts(section) ? line : labelled(line);
});

const inBold = ({ title }: Section): Line => ({ text: title, strong: [{ start: 0, end: title.length }] });

/** Fewer parts below a heading may be what that heading's own part is made of. */
const FEWEST_BELOW = 2;

/** Whether a heading that only begins as parts do ("How I moved the office") is the title of a story whose parts stand below it. */
export const titlesParts: (section: Section) => boolean = rememberedOf((section: Section) => {
  const label = labelOf(inBold(section));
  if (!label || label.exact || label.parts.length === 0) return false;
  const below = [...section.pieces.map(labelOfPiece), ...section.sections.map((child) => labelOf(inBold(child)))];
  return new Set(below.flatMap((found) => found?.parts ?? [])).size >= FEWEST_BELOW;
});

/** A table in words: its cells row by row. */
function tableText(table: Table): string {
  return [table.header, ...table.rows.map(({ cells }) => cells)]
    .map((cells) => cells.filter((cell) => cell !== '').join(' | '))
    .filter((row) => row !== '')
    .join('\n');
}

/** Parts as they are named inside a line. */
const INSIDE_NAMES = [
  'Situation|Context|Task|Actions?|Approach|What I did|Results?|Outcome|Impact|Reflection|Lesson|Learning|Problem|Challenge',
  'Ausgangslage|Aufgabe|Handlung|Vorgehen|Ergebnis|Gelernt|Contexte|Tâche|Résultat|Bilan|Situación|Tarea|Acción|Resultado',
  'Situação|Tarefa|Ação|Situazione|Compito|Azione|Risultato|Situatie|Taak|Aanpak|Actie|Resultaat',
  'Sytuacja|Zadanie|Działanie|Rezultat|Wynik|Situace|Úkol|Akce|Výsledek|Ситуація|Завдання|Дія|Дії|Результат',
  'الموقف|المهمة|الإجراء|النتيجة',
].join('|');

/** Parts named inside a line: "Situation: … Task: … Action: …". Letters only in capitals with a colon. */
const INSIDE = new RegExp(
  `(?:^|(?<=[.;,)!?\\s|•–—-]))(?:\\(?(?:${INSIDE_NAMES})\\)?|\\(?[STARCPL]\\)?)\\s?[:：–—]\\s|(?:^|(?<=[.!?]\\s))\\([STARCPL]\\)\\s(?=\\p{L})`,
  'gu',
);

/** Fewer labels than this inside one line are words that only look like labels. */
const FEWEST_INSIDE = 3;

/** A line that begins with a part and later ends a sentence before another one is labelled by two. */
const FEWEST_LEADING = 2;
const LEADS = new RegExp(
  `^(?:${INSIDE_NAMES})\\s?[:：]\\s[^]{10,}[.!?。؟]["'”’)]?\\s(?:${INSIDE_NAMES})\\s?[:：]\\s`,
  'u',
);

/** Longer lines are no line of labels; what the pattern sees is bounded. */
const LONGEST_LINE = 8000;

function inlineLabels(piece: Piece): readonly Line[] {
  const whole = [{ text: piece.text, strong: piece.strong }];
  if (piece.text.length < 40 || piece.text.length > LONGEST_LINE || !mayLabelInside(piece.text)) return whole;
  const fewest = LEADS.test(piece.text) ? FEWEST_LEADING : FEWEST_INSIDE;
  const starts = [...piece.text.matchAll(INSIDE)].map(({ index }) => index);
  const names = new Set(starts.map((start) => labelOf({ text: piece.text.slice(start), strong: [] })?.parts[0]));
  if (starts.length < fewest || names.size < fewest || names.has(undefined)) return whole;
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? piece.text.length;
    const strong = piece.strong
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }));
    return { text: piece.text.slice(start, end).trim(), strong };
  });
}

/** Signs that may stand behind a label. */
const BEHIND_LABEL = /[:：–—)]/gu;

/** Whether a text has enough of them to be a line of labels. */
function mayLabelInside(text: string): boolean {
  BEHIND_LABEL.lastIndex = 0;
  for (let count = 0; count < FEWEST_LEADING; count += 1) if (!BEHIND_LABEL.test(text)) return false;
  return true;
}
