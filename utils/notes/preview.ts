import type { LeftOverLine, Lines, Notebook } from '../model';

/** The lists of a notebook, in the order in which they are told of. */
export const NOTEBOOK_LISTS = [
  'stories',
  'questionsToAsk',
  'interviewQuestions',
  'motivations',
  'strengths',
  'weaknesses',
  'competencies',
  'facts',
  'notes',
  'postings',
] as const satisfies readonly (keyof Notebook)[];

export type NotebookList = (typeof NOTEBOOK_LISTS)[number];

/** One result of reading notes: where it is in the notebook, and where in the text. */
export type Placed = { readonly list: NotebookList; readonly index: number; readonly lines: Lines };

/** Lines of the text that belong together, with what became of them and what found no place. */
export type Stretch = {
  readonly lines: Lines;
  readonly placed: readonly Placed[];
  readonly leftOver: readonly LeftOverLine[];
};

/** Where each line of a text begins, in UTF-16 units. A mark of the encoding at its beginning belongs to no line; its end begins none. */
export function lineStartsOf(text: string): Uint32Array<ArrayBuffer> {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length);
  if (starts.length > 1 && starts.at(-1) === text.length) starts.pop();
  return Uint32Array.from(starts);
}

/** Some lines of a text, without their ends. `starts` are those of the whole text. */
export function linesOf(text: string, starts: Uint32Array, [first, last]: Lines): string[] {
  const begin = starts[first - 1];
  if (begin === undefined) return [];
  return text
    .slice(begin, starts[last])
    .split(/\r\n|\r|\n/u)
    .slice(0, last - first + 1);
}

/** Lists whose items are told together where they stand together. A story and a posting are each a thing of their own. */
const TOLD_TOGETHER: ReadonlySet<NotebookList> = new Set(
  NOTEBOOK_LISTS.filter((list) => list !== 'stories' && list !== 'postings'),
);

/**
 * A notebook in the order of its text: side by side with the source, every line that says something is in one stretch. Results that share
 * lines are one stretch, as are neighbours of one list; what found no place has a stretch of its own unless it stands inside another: one for
 * each heading, and one for each paragraph where the person wants it so, which `parted` says by the first left-over line.
 */
export function stretchesOf(notebook: Notebook, parted: ReadonlySet<number> = new Set()): Stretch[] {
  const placed = NOTEBOOK_LISTS.flatMap((list) =>
    (notebook[list] ?? []).map(({ lines }, index): Placed => ({ list, index, lines })),
  ).sort(inReadingOrder);
  const headings = new Set(notebook.leftOver.flatMap(({ line, heading }) => (heading ? [line] : [])));
  const leftOver = notebook.leftOver.filter(({ heading }) => !heading);
  const partsOf = (lines: readonly LeftOverLine[]) =>
    underHeadings(lines, headings).flatMap((part) => (parted.has(part[0]?.line ?? 0) ? paragraphsOf(part) : [part]));
  return withLeftOver(joined(placed, leftOver), leftOver, partsOf).map((stretch, index, all) => {
    const before = all[index - 1]?.lines[1] ?? 0;
    return { ...stretch, lines: [withHeadings(stretch.lines[0], before, headings), stretch.lines[1]] };
  });
}

function inReadingOrder(left: Placed, right: Placed): number {
  return (
    left.lines[0] - right.lines[0] ||
    right.lines[1] - left.lines[1] ||
    NOTEBOOK_LISTS.indexOf(left.list) - NOTEBOOK_LISTS.indexOf(right.list)
  );
}

function joined(placed: readonly Placed[], leftOver: readonly LeftOverLine[]): Stretch[] {
  const found: { lines: Lines; placed: Placed[]; leftOver: LeftOverLine[] }[] = [];
  let next = 0;
  for (const one of placed) {
    while (next < leftOver.length && (leftOver[next]?.line ?? 0) < one.lines[0]) next += 1;
    const last = found.at(-1);
    const between = leftOver[next - 1]?.line ?? 0;
    const overlaps = last && one.lines[0] <= last.lines[1];
    const continues = last?.placed.every(({ list }) => list === one.list && TOLD_TOGETHER.has(list));
    if (last && (overlaps || (continues && between <= last.lines[1]))) {
      last.lines = [last.lines[0], Math.max(last.lines[1], one.lines[1])];
      last.placed.push(one);
    } else {
      found.push({ lines: one.lines, placed: [one], leftOver: [] });
    }
  }
  return found;
}

/** Left-over lines by the blank lines between them. */
export function paragraphsOf(lines: readonly LeftOverLine[]): LeftOverLine[][] {
  return partedAt(lines, (before, next) => next > before + 1);
}

function underHeadings(lines: readonly LeftOverLine[], headings: ReadonlySet<number>): LeftOverLine[][] {
  return partedAt(lines, (before, next) => {
    for (let line = before + 1; line < next; line += 1) if (headings.has(line)) return true;
    return false;
  });
}

/** Neighbouring lines as parts, a new one wherever two lines do not belong together. */
function partedAt(
  lines: readonly LeftOverLine[],
  isApart: (before: number, next: number) => boolean,
): LeftOverLine[][] {
  const parts: LeftOverLine[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    const before = last?.at(-1)?.line;
    if (last && before !== undefined && !isApart(before, line.line)) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

/** Each left-over line goes to the stretch it stands in, or with its neighbours into the parts between the others. */
function withLeftOver(
  stretches: readonly Stretch[],
  leftOver: readonly LeftOverLine[],
  partsOf: (lines: readonly LeftOverLine[]) => readonly (readonly LeftOverLine[])[],
): Stretch[] {
  const all: Stretch[] = [];
  let next = 0;
  const takeUntil = (end: number): LeftOverLine[] => {
    const from = next;
    while (next < leftOver.length && (leftOver[next]?.line ?? 0) <= end) next += 1;
    return leftOver.slice(from, next);
  };
  const addAlone = (lines: readonly LeftOverLine[]) => {
    for (const part of partsOf(lines)) {
      const [first, last] = [part[0], part.at(-1)];
      if (first && last) all.push({ lines: [first.line, last.line], placed: [], leftOver: part });
    }
  };
  for (const stretch of stretches) {
    addAlone(takeUntil(stretch.lines[0] - 1));
    all.push({ ...stretch, leftOver: takeUntil(stretch.lines[1]) });
  }
  addAlone(takeUntil(Number.POSITIVE_INFINITY));
  return all;
}

/** The first line, or that of the headings right above it which only say what stands under them. Lines after `before` only. */
function withHeadings(first: number, before: number, headings: ReadonlySet<number>): number {
  let start = first;
  for (let line = first - 1; line > before && first - line <= FARTHEST_HEADING; line -= 1) {
    if (headings.has(line)) start = line;
  }
  return start;
}

/** A heading this many lines above what it is about still belongs to it: blank lines and an underline lie between. */
const FARTHEST_HEADING = 6;
