import type { Language } from '../../model';
import type { Piece, Section } from '../outline';
import { bareQuestion, direction, isAskedOfPerson, isPlainPrompt, isPrompt, isQuestion } from '../questions';
import { roleCueOf } from '../roles';
import { stepsOf } from '../steps';
import { isStoryTitle } from '../titles';
import type { Role, RoleCue } from '../words/section-roles';
import { type Asked, areAsked, askedIn, fileQuestion, questionPieces } from './asked';
import { entriesOf } from './entry-table';
import { factStated, readFacts } from './facts';
import { type Context, claim, type Findings, markHeading } from './findings';
import { ambiguousCue, passedOn, principleNamed, questionOf, quotedQuestion, standsAmongStories } from './headings';
import { itemSection } from './item-section';
import { readMotivation } from './motivations';
import { isExampleQuestion, readExampleQuestions, readNamedStories } from './named-stories';
import { readPosting } from './postings';
import { readPrinciples } from './principles';
import {
  answersFollow,
  asksBelow,
  isEnough,
  isSlot,
  onlyJoins,
  turnedAt,
  withoutFurtherQuestions,
  withoutQuestions,
} from './question-lists';
import { definesPart, fileStories, holdsStory, readStories, storySection } from './sections';
import { readCompetencyTable, readQuestionTable } from './tables';
import { readQuestionsToAsk, readQuestionToAskSection } from './to-ask';
import { isApart, readTraitSection } from './traits';

/** Sections under which nothing tells anything: only questions that name stories are read there. */
const SILENT: ReadonlySet<Role> = new Set(['advice', 'not to ask', 'to research', 'contents', 'technical']);

export type Visit = { readonly findings: Findings; readonly language: Language };

/** Reads one section and everything under it; it yields after each section, so that a long text need not be read at one go. */
export function* visit(whole: Section, context: Context, reading: Visit): Generator<void> {
  yield;
  const { findings } = reading;
  let section = whole;
  if (section.origin !== 'document') markHeading(findings, section.lines);
  const cue = namedBy(section, context);
  const quoted = quotedQuestion(section.title);
  const question = quoted ?? (cue?.role === 'posting' || cue?.role === 'to ask' ? undefined : questionOf(section));
  if (question && (quoted !== undefined || !SILENT.has(context.role ?? 'stories'))) {
    if (context.role === 'to ask' && !quoted) return readQuestionToAskSection(section, context, findings);
    if (isAskedSection(section, question, context)) {
      return yield* visitQuestion(
        { section: { ...section, title: quoted ?? section.title }, also: [] },
        context,
        reading,
      );
    }
  }
  const role = cue?.role ?? (context.role === 'contents' ? undefined : context.role);
  const inner: Context = {
    ...context,
    headings: section.title ? [...context.headings, section.title] : context.headings,
    role,
    isNamed: cue?.role === 'asked',
  };
  const turned =
    role === 'to ask' || cue?.role === 'posting' || SILENT.has(role ?? 'stories') ? -1 : turnedAt(section.pieces);
  if (turned > 0) {
    readQuestionsToAsk(section.pieces.slice(turned), { ...inner, role: 'to ask' }, findings);
    section = { ...section, pieces: section.pieces.slice(0, turned) };
  }
  const groups = cue?.role === 'principles' ? section.pieces.filter(asksBelow) : [];
  if (groups.length > 0) {
    for (const group of groups) yield* visitGroup(group, { ...inner, role: 'asked' }, reading);
    section = { ...section, pieces: section.pieces.filter((piece) => !groups.includes(piece) && !isSlot(piece)) };
    return yield* visitStories(section, undefined, { ...inner, role: undefined }, reading);
  }
  if (cue && (yield* visitNamed(section, cue, inner, reading))) return;
  if (SILENT.has(role ?? 'stories')) {
    readNamedStories(section.pieces, inner, findings);
    if (role === 'advice') readTurned(section.pieces, inner, findings);
    if (cue?.role === 'advice') yield* visitBelowRule(section, context, reading);
    return yield* visitAll(section.sections, { ...inner, role: passedOn(section, role) }, reading);
  }
  if (role === 'to ask') {
    readQuestionsToAsk(section.pieces, inner, findings);
    const isRemark = cue === undefined && roleCueOf(section.title) !== undefined;
    const group = cue?.role === 'to ask' || section.origin === 'document' || isRemark ? {} : { group: section.title };
    return yield* visitAll(section.sections, { ...inner, ...group }, reading);
  }
  if (role === 'facts' && !cue) return readFacts(section.pieces, section.title, findings);
  yield* visitStories(section, cue, inner, reading);
}

