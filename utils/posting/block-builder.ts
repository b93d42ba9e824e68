import type { Block } from '../model';
import { collapseSpace } from '../text/normalise';
import { splitAtBullets, withoutBullet } from './bullets';
import { roleOf, type Zone } from './elements';
import { meantLines } from './line-breaks';

/** A block, and where on the page it stands: what choosing the posting among everything on a page needs. */
export type Piece = Block & {
  /** Index into `PageText.containers` of the innermost element around it. */
  readonly container: number;
  readonly zone: Zone;
  /** The whole text is a link. */
  readonly linked: boolean;
};

/** Everything readable on a page, in reading order. `containers[n]` is the container around container n, -1 for the outermost. */
export type PageText = { readonly pieces: readonly Piece[]; readonly containers: readonly number[] };

/** What the builder asks of an element; a DOM element and a parsed tag both can answer. */
export type AttributeOf = (name: string) => string | null;

/** The level of a bold or labelled line that stands as a heading. */
export const LABEL_LEVEL = 7;

/** A heading longer than this is a sentence that was made big. */
const LONGEST_HEADING = 160;

/** A bold line longer than this is emphasis. */
const LONGEST_BOLD_HEADING = 110;

/** "Label:" lines are short; a longer line with a colon at its end is a sentence that leads into a list. */
const LONGEST_LABEL = 70;

/** More bold lines than this in a row, with nothing between them, are a list of facts in bold and no headings. */
const MOST_BOLD_HEADINGS_IN_A_ROW = 2;

type Frame = {
  readonly inline: boolean;
  readonly bold: boolean;
  readonly linked: boolean;
  readonly verbatimLines: boolean;
  readonly zone: Zone;
  readonly container: number;
  readonly heading: number;
  readonly listDepth: number;
  /** Depth of the list item that holds the text, 0 outside items. */
  item: number;
};

/**
 * Makes blocks of opened and closed elements and the text between them, whoever reads them: the DOM or a string of HTML.
 * Elements must be closed in the order they were opened.
 */
export type BlockBuilder = {
  /** False when nothing in the element is to be read; it must then not be closed. `label` is the tab that shows the element. */
  readonly open: (name: string, attribute: AttributeOf, label?: string) => boolean;
  readonly close: () => void;
  readonly text: (value: string) => void;
  /** A line of its own, as if it were bold. */
  readonly heading: (text: string) => void;
  readonly finish: () => PageText;
};

