import type { LeftOverLine, Notebook } from '../model';
import { languageOf } from '../text/language';
import { notebookOfExport } from './exports/notebook';
import { notebookOfOwnFile } from './exports/own-file';
import { isBankExport } from './from-markdown';
import { linkStories } from './links';
import { targetCompanies, withOrganizations } from './organizations';
import { outlineSteps, type Section } from './outline';
import { emptyFindings, type Findings } from './readers/findings';
import { holdsStory } from './readers/sections';
import { visit } from './readers/visit';

/** The share of the work that is done when the tree of sections stands. */
const OUTLINED = 0.4;

/** Reads a text of notes step by step. Yields how much is done, 0 to 1. */
export function* readingOf(text: string, file: string): Generator<number, Notebook> {
  if (isBankExport(text)) return notebookOfExport(text, file);
  const own = notebookOfOwnFile(text, file);
  if (own) return own;
  const outline = outlineSteps(text, file);
  let step = outline.next();
  for (; !step.done; step = outline.next()) yield step.value * OUTLINED;
  const { lines, silent, root } = step.value;
  const sections = sectionsUnder(root);
  // What every reader asks of a section is asked here from the leaves up, so that no reading walks deep.
  for (const section of sections) holdsStory(section);
  const language = languageOf(text);
  const findings = emptyFindings(lines);
  let visited = 0;
  for (const _ of visit(root, { headings: [] }, { findings, language })) {
    visited += 1;
    yield OUTLINED + (1 - OUTLINED) * Math.min(1, visited / sections.length);
  }
  linkStories(findings);
  const targets = targetCompanies(sections.map(({ title }) => title));
  return {
    file,
    language,
    stories: withOrganizations(findings.stories, targets, text),
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

/** A section and all under it, the deepest first. */
function sectionsUnder(section: Section): Section[] {
  return [...section.sections.flatMap(sectionsUnder), section];
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