/** What the section's title says of it. A sentence in bold among questions to ask is a remark on them; a question of an interview may speak of requirements. */
function namedBy(section: Section, { role }: Context): RoleCue | undefined {
  const cue = roleCueOf(section.title) ?? ambiguousCue(section);
  if (cue?.role === 'posting' && isAskedOfPerson(section.title)) return undefined;
  const isRemark = section.origin === 'bold' && section.title.split(/\s+/u).length > MOST_WORDS_OF_NAME;
  return cue?.role === 'not to ask' && role === 'to ask' && isRemark ? undefined : cue;
}

/** "Don't ask about pay" names a list; more words are a sentence. */
const MOST_WORDS_OF_NAME = 6;

/** A table below a rule that ends a section of advice belongs to what the advice is about: "How to use this", a rule, and the log itself. */
function* visitBelowRule(section: Section, context: Context, reading: Visit): Generator<void> {
  const tables = section.pieces.filter(({ table, afterRule }) => table && afterRule);
  if (tables.length === 0) return;
  const title = context.headings.at(-1) ?? '';
  yield* visitStories({ ...section, title, pieces: tables, sections: [] }, undefined, context, reading);
}

/** Three bare questions in a row that only the person can ask are theirs, whatever stands above them. */
function readTurned(pieces: readonly Piece[], context: Context, findings: Findings): void {
  const from = turnedAt(pieces);
  if (from >= 0) readQuestionsToAsk(pieces.slice(from), { ...context, role: 'to ask' }, findings);
}

/** Reads a section whose heading says what stands in it. True when that was all. */
function* visitNamed(section: Section, cue: RoleCue, context: Context, reading: Visit): Generator<void, boolean> {
  const { findings, language } = reading;
  // Questions of the interview may go on below a short list that has a name: "Weaknesses", then "Tell me about …".
  const questions = questionPieces(section.pieces, { isKnown: false, isNamed: false });
  const from = section.pieces.findIndex((piece) => questions.has(piece));
  const own = from < 0 ? section : { ...section, pieces: section.pieces.slice(0, from) };
  const after = from < 0 ? [] : section.pieces.slice(from);
  switch (cue.role) {
    case 'contents':
      return true;
    case 'posting':
      return readPosting(section, context, language, findings);
    case 'motivation':
      if (section.sections.some(({ title }) => isQuestion(title) || roleCueOf(title) !== undefined)) return false;
      readMotivation(own, cue.kind ?? 'company', findings);
      break;
    case 'strengths':
    case 'weaknesses':
      readTraitSection(own, cue.role, findings);
      break;
    case 'traits':
      readTraitSection(own, undefined, findings);
      break;
    case 'principles':
      if (section.sections.some((child) => holdsStory(child) || child.pieces.some(isExampleQuestion))) return false;
      readPrinciples(section, findings);
      return true;
    case 'facts':
      readFacts(section.pieces, section.title, findings);
      yield* visitAll(section.sections, context, reading);
      return true;
    default:
      return false;
  }
  const loose = { ...context, role: undefined };
  if (after.length > 0) yield* visitQuestions(after, loose, reading);
  if (cue.role !== 'motivation') yield* visitAll(section.sections.filter(isApart), loose, reading);
  return true;
}

