import type { Lines, Notebook, StoryDraft, StoryPart } from '../model';
import type { NotebookList, Placed, Stretch } from './preview';
import { firstWords } from './titles';

/** What lines that found no place can be made; the likeliest first. */
export const PLACEMENTS = [
  'note',
  'story',
  'question to ask',
  'interview question',
  'motivation',
  'strength',
  'weakness',
] as const;

/** `nothing`: the person has seen them and does not want them. */
export type Placement = (typeof PLACEMENTS)[number] | 'nothing';

/** Where a text of a story can go: to a part, to what belongs to no part, or away. */
export type PartTarget = StoryPart | 'rest' | 'away';

/** What the person decided before anything is stored. Everything else is taken over as it was read. */
export type Decisions = {
  /** Keys of results that are not wanted. */
  readonly leftOut: ReadonlySet<string>;
  /** Stories of the notebook with their texts under other parts, by their index. */
  readonly stories: ReadonlyMap<number, StoryDraft>;
  /** What left-over lines become, by the first line of their stretch. */
  readonly placements: ReadonlyMap<number, Placement>;
};

export const NOTHING_DECIDED: Decisions = { leftOut: new Set(), stories: new Map(), placements: new Map() };

/** The name of one result within its notebook. */
export function keyOf({ list, index }: Pick<Placed, 'list' | 'index'>): string {
  return `${list} ${index}`;
}

/** The notebook as the person decided: what is left out is gone, and what was made of left-over lines stands in its list. */
export function decided(notebook: Notebook, stretches: readonly Stretch[], decisions: Decisions): Notebook {
  const { leftOut, placements } = decisions;
  const isWanted = (list: NotebookList) => (_: unknown, index: number) =>
    leftOut.size === 0 || !leftOut.has(keyOf({ list, index }));
  const kept: Notebook = {
    ...notebook,
    stories: notebook.stories.map((draft, index) => decisions.stories.get(index) ?? draft).filter(isWanted('stories')),
    questionsToAsk: notebook.questionsToAsk.filter(isWanted('questionsToAsk')),
    interviewQuestions: notebook.interviewQuestions.filter(isWanted('interviewQuestions')),
    motivations: notebook.motivations.filter(isWanted('motivations')),
    strengths: notebook.strengths.filter(isWanted('strengths')),
    weaknesses: notebook.weaknesses.filter(isWanted('weaknesses')),
    competencies: notebook.competencies.filter(isWanted('competencies')),
    facts: notebook.facts.filter(isWanted('facts')),
    notes: (notebook.notes ?? []).filter(isWanted('notes')),
    postings: notebook.postings.filter(isWanted('postings')),
  };
  if (placements.size === 0) return kept;
  return stretches.reduce((so, stretch) => {
    const placement = placements.get(stretch.lines[0]);
    return placement ? withPlaced(so, stretch, placement) : so;
  }, kept);
}

function withPlaced(notebook: Notebook, stretch: Stretch, placement: Placement): Notebook {
  const { leftOver } = stretch;
  const taken = new Set(leftOver.map(({ line }) => line));
  const rest = { ...notebook, leftOver: notebook.leftOver.filter(({ line }) => !taken.has(line)) };
  const lines: Lines = [leftOver[0]?.line ?? 0, leftOver.at(-1)?.line ?? 0];
  const text = leftOver.map((line) => line.text).join('\n');
  const each = leftOver.map((line) => ({ text: withoutBullet(line.text), lines: [line.line, line.line] as const }));
  switch (placement) {
    case 'nothing':
      return rest;
    case 'note':
      return { ...rest, notes: [...(rest.notes ?? []), { text, lines }] };
    case 'story': {
      const heading = notebook.leftOver.findLast(({ line, heading: isHeading }) => {
        return isHeading && line >= stretch.lines[0] && line < lines[0];
      });
      return { ...rest, stories: [...rest.stories, looseStory(heading?.text, text, lines)] };
    }
    case 'question to ask':
      return { ...rest, questionsToAsk: [...rest.questionsToAsk, ...each] };
    case 'interview question': {
      const asked = each.map(
        (one) => ({ ...one, category: 'behavioural', competencies: [], answered: false }) as const,
      );
      return { ...rest, interviewQuestions: [...rest.interviewQuestions, ...asked] };
    }
    case 'motivation':
      return { ...rest, motivations: [...rest.motivations, { kind: 'about', text, lines }] };
    case 'strength':
      return { ...rest, strengths: [...rest.strengths, ...each] };
    case 'weakness':
      return { ...rest, weaknesses: [...rest.weaknesses, ...each] };
  }
}

/** The end of a sentence, also before a small letter, and not so near the beginning that it may be an abbreviation. */
const FIRST_SENTENCE = /^.{15,120}?(?=[.!?]\s)/u;

/**
 * A story of loose lines. Its title is the heading over them, else the first line; where that line is the telling itself, its first
 * sentence or words, and it stays in the story. The lines belong to no part yet.
 */
export function looseStory(heading: string | undefined, text: string, lines: Lines): StoryDraft {
  const [first = '', ...others] = text.split('\n');
  const line = withoutBullet(heading ?? first);
  const title = heading === undefined ? firstWords(FIRST_SENTENCE.exec(line)?.[0] ?? line) : line;
  const isWhole = heading === undefined && line.length <= title.length + 1;
  const rest = isWhole ? others.join('\n').trim() : text;
  return {
    title,
    ...(rest !== '' && { rest }),
    body: text,
    answers: [],
    competencies: [],
    metrics: [],
    certainty: 'stub',
    lines,
  };
}

/** A line without the sign of a list, a heading or a quotation before it. */
function withoutBullet(line: string): string {
  return line.replace(/^[\s>#*+•–-]+(?=\S)|^\s*\d{1,3}[.)]\s+/u, '').trim();
}

/** The story with the text of one part under another: joined where something stands there, with a blank line between. */
export function withPartMoved(draft: StoryDraft, from: StoryPart | 'rest', to: PartTarget): StoryDraft {
  if (from === to) return draft;
  const moved = draft[from];
  const others = Object.fromEntries(Object.entries(draft).filter(([field]) => field !== from)) as StoryDraft;
  if (moved === undefined || to === 'away') return others;
  const there = draft[to];
  return { ...others, [to]: there === undefined ? moved : `${there}\n\n${moved}` };
}
