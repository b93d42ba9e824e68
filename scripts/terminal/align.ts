import { extname } from 'node:path';
import { annotate } from '../../utils/lexicon/annotate';
import { align } from '../../utils/matching';
import type { AlignedRequirement, Alignment, AnnotatedPosting, Fact, Notebook, Story } from '../../utils/model';
import { type LineUp, lineUp } from '../../utils/preparation/line-up';
import { textHash } from '../../utils/text/normalise';
import { storyText } from '../../utils/text/story-text';
import type { Arguments } from './arguments';
import { readPosting } from './extract';
import { readInput } from './files';
import { readNotesFile } from './import';
import type { Output } from './output';

/** Holds one posting up against the stories and facts of all notes, as `contract.md` says. */
export async function alignFiles(options: Arguments, now: string): Promise<Output> {
  const posting = await findPosting(options, now);
  const notebooks = await Promise.all(options.notes.map(readNotesFile));
  const stories = notebooks.flatMap((notebook) => toStories(notebook, now));
  const facts = notebooks.flatMap((notebook) => toFacts(notebook, now));
  const alignment = align(posting, { stories, facts, corrections: [] });
  const line = lineUp(alignment, stories);
  return { data: toContract(posting, alignment, line, stories), text: toText(posting, alignment, line, stories) };
}

const NOTES = new Set(['.md', '.txt', '.org', '.docx']);

/** The posting in the file, or the one found inside it when it holds notes. @throws Error when there is none. */
async function findPosting(options: Arguments, now: string): Promise<AnnotatedPosting> {
  const path = options.posting ?? '';
  if (NOTES.has(extname(path).toLowerCase())) {
    const { postings } = await readNotesFile(path);
    const found = postings[options.nth - 1];
    if (found) return annotate({ ...found, source: 'text', readAt: now });
    if (options.nth > 1)
      throw new Error(`${path}: holds ${postings.length} postings; --nth ${options.nth} is too many.`);
  }
  const reading = readPosting(readInput(path), options.url, now);
  if (!('posting' in reading) || !reading.posting) {
    throw new Error(`${path}: no posting could be read. Try another file, or paste its text into one.`);
  }
  return annotate(reading.posting);
}

function toStories(notebook: Notebook, now: string): Story[] {
  return notebook.stories.map(({ body, lines, metrics: _metrics, ...story }, index) => ({
    ...story,
    rest: storyText(story) === '' ? body : story.rest,
    id: `${textHash(`${notebook.file}\n${story.title}\n${body}`)}-${index}`,
    source: { file: notebook.file, lines, importId: notebook.file },
    createdAt: now,
    updatedAt: now,
  }));
}

function toFacts(notebook: Notebook, now: string): Fact[] {
  return notebook.facts.map(({ lines: _lines, ...fact }, index) => ({
    ...fact,
    id: `${textHash(`${notebook.file}\n${fact.text}`)}-${index}`,
    holds: true,
    updatedAt: now,
  }));
}

function toContract(posting: AnnotatedPosting, alignment: Alignment, line: LineUp, stories: readonly Story[]) {
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
    gaps: [],
    questionsToAsk: [],
    questionsToExpect: [],
  };
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

function toText(posting: AnnotatedPosting, alignment: Alignment, line: LineUp, stories: readonly Story[]): string {
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
  for (const { storyId, answers, why } of line.entries) {
    lines.push(`  ${titles.get(storyId)}: ${answers.length}. ${why}`);
  }
  return lines.join('\n');
}