/** Reads a section as stories where it tells some, else piece by piece; then what stands apart from them. */
function* visitStories(section: Section, cue: RoleCue | undefined, context: Context, reading: Visit): Generator<void> {
  const { findings } = reading;
  const { unit, apart } = storySection(section, context, findings);
  const asked = questionPieces(section.pieces, { isKnown: context.role === 'asked', isNamed: false });
  // Labels under questions tell the answers to them; labels around them tell a story in which somebody is asked something.
  const isStory = holdsStory(withoutQuestions(unit.section, asked)) && !answersFollow(section.pieces, asked);
  const questions = isStory ? new Set<Piece>() : asked;
  const from = section.pieces.findIndex((piece) => questions.has(piece));
  const told = from < 0 ? unit : { ...unit, section: { ...unit.section, pieces: section.pieces.slice(0, from) } };
  const isEmpty = told.section.pieces.length === 0 && told.section.sections.length === 0;
  const isList = cue?.role === 'asked' || (isEmpty && (apart.length > 0 || from >= 0));
  const drafts = isList ? [] : readStories(told);
  if (drafts.length === 0 && holdsStory(told.section)) return yield* visitAll(apart, context, reading);
  if (drafts.length === 0 && cue?.role !== 'background') return yield* visitPieces(section, context, reading);
  const storyTitle = isStoryTitle(section.title) ? section.title : undefined;
  fileStories(drafts, section, context, findings);
  fileLabelledQuestions(told.section, context, findings);
  if (from >= 0) yield* visitQuestions(section.pieces.slice(from), context, reading);
  yield* visitAll(apart, { ...context, ...(storyTitle ? { storyTitle } : {}) }, reading);
}

/** "Q: …" above a story is asked in the interview, and answered. */
function fileLabelledQuestions(section: Section, context: Context, findings: Findings): void {
  for (const { label, lines } of stepsOf(section)) {
    if (label?.key !== 'q' && label?.key !== 'question') continue;
    if (!isQuestion(label.rest)) continue;
    fileQuestion(itemSection(label.rest, lines), context, findings, { isStory: true, lines });
  }
}

function* visitAll(sections: readonly Section[], around: Context, reading: Visit): Generator<void> {
  const context = standsAmongStories(sections, around) ? { ...around, role: 'stories' as const } : around;
  let joined: Section[] = [];
  for (const [index, section] of sections.entries()) {
    const next = sections[index + 1];
    if (next && questionOf(section) && questionOf(next) && onlyJoins(section)) {
      joined.push(section);
      continue;
    }
    if (joined.length > 0 && questionOf(section)) {
      markHeading(reading.findings, section.lines);
      yield* visitQuestion({ section, also: joined }, context, reading);
    } else yield* visit(section, context, reading);
    joined = [];
  }
}

/** Reads the lines of a section that are no story: questions, tables, facts; then its sub-sections. */
function* visitPieces(section: Section, context: Context, reading: Visit): Generator<void> {
  const { findings } = reading;
  const principled = section.origin === 'document' ? context : { ...context, ...principleNamed(section.title) };
  const entries = new Map(section.pieces.map((piece) => [piece, entriesOf(piece)] as const));
  const pieces = section.pieces.filter(
    (piece) =>
      entries.get(piece) === undefined &&
      !readQuestionTable(piece, principled, findings) &&
      !readCompetencyTable(piece, findings),
  );
  const examples = readExampleQuestions(pieces, principled, findings, section.sections.length > 0);
  const storyTitle = isStoryTitle(section.title) ? { storyTitle: section.title } : {};
  const inner = { ...principled, ...storyTitle, ...(examples.length > 0 ? { asks: examples } : {}) };
  const rest = definesPart(section) ? [] : pieces.filter((piece) => !isExampleQuestion(piece));
  yield* visitQuestions(rest, inner, reading);
  for (const [piece, found] of entries) {
    if (!found) continue;
    markHeading(findings, piece.lines);
    yield* visitAll(found, inner, reading);
  }
  yield* visitAll(section.sections, inner, reading);
}

function* visitQuestions(pieces: readonly Piece[], context: Context, reading: Visit): Generator<void> {
  const { findings } = reading;
  const isKnown = context.role === 'asked';
  const questions = questionPieces(pieces, { isKnown, isNamed: context.isNamed === true });
  const { before, asked, after } = askedIn(pieces, (piece) => questions.has(piece));
  const titles = asked.map(({ section }) => section.title);
  const enough = isKnown || isEnough(asked, pieces);
  const others = asked.length > 0 && enough ? [...before, ...after] : pieces;
  for (const piece of others) {
    readOther(piece, context, findings);
    yield* visitGroup(piece, context, reading);
  }
  if (asked.length === 0 || !enough) return;
  if (areAsked(asked, context.role)) {
    for (const one of asked) yield* visitQuestion(one, context, reading);
  } else if (titles.reduce((sum, text) => sum + direction(text), 0) > 0) {
    readQuestionsToAsk(pieces.slice(before.length), context, findings);
  }
}

