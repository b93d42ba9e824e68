import type { Language } from '../../model';
import { textKey } from '../../text/normalise';
import type { Piece, Section } from '../outline';
import { bareQuestion, direction, isPrompt, isQuestion } from '../questions';
import { roleCueOf } from '../roles';
import { stepsOf } from '../steps';
import type { Role, RoleCue } from '../words/section-roles';
import { TOPIC } from '../words/topics';
import { type Asked, areAsked, askedIn, asksHere, fileQuestion } from './asked';
import { factStated, readFacts } from './facts';
import { type Context, claim, type Findings, markHeading } from './findings';
import { readMotivation } from './motivations';
import { readPosting } from './postings';
import { readPrinciples } from './principles';
import { fileStories, holdsStory, questionOf, readStories, storySection } from './sections';
import { readQuestionTable } from './tables';
import { readQuestionsToAsk, readQuestionToAskSection } from './to-ask';
import { readTraitSection, traitNamed } from './traits';

/** Sections under which nothing tells anything: only questions that name stories are read there. */
const SILENT: ReadonlySet<Role> = new Set(['advice', 'not to ask', 'to research', 'contents', 'technical']);

/** Headings that only say that questions follow; they are no competency and no group. */
const GENERIC =
  /\b(?:questions?|q a|general|other|misc(?:ellaneous)?|part \d|round|common|behaviou?ral|technical|hr|interview|stories|star|prep|section|level|easy|medium|hard|answers?)\b/u;

/** A competency's name is short. */
const LONGEST_PRINCIPLE = 60;

type Visit = { readonly findings: Findings; readonly language: Language };

/** Reads one section and everything under it, step by step: it yields after each section, so that a long text need not be read at one go. */
export function* visit(section: Section, context: Context, reading: Visit): Generator<void> {
  yield;
  const { findings, language } = reading;
  const asked = quotedQuestion(section.title);
  const cue = roleCueOf(section.title) ?? ambiguousCue(section);
  const question = asked ?? (cue?.role === 'posting' ? undefined : questionOf(section));
  if (section.origin !== 'document') markHeading(findings, section.lines);

  if (question && (asked !== undefined || !SILENT.has(context.role ?? 'stories'))) {
    if (context.role === 'to ask' && !asked) return readQuestionToAskSection(section, context, findings);
    if (isAskedSection(section, question, context))
      return yield* visitQuestion(
        { section: { ...section, title: asked ?? section.title }, also: [] },
        context,
        reading,
      );
  }
  const role = cue?.role ?? (context.role === 'contents' ? undefined : context.role);
  const inner: Context = {
    ...context,
    headings: section.title ? [...context.headings, section.title] : context.headings,
    ...(role ? { role } : {}),
    isNamed: cue?.role === 'asked',
  };
  switch (cue?.role) {
    case 'contents':
      return;
    case 'posting':
      if (readPosting(section, context, language, findings)) return;
      break;
    case 'motivation':
      if (isOpen(section)) break;
      readMotivation(section, cue.kind ?? 'company', findings);
      return;
    case 'strengths':
    case 'weaknesses':
      readTraitSection(section, cue.role, findings);
      return;
    case 'traits':
      readTraitSection(section, undefined, findings);
      return;
    case 'principles':
      if (holdsStories(section, inner, findings)) break;
      readPrinciples(section, findings);
      return;
    case 'facts':
      readFacts(section.pieces, section.title, findings);
      return yield* visitAll(section.sections, { ...inner, role: 'facts' }, reading);
    default:
  }
  if (SILENT.has(role ?? 'stories')) {
    readNamedStories(section.pieces, inner, findings);
    return yield* visitAll(section.sections, { ...inner, ...passedOn(section, role) }, reading);
  }
  if (role === 'to ask') {
    readQuestionsToAsk(section.pieces, inner, findings);
    const group = cue?.role === 'to ask' || section.origin === 'document' ? {} : { group: section.title };
    return yield* visitAll(section.sections, { ...inner, ...group }, reading);
  }
  if (role === 'facts' && cue === undefined) return readFacts(section.pieces, section.title, findings);

  const { unit, apart } = storySection(section, inner, findings);
  const isEmpty = unit.section.pieces.length === 0 && unit.section.sections.length === 0;
  const drafts = (role === 'asked' && cue?.role === 'asked') || (isEmpty && apart.length > 0) ? [] : readStories(unit);
  if (drafts.length > 0 || (role === 'background' && cue?.role === 'background')) {
    fileStories(drafts, section, context, findings);
    return yield* visitAll(apart, inner, reading);
  }
  yield* visitPieces(section, inner, reading);
}

