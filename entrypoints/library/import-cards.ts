import {
  type Card,
  type FieldChoice,
  type ListCard,
  type ListItem,
  PART_LABEL,
  type StoryCard,
  type StretchView,
} from '../../components/importing/cards';
import { dayOf } from '../../components/wording/dates';
import { listed, plural } from '../../components/wording/plural';
import type { Notebook, Story, StoryPart } from '../../utils/model';
import { keyOf } from '../../utils/notes/decisions';
import { isBankExport } from '../../utils/notes/from-markdown';
import type { MergedField } from '../../utils/notes/merge';
import { linesOf, type NotebookList, type Placed, paragraphsOf, type Stretch } from '../../utils/notes/preview';
import { STORY_PARTS } from '../../utils/text/story-text';
import { wordChanges } from '../../utils/text/word-changes';
import {
  type Found,
  isThere,
  type KnownWords,
  type Preview,
  type PreviewFile,
  takenOver,
  wordsOf,
} from './import-preview';
import { storyAt } from './import-stories';
import { notesWith, type SavedNotes } from './posting-notes';
import { competencyName } from './story-lines';

/** What the bank says of what was found. */
export type Known = {
  readonly words: KnownWords;
  readonly stories: readonly Story[];
  readonly savedPostings: readonly SavedNotes[];
  readonly now: string;
};

/** Lists by what one and many of their items are called. */
const NAMES: { readonly [list in NotebookList]: readonly [one: string, many: string] } = {
  stories: ['story', 'stories'],
  questionsToAsk: ['question to ask', 'questions to ask'],
  interviewQuestions: ['interview question', 'interview questions'],
  motivations: ['motivation', 'motivations'],
  strengths: ['strength', 'strengths'],
  weaknesses: ['weakness', 'weaknesses'],
  competencies: ['competency', 'competencies'],
  facts: ['fact', 'facts'],
  notes: ['note', 'notes'],
  postings: ['posting', 'postings'],
};

/** What a story needs to be finished. */
const NEEDED: readonly StoryPart[] = ['situation', 'action', 'result'];

const FIELD_LABEL: { readonly [field in MergedField]: string } = {
  ...PART_LABEL,
  title: 'Title',
  organization: 'Employer or place',
  period: 'When',
  competencies: 'Competencies',
  answers: 'Questions it answers',
};

/** "3 stories, 2 questions to ask and 2 facts". Empty when there is nothing. */
export function foundInWords(found: Found): string {
  const counts = (Object.keys(NAMES) as NotebookList[]).flatMap((list) => {
    const [one, many] = NAMES[list];
    return found[list] === 0 ? [] : [plural(found[list], one, many)];
  });
  return listed(counts);
}

/** What is said where an import would add nothing: that all of it is there already, or that none of it was recognised. */
export function nothingInWords({ files }: Pick<Preview, 'files'>): string {
  const isRecognised = files.some(({ stretches }) => stretches.some(({ placed }) => placed.length > 0));
  return isRecognised
    ? 'Nothing new.'
    : 'Nothing was recognised. Say beside each part what it is, and it can be added.';
}

/** A stretch of a file as it is shown. */
export function stretchView(file: PreviewFile, stretch: Stretch, known: Known): StretchView {
  const [first] = stretch.lines;
  const lines = linesOf(file.text, file.starts, stretch.lines).map((text, index) => ({ number: first + index, text }));
  return {
    lines: lines.filter(({ text }) => text.trim() !== ''),
    cards: [...cardsOf(file, stretch.placed, known), ...leftOverCard(file, stretch)],
  };
}

function cardsOf(file: PreviewFile, placed: readonly Placed[], known: Known): Card[] {
  const cards: Card[] = [];
  const lists = new Map<NotebookList, ListItem[]>();
  const answered = new Set(
    placed.flatMap(({ list, index }) => (list === 'stories' ? (file.notebook.stories[index]?.answers ?? []) : [])),
  );
  for (const one of placed) {
    if (one.list === 'stories') cards.push(storyCard(file, one.index, known, placed));
    else if (one.list === 'postings') cards.push(...postingCard(file, one, known));
    else if (!isAnswered(file.notebook, one, answered)) {
      const item = listItem(file, one, known);
      const items = lists.get(one.list);
      if (items) items.push(item);
      else lists.set(one.list, [item]);
    }
  }
  return [
    ...cards,
    ...[...lists].map(
      ([list, items]): ListCard => ({ kind: 'list', heading: plural(items.length, ...NAMES[list]), items }),
    ),
  ];
}

/** The question a story of the same stretch answers is told on the story's card. */
function isAnswered(notebook: Notebook, { list, index }: Placed, answered: ReadonlySet<string>): boolean {
  return list === 'interviewQuestions' && answered.has(notebook.interviewQuestions[index]?.text ?? '');
}

