import type { BankedNote, BankedQuestion, Fact, Notebook, Story, StoryDraft } from '../model';
import { toHex } from '../text/hex';
import { type Clock, systemClock } from './clock';
import type { RowsToImport } from './imports';

/** What of a notebook goes into the bank as it is. Postings need an alignment first and are added by who makes it. */
export type NotebookRows = Omit<RowsToImport, 'postings' | 'merged' | 'noted'>;

/**
 * The rows that notes become. Ids are made from the words, so that the same notes give the same rows whenever and wherever they are
 * imported; what is listed keeps the order of the notes.
 */
export async function notebookRows(
  notebook: Notebook,
  importId: string,
  clock: Clock = systemClock,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<NotebookRows> {
  const begun = Date.parse(clock.now());
  let items = 0;
  // A millisecond apart: lists are in the order in which things came.
  const nextTime = () => {
    items += 1;
    return new Date(begun + items).toISOString();
  };
  const idOf = (...words: readonly (string | undefined)[]) => contentId(words, subtle);

  const stories: Story[] = [];
  for (const draft of notebook.stories) {
    const id = await idOf('story', draft.title, draft.organization, draft.body);
    stories.push(storyOf(draft, id, notebook.file, importId, nextTime()));
  }
  const questions: BankedQuestion[] = [];
  for (const { text, parent, group } of notebook.questionsToAsk) {
    const id = await idOf('to ask', text, parent, group);
    questions.push({ id, importId, createdAt: nextTime(), kind: 'to ask', text, parent, group });
  }
  for (const { text, category, competencies, answer } of notebook.interviewQuestions) {
    const id = await idOf('asked', text, answer);
    const storyIds = stories.filter(({ answers }) => answers.includes(text)).map((story) => story.id);
    questions.push({
      id,
      importId,
      createdAt: nextTime(),
      kind: 'asked',
      text,
      category,
      competencies,
      answer,
      storyIds,
    });
  }
  const notes: BankedNote[] = [];
  const note = async (words: readonly (string | undefined)[], make: (row: BankedBase) => BankedNote) => {
    notes.push(make({ id: await idOf(...words), importId, createdAt: nextTime() }));
  };
  for (const { kind, text } of notebook.motivations) {
    await note(['motivation', kind, text], (row) => ({ ...row, kind: 'motivation', about: kind, text }));
  }
  for (const { text } of notebook.strengths) {
    await note(['strength', text], (row) => ({ ...row, kind: 'strength', text }));
  }
  for (const { text } of notebook.weaknesses) {
    await note(['weakness', text], (row) => ({ ...row, kind: 'weakness', text }));
  }
  for (const { name, description, company } of notebook.competencies) {
    await note(['principle', name, description], (row) => ({ ...row, kind: 'principle', name, description, company }));
  }
  for (const { text } of notebook.notes ?? []) {
    await note(['note', text], (row) => ({ ...row, kind: 'note', text }));
  }
  const facts: Fact[] = [];
  for (const { kind, subject, value, text } of notebook.facts) {
    const id = await idOf('fact', kind, subject, value, text);
    facts.push({ id, importId, kind, subject, value, text, holds: true, updatedAt: nextTime() });
  }
  return { stories, questions, notes, facts };
}

type BankedBase = Pick<BankedNote, 'id' | 'importId' | 'createdAt'>;

function storyOf(draft: StoryDraft, id: string, file: string, importId: string, now: string): Story {
  const { title, organization, period, situation, task, action, result, reflection, rest, competencies, answers } =
    draft;
  const parts = { situation, task, action, result, reflection, rest };
  const source = { file, lines: draft.lines, importId };
  return { id, title, organization, period, ...parts, competencies, answers, source, createdAt: now, updatedAt: now };
}

/** An id that only these words have: 128 bits of their SHA-256, in hexadecimal. */
export async function contentId(
  words: readonly (string | undefined)[],
  subtle: SubtleCrypto = crypto.subtle,
): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(words.map((word) => word ?? null)));
  const digest = new Uint8Array(await subtle.digest('SHA-256', text));
  return toHex(digest.subarray(0, 16));
}