/** What a list item may name, with what hangs under it. */
const NAMED_GROUPS: ReadonlySet<Role> = new Set(['motivation', 'strengths', 'weaknesses']);

/** A name is short. */
const LONGEST_GROUP = 60;

/** "**Ownership**" with questions under it: a group whose name is their competency. */
function* visitGroup(piece: Piece, context: Context, reading: Visit): Generator<void> {
  if (piece.kind !== 'item' || piece.children.length === 0) return;
  const questions = questionPieces(piece.children, { isKnown: context.role === 'asked', isNamed: false });
  const cue = piece.text.length <= LONGEST_GROUP ? roleCueOf(piece.text) : undefined;
  if (cue && NAMED_GROUPS.has(cue.role) && questions.size === 0) {
    const group = itemSection(piece.text, piece.lines, piece.children);
    markHeading(reading.findings, piece.lines);
    yield* visitNamed(group, cue, context, reading);
    return;
  }
  const asks = [...questions].some(({ text }) => (context.role === 'asked' ? isQuestion(text) : isPlainPrompt(text)));
  if (!asks) return;
  markHeading(reading.findings, piece.lines);
  const name = piece.text.replace(/[:：]$/u, '').trim();
  const inner = { ...context, headings: [...context.headings, name], ...principleNamed(name) };
  yield* visitQuestions(piece.children, inner, reading);
}

function readOther(piece: Piece, context: Context, findings: Findings): void {
  readNamedStories([piece], context, findings);
  if (context.role !== 'background' && context.role !== undefined) return;
  const [step] = stepsOf(itemSection('', piece.lines, [piece]));
  if (step) factStated(step, findings);
}

/** Reads a question with its answer: stories where it tells some, else the answer as it is; questions below it are read on. */
function* visitQuestion({ section: whole, also }: Asked, context: Context, reading: Visit): Generator<void> {
  yield;
  const { section, further } = withoutFurtherQuestions(whole);
  const { findings } = reading;
  const { text } = bareQuestion(section.title);
  if (roleCueOf(text)?.role === 'to ask') {
    const isStory = section.pieces.length + section.sections.length > 0;
    fileQuestion({ ...section, pieces: [], sections: [] }, context, findings, { isStory, lines: section.lines });
    readQuestionsToAsk(section.pieces, { ...context, isNamed: true }, findings);
    return yield* visitAll(section.sections, { ...context, role: 'to ask' }, reading);
  }
  const { unit, apart } = storySection(section, context, findings);
  const asks = [...also.map(({ title }) => bareQuestion(title).text), text];
  // What an interviewer asks after a story is about that story.
  const drafts = context.isFollowUp ? [] : readStories({ ...unit, question: text });
  fileStories(drafts, section, { ...context, asks: [...(context.asks ?? []), ...asks] }, findings);
  const isStory = drafts.length > 0;
  const tellsBelow = apart.some((child) => !isQuestion(child.title));
  const isAnswered = isStory || tellsBelow;
  for (const other of also) {
    const answered = isAnswered || stepsOf(unit.section).length > 0;
    fileQuestion({ ...other, pieces: [], sections: [] }, context, findings, { isStory: answered, lines: other.lines });
    for (const piece of other.pieces) claim(findings, piece.lines);
  }
  fileQuestion(
    unit.section,
    context,
    findings,
    isAnswered ? { isStory: true, lines: section.lines } : { isStory: false },
  );
  const inner: Context = {
    ...context,
    headings: [...context.headings, section.title],
    asks,
    isFollowUp: isStory || context.isFollowUp === true,
  };
  if (tellsBelow && !isStory) readNamedStories(section.pieces, inner, findings);
  yield* visitAll(apart, inner, reading);
  if (further.length > 0) yield* visitQuestions(further, context, reading);
}

/** A heading that asks is a question of the interview, unless its words go the other way and nothing answers it. */
function isAskedSection(section: Section, question: string, context: Context): boolean {
  if (context.role === 'asked' || context.role === 'stories' || isPrompt(question)) return true;
  return direction(question) < 1 || stepsOf(section).length > 0;
}
