import { extname } from 'node:path';
import { annotate } from '../../utils/lexicon/annotate';
import { align } from '../../utils/matching';
import type {
  AlignedRequirement,
  Alignment,
  AnnotatedPosting,
  Because,
  GapLadder,
  Notebook,
  Posting,
  QuestionsToAsk,
  QuestionToExpect,
  Reading,
  Story,
} from '../../utils/model';
import { readNotes } from '../../utils/notes';
import { readText } from '../../utils/posting';
import { gapLadder } from '../../utils/preparation/gap-ladder';
import { type LineUp, lineUp } from '../../utils/preparation/line-up';
import { questionsToAsk, questionsToExpect } from '../../utils/questions';
import { systemClock } from '../../utils/storage/clock';
import { notebookRows } from '../../utils/storage/notebook-rows';
import { storyText } from '../../utils/text/story-text';
import type { Arguments } from './arguments';
import { readPosting } from './extract';
import { notesText, readInput } from './files';
import { readNotesFile } from './import';
import type { Output } from './output';

/** Holds one posting up against the stories and facts of all notes, as `contract.md` says. */
export async function alignFiles(options: Arguments, now: string): Promise<Output> {
  const posting = await findPosting(options, now);
  const notebooks = await Promise.all(options.notes.map(readNotesFile));
  const rows = await Promise.all(notebooks.map((notebook) => rowsOf(notebook, now)));
  const stories = rows.flatMap((bank) => bank.stories);
  const facts = rows.flatMap((bank) => bank.facts);
  const questions = rows.flatMap((bank) => bank.questions);
  const notes = rows.flatMap((bank) => bank.notes);
  const alignment = align(posting, { stories, facts, corrections: [] });
  const result: Result = {
    posting,
    alignment,
    stories,
    line: lineUp(alignment, stories),
    gaps: gapLadder({ posting, alignment, stories }),
    toAsk: questionsToAsk({ posting, alignment, own: questions }),
    toExpect: questionsToExpect({ posting, alignment, stories, bank: questions, notes }),
  };
  return { data: toContract(result), text: toText(result) };
}

const NOTES = new Set(['.md', '.txt', '.org', '.docx']);

/** The posting in the file, or the one found inside it when it holds notes. @throws Error when there is none. */
async function findPosting({ posting: path = '', nth, url }: Arguments, now: string): Promise<AnnotatedPosting> {
  const isNotes = NOTES.has(extname(path).toLowerCase());
  const posting = isNotes ? await postingInNotes(path, nth, now) : postingOf(readPosting(readInput(path), url, now));
  if (posting) return annotate(posting);
  throw new Error(`${path}: no posting could be read. Try another file, or paste its text into one.`);
}

async function postingInNotes(path: string, nth: number, now: string): Promise<Posting | undefined> {
  const { file, text } = await notesText(path);
  const { postings } = readNotes(text, file);
  const found = postings[nth - 1];
  if (found) return { ...found, source: 'text', readAt: now };
  if (nth > 1) throw new Error(`${path}: holds ${postings.length} postings; --nth ${nth} is too many.`);
  return postingOf(readText(text, 'text', now));
}

function postingOf(reading: Reading): Posting | undefined {
  return 'posting' in reading ? reading.posting : undefined;
}

type Result = {
  readonly posting: AnnotatedPosting;
  readonly alignment: Alignment;
  readonly stories: readonly Story[];
  readonly line: LineUp;
  readonly gaps: GapLadder;
  readonly toAsk: QuestionsToAsk;
  readonly toExpect: readonly QuestionToExpect[];
};

/** The rows the notes would become in the library; a story that has no parts is matched by its whole text. */
async function rowsOf(notebook: Notebook, now: string) {
  const rows = await notebookRows(notebook, notebook.file, { ...systemClock, now: () => now });
  const stories = rows.stories.map((story, index) =>
    storyText(story) === '' ? { ...story, rest: notebook.stories[index]?.body } : story,
  );
  return { ...rows, stories };
}

function toContract({ posting, alignment, stories, line, gaps, toAsk, toExpect }: Result) {
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  return {
    posting: { title: posting.title ?? null, company: posting.company ?? null },
    coverage: alignment.coverage,
    requirements: alignment.requirements.map((row) => ({
      id: row.requirement.id,
      text: row.requirement.text,
      kind: row.requirement.kind,
      form: row.requirement.form,
      verdict: row.verdict,
      ...(row.fact ? { difference: row.fact.difference ?? null } : {}),
      matches: row.matches.map(({ storyId, level, score, evidence }) => ({
        story: titles.get(storyId),
        level,
        score,
        evidence: quotesOf(row, storyId, evidence, stories),
      })),
    })),
    lineUp: line.entries.map(({ storyId, answers, backUp }) => ({
      story: titles.get(storyId),
      answers,
      backUp: backUp === undefined ? null : titles.get(backUp),
    })),
    gaps: gaps.steps
      .filter(({ verdict }) => verdict === 'gap')
      .map(({ requirement, closest, step, prompt }) => ({
        requirement: requirement.id,
        nearest: titles.get(closest[0]?.storyId ?? '') ?? null,
        step,
        prompt,
      })),
    questionsToAsk: ownFirst(toAsk).map(({ text, audience, topic, because }) => ({ text, audience, topic, because })),
    questionsToExpect: toExpect.map(({ text, from, storyIds }) => ({
      text,
      from: sourceOf(from),
      stories: storyIds.flatMap((id) => titles.get(id) ?? []),
    })),
  };
}

