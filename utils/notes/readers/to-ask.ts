import type { Lines, QuestionToAskDraft } from '../../model';
import type { Piece, Section } from '../outline';
import { bareQuestion, beginsAsking, isQuestion } from '../questions';
import { stepsOf, stepsOfPiece } from '../steps';
import { type Context, claim, type Findings, linesAcross, markHeading } from './findings';

/** With this share of questions in a list, the rest of the list is talk about them. */
const MOSTLY_QUESTIONS = 0.5;

/** How advice about asking begins, in a list of questions. */
const ADVICE =
  /^(?:prepare|ask|avoid|don'?t|do not|never|always|take|listen|remember|be|keep|use|make sure|try|choose|pick|tailor|research|show|note|tip|write|bring|have|stay|focus|end with|save)\b/iu;

/** Reads the questions to ask that stand in a section's own lines. */
export function readQuestionsToAsk(pieces: readonly Piece[], context: Context, findings: Findings): void {
  const lists = pieces.filter(({ kind }) => kind === 'item');
  const asking = lists.filter(asks).length;
  const unmarked = lists.every(({ text }) => !text.includes('?'));
  const takesFragments = lists.length > 0 && (unmarked || asking < MOSTLY_QUESTIONS * lists.length);
  let before: QuestionToAskDraft | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'code' || piece.kind === 'table') {
      for (const { cells, lines } of piece.table?.rows ?? []) readRow(cells, lines, context, findings);
      continue;
    }
    if (before && piece.quoted && !asks(piece)) {
      addNote(before, piece, findings);
      continue;
    }
    before = readPiece(piece, takesFragments, context, findings);
  }
}

/** Reads a section whose title is a question to ask; what stands under it are notes on it. */
export function readQuestionToAskSection(section: Section, context: Context, findings: Findings): void {
  const steps = stepsOf(section);
  const note = steps.map(({ text }) => text).join('\n');
  const lines = linesAcross(section.lines, ...steps.map((step) => step.lines));
  push(findings, section.title, lines, context, { note });
}

function readPiece(
  piece: Piece,
  takesFragments: boolean,
  context: Context,
  findings: Findings,
): QuestionToAskDraft | undefined {
  const asking = piece.children.filter(asks);
  if (asks(piece)) return readQuestion(piece, context, findings);
  if (asking.length > 0 && piece.kind === 'item') {
    markHeading(findings, piece.lines);
    readQuestionsToAsk(piece.children, { ...context, group: bareGroup(piece.text) }, findings);
    return undefined;
  }
  const isFragment =
    piece.kind === 'item' && piece.text.length <= 200 && !ADVICE.test(piece.text) && !/[:：]$/u.test(piece.text);
  return isFragment && takesFragments ? readQuestion(piece, context, findings) : undefined;
}

function readQuestion(piece: Piece, context: Context, findings: Findings): QuestionToAskDraft | undefined {
  const notes = piece.children.filter((child) => !asks(child));
  const note = notes.flatMap((child) => stepsOfPiece(child).map(({ text }) => text)).join('\n');
  const question = push(findings, piece.text, linesAcross(piece.lines, ...notes.map(whole)), context, { note });
  for (const child of piece.children.filter(asks)) {
    const own = child.children.flatMap((deeper) => stepsOfPiece(deeper).map(({ text }) => text)).join('\n');
    push(findings, child.text, whole(child), context, { parent: question?.text, note: own });
  }
  return question;
}

function readRow(cells: readonly string[], lines: Lines, context: Context, findings: Findings): void {
  const at = cells.findIndex((cell) => isQuestion(cell));
  const cell = cells[at];
  if (cell === undefined) return;
  push(findings, cell, lines, context, { note: cells.filter((_, index) => index !== at).join('\n') });
}

function push(
  findings: Findings,
  raw: string,
  lines: Lines,
  { group }: Context,
  { parent, note }: { parent?: string | undefined; note?: string },
): QuestionToAskDraft | undefined {
  const { text, competencies, rest } = bareQuestion(raw);
  if (!/\p{L}/u.test(text)) return undefined;
  const notes = [competencies.join(', '), rest, note ?? ''].filter((words) => words !== '').join('\n');
  const draft: QuestionToAskDraft = {
    text,
    ...(parent === undefined ? {} : { parent }),
    ...(group ? { group } : {}),
    ...(notes === '' ? {} : { note: notes }),
    lines,
  };
  findings.questionsToAsk.push(draft);
  claim(findings, lines);
  return draft;
}

function addNote(question: QuestionToAskDraft, piece: Piece, findings: Findings): void {
  const at = findings.questionsToAsk.lastIndexOf(question);
  if (at < 0) return;
  const words = stepsOfPiece(piece).map(({ text }) => text);
  const lines = linesAcross(question.lines, whole(piece));
  findings.questionsToAsk[at] = { ...question, note: [question.note, ...words].filter(Boolean).join('\n'), lines };
  claim(findings, lines);
}

function whole(piece: Piece): Lines {
  return linesAcross(piece.lines, ...stepsOfPiece(piece).map(({ lines }) => lines));
}

function bareGroup(text: string): string {
  return text.replace(/[:：]$/u, '').trim();
}

/** In a list of questions nobody needs a question mark. */
function asks({ text, kind }: Piece): boolean {
  if (isQuestion(text)) return true;
  return kind === 'item' && !/[.!]$/u.test(text) && beginsAsking(text) && text.length <= 300 && !ADVICE.test(text);
}
