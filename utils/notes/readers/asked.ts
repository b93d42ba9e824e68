import type { Lines, MotivationDraft } from '../../model';
import { textKey } from '../../text/normalise';
import type { Piece, Section } from '../outline';
import {
  bareQuestion,
  beginsAsking,
  categoryOf,
  direction,
  isAboutQuestions,
  isMarkedQuestion,
  isPrompt,
  isQuestion,
  LONGEST_LISTED,
  LONGEST_UNMARKED,
} from '../questions';
import { roleCueOf } from '../roles';
import { labelOfPiece, type Step, stepsOf } from '../steps';
import { isPlaceholder } from '../words/placeholders';
import { TOPIC } from '../words/topics';
import { type Context, claim, type Findings, linesAcross, placeOf } from './findings';
import { itemSection } from './item-section';
import { readTraitAnswer } from './traits';

/** A question with the pieces that answer it, as a section of its own. */
export type Asked = { readonly section: Section; readonly also: readonly Section[] };

/** A word alone that joins two questions to one answer. */
const OR = /^[^\p{L}\d]*(?:or|and\/or|oder|ou|или|або|o|of)[^\p{L}\d]*$/iu;

/** Notes about a question that are no answer to it. */
const ABOUT =
  /^(?:why (?:they|this|it|do they|interviewers?)|what (?:they|to|interviewers?|is the point)|tips?|hint|note|goal of|purpose|looking for|avoid|don'?t|do|follow[- ]?ups?|category|difficulty|level|tags?|frequency|asked (?:by|at|in)|source|type|time|duration|star focus|key points to)\b/iu;

/** Groups the pieces of a section into questions and their answers. Pieces before the first question, and those below a list that belong to none, are given back. */
export function askedIn(
  pieces: readonly Piece[],
  takes: (piece: Piece) => boolean,
): { before: Piece[]; asked: Asked[]; after: Piece[] } {
  const before: Piece[] = [];
  const after: Piece[] = [];
  const asked: { question: Piece; answer: Piece[]; also: Section[] }[] = [];
  let joins = false;
  for (const piece of pieces) {
    const last = asked.at(-1);
    if (takes(piece)) {
      const also =
        joins && last && last.answer.length === 0
          ? [...last.also, itemSection(last.question.text, last.question.lines)]
          : [];
      if (also.length > 0) asked.pop();
      asked.push({ question: piece, answer: [...piece.children], also });
      joins = false;
    } else if (last && last.answer.length === 0 && OR.test(piece.text)) {
      joins = true;
    } else if (last && (last.answer.length > 0 || !endsList(piece, asked))) last.answer.push(piece);
    else (last ? after : before).push(piece);
  }
  return {
    before,
    asked: asked.map(({ question, answer, also }) => ({
      section: itemSection(question.text, question.lines, withoutFirstMark(answer)),
      also,
    })),
    after,
  };
}

/** A paragraph at the margin below a list of questions that nobody answered is no answer to the last of them, unless the person speaks. */
function endsList(
  piece: Piece,
  asked: readonly { readonly question: Piece; readonly answer: readonly Piece[] }[],
): boolean {
  return (
    piece.kind === 'text' &&
    piece.opens &&
    !SPEAKS_ALONE.test(piece.text) &&
    asked.length >= 2 &&
    asked.every(({ question, answer }) => question.kind === 'item' && answer.length === 0)
  );
}

const ANSWER_MARK = /^(?:a|ans|answer|antwort|réponse|respuesta|resposta)\s?[:：.)]\s+/iu;

/** An answer has one mark; a second "A: …" is the action of a story. */
function withoutFirstMark(answer: readonly Piece[]): readonly Piece[] {
  const at = answer.findIndex(({ text }) => ANSWER_MARK.test(text));
  return answer.map((piece, index) => (index === at ? withoutMark(piece) : piece));
}

/** "A: …" without its mark. */
function withoutMark(piece: Piece): Piece {
  const cut = ANSWER_MARK.exec(piece.text)?.[0].length ?? 0;
  if (cut === 0) return piece;
  const strong = piece.strong.flatMap(({ start, end }) =>
    end > cut ? [{ start: Math.max(0, start - cut), end: end - cut }] : [],
  );
  return { ...piece, text: piece.text.slice(cut), strong };
}

/** What the headings say of a list: that questions of an interview stand in it, and whether the nearest one says so itself. */
export type Known = { readonly isKnown: boolean; readonly isNamed: boolean };

/** With this share of questions among numbered items, or among the items of a known list, the others are questions as well. */
const MOSTLY = 0.6;

/** Fewer numbered items may be numbered by chance. */
const FEWEST_NUMBERED = 3;

