import type {
  Alignment,
  AnnotatedPosting,
  Audience,
  BankedNote,
  Bridge,
  DaySheet,
  QuestionsToAsk,
  Round,
  Span,
  Story,
} from '../model';
import { openingOf } from '../questions/opening';
import { shortQuote } from '../questions/quote';
import { storyText } from '../text/story-text';
import { ANCHORS, suggestedAnchors } from './anchors';
import { heightOf, PAGE_HEIGHT } from './day-sheet-page';
import type { LineUp } from './line-up';
import { stopReadingAt } from './rounds';

export type DaySheetInput = {
  readonly posting: AnnotatedPosting;
  readonly alignment: Alignment;
  readonly stories: readonly Story[];
  readonly lineUp: LineUp;
  readonly bridges: readonly Bridge[];
  readonly questions: QuestionsToAsk;
  readonly round?: Pick<Round, 'audience' | 'at' | 'people' | 'place'>;
  /** Sentences the person chose to leave with them; left out, theirs are taken from the notes and results. */
  readonly anchors?: readonly string[];
  readonly notes?: readonly BankedNote[];
};

/** The stories of one round, and what is read at a glance beside them: titles in reserve, gaps, questions, short names of requirements. */
const STORIES = 5;
const RESERVE = 3;
const GAPS = 3;
const QUESTIONS = 3;
const ANSWERS = 3;

/**
 * The sheet for the day. Every sentence is the person's or the posting's own, whole; what does not fit on one page, of whichever paper, is left
 * out from the end: reserve, then questions, then gaps, then answers. The same bank gives the same sheet, byte for byte.
 */
export function daySheet(input: DaySheetInput): DaySheet {
  const { posting, round } = input;
  const sheet: DaySheet = {
    title: posting.title ?? '',
    ...(posting.company && { company: posting.company }),
    ...(round?.at && { at: round.at }),
    ...(round?.place && { place: round.place }),
    ...(round?.people && { people: round.people }),
    anchors: anchorsOf(input),
    lineUp: lineUpOf(input),
    reserve: reserveOf(input),
    gaps: gapsOf(input),
    questions: questionsOf(input),
    ...stopOf(round?.at),
  };
  return fitOnPage(sheet);
}

function stopOf(at: string | undefined): Pick<DaySheet, 'stopReadingAt'> {
  const stop = stopReadingAt(at);
  return stop === undefined ? {} : { stopReadingAt: stop };
}

function anchorsOf({ anchors, notes, posting, lineUp, stories }: DaySheetInput): readonly string[] {
  if (anchors) return anchors.slice(0, ANCHORS);
  return suggestedAnchors({ posting, stories: storiesToTell(lineUp, stories), ...(notes && { notes }) });
}

/** The stories of a line-up, in its order. */
export function storiesToTell(lineUp: Pick<LineUp, 'entries'>, stories: readonly Story[]): readonly Story[] {
  return lineUp.entries.flatMap(({ storyId }) => stories.find(({ id }) => id === storyId) ?? []);
}

function lineUpOf({ lineUp, stories, alignment }: DaySheetInput): DaySheet['lineUp'] {
  const texts = new Map(alignment.requirements.map(({ requirement }) => [requirement.id, requirement.text]));
  return lineUp.entries.slice(0, STORIES).flatMap(({ storyId, answers, proof }) => {
    const story = stories.find(({ id }) => id === storyId);
    if (!story) return [];
    const words = answers.flatMap((id) => texts.get(id) ?? []).map((text) => shortQuote(text, HANDLE));
    const sentence = wordsAt(story, openingOf(story, proof));
    return [{ story: story.title, answers: words.slice(0, ANSWERS), ...(sentence && { opening: sentence }) }];
  });
}

/** A requirement as a handle beside a story's title. */
const HANDLE = { longest: 40, shortest: 12 };

function wordsAt(story: Story, span: Span | undefined): string | undefined {
  return span && storyText(story).slice(span.start, span.end);
}

function reserveOf({ lineUp, stories }: DaySheetInput): string[] {
  const ids = new Set(lineUp.entries.flatMap(({ backUp }) => backUp ?? []));
  const further = lineUp.entries.slice(STORIES).map(({ storyId }) => storyId);
  return [...ids, ...further].flatMap((id) => stories.find((story) => story.id === id)?.title ?? []).slice(0, RESERVE);
}

function gapsOf({ bridges, alignment }: DaySheetInput): DaySheet['gaps'] {
  return alignment.requirements
    .flatMap(({ requirement }) => {
      const bridge = bridges.find(({ requirementId, onDaySheet }) => onDaySheet && requirementId === requirement.id);
      if (!bridge) return [];
      const slots = [bridge.difference, bridge.closest?.sentence ?? '', bridge.carriesOver, bridge.firstStep];
      return [{ about: shortQuote(requirement.text), words: slots.filter((words) => words !== '') }];
    })
    .slice(0, GAPS);
}

/** Those in the room first; without a known round the manager. A panel is asked by everybody's questions. */
function questionsOf({ questions, round }: DaySheetInput): DaySheet['questions'] {
  const audience = round?.audience ?? 'unknown';
  const wanted = (each: Audience) => audience === 'panel' || each === (audience === 'unknown' ? 'manager' : audience);
  return questions.byAudience
    .filter((group) => wanted(group.audience) && group.shown.length > 0)
    .map((group) => ({
      audience: group.audience,
      texts: group.shown.slice(0, audience === 'panel' ? 1 : QUESTIONS).map(({ text }) => text),
    }));
}

/** Leaves out from the end until the page is high enough, and nothing that would not make it shorter. Never the first story, anchor or question. */
function fitOnPage(sheet: DaySheet): DaySheet {
  let fitted = sheet;
  while (heightOf(fitted) > PAGE_HEIGHT) {
    const height = heightOf(fitted);
    const shorter = SHORTENINGS.map((shorten) => shortened(fitted, shorten)).find((one) => heightOf(one) < height);
    if (!shorter) break;
    fitted = shorter;
  }
  return fitted;
}

/** Left out as often as it takes to make a difference: the first of three answers may not. */
function shortened(sheet: DaySheet, shorten: Shortening): DaySheet {
  let last = sheet;
  for (let next = shorten(last); next !== last; next = shorten(last)) {
    if (heightOf(next) < heightOf(sheet)) return next;
    last = next;
  }
  return last;
}

/** Leaves out one thing; the same sheet where there is none to leave out. */
type Shortening = (sheet: DaySheet) => DaySheet;

const SHORTENINGS: readonly Shortening[] = [
  (sheet) => (sheet.reserve.length > 0 ? { ...sheet, reserve: sheet.reserve.slice(0, -1) } : sheet),
  (sheet) => {
    const longest = Math.max(0, ...sheet.questions.map(({ texts }) => texts.length));
    if (longest <= 1) return sheet;
    return {
      ...sheet,
      questions: sheet.questions.map((group) => ({ ...group, texts: group.texts.slice(0, longest - 1) })),
    };
  },
  (sheet) => (sheet.gaps.length > 1 ? { ...sheet, gaps: sheet.gaps.slice(0, -1) } : sheet),
  (sheet) => {
    const most = Math.max(0, ...sheet.lineUp.map(({ answers }) => answers.length));
    if (most === 0) return sheet;
    return { ...sheet, lineUp: sheet.lineUp.map((entry) => ({ ...entry, answers: entry.answers.slice(0, most - 1) })) };
  },
  (sheet) => (sheet.lineUp.length > 1 ? { ...sheet, lineUp: sheet.lineUp.slice(0, -1) } : sheet),
];
