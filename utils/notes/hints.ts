import type { Span, Story, StoryPart } from '../model';
import { languageOf } from '../text/language';
import { sentences } from '../text/sentences';
import { spokenLength, spokenSeconds } from '../text/spoken-length';
import { STORY_PARTS, storyText } from '../text/story-text';
import { wordCount } from '../text/tokens';
import { figuresIn } from './metrics';
import { CONFIDENTIAL, CONSTRAINT, FAILURE, HYPOTHETICAL, MINE, NO_NUMBER, OURS, STAKES } from './words/hint-cues';

export type HintId =
  | 'we'
  | 'run-up'
  | 'length'
  | 'no-number'
  | 'number'
  | 'stakes'
  | 'hypothetical'
  | 'no-lesson'
  | 'confidential';

/** A question about a story, never a grade. It names the words it means and can be answered with "Not needed". */
export type Hint = {
  readonly id: HintId;
  /** The part it is about; absent when it is about the whole story. */
  readonly part?: StoryPart;
  /** Where the words stand in that part. */
  readonly span?: Span;
  /** The words it means, verbatim; empty when it misses some. */
  readonly words: string;
  readonly question: string;
  /** Answers to choose from, where a few will do. */
  readonly choices?: readonly string[];
};

/** What `Story.hintsOff` keeps of a hint that was answered with "Not needed". */
export function hintKey({ id, words }: Pick<Hint, 'id' | 'words'>): string {
  return `${id}: ${words}`;
}

/** Told longer than this, listeners stop listening. In seconds. */
const LONGEST_TOLD = 150;

/** A run-up of more than this share of the words leaves too little for what was done. */
const LONGEST_RUN_UP = 1 / 3;

/** Shorter stories are notes; how their parts divide says nothing. In words. */
const SHORTEST_TO_DIVIDE = 60;

/** More questions of one kind would be nagging. */
const MOST_OF_A_KIND = 3;

/** What is asked for a number, and how the answers are called. */
const STANDINGS = ['Checked', 'Estimate', 'Not sure'] as const;

/**
 * The questions a careful listener would ask about a story, in the order of its parts; those the person has answered with
 * "Not needed" are left out. Which words are cues is known for English; in other languages only numbers and lengths are asked about.
 */
export function hintsFor(story: Story): Hint[] {
  const isEnglish = languageOf(storyText(story)) === 'en';
  const found = [
    ...(isEnglish
      ? [...sharedAction(story), ...hypothetical(story), ...withoutStakes(story), ...withoutLesson(story)]
      : []),
    ...runUp(story),
    ...withoutNumber(story),
    ...numbers(story),
    ...confidential(story),
    ...length(story),
  ];
  const off = new Set(story.hintsOff ?? []);
  return found.filter((hint) => !off.has(hintKey(hint))).sort((left, right) => place(left) - place(right));
}

function place({ part }: Hint): number {
  return part ? STORY_PARTS.indexOf(part) : STORY_PARTS.length;
}

/** More "we" than "I" in what was done hides the person's own part. */
function sharedAction({ action }: Story): Hint[] {
  if (!action) return [];
  const shared = sentences(action).filter(
    ({ start, end }) => OURS.test(action.slice(start, end)) && !MINE.test(action.slice(start, end)),
  );
  const ours = action.match(new RegExp(OURS, 'giu'))?.length ?? 0;
  const mine = action.match(new RegExp(MINE, 'giu'))?.length ?? 0;
  const first = shared[0];
  if (!first || ours <= mine) return [];
  const word = OURS.exec(action.slice(first.start))?.[0] ?? 'we';
  const start = first.start + action.slice(first.start).indexOf(word);
  const said = shared.length === 1 ? 'One sentence says' : `${counted(shared.length)} sentences say`;
  return [
    {
      id: 'we',
      part: 'action',
      span: { start, end: start + word.length },
      words: action.slice(first.start, first.end),
      question: `${said} “we”. Which part was yours?`,
    },
  ];
}

function counted(count: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][count] ?? String(count);
}