/** A topic that stands for a question has no more words; one that asks above its answer, without a mark, no more characters. */
const MOST_WORDS = 20;
const LONGEST_LOOSE = 150;

/** Which pieces of a section ask: those that plainly do, those a list like theirs makes questions, and where nobody types question marks, all short ones. */
export function questionPieces(pieces: readonly Piece[], { isKnown, isNamed }: Known): ReadonlySet<Piece> {
  const items = pieces.filter(({ kind }) => kind === 'item');
  const asking = items.filter(({ text }) => isQuestion(text) || beginsAsking(text));
  const numbered = items.filter(({ ordinal }) => ordinal !== undefined);
  const isSeries = numbered.length >= FEWEST_NUMBERED && share(numbered, ({ text }) => isQuestion(text)) >= MOSTLY;
  const isList = isKnown && items.length >= 2 && asking.length >= MOSTLY * items.length;
  const takesFragments =
    isNamed && items.length > 0 && asking.length <= items.length / 2 && pieces.every(({ kind }) => kind !== 'code');
  const found = new Set<Piece>();
  let isUnderQuestion = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'text') isUnderQuestion = false;
    if (piece.kind === 'code' || piece.kind === 'table' || piece.quoted || labelOfPiece(piece)?.parts.length) continue;
    const { text } = piece;
    if (isAboutQuestions(text)) continue;
    // Items below a paragraph that prompts are notes on it, unless they plainly ask.
    const isItem = piece.kind === 'item' && !isUnderQuestion;
    if (isQuestion(text) ? piece.opens || isPrompt(text) : asksLoosely(piece, pieces[index + 1])) {
      found.add(piece);
      isUnderQuestion ||= piece.kind === 'text' && isPrompt(text);
    } else if (isSeries && piece.ordinal !== undefined && text.length <= LONGEST_LISTED && !/[:：]$/u.test(text))
      found.add(piece);
    else if (isItem && isKnown && beginsAsking(text) && text.length <= LONGEST_UNMARKED) found.add(piece);
    else if (isItem && isList && !SPEAKS.test(text) && text.length <= LONGEST_LISTED && piece.children.length === 0)
      found.add(piece);
    else if (isItem && takesFragments && isFragment(text) && !piece.children.some((child) => isQuestion(child.text)))
      found.add(piece);
  }
  return found;
}

/** "A disagreement on a team and how you handled it", "Why this company": a topic rather than a sentence about something. */
function isFragment(text: string): boolean {
  const words = text.split(/\s+/u).length;
  if (words < 2 || words > MOST_WORDS || /[.:!]$/u.test(text) || ADVISES.test(text)) return false;
  return TOPIC.test(textKey(text)) || /\byou\b|\bwhy\b|\btime\b|\/|&/iu.test(text);
}