function sourceOf(from: QuestionToExpect['from']): string {
  if (typeof from === 'string') return from;
  if ('quote' in from) return from.quote;
  return 'principle' in from ? from.principle : from.competency;
}

type Evidence = AlignedRequirement['matches'][number]['evidence'];

function quotesOf(row: AlignedRequirement, storyId: string, evidence: Evidence, stories: readonly Story[]) {
  const story = stories.find(({ id }) => id === storyId);
  const text = story ? storyText(story) : '';
  return evidence.map((quote) => ({
    requirement: row.requirement.text.slice(quote.requirement.start, quote.requirement.end),
    story: text.slice(quote.story.start, quote.story.end),
    why: quote.why,
  }));
}

const VERDICT_WORDS = {
  covered: 'answered',
  partial: 'thin',
  gap: 'open',
  confirmed: 'confirmed',
  unconfirmed: 'to confirm',
} as const;

function toText({ posting, alignment, stories, line, gaps, toAsk, toExpect }: Result): string {
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const { coverage, requirements } = alignment;
  const asked = coverage.covered + coverage.partial + coverage.gap;
  const lines = [
    [posting.title, posting.company].filter(Boolean).join(' · '),
    `${coverage.covered} of ${asked} answered, ${coverage.partial} thin, ${coverage.gap} open, ${coverage.unconfirmed} to confirm`,
  ];
  for (const row of requirements) {
    lines.push('', `${VERDICT_WORDS[row.verdict].padEnd(10)} ${row.requirement.text}`);
    if (row.fact?.difference) lines.push(`           ${row.fact.difference}`);
    const best = row.matches[0];
    const [quote] = best ? quotesOf(row, best.storyId, best.evidence, stories) : [];
    if (!best || !quote) continue;
    lines.push(
      `           ${row.verdict === 'gap' ? 'nearest: ' : ''}${titles.get(best.storyId)} (${quote.why.join(', ')})`,
    );
    lines.push(`           “${quote.story}”`);
  }
  lines.push('', `${line.entries.length} stories carry ${line.carried} of the ${line.of}.`);
  for (const { storyId, why } of line.entries) {
    lines.push(`  ${titles.get(storyId)}`, `    ${why}`);
  }
  lines.push('', 'Gaps');
  if (gaps.longShot) lines.push(`  ${gaps.longShot}`);
  const open = gaps.steps.filter(({ verdict, folded }) => verdict === 'gap' && !folded);
  if (open.length === 0) lines.push('  None that needs a step.');
  for (const { step, requirement, prompt } of open) {
    lines.push(`  ${step.padEnd(8)} ${requirement.text}`, `           ${prompt}`);
  }
  lines.push('', 'To ask');
  for (const { audience, text, because } of ownFirst(toAsk))
    lines.push(`  ${audience.padEnd(10)} ${text}`, `             ${reasonOf(because)}`);
  lines.push('', 'To expect');
  for (const { text, from, storyIds } of toExpect.slice(0, MOST_EXPECTED)) {
    const [story, backUp] = storyIds.map((id) => titles.get(id));
    lines.push(`  ${text}`, `    ${originOf(from)}`);
    if (story || from !== 'first call')
      lines.push(`    ${story ? `Tell: ${story}${backUp ? `, or ${backUp}` : ''}` : 'No story yet.'}`);
  }
  if (toExpect.length > MOST_EXPECTED) lines.push(`  and ${toExpect.length - MOST_EXPECTED} more.`);
  return lines.join('\n');
}

/** More are not prepared for one talk; with --json all are given. */
const MOST_EXPECTED = 15;

/** The questions shown, the person's own before any rule's, else in the order of the rounds. */
function ownFirst({ byAudience }: QuestionsToAsk) {
  return byAudience
    .flatMap(({ shown }) => shown)
    .toSorted((left, right) => Number('own' in right.because) - Number('own' in left.because));
}

function originOf(from: QuestionToExpect['from']): string {
  if (from === 'bank') return 'Heard before.';
  if (from === 'first call') return 'Asked in nearly every first call.';
  if ('quote' in from) return `Inferred from “${from.quote}”`;
  return `Stressed here: ${'principle' in from ? from.principle : from.competency}`;
}

function reasonOf(because: Because): string {
  const reasons = [
    'own' in because && 'Yours.',
    'quote' in because && because.quote && `They write “${because.quote}”.`,
    'silence' in because && because.silence && `The posting does not say ${because.silence}.`,
    'gap' in because && 'It is open for you.',
    'always' in because && 'It fits every posting.',
  ];
  return reasons.filter(Boolean).join(' ');
}
