import type { LeftOverLine, Notebook } from '../model';
import { languageOf } from '../text/language';
import { notebookOfExport } from './exports/notebook';
import { isBankExport } from './from-markdown';
import { linkStories } from './links';
import { targetCompanies, withOrganizations } from './organizations';
import { outlineOf, type Section } from './outline';
import { type Context, emptyFindings, type Findings } from './readers/findings';
import { visit } from './readers/visit';

/** Reads a text of notes step by step: a caller may stop between two steps, or pause so that others get their turn. */
export function* readingOf(text: string, file: string): Generator<number, Notebook> {
  if (isBankExport(text)) return notebookOfExport(text, file);
  const { lines, silent, root } = outlineOf(text, file);
  yield 0.5;
  const language = languageOf(text);
  const findings = emptyFindings(lines);
  const context: Context = { headings: [] };
  for (const _ of visit(root, context, { findings, language })) yield 0.5;
  linkStories(findings);
  const headings = headingsOf(root);
  return {
    file,
    language,
    stories: withOrganizations(findings.stories, targetCompanies(headings), text),
    questionsToAsk: findings.questionsToAsk,
    interviewQuestions: findings.interviewQuestions,
    motivations: findings.motivations,
    strengths: findings.strengths,
    weaknesses: findings.weaknesses,
    competencies: findings.competencies,
    postings: findings.postings,
    facts: findings.facts,
    leftOver: leftOver(lines, silent, findings),
  };
}

function leftOver(
  lines: readonly string[],
  silent: readonly boolean[],
  { claimed, headings }: Findings,
): LeftOverLine[] {
  return lines.flatMap((text, index): LeftOverLine[] => {
    if (silent[index] || claimed[index]) return [];
    return [{ line: index + 1, text, ...(headings[index] ? { heading: true as const } : {}) }];
  });
}

function headingsOf(section: Section): string[] {
  return [section.title, ...section.sections.flatMap(headingsOf)];
}
