import type { Piece, Section } from '../outline';
import { direction, isMarkedQuestion, isPlainPrompt, isQuestion } from '../questions';
import { labelOfPiece } from '../steps';
import { isPlaceholder } from '../words/placeholders';
import { type Asked, askedIn } from './asked';
import { holdsStory } from './sections';

/** Where the bare questions at the end of a section begin that only the person can ask; -1 where there are none. */
export function turnedAt(pieces: readonly Piece[]): number {
  const bare = pieces.findLastIndex(({ kind, text }) => kind !== 'text' || !/[?？؟]$/u.test(text)) + 1;
  const isSecondList = bare === pieces.length;
  const from = isSecondList ? countsAnewAt(pieces) : bare;
  const questions = pieces.slice(from);
  const turned = questions.filter(({ text }) => direction(text) > 0).length;
  const against = questions.filter(({ text }) => direction(text) < 0).length;
  const isTurned =
    questions.length >= FEWEST_TURNED && turned > questions.length / 2 && (against === 0 || isSecondList);
  return isTurned && questions[0]?.opens ? from : -1;
}

const FEWEST_TURNED = 3;

/** Where a numbered list of questions at the end counts from one again; the number of pieces where none does. */
function countsAnewAt(pieces: readonly Piece[]): number {
  const from = pieces.findLastIndex(({ ordinal }) => ordinal === 1);
  const isList = pieces
    .slice(from)
    .every(({ kind, ordinal, text }) => kind === 'item' && ordinal !== undefined && isQuestion(text));
  const isSecond = pieces.slice(0, Math.max(0, from)).some(({ ordinal }) => ordinal !== undefined);
  return from > 0 && isList && isSecond ? from : pieces.length;
}

/** A part of a story with nothing but a slot behind it: "S - Situation for 1 min". */
export function isSlot(piece: Piece): boolean {
  const label = labelOfPiece(piece);
  return label !== undefined && label.parts.length > 0 && isPlaceholder(label.rest);
}

/** The name of a principle with questions below it. */
export function asksBelow({ kind, children }: Piece): boolean {
  return kind === 'item' && children.some((child) => child.kind === 'item' && isQuestion(child.text));
}

/** A section without the questions of it that have answers under them. */
export function withoutQuestions(section: Section, asked: ReadonlySet<Piece>): Section {
  const answered = [...asked].filter(({ kind, children }) => kind === 'item' && children.length > 0);
  if (answered.length < FEWEST_ANSWERED) return section;
  return { ...section, pieces: section.pieces.filter((piece) => !answered.includes(piece)) };
}

/** Whether labels follow most questions, each with its own, though they stand no deeper: "1. Tell me about …", then "- Situation: …". */
export function answersFollow(pieces: readonly Piece[], questions: ReadonlySet<Piece>): boolean {
  const { before, asked } = askedIn(pieces, (piece) => questions.has(piece));
  if (before.some((piece) => (labelOfPiece(piece)?.parts.length ?? 0) > 0)) return false;
  const answered = asked.filter(({ section }) => holdsStory(section)).length;
  return answered > 0 && answered >= asked.length / 2;
}

/** One item with something under it may be a line of a story. */
const FEWEST_ANSWERED = 2;

/** A question under which stands nothing but "or". */
export function onlyJoins({ pieces, sections }: Section): boolean {
  return (
    sections.length === 0 &&
    pieces.length === 1 &&
    /^[^\p{L}\d]*(?:or|and\/or|oder|ou|или|або)[^\p{L}\d]*$/iu.test(pieces[0]?.text ?? '')
  );
}

/** Whether questions without a heading that names them are a list of questions, and not a writer's figure of speech. */
export function isEnough(asked: readonly Asked[], pieces: readonly Piece[]): boolean {
  if (asked.length >= 2 || asked.length === pieces.length) return true;
  return asked.some(
    ({ section }) =>
      isPlainPrompt(section.title) ||
      isMarkedQuestion(section.title) ||
      (/\byou(?:r|'ve|’ve)?\b/iu.test(section.title) && section.pieces.length > 0),
  );
}

/** Numbered questions at the end of a numbered question's section go on in its series; they are no part of its answer. */
export function withoutFurtherQuestions(section: Section): { section: Section; further: readonly Piece[] } {
  return NUMBERED.test(section.title) ? cutFurther(section) : { section, further: [] };
}

const NUMBERED = /^\W*(?:q|question)?\s*\d{1,3}\b/iu;

function cutFurther(section: Section): { section: Section; further: readonly Piece[] } {
  const last = section.sections.at(-1);
  if (last && last.origin !== 'heading') {
    const cut = cutFurther(last);
    return { section: { ...section, sections: [...section.sections.slice(0, -1), cut.section] }, further: cut.further };
  }
  if (last) return { section, further: [] };
  const { pieces } = section;
  const goesOn = ({ kind, text, ordinal }: Piece) => kind === 'item' && ordinal !== undefined && isQuestion(text);
  const from = pieces.findLastIndex((piece) => !goesOn(piece)) + 1;
  return { section: { ...section, pieces: pieces.slice(0, from) }, further: pieces.slice(from) };
}
