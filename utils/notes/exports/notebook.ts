import type { LeftOverLine, Lines, Notebook, StoryDraft } from '../../model';
import { languageOf } from '../../text/language';
import { type BankRecord, recordsIn } from '../from-markdown';
import { metricsIn } from '../metrics';

/** An export of the bank as a notebook, for whoever imports it as notes: the rows are plain to read, nothing is guessed. */
export function notebookOfExport(text: string, file: string): Notebook {
  const source = text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  const records = recordsIn(text);
  const of = (heading: string) => records.filter(({ chapter }) => chapter.heading === heading);
  return {
    file,
    language: languageOf(text),
    stories: of('Stories').map((record) => storyOf(record, source)),
    questionsToAsk: of('Questions to ask').map(({ row, lines }) => ({
      text: said(row.text),
      ...only({ parent: row.parent, group: row.group }),
      lines,
    })),
    interviewQuestions: of('Interview questions').map(({ row, lines }) => ({
      text: said(row.text),
      category: row.category === 'technical' || row.category === 'hr' ? row.category : 'behavioural',
      competencies: list(row.competencies),
      answered: said(row.answer) !== '' || list(row.storyIds).length > 0,
      ...only({ answer: row.answer }),
      lines,
    })),
    motivations: of('Motivations').map(({ row, lines }) => ({
      kind: motivation(row.about),
      text: said(row.text),
      lines,
    })),
    strengths: of('Strengths').map(({ row, lines }) => ({ text: said(row.text), lines })),
    weaknesses: of('Weaknesses').map(({ row, lines }) => ({ text: said(row.text), lines })),
    competencies: of('Principles').map(({ row, lines }) => ({
      name: said(row.name),
      ...only({ description: row.description, company: row.company }),
      lines,
    })),
    postings: [],
    facts: of('Facts').map(({ row, lines }) => ({
      kind: factKind(row.kind),
      subject: said(row.subject),
      ...only({ value: row.value }),
      text: said(row.text),
      lines,
    })),
    notes: of('Notes').map(({ row, lines }) => ({ text: said(row.text), lines })),
    leftOver: leftOver(source, records),
  };
}

function storyOf({ row, lines }: BankRecord, source: readonly string[]): StoryDraft {
  const { situation, task, action, result, reflection, rest } = row;
  const parts = only({ situation, task, action, result, reflection });
  const loose = only({ rest });
  return {
    title: said(row.title),
    ...only({ organization: row.organization, period: row.period }),
    ...parts,
    ...loose,
    body: source.slice(lines[0] - 1, lines[1]).join('\n'),
    answers: list(row.answers),
    competencies: list(row.competencies),
    metrics: metricsIn({ ...parts, ...loose }),
    certainty: 'labelled',
    lines,
  };
}

/** What no row holds: notes between chapters, and what the writer of an export adds below its last one. */
function leftOver(source: readonly string[], records: readonly BankRecord[]): LeftOverLine[] {
  const taken = new Uint8Array(source.length);
  const take = ([first, last]: Lines) => taken.fill(1, first - 1, last);
  for (const { lines } of records) take(lines);
  const matter = source.indexOf('---', 1);
  if (matter > 0) take([1, matter + 1]);
  return source.flatMap((text, index): LeftOverLine[] => {
    if (taken[index] || !/[\p{L}\p{N}]/u.test(text)) return [];
    return [{ line: index + 1, text, ...(/^# /u.test(text) ? { heading: true as const } : {}) }];
  });
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** The fields that are given. */
function only<Field extends string>(
  fields: { readonly [field in Field]: unknown },
): { readonly [field in Field]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string')) as {
    [field in Field]?: string;
  };
}

const MOTIVATIONS = ['company', 'role', 'fit', 'aspiration', 'about'] as const;

function motivation(value: unknown) {
  return MOTIVATIONS.find((kind) => kind === value) ?? 'about';
}

const FACTS = ['years', 'degree', 'certificate', 'licence', 'language', 'permit', 'other'] as const;

function factKind(value: unknown) {
  return FACTS.find((kind) => kind === value) ?? 'other';
}
