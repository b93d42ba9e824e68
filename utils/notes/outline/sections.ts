import type { Lines } from '../../model';
import { plainLine } from './inline';
import type { BeginsAnew } from './paragraphs';
import { piecesOf } from './pieces';
import type { Row } from './rows';
import type { Piece, Section, SectionOrigin } from './types';

/** A heading or a piece, in the order of the text; folds are open until they close. */
type Event =
  | {
      readonly kind: 'title';
      readonly title: string;
      readonly level: number;
      readonly origin: SectionOrigin;
      readonly lines: Lines;
    }
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'open'; readonly title: string; readonly lines: Lines }
  | { readonly kind: 'close' };

type Title = Event & { kind: 'title' };

/** What the reader of sections must be told about words. */
export type TitleWords = {
  readonly beginsAnew: BeginsAnew;
  /** The title begins an entry of a series: a question, "Story 3". */
  readonly isEntry: (title: string) => boolean;
  readonly isQuestion: (title: string) => boolean;
  /** The title names what stands under it: "Questions to ask". */
  readonly isNamed: (title: string) => boolean;
  /** The title is a part of a story. */
  readonly isPart: (title: string) => boolean;
  /** The line only says that the answer to the question above follows. */
  readonly isAnswerMark: (line: string) => boolean;
};

/** Levels below Markdown's six: a line in bold, a bare line that names what follows, any other bare line that stands as a title. */
const BOLD = 7;
const NAMED_BARE = 8;
const BARE = 9;

/** A title in bold is short; a question may be longer. */
const LONGEST_BOLD_TITLE = 130;
const LONGEST_BOLD_QUESTION = 420;
const LONGEST_BARE_TITLE = 90;

/** A word alone on its line that joins what stands around it. */
const CONNECTIVE = /^[^\p{L}\d]*(?:or|and|and\/or|oder|ou|o|of|и|或)[^\p{L}\d]*$/iu;

/** A line that names what follows is short; longer ones say something. */
const MOST_NAMED_WORDS = 8;

/** Fewer capitals are an abbreviation. */
const FEWEST_CAPITALS = 6;

/** An entry of a series stands half a level below the heading above it. */
const HALF = 0.5;

/** A fold stands below the entries of a series, and above the next heading. */
const FOLD = 0.75;

/** The tree of sections over the rows of a document of so many lines. Yields how much is done, 0 to 1. */
export function* sectionsOf(rows: Iterable<Row>, lineCount: number, words: TitleWords): Generator<number, Section> {
  const events = yield* eventsOf(rows, lineCount, words);
  const hasHeadings = events.some((event) => event.kind === 'title' && event.origin === 'heading');
  const titled = events.map((event, index) => withTitle(event, index, events, hasHeadings, words));
  return treeOf(promoteSeries(withoutAnswerMarks(titled, words), words));
}

/** "Answer:" alone under a question is neither a title nor a part of the answer: its line goes to what follows. */
function withoutAnswerMarks(events: readonly Event[], words: TitleWords): Event[] {
  const found: Event[] = [];
  let isAsked = false;
  let mark: Lines | undefined;
  for (const event of events) {
    const line = lineOf(event);
    if (isAsked && line && words.isAnswerMark(line.text)) {
      mark ??= line.lines;
      continue;
    }
    if (event.kind === 'title') isAsked = words.isQuestion(event.title);
    found.push(mark ? withLinesFrom(mark[0], event) : event);
    mark = undefined;
  }
  return found;
}

/** What may be an answer mark: a line of its own, whether it stands as a title or not. */
function lineOf(event: Event): { readonly text: string; readonly lines: Lines } | undefined {
  if (event.kind === 'title') return event.origin === 'heading' ? undefined : { text: event.title, lines: event.lines };
  return event.kind === 'piece' && event.piece.kind === 'text' ? event.piece : undefined;
}

function withLinesFrom(first: number, event: Event): Event {
  if (event.kind === 'piece') return { ...event, piece: { ...event.piece, lines: [first, event.piece.lines[1]] } };
  return event.kind === 'close' ? event : { ...event, lines: [first, event.lines[1]] };
}

/** Rows without a heading between them are read in runs of about this many, cut where a list or paragraph begins at the margin. */
const LONGEST_RUN = 1000;

/** So many rows wait for each other to become pieces together. */
const ROWS_TOGETHER = 500;

