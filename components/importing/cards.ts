import type { Lines, StoryPart, WordChange } from '../../utils/model';

/** A line of the source. */
export type SourceLine = { readonly number: number; readonly text: string };

/** Lines of a file and what becomes of them. */
export type StretchView = {
  readonly lines: readonly SourceLine[];
  readonly cards: readonly Card[];
};

export type Card = StoryCard | ListCard | PostingCard | LeftOverCard;

export type PartName = StoryPart | 'rest';

/** A field in which two tellings differ, and which of them is taken. */
export type FieldChoice = {
  readonly field: string;
  readonly label: string;
  /** Words that stand in both, only in the bank's (gone), and only in the file's (new). */
  readonly changes: readonly WordChange[];
  readonly side: 'bank' | 'notes' | 'both';
};

export type StoryCard = {
  readonly kind: 'story';
  readonly index: number;
  readonly title: string;
  readonly isUnfinished: boolean;
  readonly parts: readonly { readonly part: PartName; readonly text: string; readonly lines: Lines }[];
  readonly missing: readonly StoryPart[];
  /** The lines with which a second story can begin where this is two. */
  readonly cuts: readonly number[];
  /** The title of the story that follows, where the two can be one. */
  readonly next?: string;
  /** How many interview questions it answers. */
  readonly answers: number;
  /** True where the parts are told by their words, not named by labels. */
  readonly isGuessed: boolean;
  readonly isOut: boolean;
  readonly like?: {
    readonly sentence: string;
    readonly choice: 'merge' | 'both' | 'skip';
    /** Absent where the other telling is in the same import: then there is nothing to merge into yet. */
    readonly fields?: readonly FieldChoice[];
  };
};

export type ListItem = {
  /** Its key in the notebook. */
  readonly key: string;
  readonly text: string;
  readonly aside?: string;
  readonly isThere: boolean;
  readonly isOut: boolean;
  readonly lines: Lines;
};

export type ListCard = { readonly kind: 'list'; readonly heading: string; readonly items: readonly ListItem[] };

export type PostingCard = {
  readonly kind: 'posting';
  readonly key: string;
  readonly title: string;
  readonly requirements: number;
  /** Saved already, under whatever name: not added again. */
  readonly isThere: boolean;
  /** True where it is there and the file has notes on it that are not. */
  readonly addsNotes: boolean;
  readonly isOut: boolean;
};

export type LeftOverCard = {
  readonly kind: 'left over';
  /** The first line of its stretch. */
  readonly line: number;
  readonly count: number;
  /** How many parts there are between blank lines, where each can be asked about by itself. */
  readonly paragraphs: number;
  /** How many others of the file wait for a word, once it was said of this one. */
  readonly others: number;
  /** What the person made of it. */
  readonly placement: string | undefined;
  readonly isOut: boolean;
};

export type CardActions = {
  readonly onLeaveOut: (key: string, isOut: boolean) => void;
  readonly onMovePart: (story: number, from: PartName, to: PartName | 'away') => void;
  readonly onChoose: (story: number, choice: 'merge' | 'both' | 'skip') => void;
  readonly onSide: (story: number, field: string, side: FieldChoice['side']) => void;
  /** The story is two, the second from this line on. */
  readonly onSplit: (story: number, line: number) => void;
  /** The story and the next are one. */
  readonly onJoin: (story: number) => void;
  /** `nothing` leaves them out, `undefined` undoes either. */
  readonly onPlace: (line: number, placement: string | undefined) => void;
  /** Left-over lines are asked about paragraph by paragraph. */
  readonly onPart: (line: number) => void;
  /** The same is made of all left-over lines of the file of which nothing was made yet. */
  readonly onPlaceOthers: (placement: string) => void;
  /** What left-over lines can be made, in the order of the menu; the first is the button. */
  readonly placements: readonly string[];
  /** Marks lines of the source; nothing is marked without. */
  readonly onMark: (lines: Lines | undefined) => void;
  /** Asks with which line of the source a second story begins. */
  readonly onCut: (story: number) => void;
};

export const PART_LABEL: { readonly [part in PartName]: string } = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
  rest: 'Other words',
};
