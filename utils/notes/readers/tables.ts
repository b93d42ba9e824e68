import type { Lines } from '../../model';
import { textKey } from '../../text/normalise';
import type { Piece, Table } from '../outline';
import { bareQuestion, beginsAsking, isQuestion } from '../questions';
import { questionsNamed } from '../story';
import { columnKind } from '../words/column-names';
import { areAsked, fileQuestion } from './asked';
import { type Context, claim, type Findings, markHeading, placeOf } from './findings';
import { itemSection } from './item-section';
import { fileStories, readStories, storySection } from './sections';

/** A column holds questions when its heading says so, or most of its cells ask. */
const MOSTLY = 0.6;

/** Reads a table that names stories for competencies. False when it is none. */
export function readCompetencyTable(piece: Piece, findings: Findings): boolean {
  const { table } = piece;
  if (!table) return false;
  if (isMatrix(table)) {
    markHeading(findings, piece.lines);
    for (const { cells, lines } of table.rows) {
      for (const [index, competency] of table.header.entries()) {
        if (index > 0 && TICK.test(cells[index] ?? ''))
          findings.mappings.push({ competency, stories: cells[0] ?? '', lines });
      }
    }
    return true;
  }
  const names = table.header.findIndex((name) => columnKind(name) === 'competency');
  const stories = table.header.findIndex((name) => columnKind(name) === 'story');
  if (names < 0 || stories < 0) return false;
  markHeading(findings, piece.lines);
  for (const { cells, lines } of table.rows) {
    const competency = cells[names] ?? '';
    if (competency !== '') findings.mappings.push({ competency, stories: cells[stories] ?? '', lines });
  }
  return true;
}

const TICK = /^(?:[✓✔✅☑●•x×+]\ufe0f?|yes|y|ja|oui|sí|sim)$/iu;

/** Stories down the side, topics along the top, and ticks between them. */
function isMatrix({ header, rows }: Table): boolean {
  const cells = rows.flatMap((row) => row.cells.slice(1)).filter((cell) => cell !== '');
  return header.length >= 3 && cells.length >= 2 && cells.every((cell) => TICK.test(cell));
}

/** Reads a table of questions: with the stories that answer them, with answers, or alone. False when it is none. */
export function readQuestionTable(piece: Piece, context: Context, findings: Findings): boolean {
  const { table } = piece;
  if (!table || table.rows.length === 0) return false;
  const column = questionColumn(table);
  if (column < 0) return false;
  const questions = table.rows.map(({ cells }) => cells[column] ?? '');
  const storyColumn = table.header.findIndex((name, index) => index !== column && columnKind(name) === 'story');
  const titleColumn = table.header.findIndex((name, index) => index !== column && columnKind(name) === 'title');
  const asked = questions.map((title) => ({ section: itemSection(title, piece.lines), also: [] }));
  if (storyColumn < 0 && titleColumn < 0 && !areAsked(asked, context.role)) return false;
  const target = storyColumn >= 0 ? storyColumn : titleColumn;
  const answers = target >= 0 ? -1 : answerColumn(table, column);
  for (const { cells, lines } of table.rows) {
    const answer = cells[answers] ?? '';
    if (answer !== '' && questionsIn(cells[column] ?? '').length === 1) {
      fileAnswer(cells[column] ?? '', answer, lines, context, findings);
      const rest = cells.filter((cell, index) => index !== column && index !== answers && cell !== '').join(' | ');
      keepRest(cells[column] ?? '', rest, findings);
      claim(findings, lines);
      continue;
    }
    const others = cells.filter((cell, index) => index !== column && cell !== '');
    const stories = cells[target >= 0 ? target : -1] ?? others.join(' ');
    for (const text of questionsIn(cells[column] ?? '')) {
      const competency = cells[table.header.findIndex((name) => columnKind(name) === 'competency')];
      const section = itemSection(text, lines);
      fileQuestion(section, { ...context, ...(competency ? { principle: competency } : {}) }, findings, {
        isStory: false,
        lines,
      });
      keepRest(text, others.join(' | '), findings);
      findings.mappings.push({ question: bareQuestion(text).text, stories, lines });
    }
    claim(findings, lines);
  }
  return true;
}

/** The column of the answers: the one named so, else the only one beside the questions. */
function answerColumn({ header }: Table, questions: number): number {
  const named = header.findIndex((name, index) => index !== questions && ANSWER.test(textKey(name)));
  return named < 0 && header.length === 2 ? 1 - questions : named;
}

const ANSWER =
  /^(?:(?:my|sample|your) )?(?:answers?|responses?|antwort(?:en)?|réponses?|respuestas?|respostas?|risposte|star)(?: star)?$/u;

/** A row with an answer is read as a question with that answer under it: it may tell a story, or say why. */
function fileAnswer(question: string, answer: string, lines: Lines, context: Context, findings: Findings): void {
  const pieces = answer.split('\n').map((text, index): Piece => {
    return { kind: 'text', text, strong: [], lines, quoted: false, opens: index === 0, children: [] };
  });
  const section = itemSection(question, lines, pieces);
  const { text } = bareQuestion(question);
  const drafts = readStories({ ...storySection(section, context, findings).unit, question: text });
  fileStories(drafts, section, { ...context, asks: [...(context.asks ?? []), text] }, findings);
  const isStory = drafts.length > 0;
  fileQuestion(section, context, findings, isStory ? { isStory, lines } : { isStory });
}

function questionsIn(cell: string): string[] {
  const named = questionsNamed(cell);
  return named.length > 1 ? named : [cell];
}

/** What stands beside a question in its row is its answer, be it only the name of a story. */
function keepRest(question: string, rest: string, findings: Findings): void {
  if (rest === '') return;
  const at = placeOf(bareQuestion(question).text, findings);
  const draft = at === undefined ? undefined : findings.interviewQuestions[at];
  if (draft && at !== undefined)
    findings.interviewQuestions[at] = {
      ...draft,
      answered: true,
      answer: [draft.answer, rest].filter(Boolean).join('\n'),
    };
}

function questionColumn({ header, rows }: Table): number {
  const named = header.findIndex((name) => columnKind(name) === 'question');
  if (named >= 0) return named;
  for (let index = 0; index < Math.min(4, header.length); index += 1) {
    const cells = rows.map(({ cells: row }) => row[index] ?? '').filter((cell) => cell !== '');
    const asking = cells.filter((cell) => isQuestion(cell) || beginsAsking(cell));
    if (cells.length >= 2 && asking.length >= MOSTLY * cells.length) return index;
  }
  return -1;
}
