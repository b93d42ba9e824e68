import type { Piece } from '../outline';
import { bareQuestion, isQuestion } from '../questions';
import { fileQuestion } from './asked';
import type { Context, Findings } from './findings';
import { itemSection } from './item-section';
import { readQuestionTable } from './tables';

/** Questions that name their stories stand anywhere, also among advice: "…?" → Story 2 or 8. */
export function readNamedStories(pieces: readonly Piece[], context: Context, findings: Findings): void {
  for (const piece of pieces) {
    if (piece.kind === 'table') {
      // Among advice a table of questions counts only when it names stories, wherever it stands.
      readQuestionTable(piece, withoutRole(context), findings);
      continue;
    }
    const bare = bareQuestion(piece.text);
    const names = /\bstor(?:y|ies)\b|#\d/iu.test(bare.rest) && (isQuestion(bare.text) || /^["“]/u.test(piece.text));
    if (names) fileQuestion(itemSection(piece.text, piece.lines), context, findings);
    else readNamedStories(piece.children, context, findings);
  }
}

function withoutRole({ role: _role, ...context }: Context): Context {
  return context;
}

const EXAMPLE =
  /^(?:(?:example|sample|typical|likely|possible|key|main) )?(?:interview )?(?:question|prompt)s?\s*[:：]\s*/iu;

/** "Example question: …", above stories. */
export function isExampleQuestion(piece: Piece): boolean {
  const behind = piece.text.replace(EXAMPLE, '');
  return behind !== piece.text && isQuestion(behind);
}

/** Reads the example questions among the pieces; they are answered when stories follow. */
export function readExampleQuestions(
  pieces: readonly Piece[],
  context: Context,
  findings: Findings,
  hasStories: boolean,
): string[] {
  return pieces.filter(isExampleQuestion).map((piece) => {
    const text = piece.text.replace(EXAMPLE, '');
    const section = itemSection(text, piece.lines, piece.children);
    fileQuestion(section, context, findings, hasStories ? { isStory: true, lines: piece.lines } : { isStory: false });
    return bareQuestion(text).text;
  });
}
