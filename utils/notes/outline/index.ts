import { textKey } from '../../text/normalise';
import { labelOf } from '../labels';
import { isQuestion } from '../questions';
import { roleOf } from '../roles';
import { isStoryTitle } from '../titles';
import { ANSWER_MARK } from '../words/answer-marks';
import { isPlaceholder } from '../words/placeholders';
import { rowsOf } from './rows';
import { sectionsOf } from './sections';
import { sourceOf } from './source';
import type { Outline } from './types';

export type { Outline, Piece, Section, SectionOrigin, Table } from './types';

/** Fences in these "languages" hold text. */
const TEXT_LANGUAGES: ReadonlySet<string> = new Set([
  '',
  'text',
  'txt',
  'md',
  'markdown',
  'plain',
  'plaintext',
  'org',
  'notes',
  'none',
]);

/** A line that says that an answer follows is short. */
const LONGEST_MARK = 40;

/** A fence around this share of a document is a way of pasting it. */
const WHOLE_DOCUMENT = 0.8;

/** A story inside a fence labels at least this many of its parts. */
const FEWEST_LABELS = 2;

/** The title of an entry: "Story 3: …", "Example 2", "Q4. …", or a question. */
const ENTRY =
  /^(?:(?:story|example|scenario|situation|case|question|q|star|answer|project|experience|option|version|beispiel|geschichte|histoire|exemple|ejemplo|exemplo|história|historia|verhaal|storia|esempio|voorbeeld)\s*#?(?:\d{1,3}|(?<=[\s#])[a-e]|one|two|three|four|five|six|seven|eight|nine|ten)\b|#?\d{1,3}[.:)])/iu;

/** Markdown, Org or plain text as a tree of sections. Never throws; the same text gives the same tree. */
export function outlineOf(text: string, file: string): Outline {
  const steps = outlineSteps(text, file);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same step by step; says how much is done, 0 to 1. */
export function* outlineSteps(text: string, file: string): Generator<number, Outline> {
  const { lines, markdown, silent } = sourceOf(text, file);
  yield 0;
  const root = yield* sectionsOf(rowsOf(markdown, isNotesInFence), markdown.length, {
    beginsAnew: ({ text: line, strong }) =>
      strong[0]?.start === 0 ||
      labelOf({ text: line, strong }) !== undefined ||
      ENTRY.test(line) ||
      /^(?:q|a)\s*[:.]/iu.test(line),
    isEntry: (title) => ENTRY.test(title) || isStoryTitle(title) || isQuestion(title),
    isQuestion,
    isNamed: (title) => roleOf(title) === 'posting' || (roleOf(title) !== undefined && !isQuestion(title)),
    isPart: (title) => {
      const label = labelOf({ text: title, strong: [] });
      return label !== undefined && label.parts.length > 0;
    },
    isAnswerMark: (line) => line.length <= LONGEST_MARK && ANSWER_MARK.test(textKey(line)),
  });
  return { lines, silent, root };
}

function isNotesInFence(lines: readonly string[], language: string, share: number): boolean {
  if (!TEXT_LANGUAGES.has(language)) return false;
  if (share >= WHOLE_DOCUMENT) return true;
  const parts = new Set<string>();
  let placeholders = 0;
  for (const line of lines.slice(0, 200)) {
    const label = labelOf({
      text: line
        .trim()
        .slice(0, 300)
        .replace(/[*#>-]+\s*/gu, ''),
      strong: [],
    });
    if (!label || label.parts.length === 0) continue;
    if (isPlaceholder(label.rest)) placeholders += 1;
    for (const part of label.parts) parts.add(part);
  }
  return parts.size >= FEWEST_LABELS && placeholders < parts.size;
}