function runUp(story: Story): Hint[] {
  const words = (part: StoryPart) => wordCount(story[part] ?? '');
  const before = words('situation') + words('task');
  const whole = before + words('action') + words('result');
  if (whole < SHORTEST_TO_DIVIDE || before <= whole * LONGEST_RUN_UP || !story.action) return [];
  return [
    {
      id: 'run-up',
      part: 'situation',
      words: '',
      question: `The run-up is ${shareInWords(before / whole)} of the story. What could a listener do without?`,
    },
  ];
}

function shareInWords(share: number): string {
  if (share < 0.37) return 'a third';
  if (share < 0.45) return 'two fifths';
  if (share < 0.55) return 'half';
  return share < 0.7 ? 'more than half' : 'most';
}

function length(story: Story): Hint[] {
  const seconds = spokenSeconds(storyText(story));
  if (seconds <= LONGEST_TOLD) return [];
  return [
    {
      id: 'length',
      words: '',
      question: `Told aloud this takes about ${spokenLength(seconds)}. What can wait until they ask?`,
    },
  ];
}

function withoutNumber({ result }: Story): Hint[] {
  if (!result || figuresIn(result).length > 0 || NO_NUMBER.test(result)) return [];
  const question =
    'No number here. Time, quality, people or scope would do, or say why there is none. Which would be true?';
  return [{ id: 'no-number', part: 'result', words: '', question }];
}

/** Every number wants an origin once; what the person has said of it stays. */
function numbers(story: Story): Hint[] {
  const known = (story.numbers ?? []).map(({ number }) => number);
  return (['action', 'result'] as const).flatMap((part) => {
    const text = story[part] ?? '';
    return figuresIn(text)
      .filter(
        ({ start, end }) =>
          !known.some((number) => number.includes(text.slice(start, end)) || text.slice(start, end).includes(number)),
      )
      .slice(0, MOST_OF_A_KIND)
      .map((span): Hint => {
        const words = text.slice(span.start, span.end);
        return {
          id: 'number',
          part,
          span,
          words,
          question: `“${words}”: where does the number come from?`,
          choices: STANDINGS,
        };
      });
  });
}

function withoutStakes(story: Story): Hint[] {
  const told = [story.situation, story.task, story.action].filter((text) => text !== undefined).join('\n');
  if (!story.situation || !story.action || STAKES.test(told) || CONSTRAINT.test(told)) return [];
  return [
    { id: 'stakes', part: 'situation', words: '', question: 'What would have happened if nobody had done anything?' },
  ];
}

function hypothetical({ action }: Story): Hint[] {
  const found = action ? HYPOTHETICAL.exec(action) : null;
  if (!action || !found) return [];
  const words = found[1] ?? found[0];
  const start = found.index + found[0].indexOf(words);
  return [
    {
      id: 'hypothetical',
      part: 'action',
      span: { start, end: start + words.length },
      words,
      question: `“${words}”: what was done on this one occasion?`,
    },
  ];
}

function withoutLesson(story: Story): Hint[] {
  const about = [story.title, ...story.answers, ...story.competencies].join('\n');
  if (story.reflection || !FAILURE.test(about)) return [];
  return [
    {
      id: 'no-lesson',
      part: 'reflection',
      words: '',
      question: 'It did not go to plan. What do you do differently since?',
    },
  ];
}

/** Names, amounts and marks of secrecy: the person decides what may be said, and how to say it without them. */
function confidential(story: Story): Hint[] {
  const known = (story.confidential ?? []).map(({ words }) => words);
  const hints = STORY_PARTS.flatMap((part) => {
    const text = story[part] ?? '';
    return [...text.matchAll(CONFIDENTIAL)].map((match): Hint => {
      const words = match[0].trim();
      const span = { start: match.index, end: match.index + words.length };
      return {
        id: 'confidential',
        part,
        span,
        words,
        question: `May “${words}” be said outside? What would the neutral wording be?`,
      };
    });
  });
  const fresh = hints.filter(({ words }, index) => {
    return (
      !known.includes(words) &&
      words !== story.organization &&
      hints.findIndex((hint) => hint.words === words) === index
    );
  });
  return fresh.slice(0, MOST_OF_A_KIND);
}