export function blockBuilder(): BlockBuilder {
  const pieces: Piece[] = [];
  const bold = new Set<Piece>();
  const containers: number[] = [-1];
  const outermost: Frame = {
    inline: false,
    bold: false,
    linked: false,
    verbatimLines: false,
    zone: 'main',
    container: 0,
    heading: 0,
    listDepth: 0,
    item: 0,
  };
  const frames: Frame[] = [outermost];
  let frame = outermost;
  let line = '';
  /** Whether nothing stands in the line since its last break. Asking the line itself would copy it each time a piece is added. */
  let begins = true;
  /** How far into the line everything is bold, or linked, from its start. */
  let boldUntil = 0;
  let linkedUntil = 0;
  let hasInk = false;

  const emit = (kind: Block['kind'], level: number, text: string, isLinked: boolean): Piece => {
    const piece = { kind, level, text, container: frame.container, zone: frame.zone, linked: isLinked };
    pieces.push(piece);
    return piece;
  };

  const emitLine = (raw: string, isBold: boolean, isLinked: boolean): void => {
    const text = collapseSpace(raw);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    if (frame.heading > 0 && text.length <= LONGEST_HEADING) {
      emit('heading', frame.heading, text, isLinked);
      return;
    }
    const unbulleted = withoutBullet(text);
    if (frame.item > 0) {
      emit('item', frame.item, unbulleted ?? text, isLinked);
    } else if (isBold && text.length <= LONGEST_BOLD_HEADING && !isSentence(text)) {
      bold.add(emit('heading', LABEL_LEVEL, text, isLinked));
    } else if (unbulleted !== undefined) {
      emit('item', frame.listDepth + 1, unbulleted, isLinked);
    } else if (text.endsWith(':') && text.length <= LONGEST_LABEL) {
      emit('heading', LABEL_LEVEL, text, isLinked);
    } else {
      emit('paragraph', 0, text, isLinked);
    }
  };

  const flush = (): void => {
    if (hasInk) {
      let from = 0;
      const lines = frame.item > 0 ? joinedLines(line) : line.split('\n');
      for (const part of lines) {
        const until = from + part.length;
        const parts = splitAtBullets(part);
        for (const piece of parts) {
          const end = from + piece.trimEnd().length;
          const announces =
            parts.length > 1 && piece === parts[0] && boldUntil > from && withoutBullet(piece) === undefined;
          emitLine(piece, announces || end <= boldUntil, linkedUntil >= until);
        }
        from = until + 1;
      }
    }
    line = '';
    begins = true;
    boldUntil = 0;
    linkedUntil = 0;
    hasInk = false;
  };

  const append = (piece: string): void => {
    if (piece === '') return;
    line += piece;
    begins = piece.endsWith('\n');
  };

  /** Ends a line. Inside a list item the lines belong together. */
  const breakLine = (): void => {
    if (frame.item > 0) append('\n');
    else flush();
  };

  const open: BlockBuilder['open'] = (name, attribute, label) => {
    const role = roleOf(name, attribute);
    if (role.skip) return false;
    if (role.lineBreak) {
      if (frame.heading > 0) append(' ');
      else breakLine();
    }
    const inline = role.inline;
    const startsLine = !inline && !role.lineBreak;
    const endsItem = role.list || role.heading > 0 || role.table;
    if (startsLine) {
      if (frame.item === 0 || role.item || endsItem) flush();
      else breakLine();
    }
    if (endsItem && !role.list && frame.item > 0) frame.item = 0;
    if (startsLine && role.container) containers.push(frame.container);
    frame = {
      inline,
      bold: frame.bold || role.bold,
      linked: frame.linked || role.linked,
      verbatimLines: frame.verbatimLines || role.verbatimLines,
      zone: frame.zone === 'main' || frame.zone === 'aside' ? (role.zone ?? frame.zone) : frame.zone,
      container: startsLine && role.container ? containers.length - 1 : frame.container,
      heading: role.heading > 0 ? role.heading : frame.heading,
      listDepth: frame.listDepth + (role.list ? 1 : 0),
      item: role.item ? Math.max(1, role.itemDepth || frame.listDepth) : role.list || role.table ? 0 : frame.item,
    };
    frames.push(frame);
    if (label !== undefined) heading(label);
    return true;
  };

  const close = (): void => {
    if (frames.length === 1) return;
    const parent = frames[frames.length - 2] ?? outermost;
    if (!frame.inline) {
      if (frame.item > 0 && parent.item > 0) append('\n');
      else flush();
    }
    // A heading or table inside a list item makes it a piece of layout, for what follows in it too.
    if (frame.item === 0 && parent.item > 0 && frame.listDepth === parent.listDepth) parent.item = 0;
    frames.pop();
    frame = parent;
  };

  const text = (value: string): void => {
    const kept = meantLines(value, frame.verbatimLines);
    if (kept === '') return;
    const before = line.length;
    append(begins ? kept.trimStart() : kept);
    if (!/[\p{L}\p{N}]/u.test(kept)) {
      // White space and punctuation do not end a bold stretch.
      if (boldUntil === before) boldUntil = line.length;
      if (linkedUntil === before) linkedUntil = line.length;
      return;
    }
    hasInk = true;
    if (frame.bold && boldUntil === before) boldUntil = line.length;
    if (frame.linked && linkedUntil === before) linkedUntil = line.length;
  };

  const heading = (value: string): void => {
    flush();
    emit('heading', LABEL_LEVEL, collapseSpace(value), false);
  };

  const finish = (): PageText => {
    while (frames.length > 1) close();
    flush();
    return { pieces: demoteBoldRuns(pieces, bold), containers };
  };

  return { open, close, text, heading, finish };
}

/** The lines of one list item: one text, unless lines begin with bullets of their own. */
function joinedLines(line: string): string[] {
  const lines: string[] = [];
  for (const part of line.split('\n')) {
    if (part.trim() === '') continue;
    if (lines.length === 0 || withoutBullet(part) !== undefined) lines.push(part);
    else lines[lines.length - 1] += ` ${part}`;
  }
  return lines;
}

/** Bold sentences are emphasis, not headings. A question may be a heading. */
function isSentence(text: string): boolean {
  return /[.;,]$/u.test(text) && text.length > 30;
}

function demoteBoldRuns(pieces: readonly Piece[], bold: ReadonlySet<Piece>): Piece[] {
  const settled: Piece[] = [];
  let run: Piece[] = [];
  const endRun = () => {
    const isList = run.length > MOST_BOLD_HEADINGS_IN_A_ROW;
    settled.push(...run.map((piece): Piece => (isList ? { ...piece, kind: 'paragraph', level: 0 } : piece)));
    run = [];
  };
  for (const piece of pieces) {
    if (bold.has(piece)) {
      run.push(piece);
    } else {
      endRun();
      settled.push(piece);
    }
  }
  endRun();
  return settled;
}