function storyCard(file: PreviewFile, index: number, known: Known, placed: readonly Placed[]): StoryCard {
  const draft = storyAt(file, index);
  if (!draft) throw new Error(`There is no story ${index} in ${file.file}.`);
  const names = [...STORY_PARTS, 'rest'] as const;
  const parts = names.flatMap((part) => {
    const text = draft[part];
    const lines = (part === 'rest' ? undefined : draft.partLines?.[part]) ?? draft.lines;
    return text === undefined ? [] : [{ part, text, lines }];
  });
  const missing = NEEDED.filter((part) => draft[part] === undefined);
  const like = likeOf(file, index, known);
  return {
    kind: 'story',
    index,
    title: draft.title,
    isUnfinished: missing.length > 0,
    parts,
    missing,
    ...cutsAndNext(file, index, placed),
    answers: draft.answers.length,
    isGuessed: draft.certainty === 'implied',
    isOut: file.decisions.leftOut.has(keyOf({ list: 'stories', index })),
    ...(like && { like }),
  };
}

/**
 * Where a story can be split, and what it can be joined with. Stories that share lines (the rows or columns of one table) stay as they
 * are, and so do those of an export of the bank, which come back row by row.
 */
function cutsAndNext(file: PreviewFile, index: number, placed: readonly Placed[]): Pick<StoryCard, 'cuts' | 'next'> {
  const draft = storyAt(file, index);
  if (!draft || isBankExport(file.text)) return { cuts: [] };
  const [first, last] = draft.lines;
  const isShared = placed.some(
    ({ list, index: other, lines }) => list === 'stories' && other !== index && lines[0] <= last && lines[1] >= first,
  );
  if (isShared) return { cuts: [] };
  const cuts = linesOf(file.text, file.starts, draft.lines).flatMap((text, at) =>
    at > 0 && /[\p{L}\p{N}]/u.test(text) ? [first + at] : [],
  );
  const next = storyAt(file, index + 1);
  return { cuts, ...(next && next.lines[0] > last && { next: next.title }) };
}

function likeOf(file: PreviewFile, index: number, { stories, now }: Known): StoryCard['like'] {
  const like = file.likes.get(index);
  const draft = file.decisions.stories.get(index) ?? file.notebook.stories[index];
  const choice = file.choices.get(index) ?? 'both';
  if (!like || !draft) return undefined;
  if ('earlier' in like)
    return { sentence: 'These notes tell it twice: another story here has the same words.', choice };
  const story = stories.find(({ id }) => id === like.storyId);
  if (!story) return undefined;
  const sentence =
    like.how === 'same words'
      ? 'You have this one already, word for word.'
      : `Looks like one you already have: “${story.title}”, changed on ${dayOf(story.updatedAt, now)}.`;
  const chosen = file.sides.get(index);
  const fields = takenOver(story, draft).map(({ field, bank, notes, offered }): FieldChoice => {
    const said = (text: string) => (field === 'competencies' ? text.split('\n').map(competencyName).join('\n') : text);
    const label = FIELD_LABEL[field];
    return { field, label, changes: wordChanges(said(bank), said(notes)), side: chosen?.[field] ?? offered };
  });
  return { sentence, choice, fields };
}

function postingCard(file: PreviewFile, { list, index }: Placed, known: Known): Card[] {
  const posting = file.notebook.postings[index];
  if (!posting) return [];
  const key = keyOf({ list, index });
  return [
    {
      kind: 'posting',
      key,
      title: [posting.title, posting.company].filter(Boolean).join(', ') || 'A posting',
      requirements: posting.requirements.length,
      isThere: isThere(file.notebook, list, index, known.words),
      addsNotes: notesWith(posting, known.savedPostings) !== undefined,
      isOut: file.decisions.leftOut.has(key),
    },
  ];
}

function listItem(file: PreviewFile, { list, index, lines }: Placed, known: Known): ListItem {
  const key = keyOf({ list, index });
  const text = wordsOf(file.notebook, list, index);
  const aside = asideOf(file.notebook, list, index);
  return {
    key,
    text,
    ...(aside !== undefined && { aside }),
    isThere: isThere(file.notebook, list, index, known.words),
    isOut: file.decisions.leftOut.has(key),
    lines,
  };
}

/** A word on what an item is, where its list does not say it. */
function asideOf(notebook: Notebook, list: NotebookList, index: number): string | undefined {
  if (list === 'interviewQuestions') return notebook.interviewQuestions[index]?.answered ? 'Answered' : undefined;
  if (list === 'motivations') return MOTIVATION_WORD[notebook.motivations[index]?.kind ?? 'about'];
  return undefined;
}

const MOTIVATION_WORD = {
  company: 'Why this company',
  role: 'Why this role',
  fit: 'Why you fit',
  aspiration: 'Where you want to go',
  about: 'About you',
} as const;

/** How many stretches of left-over lines there are of which nothing was made. */
function waitingIn(stretches: readonly Stretch[], { placements }: PreviewFile['decisions']): number {
  return stretches.filter(({ leftOver, lines }) => leftOver.length > 0 && !placements.has(lines[0])).length;
}

function leftOverCard({ decisions, stretches }: PreviewFile, { leftOver, lines, placed }: Stretch): Card[] {
  if (leftOver.length === 0) return [];
  const placement = decisions.placements.get(lines[0]);
  return [
    {
      kind: 'left over',
      line: lines[0],
      count: leftOver.length,
      paragraphs: placed.length === 0 ? paragraphsOf(leftOver).length : 1,
      others: placement === undefined ? 0 : waitingIn(stretches, decisions),
      placement: placement === 'nothing' ? undefined : placement,
      isOut: placement === 'nothing',
    },
  ];
}