/** Whom groups of questions are named after when they are to be asked: "Manager", "HR", "Automation lead". */
const PERSON =
  /\b(?:manager|lead|recruiter|hr|director|ceo|cto|vp|gm|head|engineers?|peers?|team|founders?|executive|interviewer|panel|principal|owner|president|partner)\b/u;

/** A heading that only says "Questions": whose they are, by what the groups below are named after, else by their words. */
function ambiguousCue(section: Section): RoleCue | undefined {
  if (!/^(?:\W|\d)*(?:questions?|qs|fragen|preguntas|perguntas|vragen|domande)\W*$/iu.test(section.title))
    return undefined;
  const groups = section.sections.map(({ title }) => textKey(title));
  const people = groups.filter((title) => PERSON.test(title)).length;
  const lines = stepsOf(section).filter(({ kind }) => kind === 'item' || kind === 'text');
  const sum = lines.reduce((total, { text }) => total + Math.sign(direction(text)), 0);
  const toAsk = (people > 0 && people >= groups.length / 2) || sum > 0;
  return { role: toAsk ? 'to ask' : 'asked', cue: /^/u, why: 'by what stands under it' };
}

/** A title at the top of everything says what the notes are about; only a heading below it silences what is under it. */
function passedOn(section: Section, role: Role | undefined): { role?: Role } {
  return section.level <= 1 && section.sections.length > 1 ? { role: undefined as never } : role ? { role } : {};
}

