import * as v from 'valibot';
import type { Lines } from '../model';
import { unescapeLine, unescapeText } from '../text/markdown';
import { type Bank, CHAPTERS, type Chapter, COMMENT, FRONT_MATTER, type Row, type Table } from './exports/records';

/** A row as its text and its comment give it. `order` is its place in its table, where the comment says so. */
export type BankRecord = {
  readonly chapter: Chapter;
  readonly row: Row;
  readonly order?: number;
  readonly lines: Lines;
};

/** Whether a text is an export of the bank. */
export function isBankExport(text: string): boolean {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u, FRONT_MATTER.length + 1);
  return FRONT_MATTER.slice(0, 2).every((line, index) => lines[index]?.trim() === line);
}

/**
 * The bank that `toMarkdown` wrote, row for row; rows whose comment is gone or damaged are left out (`readNotes` reads them as
 * ordinary notes). Undefined when the text is no export.
 */
export function readBank(text: string): Bank | undefined {
  if (!isBankExport(text)) return undefined;
  const records = recordsIn(text);
  const table = (name: Table) =>
    records
      .filter(({ chapter, order }) => chapter.table === name && order !== undefined)
      .sort((left, right) => (left.order ?? 0) - (right.order ?? 0))
      .map(({ row }) => row);
  return {
    stories: checked(STORY, table('stories')),
    questions: checked(QUESTION, table('questions')),
    notes: checked(NOTE, table('notes')),
    facts: checked(FACT, table('facts')),
  } as Bank;
}

type Open = {
  chapter: Chapter;
  heading: string;
  comment?: string;
  row: { [field: string]: unknown };
  list?: string[];
  text?: { field: string; lines: string[] };
  lines: [number, number];
};

/** The records of an export in the order of the text. Lines that belong to none are passed over. */
export function recordsIn(text: string): BankRecord[] {
  const found: BankRecord[] = [];
  let chapter: Chapter | undefined;
  let open: Open | undefined;
  const close = () => {
    if (open) found.push(finished(open));
    open = undefined;
  };
  const all = text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  for (const [index, line] of all.entries()) {
    const number = index + 1;
    const top = /^# (.*)$/u.exec(line);
    const section = /^##(?: (.*))?$/u.exec(line);
    if (top) {
      close();
      chapter = CHAPTERS.find(({ heading }) => heading === top[1]?.trim());
    } else if (chapter?.form === 'section' && section) {
      close();
      open = { chapter, heading: section[1] ?? '', row: {}, lines: [number, number] };
    } else if (chapter?.form === 'item' && /^- /u.test(line)) {
      found.push(itemOf(chapter, line, number));
    } else if (open) {
      if (line.trim() !== '') open.lines[1] = number;
      readLine(open, line);
    }
  }
  close();
  return found;
}

function readLine(open: Open, line: string): void {
  const comment = open.text ? null : COMMENT.exec(line);
  const part = /^###(?: (.*))?$/u.exec(line);
  const field = part && open.chapter.texts[part[1]?.trim() ?? ''];
  if (field) {
    closeText(open);
    open.text = { field, lines: [] };
  } else if (open.text) open.text.lines.push(line);
  else if (comment) open.comment = comment[1] ?? '';
  else {
    const entry = /^ {2}- (.*)$/u.exec(line);
    const label = /^- ([A-Z][a-z]+):(?: (.*))?$/u.exec(line);
    if (entry && open.list) open.list.push(unescapeLine(entry[1] ?? ''));
    else if (label) readLabel(open, label[1] ?? '', label[2] ?? '');
  }
}

function readLabel(open: Open, label: string, value: string): void {
  const { lines, lists } = open.chapter;
  const [field, list] = [lines[label], lists[label]];
  delete open.list;
  if (field) open.row[field] = unescapeLine(value);
  else if (list) {
    open.list = [];
    open.row[list] = open.list;
  }
}

function closeText(open: Open): void {
  if (open.text) open.row[open.text.field] = unescapeText(open.text.lines);
  delete open.text;
}

