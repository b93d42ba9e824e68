import type { Lines, QuestionToAskDraft } from '../../model';
import { sentences } from '../../text/sentences';
import type { Piece, Section } from '../outline';
import { bareQuestion, beginsAsking, isQuestion, LONGEST_LISTED, LONGEST_UNMARKED } from '../questions';
import { stepsOf, stepsOfPiece } from '../steps';
import { isPlaceholder } from '../words/placeholders';
import { type Context, claim, type Findings, linesAcross, markHeading } from './findings';

/** With this share of questions in a list, the rest of the list is talk about them. */
const MOSTLY_QUESTIONS = 0.5;

/** How advice about asking begins, in a list of questions. */
const ADVICE =
  /^(?:prepare|ask|avoid|don'?t|do not|never|always|take|listen|remember|be|keep|use|make sure|try|choose|pick|tailor|research|show|note|tip|write|bring|have|stay|focus|end with|save)\b/iu;

/** "Genuine questions (what you would like to know)": a kind of questions, none itself. */
const KIND_OF_QUESTIONS = /^(?:[\p{L}-]+ ){1,3}questions?\s*(?:[(:：—–-].*)?$/iu;

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
  const asked = section.sections.filter(({ title }) => isQuestion(title));
  const notes =
    asked.length === 0
      ? steps
      : stepsOf({ ...section, sections: section.sections.filter((child) => !asked.includes(child)) });
  const note = notes.map(({ text }) => text).join('\n');
  const lines = linesAcross(section.lines, ...notes.map((step) => step.lines));
  const question = push(findings, section.title, lines, context, { note });
  for (const child of asked) {
    const own = stepsOf(child);
    const words = own.map(({ text }) => text).join('\n');
    push(findings, child.title, linesAcross(child.lines, ...own.map((step) => step.lines)), context, {
      parent: question?.text,
      note: words,
    });
  }
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
  if (takesFragments && isGroup(piece)) {
    markHeading(findings, piece.lines);
    readQuestionsToAsk(piece.children, { ...context, group: bareGroup(piece.text) }, findings);
    return undefined;
  }
  const isFragment =
    piece.kind === 'item' &&
    piece.text.length <= LONGEST_LISTED &&
    !ADVICE.test(piece.text) &&
    !KIND_OF_QUESTIONS.test(piece.text) &&
    !/[:：]$/u.test(piece.text);
  return isFragment && takesFragments ? readQuestion(piece, context, findings) : undefined;
}

/** A few words in bold, or before a colon, with a list under them: what the list is about. */
function isGroup({ kind, text, strong, children }: Piece): boolean {
  const isMarked = (strong[0]?.start === 0 && strong[0].end === text.length) || /[:：]$/u.test(text);
  return kind === 'item' && isMarked && children.some((child) => child.kind === 'item');
}

function readQuestion(piece: Piece, context: Context, findings: Findings): QuestionToAskDraft | undefined {
  const several = questionsInLine(piece.text);
  if (several.length > 1 && piece.kind === 'text') {
    for (const text of several) push(findings, text, piece.lines, context, {});
    return undefined;
  }
  const notes = piece.children.filter((child) => !asks(child));
  const note = notes.flatMap((child) => stepsOfPiece(child).map(({ text }) => text)).join('\n');
  const question = push(findings, piece.text, linesAcross(piece.lines, ...notes.map(whole)), context, { note });
  for (const child of piece.children.filter(asks)) {
    const own = child.children.flatMap((deeper) => stepsOfPiece(deeper).map(({ text }) => text)).join('\n');
    push(findings, child.text, whole(child), context, { parent: question?.text, note: own });
  }
  return question;
}

/** The questions of a line that holds nothing else. */
function questionsInLine(text: string): string[] {
  const found = sentences(text).map(({ start, end }) => text.slice(start, end));
  return found.every((sentence) => isQuestion(sentence) && beginsAsking(sentence)) ? found : [];
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
  if (!/\p{L}/u.test(text) || isPlaceholder(text)) return undefined;
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

/** A remark that turns into a question: "I see that you use Jira, is that …". */
const TURNS = /, (?:is|are|do|does|did|can|could|would|will|has|have) (?:that|this|it|there|you|the|they|we)\b/iu;

/** A question that ends like a sentence: "What is a normal day like." "If they …" is a remark then. */
const ASKS_ANYWAY = /^\W*(?:what|how|why|when|where|who|which)\b[^.!]*\.$/iu;

/** In a list of questions nobody needs a question mark. */
function asks({ text, kind }: Piece): boolean {
  if (isQuestion(text)) return true;
  if (kind !== 'item' || text.length > LONGEST_UNMARKED || ADVICE.test(text)) return false;
  return (beginsAsking(text) && !(/[.!]$/u.test(text) && !ASKS_ANYWAY.test(text))) || TURNS.test(text);
}
