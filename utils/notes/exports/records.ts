import type { BankedNote, BankedQuestion, Fact, Story } from '../../model';

/** What a person gathered, as it is exported: everything but saved postings, which are files of their own. */
export type Bank = {
  readonly stories: readonly Story[];
  readonly questions: readonly BankedQuestion[];
  readonly notes: readonly BankedNote[];
  readonly facts: readonly Fact[];
};

export type Table = keyof Bank;

/** A row of any table, its fields by name. */
export type Row = { readonly [field: string]: unknown };

/** How one kind of row is written. Fields that are not named here stand in a comment, so that nothing is lost. */
export type Chapter = {
  /** The heading over all rows of the kind. */
  readonly heading: string;
  readonly table: Table;
  /** Fields that tell this kind from others of its table. */
  readonly is: { readonly [field: string]: string };
  /** A row is a section under its own heading, or an item of a list. */
  readonly form: 'section' | 'item';
  /** The field that is the section's heading or the item's text; without one a section is headed by `title`. */
  readonly headed?: string;
  readonly title?: string;
  /** Short fields, each on a line of its own, by the label they have there. */
  readonly lines: { readonly [label: string]: string };
  /** Fields that are lists of short texts. */
  readonly lists: { readonly [label: string]: string };
  /** Fields that are texts, each under a heading. */
  readonly texts: { readonly [label: string]: string };
};

const NONE = {};

/** The chapters in the order of the export. */
export const CHAPTERS: readonly Chapter[] = [
  {
    heading: 'Stories',
    table: 'stories',
    is: NONE,
    form: 'section',
    headed: 'title',
    lines: { Organization: 'organization', Period: 'period' },
    lists: { Competencies: 'competencies', Answers: 'answers' },
    texts: {
      Situation: 'situation',
      Task: 'task',
      Action: 'action',
      Result: 'result',
      Reflection: 'reflection',
      Notes: 'rest',
    },
  },
  {
    heading: 'Questions to ask',
    table: 'questions',
    is: { kind: 'to ask' },
    form: 'item',
    headed: 'text',
    lines: NONE,
    lists: NONE,
    texts: NONE,
  },
  {
    heading: 'Interview questions',
    table: 'questions',
    is: { kind: 'asked' },
    form: 'section',
    headed: 'text',
    lines: { Category: 'category' },
    lists: { Competencies: 'competencies' },
    texts: { Answer: 'answer' },
  },
  {
    heading: 'Motivations',
    table: 'notes',
    is: { kind: 'motivation' },
    form: 'section',
    title: 'Why',
    lines: { About: 'about', Company: 'company' },
    lists: NONE,
    texts: { Words: 'text' },
  },
  {
    heading: 'Strengths',
    table: 'notes',
    is: { kind: 'strength' },
    form: 'item',
    headed: 'text',
    lines: NONE,
    lists: NONE,
    texts: NONE,
  },
  {
    heading: 'Weaknesses',
    table: 'notes',
    is: { kind: 'weakness' },
    form: 'item',
    headed: 'text',
    lines: NONE,
    lists: NONE,
    texts: NONE,
  },
  {
    heading: 'Principles',
    table: 'notes',
    is: { kind: 'principle' },
    form: 'section',
    headed: 'name',
    lines: { Company: 'company' },
    lists: NONE,
    texts: { Description: 'description' },
  },
  {
    heading: 'Facts',
    table: 'facts',
    is: NONE,
    form: 'section',
    headed: 'subject',
    lines: { Kind: 'kind', Value: 'value' },
    lists: NONE,
    texts: { Words: 'text' },
  },
  {
    heading: 'Notes',
    table: 'notes',
    is: { kind: 'note' },
    form: 'section',
    title: 'Note',
    lines: NONE,
    lists: NONE,
    texts: { Words: 'text' },
  },
];

/** The chapter of a row; undefined for a kind this version does not know. */
export function chapterOf(table: Table, row: Row): Chapter | undefined {
  return CHAPTERS.find(
    (chapter) => chapter.table === table && Object.entries(chapter.is).every(([field, value]) => row[field] === value),
  );
}

/** Fields that a chapter shows; the others stand in the comment. */
export function shownFields({ headed, lines, lists, texts }: Chapter): ReadonlySet<string> {
  return new Set([
    ...(headed ? [headed] : []),
    ...Object.values(lines),
    ...Object.values(lists),
    ...Object.values(texts),
  ]);
}

/** The first lines of an export, by which it is known again. */
export const FRONT_MATTER = ['---', 'plumbline: bank', 'version: 1', '---'] as const;

export const COMMENT = /(?<!\\)<!-- plumbline (\{[^\n]*\}) -->\s*$/u;