function* eventsOf(rows: Iterable<Row>, lineCount: number, { beginsAnew }: TitleWords): Generator<number, Event[]> {
  const events: Event[][] = [[]];
  let pending: Row[] = [];
  let waiting: { readonly rows: readonly Row[]; readonly into: Event[] }[] = [];
  let count = 0;
  let done = 0;
  const add = (event: Event) => events.at(-1)?.push(event);
  const makePieces = () => {
    const pieces = piecesOf(
      waiting.map((stretch) => stretch.rows),
      beginsAnew,
    );
    for (const [index, { into }] of waiting.entries())
      for (const piece of pieces[index] ?? []) into.push({ kind: 'piece', piece });
    waiting = [];
    count = 0;
  };
  const flush = () => {
    if (pending.length === 0) return;
    const into: Event[] = [];
    events.push(into, []);
    waiting.push({ rows: pending, into });
    count += pending.length;
    pending = [];
    if (count >= ROWS_TOGETHER) makePieces();
  };
  for (const row of rows) {
    if (row.kind === 'heading') {
      flush();
      add({ kind: 'title', title: plainLine(row.text).text, level: row.level, origin: 'heading', lines: row.lines });
    } else if (row.kind === 'open') {
      flush();
      add({ ...row, title: plainLine(row.title).text });
    } else if (row.kind === 'close') {
      flush();
      add(row);
    } else {
      if (pending.length >= LONGEST_RUN && row.kind === 'item' && row.indent === 0) flush();
      pending.push(row);
    }
    done += 1;
    yield Math.min(1, done / lineCount);
  }
  flush();
  makePieces();
  return events.flat();
}

/** A line in bold that stands alone becomes a title, and in a text without headings a bare line that looks like one. */
function withTitle(
  event: Event,
  index: number,
  events: readonly Event[],
  hasHeadings: boolean,
  words: TitleWords,
): Event {
  if (event.kind !== 'piece') return event;
  const { piece } = event;
  if (piece.kind !== 'text' || !piece.opens || piece.quoted || CONNECTIVE.test(piece.text)) return event;
  const next = nextPiece(events, index);
  const heading = events[index + 1];
  if (heading?.kind === 'title' && words.isEntry(heading.title) && isGroupName(piece)) {
    return title(piece, heading.level - HALF, 'heading');
  }
  if (isBold(piece, words)) return title(piece, BOLD, 'bold');
  if (words.isPart(piece.text)) return event;
  if (isNamedBare(piece, next, words)) return title(piece, NAMED_BARE, 'bare');
  if (!hasHeadings && next && isInCapitals(piece)) return title(piece, NAMED_BARE, 'bare');
  if (hasHeadings || answersAbove(piece, events[index - 1], words)) return event;
  return isBare(piece, next, words) ? title(piece, BARE, 'bare') : event;
}

/** A line right below a numbered question, without a blank line between, begins its answer. */
function answersAbove(piece: Piece, before: Event | undefined, words: TitleWords): boolean {
  if (before?.kind !== 'piece' || before.piece.kind !== 'item' || before.piece.ordinal === undefined) return false;
  return before.piece.lines[1] === piece.lines[0] - 1 && words.isQuestion(before.piece.text);
}

function title(piece: Piece, level: number, origin: SectionOrigin): Event {
  return { kind: 'title', title: piece.text, level, origin, lines: piece.lines };
}

function nextPiece(events: readonly Event[], index: number): Piece | undefined {
  const next = events[index + 1];
  return next?.kind === 'piece' ? next.piece : undefined;
}

/** Everything but brackets and punctuation is bold, and it is a title's length. */
function isBold(piece: Piece, words: TitleWords): boolean {
  if (piece.strong.length === 0 || piece.text.length > LONGEST_BOLD_QUESTION) return false;
  let plain = '';
  let from = 0;
  for (const { start, end } of piece.strong) {
    plain += piece.text.slice(from, start);
    from = end;
  }
  plain += piece.text.slice(from);
  if (/[\p{L}\p{N}]/u.test(plain.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ''))) return false;
  if (piece.text.length > LONGEST_BOLD_TITLE) return words.isEntry(piece.text);
  return !/[.;,]["”']?$/u.test(piece.text) || words.isEntry(piece.text);
}

/** A few words alone right above a heading name the group that begins there. */
function isGroupName({ text }: Piece): boolean {
  return text.split(/\s+/u).length <= 4 && /^\p{L}/u.test(text) && !/[.,;!?…]$/u.test(text);
}

/** "Questions to ask:" above a list, in any text. */
function isNamedBare(piece: Piece, next: Piece | undefined, words: TitleWords): boolean {
  if (piece.text.length > LONGEST_BARE_TITLE || piece.text.split(/\s+/u).length > MOST_NAMED_WORDS) return false;
  if (!next || !words.isNamed(piece.text)) return false;
  return /[:：]$/u.test(piece.text) || next.opens || piece.text.split(/\s+/u).length <= 2;
}

