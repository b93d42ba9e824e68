import type { LeftOverLine, Notebook, StoryDraft } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import { textKey } from '../../utils/text/normalise';
import { STORY_PARTS } from '../../utils/text/story-text';
import { notesText } from './files';
import type { Output } from './output';

/** Reads the notes in one file, as `contract.md` says. */
export async function importFile(path: string): Promise<Output> {
  const { file, text } = await notesText(path);
  const notebook = readNotes(text, file);
  return { data: toContract(notebook, text.split(/\r\n|\r|\n/u)), text: toText(notebook) };
}

export async function readNotesFile(path: string): Promise<Notebook> {
  const { file, text } = await notesText(path);
  return readNotes(text, file);
}

/** The parts without which a story is not finished. */
const NEEDED_PARTS = ['situation', 'action', 'result'] as const;

function toContract(notebook: Notebook, source: readonly string[]) {
  return {
    ...notebook,
    leftOver: [...notebook.leftOver, ...aroundRequirements(notebook, source)].map(({ line, text }) => ({ line, text })),
    stories: notebook.stories.map((story) => {
      const missing = NEEDED_PARTS.filter((part) => story[part] === undefined);
      return {
        ...story,
        ...givenParts(story),
        organization: story.organization ?? null,
        complete: missing.length === 0,
        missing,
      };
    }),
    postings: notebook.postings.map(({ title, company, requirements, lines }) => ({
      title: title ?? null,
      company: company ?? null,
      requirements: requirements.map(({ text, kind }) => ({ text, kind })),
      lines,
    })),
  };
}

/** The contract shows a posting's requirements only; what else stands in it is left over there. */
function aroundRequirements({ postings }: Notebook, source: readonly string[]): LeftOverLine[] {
  return postings.flatMap(({ requirements, lines: [first, last] }) => {
    const asked = ` ${requirements.map(({ text }) => textKey(text)).join(' | ')} `;
    return source.slice(first - 1, last).flatMap((text, index): LeftOverLine[] => {
      const key = textKey(text);
      return key === '' || asked.includes(` ${key} `) ? [] : [{ line: first + index, text }];
    });
  });
}

function givenParts(story: StoryDraft) {
  return Object.fromEntries(STORY_PARTS.map((part) => [part, story[part] ?? null]));
}

function toText(notebook: Notebook): string {
  const lines = [
    `${notebook.file}: ${[
      `${notebook.stories.length} stories`,
      `${notebook.questionsToAsk.length} questions to ask`,
      `${notebook.interviewQuestions.length} interview questions`,
      `${notebook.motivations.length} motivations`,
      `${notebook.postings.length} postings`,
      `${notebook.facts.length} facts`,
      `${notebook.leftOver.length} lines left over`,
    ].join(', ')}`,
  ];
  for (const story of notebook.stories) {
    lines.push(
      `  story “${story.title}”${story.organization ? ` (${story.organization})` : ''}, lines ${story.lines.join('–')}`,
    );
    for (const part of STORY_PARTS) {
      const text = story[part];
      if (text !== undefined) lines.push(`    ${part}: ${text.split('\n')[0]}`);
    }
  }
  for (const { text } of notebook.questionsToAsk) lines.push(`  to ask: ${text}`);
  for (const { text, answered } of notebook.interviewQuestions)
    lines.push(`  asked${answered ? ', answered' : ''}: ${text}`);
  for (const { kind, text } of notebook.motivations) lines.push(`  why (${kind}): ${text.split('\n')[0]}`);
  for (const { text } of notebook.strengths) lines.push(`  strength: ${text}`);
  for (const { text } of notebook.weaknesses) lines.push(`  weakness: ${text}`);
  for (const { title, requirements } of notebook.postings)
    lines.push(`  posting: ${title ?? 'no title'}, ${requirements.length} requirements`);
  for (const { text } of notebook.facts) lines.push(`  fact: ${text}`);
  for (const { line, text, heading } of notebook.leftOver)
    if (!heading) lines.push(`  left over, line ${line}: ${text}`);
  return lines.join('\n');
}