const ADVISES = /^(?:be|use|keep|avoid|practice|prepare|remember|don'?t|always|never|show|focus|make|i|we|my)\b/iu;

function share(pieces: readonly Piece[], test: (piece: Piece) => boolean): number {
  return pieces.length === 0 ? 0 : pieces.filter(test).length / pieces.length;
}

/** One person speaks. */
const SPEAKS_ALONE = /\b(?:i|i'm|i’m|i've|i’ve|my|me|ich|mein\p{L}*|je|mon|yo|mi|eu|meu)\b/iu;

/** The person speaks: an answer, not a question. */
const SPEAKS = /\b(?:i|i'm|i've|my|me|we|our)\b|^ans(?:wer)?\b/iu;

/** "What was the hardest bug you've faced", without its question mark, above an answer. */
function asksLoosely(piece: Piece, next: Piece | undefined): boolean {
  const { text } = piece;
  if (piece.kind !== 'text' || !piece.opens || text.length > LONGEST_LOOSE || /[.:!…]$/u.test(text)) return false;
  return (
    beginsAsking(text) &&
    /\byou(?:r|'ve|’ve)?\b/iu.test(text) &&
    next !== undefined &&
    (next.kind === 'item' || next.quoted)
  );
}

/** Whether the questions of a list are asked of the person: by the heading above, by answers that speak of oneself, else by their words. */
export function areAsked(asked: readonly Asked[], role: Context['role']): boolean {
  if (role === 'asked') return true;
  const answered = asked.filter(({ section }) => stepsOf(section).some(({ text }) => SPEAKS.test(text))).length;
  if (answered > 0 && answered >= asked.length / 3) return true;
  const questions = asked.map(({ section }) => section.title);
  if (role !== 'to ask' && questions.every(isMarkedQuestion)) return true;
  const sum = questions.reduce((total, text) => total + Math.sign(direction(text)), 0);
  return sum < 0 || (sum === 0 && questions.some(isPrompt));
}

/** Files a question with its answer, where the answer is no story. Answers that say why, or what one is good at, are filed as that too. */
export function fileQuestion(
  section: Section,
  context: Context,
  findings: Findings,
  { isStory, lines: storyLines }: { isStory: boolean; lines?: Lines } = { isStory: false },
): void {
  const bare = bareQuestion(section.title);
  if (!/\p{L}/u.test(bare.text)) return;
  const steps = stepsOf(section).filter(({ text }) => !isPlaceholder(text));
  const answer = steps.map(({ text }) => text).join('\n');
  const answered = isStory || steps.some(answers) || /\bstor(?:y|ies)\b/iu.test(bare.rest);
  const competencies = bare.competencies.length > 0 ? bare.competencies : context.principle ? [context.principle] : [];
  const lines = storyLines ?? linesAcross(section.lines, ...stepsOf(section).map((step) => step.lines));
  const words = [bare.rest, isStory ? '' : answer].filter((text) => text !== '').join('\n');
  const known = placeOf(bare.text, findings);
  const before = known === undefined ? undefined : findings.interviewQuestions[known];
  claim(findings, storyLines ?? section.lines);
  for (const step of storyLines ? [] : steps) claim(findings, step.lines);
  if (bare.rest !== '') findings.mappings.push({ question: bare.text, stories: bare.rest, lines });
  if (before && known !== undefined) {
    findings.interviewQuestions[known] = {
      ...before,
      competencies: [...new Set([...before.competencies, ...competencies])],
      answered: before.answered || answered,
      ...(words && !before.answer?.includes(words)
        ? { answer: [before.answer, words].filter(Boolean).join('\n') }
        : {}),
    };
  } else {
    const category = categoryOf(bare.text, context.headings);
    findings.askedAt.set(textKey(bare.text), findings.interviewQuestions.length);
    findings.interviewQuestions.push({
      text: bare.text,
      category,
      competencies,
      answered,
      ...(words ? { answer: words } : {}),
      lines,
    });
  }
  if (isStory || answer === '') return;
  const kind = motivationAsked(bare.text);
  if (kind) findings.motivations.push({ kind, text: answer, lines: linesAcross(...steps.map((step) => step.lines)) });
  else readTraitAnswer(bare.text, section, findings);
}

/** A line that answers, rather than says something about the question. */
function answers({ text, label }: Step): boolean {
  if (label?.meta === 'competencies') return false;
  return !ABOUT.test(label?.name ?? '') && !ABOUT.test(/^[^:]{1,40}:/u.exec(text)?.[0] ?? '') && /\p{L}/u.test(text);
}

/** "Why do you want to work here?" is answered by a motivation. */
function motivationAsked(question: string): MotivationDraft['kind'] | undefined {
  const key = textKey(question);
  if (WHY_ELSEWHERE.test(key)) return motivationNamed(question);
  if (
    !/^(?:so )?(?:why|what (?:attracts|attracted|draws|drew|interests|interested|appeals|excites|motivated|motivates) you (?:about|to)\b)/u.test(
      key,
    )
  )
    return undefined;
  if (
    /^why (?:are you leaving|did you leave|do you want to leave|leave|leaving|are you looking|do you want a change)/u.test(
      key,
    )
  )
    return 'aspiration';
  if (
    /\b(?:hire you|good fit|right fit|best (?:fit|candidate|person)|you should be|right (?:candidate|person)|why you\b|why me\b)/u.test(
      key,
    )
  )
    return 'fit';
  if (
    /\b(?:this (?:role|position|job|opportunity|field)|the (?:role|position|job)|to be(?:come)? an?|career|profession|industry|field|move into|switch|a (?:manager|leader|nurse|teacher|developer|engineer))\b/u.test(
      key,
    )
  )
    return 'role';
  if (
    /\b(?:us|here|company|organi[sz]ation|work (?:for|at|with)|join|team|school|hospital|firm|startup|apply|applied|interested in)\b/u.test(
      key,
    )
  )
    return 'company';
  return motivationNamed(question);
}

/** Why, in other languages than English. */
const WHY_ELSEWHERE = /^(?:warum|wieso|pourquoi|por qu[eé]|waarom|perché|dlaczego|proč|чому|لماذا)(?!\p{L})/u;

function motivationNamed(question: string): MotivationDraft['kind'] | undefined {
  const cue = roleCueOf(question.replace(/[?？؟]\s*$/u, ''));
  return cue?.role === 'motivation' ? cue.kind : undefined;
}