/** "WORK EXPERIENCE": in a text without headings, capitals are how they are written. One short word may be an abbreviation. */
function isInCapitals({ text }: Piece): boolean {
  if (text.length > LONGEST_BARE_TITLE || /[\p{Ll}\d.,;!?…]/u.test(text)) return false;
  const words = text.match(/\p{Lu}+/gu) ?? [];
  return words.length <= MOST_NAMED_WORDS && words.join('').length >= FEWEST_CAPITALS;
}

/** A short line above a list or a paragraph, written like a title. */
function isBare(piece: Piece, next: Piece | undefined, words: TitleWords): boolean {
  const { text } = piece;
  if (text.length > LONGEST_BARE_TITLE || /[.,;!?…]$/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (words.isQuestion(text)) return false;
  if (words.isEntry(text)) return true;
  if (/^[^:]{1,30}[:：]\s+\S/u.test(text)) return false;
  if (!next || next.kind === 'code') return false;
  // "Payroll app:" above lines of a form.
  if (/[:：]$/u.test(text) && next.kind === 'text' && !next.opens) return /^[^:：]{3,40}[:：]/u.test(next.text);
  const capitals = text.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const upper = capitals.filter((word) => /^\p{Lu}/u.test(word)).length;
  const looks = /[:：]$/u.test(text) || /^\p{Lu}/u.test(text);
  if (!looks || capitals.length > 12) return false;
  if (next.kind === 'item') return true;
  return (
    words.isPart(next.text) || (next.opens && (upper >= capitals.length / 2 || next.text.length > 2 * text.length))
  );
}

/**
 * A series of entries in bold directly under a heading (questions, numbered stories) counts as its sub-sections even where the
 * answers have headings of their own: without this a heading inside the first answer would end it.
 */
function promoteSeries(events: readonly Event[], words: TitleWords): Event[] {
  const found = [...events];
  const scopes: { level: number; series?: boolean }[] = [{ level: 0 }];
  for (const [index, event] of events.entries()) {
    if (event.kind !== 'title') continue;
    if (event.origin === 'heading') {
      while (scopes.length > 1 && (scopes.at(-1)?.level ?? 0) >= event.level) scopes.pop();
      const series = scopes.findLast((scope) => scope.series);
      if (series && words.isQuestion(event.title)) found[index] = { ...event, level: series.level + HALF };
      else scopes.push({ level: event.level });
      continue;
    }
    if (event.origin !== 'bold' || !words.isEntry(event.title)) continue;
    const scope = scopes.findLast((candidate) => candidate.series) ?? scopes.at(-1);
    if (!scope) continue;
    scope.series ??= isSeries(events, index, scope.level, words);
    if (scope.series) found[index] = { ...event, level: scope.level + HALF };
  }
  return found;
}

/** Whether another entry in bold follows before the scope ends. */
function isSeries(events: readonly Event[], from: number, level: number, words: TitleWords): boolean {
  for (let index = from + 1; index < events.length; index += 1) {
    const event = events[index];
    if (event?.kind !== 'title') continue;
    if (event.origin === 'heading' && event.level <= level) return false;
    if (event.origin === 'bold' && words.isEntry(event.title)) return true;
  }
  return false;
}

type Node = { -readonly [key in keyof Section]: Section[key] } & { pieces: Piece[]; sections: Node[] };

function treeOf(events: readonly Event[]): Section {
  const root = node({ kind: 'title', title: '', level: 0, origin: 'document', lines: [1, 1] });
  const path: Node[] = [root];
  const top = () => path.at(-1) ?? root;
  const add = (child: Node) => {
    top().sections.push(child);
    path.push(child);
  };
  for (const event of events) {
    if (event.kind === 'piece') top().pieces.push(event.piece);
    else if (event.kind === 'title') {
      while (path.length > 1 && top().level >= event.level) path.pop();
      add(node(event));
    } else if (event.kind === 'open') {
      const level = Math.floor(foldParent(path).level) + FOLD;
      while (path.length > 1 && top().level >= level) path.pop();
      add(node({ kind: 'title', title: event.title, level, origin: 'details', lines: event.lines }));
    } else {
      const fold = path.findLastIndex(({ origin }) => origin === 'details');
      if (fold > 0) path.length = fold;
    }
  }
  return root;
}

/** A fold belongs to the heading above it, not to the line in bold or the fold before it that is still open. */
function foldParent(path: readonly Node[]): Node | Section {
  return path.findLast(({ origin }) => origin === 'heading' || origin === 'document') ?? (path[0] as Node);
}

function node({ title: name, level, origin, lines }: Title): Node {
  return { title: name, level, origin, lines, pieces: [], sections: [] };
}
