import type { StoryPart } from '../../utils/model';

/** The texts of a story that are written in the editor. Questions it answers stand one to a line. */
export type StoryField = 'title' | 'organization' | 'period' | StoryPart | 'rest' | 'answers';

export type StoryTexts = { readonly [field in StoryField]: string };

/** A part of a story as a field: its label, and what to write there while it is empty. */
export type PartField = {
  readonly field: StoryPart | 'rest';
  readonly label: string;
  readonly placeholder: string;
};

export const PART_FIELDS: readonly PartField[] = [
  { field: 'situation', label: 'Situation', placeholder: 'Where and when it was, in two sentences' },
  { field: 'task', label: 'Task', placeholder: 'What you had to do' },
  { field: 'action', label: 'Action', placeholder: 'What you did, step by step' },
  { field: 'result', label: 'Result', placeholder: 'What came of it' },
  { field: 'reflection', label: 'Reflection', placeholder: 'What stayed with you' },
  { field: 'rest', label: 'Other words', placeholder: 'What belongs to none of these' },
];

/** A question about the story, beside the part it is about. */
export type EditorHint = {
  readonly key: string;
  /** Absent where it is about the whole story. */
  readonly part?: StoryPart;
  readonly question: string;
  /** Answers to choose from; "Not needed" where there are none. */
  readonly answers: readonly string[];
  /** True where a neutral wording can be given. */
  readonly wantsWording: boolean;
};

/** What the person said about words of a part: how sure a number is, or how to say a name outside. */
export type EditorMark = {
  readonly key: string;
  readonly part: StoryPart;
  readonly words: string;
  readonly said: string;
};

export type Tag = { readonly id: string; readonly label: string };
