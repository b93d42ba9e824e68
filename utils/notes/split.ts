import type { Lines, StoryDraft, StoryPart } from '../model';
import { textKey } from '../text/normalise';
import { STORY_PARTS } from '../text/story-text';
import { looseStory } from './decisions';
import { readNotes } from './index';
import { metricsIn } from './metrics';
import { NOTEBOOK_LISTS } from './preview';

/** Lists that only a text with something beside its story fills. A question may be what the story answers. */
const BESIDE_STORIES = NOTEBOOK_LISTS.filter((list) => list !== 'stories' && list !== 'interviewQuestions');

/**
 * One story as two, the second from a line of the notes on. `source` is the story's own lines. Each half is read anew; one that does not
 * read as one story keeps all its lines as loose text, so that nothing is lost. What the person or the notes say of the story as a whole
 * stays with the first. Undefined where one side would say nothing.
 */
export function splitStory(
  draft: StoryDraft,
  source: readonly string[],
  line: number,
  file: string,
): readonly [StoryDraft, StoryDraft] | undefined {
  const first = draft.lines[0];
  const [before, after] = [source.slice(0, Math.max(0, line - first)), source.slice(Math.max(0, line - first))];
  if (!says(before) || !says(after)) return undefined;
  const own = storyOf(before, first, file, draft.title);
  const { title, answers, competencies, organization, period } = draft;
  // The heading may have been reworded since.
  const rest = textKey(title).includes(textKey(own.title)) ? own.rest : inParagraphs(own.title, own.rest);
  return [
    {
      ...own,
      title,
      ...(rest !== undefined && { rest }),
      answers,
      competencies,
      ...(organization !== undefined && { organization }),
      ...(period !== undefined && { period }),
    },
    storyOf(after, line, file),
  ];
}

/**
 * Two stories that follow each other as one. Where their lines, `source`, read as one story, it is that; else the second's words stand
 * behind the first's, part by part, and its title among the words of no part. Without `source` they are not read anew.
 */
export function joinedStories(
  one: StoryDraft,
  next: StoryDraft,
  source: readonly string[] | undefined,
  file: string,
): StoryDraft {
  const organization = one.organization ?? next.organization;
  const period = one.period ?? next.period;
  const both = {
    title: one.title,
    ...(organization !== undefined && { organization }),
    ...(period !== undefined && { period }),
    answers: [...new Set([...one.answers, ...next.answers])],
    competencies: [...new Set([...one.competencies, ...next.competencies])],
  };
  const whole = source && wholeStory(source, one.lines[0], file);
  if (whole && textKey(whole.title) === textKey(one.title)) return { ...whole, ...both };
  const texts = STORY_PARTS.flatMap((part) => {
    const text = inParagraphs(one[part], next[part]);
    return text === '' ? [] : [[part, text] as const];
  });
  const told = textKey(STORY_PARTS.map((part) => next[part] ?? '').join(' '));
  const isTold = told.includes(textKey(next.title.replace(/…$/u, '')));
  const rest = inParagraphs(one.rest, isTold ? undefined : next.title, next.rest);
  return {
    ...both,
    ...Object.fromEntries(texts),
    ...(rest !== '' && { rest }),
    body: inParagraphs(one.body, next.body),
    metrics: [...new Set([...one.metrics, ...next.metrics])],
    certainty: one.certainty === next.certainty ? one.certainty : 'implied',
    partLines: Object.fromEntries(
      STORY_PARTS.flatMap((part): [StoryPart, Lines][] => {
        const lines = across(one.partLines?.[part], next.partLines?.[part]);
        return lines ? [[part, lines]] : [];
      }),
    ),
    lines: across(one.lines, next.lines) ?? one.lines,
  };
}

function inParagraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n\n');
}

function across(one: Lines | undefined, other: Lines | undefined): Lines | undefined {
  if (!one || !other) return one ?? other;
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}

function says(lines: readonly string[]): boolean {
  return lines.some((line) => /[\p{L}\p{N}]/u.test(line));
}

/** The story that some lines tell, with the numbers they have in the notes; as loose text where they tell none. `title` is its title where it is known. */
function storyOf(source: readonly string[], first: number, file: string, title?: string): StoryDraft {
  return wholeStory(source, first, file) ?? loose(source, first, title);
}

/** The one story that some lines tell, when they tell nothing else. */
function wholeStory(source: readonly string[], first: number, file: string): StoryDraft | undefined {
  const { text, lines } = passageOf(source, first);
  const read = readNotes(text, file);
  const [only] = read.stories;
  if (!only || read.stories.length > 1) return undefined;
  const told = textKey([only.title, ...STORY_PARTS.map((part) => only[part]), only.rest].join(' '));
  const isTold = (words: string) => told.includes(textKey(words)) || only.answers.includes(words);
  const isAll =
    [...read.leftOver, ...read.interviewQuestions].every(({ text: words }) => isTold(words)) &&
    BESIDE_STORIES.every((list) => (read[list] ?? []).length === 0);
  if (!isAll) return undefined;
  const moved = ([from, to]: Lines): Lines => [from + first - 1, to + first - 1];
  const partLines = Object.fromEntries(
    Object.entries(only.partLines ?? {}).map(([part, at]) => [part, moved(at as Lines)]),
  );
  return { ...only, body: text.trim(), partLines, lines };
}

/** Lines as one text, without blank ones at their end. */
function passageOf(source: readonly string[], first: number): { readonly text: string; readonly lines: Lines } {
  const end = source.findLastIndex((line) => line.trim() !== '') + 1;
  return { text: source.slice(0, end).join('\n'), lines: [first, first + end - 1] };
}

function loose(source: readonly string[], first: number, title: string | undefined): StoryDraft {
  const { text, lines } = passageOf(source, first);
  const [line = ''] = text.trim().split('\n');
  const isTitle = title !== undefined && !textKey(line).endsWith(textKey(title));
  const made = looseStory(isTitle ? title : undefined, text.trim(), lines);
  return { ...made, metrics: metricsIn(made) };
}