function* visitAll(sections: readonly Section[], around: Context, reading: Visit): Generator<void> {
  let joined: Section[] = [];
  const context = standsAmongStories(sections, around) ? { ...around, role: 'stories' as const } : around;
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

/** Where most sections hold stories, the others are stories as well, if only the beginning of one. */
function standsAmongStories(sections: readonly Section[], context: Context): boolean {
  if (context.role !== undefined) return false;
  const unnamed = sections.filter(({ title }) => roleCueOf(title) === undefined && !isQuestion(title));
  const stories = unnamed.filter(holdsStory).length;
  return stories >= FEWEST_STORIES_AROUND && stories >= unnamed.length / 2;
}

/** One story beside others says nothing about them. */
const FEWEST_STORIES_AROUND = 2;

/** A question under which stands nothing but "or". */
function onlyJoins({ pieces, sections }: Section): boolean {
  return (
    sections.length === 0 &&
    pieces.length === 1 &&
    /^\W*(?:or|and\/or|oder|ou|или|або)\W*$/iu.test(pieces[0]?.text ?? '')
  );
}

/** Reads the lines of a section that are no story: questions, tables, facts; then its sub-sections. */
function* visitPieces(section: Section, context: Context, reading: Visit): Generator<void> {
  const { findings } = reading;
  let inner = withPrinciple(section, context);
  const pieces = section.pieces.filter((piece) => !readQuestionTable(piece, inner, findings));
  const exampleQuestions = readExampleQuestions(pieces, inner, findings, section.sections.length > 0);
  if (exampleQuestions.length > 0) inner = { ...inner, asks: exampleQuestions };
  const rest = pieces.filter((piece) => !isExampleQuestion(piece));
  yield* visitQuestions(rest, inner, reading);
  yield* visitAll(section.sections, inner, reading);
}

function* visitQuestions(pieces: readonly Piece[], context: Context, reading: Visit): Generator<void> {
  const { findings } = reading;
  const isKnown = context.role === 'asked';
  const takes = asksHere(pieces, isKnown, context.isNamed === true);
  const { before, asked } = askedIn(pieces, takes);
  const questions = asked.map(({ section }) => section.title);
  const enough = isKnown || asked.length >= 2 || questions.some(isPrompt) || pieces.length === asked.length;
  for (const piece of asked.length > 0 && enough ? before : pieces) readOther(piece, context, findings);
  for (const piece of asked.length > 0 && enough ? before : pieces) yield* visitGroup(piece, context, reading);
  if (asked.length === 0 || !enough) return;
  if (areAsked(questions, context.role)) {
    for (const one of asked) yield* visitQuestion(one, context, reading);
  } else if (questions.reduce((sum, text) => sum + direction(text), 0) > 0) {
    readQuestionsToAsk(
      pieces.filter((piece) => !before.includes(piece)),
      context,
      findings,
    );
  }
}

/** "**Ownership**" with questions under it: a group whose name is their competency. */
function* visitGroup(piece: Piece, context: Context, reading: Visit): Generator<void> {
  if (piece.kind !== 'item' || piece.children.length === 0) return;
  const takes = asksHere(piece.children, context.role === 'asked', false);
  if (!piece.children.some((child) => takes(child) && isQuestion(child.text))) return;
  markHeading(reading.findings, piece.lines);
  const name = piece.text.replace(/[:：]$/u, '').trim();
  yield* visitQuestions(
    piece.children,
    { ...context, headings: [...context.headings, name], ...principleNamed(name) },
    reading,
  );
}

function readOther(piece: Piece, context: Context, findings: Findings): void {
  readNamedStories([piece], context, findings);
  if (context.role === 'background' || context.role === undefined) {
    const [step] = stepsOf({ title: '', level: 0, origin: 'item', lines: piece.lines, pieces: [piece], sections: [] });
    if (step) factStated(step, findings);
  }
}

/** Reads a question with its answer: stories where it tells some, else the answer as it is; questions below it are read on. */
function* visitQuestion({ section: whole, also }: Asked, context: Context, reading: Visit): Generator<void> {
  yield;
  const { section, further } = withoutFurtherQuestions(whole);
  const { findings } = reading;
  const { text } = bareQuestion(section.title);
  const { unit, apart } = storySection(section, context, findings);
  const followUps = apart.filter((child) => isQuestion(child.title));
  const asks = [...also.map(({ title }) => bareQuestion(title).text), text];
  // What an interviewer asks after a story is about that story.
  const drafts = context.isFollowUp ? [] : readStories({ ...unit, question: text });
  const isStoryAbove = drafts.length > 0 || context.isFollowUp === true;
  const inner: Context = { ...context, headings: [...context.headings, section.title], asks, isFollowUp: isStoryAbove };
  fileStories(drafts, section, { ...context, asks: [...(context.asks ?? []), ...asks] }, findings);
  const tellsBelow = apart.length > followUps.length;
  const isStory = drafts.length > 0;
  const bare = { ...unit.section, pieces: unit.section.pieces, sections: unit.section.sections };
  for (const other of also) {
    fileQuestion({ ...other, pieces: [], sections: [] }, context, findings, {
      isStory: isStory || stepsOf(bare).length > 0 || tellsBelow,
      lines: other.lines,
    });
    for (const piece of other.pieces) claim(findings, piece.lines);
  }
  fileQuestion(
    bare,
    context,
    findings,
    isStory || tellsBelow ? { isStory: true, lines: section.lines } : { isStory: false },
  );
  if (tellsBelow && !isStory) for (const piece of section.pieces) readNamedStories([piece], inner, findings);
  yield* visitAll(apart, inner, reading);
  if (further.length > 0) yield* visitQuestions(further, context, reading);
}

/** Numbered questions at the end of a numbered question's section go on in its series; they are no part of its answer. */
function withoutFurtherQuestions(section: Section): { section: Section; further: readonly Piece[] } {
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

/** Questions that name their stories stand anywhere, also among advice: "…?" → Story 2 or 8. */
function readNamedStories(pieces: readonly Piece[], context: Context, findings: Findings): void {
  for (const piece of pieces) {
    if (piece.kind === 'table')
      readQuestionTable(
        piece,
        { ...context, role: context.role === 'asked' ? 'asked' : (undefined as never) },
        findings,
      );
    const bare = bareQuestion(piece.text);
    const names =
      bare.rest !== '' &&
      /\bstor(?:y|ies)\b|#\d/iu.test(bare.rest) &&
      (isQuestion(bare.text) || /^["“]/u.test(piece.text));
    if (names) {
      fileQuestion(
        { title: piece.text, level: 10, origin: 'item', lines: piece.lines, pieces: [], sections: [] },
        context,
        findings,
      );
    } else readNamedStories(piece.children, context, findings);
  }
}

/** "Example question: …" above stories. */
function readExampleQuestions(
  pieces: readonly Piece[],
  context: Context,
  findings: Findings,
  hasStories: boolean,
): string[] {
  return pieces.filter(isExampleQuestion).map((piece) => {
    const text = piece.text.replace(EXAMPLE, '');
    const section = {
      title: text,
      level: 10,
      origin: 'item' as const,
      lines: piece.lines,
      pieces: piece.children,
      sections: [],
    };
    fileQuestion(section, context, findings, hasStories ? { isStory: true, lines: piece.lines } : { isStory: false });
    return bareQuestion(text).text;
  });
}

const EXAMPLE =
  /^(?:(?:example|sample|typical|likely|possible|key|main) )?(?:interview )?(?:question|prompt)s?\s*[:：]\s*/iu;

function isExampleQuestion(piece: Piece): boolean {
  const behind = piece.text.replace(EXAMPLE, '');
  return behind !== piece.text && isQuestion(behind);
}

/** The question quoted in a heading: 'Opening statement (if asked "Why this field?")'. */
function quotedQuestion(title: string): string | undefined {
  const quoted = /\b(?:if asked|asked|answer to|for|to)\s*:?\s*["“]([^"“”]{5,200}\?)["”]/iu.exec(title)?.[1];
  return quoted && isQuestion(quoted) ? quoted : undefined;
}

function isAskedSection(section: Section, question: string, context: Context): boolean {
  if (context.role === 'asked' || context.role === 'stories' || isPrompt(question)) return true;
  return direction(question) < 1 || stepsOf(section).length > 0;
}

/** A heading of motivations that only opens a chapter: its sub-sections are questions or have names of their own. */
function isOpen(section: Section): boolean {
  return section.sections.some(({ title }) => isQuestion(title) || roleCueOf(title) !== undefined);
}

function holdsStories(section: Section, context: Context, findings: Findings): boolean {
  return section.sections.some((child) => {
    const { unit, apart } = storySection(child, context, findings);
    return apart.length > 0 || readStories(unit).length > 0 || child.pieces.some(isExampleQuestion);
  });
}

function withPrinciple(section: Section, context: Context): Context {
  if (section.origin === 'document' || traitNamed(section.title)) return context;
  return { ...context, ...principleNamed(section.title) };
}

/** A heading that is a competency or principle: "3. Dive Deep". */
function principleNamed(title: string): { principle?: string } {
  const name = title.replace(/^\s*(?:\(?\d{1,2}[.):]|#\d+)\s*/u, '').trim();
  const key = textKey(name);
  if (name.length > LONGEST_PRINCIPLE || isQuestion(name) || GENERIC.test(key) || !TOPIC.test(key)) return {};
  return { principle: name };
}