function finished(open: Open): BankRecord {
  closeText(open);
  const { chapter, heading, row, comment, lines } = open;
  const headed = chapter.headed ? { [chapter.headed]: unescapeLine(heading) } : {};
  return { ...recordOf(chapter, { ...headed, ...row }, comment), lines };
}

function itemOf(chapter: Chapter, line: string, number: number): BankRecord {
  const comment = COMMENT.exec(line);
  const text = line.slice(2, comment?.index).replace(/ $/u, '');
  const row = chapter.headed ? { [chapter.headed]: unescapeLine(text) } : {};
  return { ...recordOf(chapter, row, comment?.[1]), lines: [number, number] };
}

/** Puts what the comment keeps beside what the text shows; the text wins, and lists nobody wrote are empty. */
function recordOf(chapter: Chapter, shown: Row, comment: string | undefined): Omit<BankRecord, 'lines'> {
  const lists = Object.fromEntries(Object.values(chapter.lists).map((field) => [field, []]));
  const hidden = hiddenIn(comment);
  if (!hidden) return { chapter, row: { ...lists, ...chapter.is, ...shown } };
  const { order, ...rest } = hidden;
  return {
    chapter,
    row: { ...lists, ...rest, ...chapter.is, ...shown },
    ...(typeof order === 'number' ? { order } : {}),
  };
}

function hiddenIn(comment: string | undefined): Row | undefined {
  if (comment === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(comment);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const text = v.string();
const optional = v.exactOptional(v.string());
const optionalFlag = v.exactOptional(v.boolean());
const texts = v.array(text);
const common = { id: text, importId: optional, sample: optionalFlag, createdAt: text };

/** What a row must have to be one; fields nobody knows are dropped. */
const STORY = v.object({
  id: text,
  title: text,
  organization: optional,
  period: optional,
  situation: optional,
  task: optional,
  action: optional,
  result: optional,
  reflection: optional,
  rest: optional,
  competencies: texts,
  answers: texts,
  source: v.exactOptional(v.object({ file: text, lines: v.tuple([v.number(), v.number()]), importId: text })),
  sample: optionalFlag,
  confidential: v.exactOptional(v.array(v.object({ words: text, neutral: optional }))),
  numbers: v.exactOptional(
    v.array(v.object({ number: text, standing: v.picklist(['verified', 'estimate', 'cannot confirm']) })),
  ),
  hintsOff: v.exactOptional(texts),
  createdAt: text,
  updatedAt: text,
});

const QUESTION = v.variant('kind', [
  v.object({
    ...common,
    kind: v.literal('to ask'),
    text,
    parent: optional,
    group: optional,
    audience: v.exactOptional(v.picklist(['recruiter', 'manager', 'peer', 'executive'])),
  }),
  v.object({
    ...common,
    kind: v.literal('asked'),
    text,
    category: v.picklist(['behavioural', 'technical', 'hr']),
    competencies: texts,
    answer: optional,
    storyIds: texts,
  }),
]);

const NOTE = v.variant('kind', [
  v.object({
    ...common,
    kind: v.literal('motivation'),
    about: v.picklist(['company', 'role', 'fit', 'aspiration', 'about']),
    company: optional,
    text,
  }),
  v.object({ ...common, kind: v.picklist(['strength', 'weakness', 'note']), text }),
  v.object({ ...common, kind: v.literal('principle'), name: text, description: optional, company: optional }),
]);

const FACT = v.object({
  id: text,
  kind: v.picklist(['years', 'degree', 'certificate', 'licence', 'language', 'permit', 'other']),
  subject: text,
  value: optional,
  text,
  holds: v.boolean(),
  sample: optionalFlag,
  importId: optional,
  updatedAt: text,
});

function checked<Schema extends v.GenericSchema>(schema: Schema, rows: readonly Row[]): v.InferOutput<Schema>[] {
  return rows.flatMap((row) => {
    const result = v.safeParse(schema, row);
    return result.success ? [result.output] : [];
  });
}
